import { realpath } from 'node:fs/promises';
import pg from 'pg';
import { NAME, readPassword } from './embedded-cluster.js';

/** Where a client finds the database. */
export async function urlOf(data: string, port: number, database = NAME): Promise<string> {
  return `postgres://${NAME}:${await readPassword(data)}@127.0.0.1:${port}/${database}`;
}

/** Whether the server on this port answers, and serves these data and no others. */
export async function askServer(data: string, port: number): Promise<'ready' | 'not yet'> {
  const client = new pg.Client({
    connectionString: await urlOf(data, port, 'postgres'),
    connectionTimeoutMillis: 5000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data: string }>("select current_setting('data_directory') as data");
    return (await realpath(rows[0]!.data)) === (await realpath(data)) ? 'ready' : 'not yet';
  } catch (error) {
    if ((error as { code?: string }).code === '28P01') throw error;
    return 'not yet';
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Creates the one database on a server that does not have it yet. */
export async function ensureDatabase(data: string, port: number): Promise<void> {
  const client = new pg.Client({ connectionString: await urlOf(data, port, 'postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [NAME]);
    if (rowCount === 0) await client.query(`create database ${NAME}`);
  } finally {
    await client.end();
  }
}
