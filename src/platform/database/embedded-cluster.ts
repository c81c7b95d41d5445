import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Account, runAs } from './embedded-account.js';
import type { Binaries } from './embedded-binaries.js';

/** The superuser's name, and the name of the one database. */
export const NAME = 'chengban';

export interface Cluster {
  data: string;
  account?: Account;
  binaries: Binaries;
  /** Gives up durability for speed. */
  fast: boolean;
}

/** Makes the data directory where none is; one that was only half made is thrown away and made again. */
export async function ensureData(
  { data, account, binaries, fast }: Cluster,
  home: string,
  say: (line: string) => void,
) {
  const names = await readdir(home);
  const halves = names.filter((name) => name.startsWith('init-'));
  await Promise.all(halves.map((name) => rm(join(home, name), { recursive: true, force: true })));
  await rmdir(data).catch(() => undefined);
  if (existsSync(data)) return checkVersion(data, binaries);
  say('Creating the database files…');
  const draft = join(home, `init-${randomBytes(6).toString('hex')}`);
  const password = randomBytes(24).toString('base64url');
  await mkdir(draft, { mode: 0o700 });
  await writeFor(account, `${draft}.password`, password);
  if (account) await chown(draft, account.uid, account.gid);
  const made = await runAs(account, binaries.initdb, initOptions(draft, fast));
  if (!made.ok) throw new Error(`The database files could not be created:\n${tail(made.said)}`);
  await rm(`${draft}.password`);
  await writeFor(account, passwordFile(draft), password);
  await rename(draft, data);
}

/** The superuser's password; it lies in the data directory, so that both come and go together. */
export async function readPassword(data: string): Promise<string> {
  return (await readFile(passwordFile(data), 'utf8')).trim();
}

export function logFile(data: string): string {
  return join(data, 'server.log');
}

/** The end of a long text, where programs say why they gave up. */
export function tail(text: string): string {
  const lines = text.trimEnd().split('\n').slice(-20);
  return lines.map((line) => `  ${line}`).join('\n');
}

function passwordFile(data: string): string {
  return join(data, 'chengban-password');
}

function initOptions(draft: string, fast: boolean): string[] {
  const who = [`--pgdata=${draft}`, `--username=${NAME}`, `--pwfile=${draft}.password`];
  const how = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale-provider=libc', '--locale=C'];
  return [...who, ...how, '--text-search-config=simple', ...(fast ? ['--no-sync'] : [])];
}

async function writeFor(account: Account | undefined, file: string, text: string): Promise<void> {
  await writeFile(file, `${text}\n`, { mode: 0o600, flag: 'wx' });
  if (account) await chown(file, account.uid, account.gid);
}

async function checkVersion(data: string, { major }: Binaries): Promise<void> {
  const found = await readFile(join(data, 'PG_VERSION'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (found instanceof Error && found.code === 'EACCES') {
    throw new Error(`${data} belongs to another user: run as that user, or set another CHENGBAN_DATA_DIR.`);
  }
  if (found instanceof Error) throw new Error(`${data} is not a database: move it away.`);
  if (found.trim() === major) return;
  const way = `Restore a backup of it into a new CHENGBAN_DATA_DIR.`;
  throw new Error(`${data} was written by PostgreSQL ${found.trim()}, this is PostgreSQL ${major}. ${way}`);
}
