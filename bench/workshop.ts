import { rmSync } from 'node:fs';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { discardDatabase, openDatabase } from '../src/platform/database/embedded.js';
import { closeOnExit } from '../src/platform/database/embedded-signals.js';
import { migrate } from '../src/platform/database/migrate.js';
import { sayLine } from '../src/platform/terminal.js';

/** Where a run works: a folder and a database server of its own, of which nothing is left at the end. */
export interface Workshop {
  folder: string;
  /** A migrated, empty database. */
  freshDatabase(): Promise<string>;
  dropDatabase(url: string): Promise<void>;
  /** Has something ended before the database goes, whatever happens. */
  onClose(end: () => Promise<unknown>): void;
}

/** Does the work in a workshop and clears up after it: at its end, on an error and on Ctrl-C. */
export async function inWorkshop<T>(work: (workshop: Workshop) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'chengban-bench-'));
  // Root's database server runs as another user, which has to pass through here.
  await chmod(folder, 0o711);
  const forget = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', forget);
  // Durable, as in an office: what a commit costs belongs to the measure. Never the caller's DATABASE_URL.
  const env = { dataDir: folder, databaseUrl: undefined, databaseFast: false };
  const ends: (() => Promise<unknown>)[] = [];
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= endAll(ends));
  ends.push(() => discardDatabase(env));
  try {
    const database = await openDatabase(env, sayLine);
    ends.push(() => database.close());
    closeOnExit({ close });
    await migrate(database.url);
    return await work({ folder, ...databases(database.url), onClose: (end) => void ends.push(end) });
  } finally {
    await close();
    forget();
    process.off('exit', forget);
  }
}

/** Last made, first ended; one that fails does not keep the others. */
async function endAll(ends: (() => Promise<unknown>)[]): Promise<void> {
  for (const end of ends.reverse()) await end().catch((error: unknown) => sayLine(String(error)));
}

function databases(template: string): Pick<Workshop, 'freshDatabase' | 'dropDatabase'> {
  const named = (name: string): string => Object.assign(new URL(template), { pathname: `/${name}` }).href;
  const nameOf = (url: string): string => new URL(url).pathname.slice(1);
  let made = 0;
  return {
    freshDatabase: async () => {
      made += 1;
      await onServer(named('postgres'), `create database bench_${made} template "${nameOf(template)}"`);
      return named(`bench_${made}`);
    },
    dropDatabase: (url) => onServer(named('postgres'), `drop database "${nameOf(url)}" with (force)`),
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = await connect(url);
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A plain connection with the settings of the application's own. */
export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC -c jit=off' });
  await client.connect();
  return client;
}
