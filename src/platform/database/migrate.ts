import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { DataSource, type MigrationInterface } from 'typeorm';
import { connectionOptions } from './connection.js';

/** The folder of the migrations: beside `src` in the sources, beside `dist/src` once built. */
const FOLDER = fileURLToPath(new URL('../../../migrations/', import.meta.url));

/** Runs the migrations that the database lacks, all in one transaction; gives their names. */
export async function migrate(url: string): Promise<string[]> {
  const source = new DataSource({ ...connectionOptions(url), migrations: await migrations() });
  await source.initialize();
  try {
    // Two processes that start at once must not migrate at once.
    await source.query(`select pg_advisory_lock(hashtext('chengban.migrate'))`);
    return (await source.runMigrations({ transaction: 'all' })).map((done) => done.name);
  } finally {
    await source.destroy();
  }
}

async function migrations(): Promise<(new () => MigrationInterface)[]> {
  const files = (await readdir(FOLDER)).filter((name) => /^\d+-.*\.(js|ts)$/.test(name)).sort();
  const modules = await Promise.all(
    files.map(
      (name) =>
        import(new URL(name, `file://${FOLDER}`).href) as Promise<
          Record<string, new () => MigrationInterface>
        >,
    ),
  );
  return modules.flatMap((exports) => Object.values(exports));
}
