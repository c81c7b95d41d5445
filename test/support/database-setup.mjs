// Before the integration and browser tests: one PostgreSQL without durability, and in it a migrated template.
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import tearDownDatabase from './database-teardown.mjs';

const PREFIX = 'chengban-test-';
const JUST_MADE = 60_000;
const built = (file) => resolve(import.meta.dirname, '../../dist/src/platform/database', file);

export default async function setUpDatabase() {
  const { openDatabase, discardDatabase } = await load('embedded.js');
  const { migrate } = await load('migrate.js');
  await removeLeftovers(discardDatabase);
  const dataDir = await mkdtemp(join(tmpdir(), PREFIX));
  // As root the server runs as another user, and must get in.
  await chmod(dataDir, 0o711);
  const env = { dataDir, databaseFast: true };
  const db = await openDatabase(env, () => undefined);
  globalThis.testDatabase = {
    db,
    discard: () => discardDatabase(env).then(() => rm(dataDir, { recursive: true })),
  };
  try {
    await migrate(await createTemplate(db.url));
  } catch (error) {
    await tearDownDatabase();
    throw error;
  }
  process.env.TEST_DATABASE_URL = db.url;
}

async function load(file) {
  if (!existsSync(built(file)))
    throw new Error(`${built(file)} is missing: build first, node scripts/run.mjs build`);
  return import(built(file));
}

/** What a run that was killed has left; runs that go on beside this one keep theirs. */
async function removeLeftovers(discardDatabase) {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX));
  for (const dataDir of names.map((name) => join(tmpdir(), name))) {
    // Another run may be about to start in it.
    const age = Date.now() - (await stat(dataDir)).mtimeMs;
    if (age < JUST_MADE) continue;
    const gone = await discardDatabase({ dataDir, databaseFast: true }).catch(() => false);
    if (gone) await rm(dataDir, { recursive: true, force: true });
  }
}

async function createTemplate(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('create database chengban_template');
  await client.end();
  return Object.assign(new URL(url), { pathname: '/chengban_template' }).href;
}
