import pg from 'pg';

/** What changes by itself: when someone was last seen, how often he failed to sign in, that it was looked for reminders. */
const PASSING = ['auth_session', 'sign_in_delay', 'sweep_run'];

/** One digest of every row in a database, traces included: to see that nothing has changed. */
export async function factsDigest(databaseUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select table_name as name from information_schema.tables
        where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> all($1) order by 1`,
      [PASSING],
    );
    const digests: string[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ digest: string | null }>(
        `select md5(string_agg(t::text, E'\\n' order by t::text)) as digest from ${name} t`,
      );
      digests.push(`${name} ${rows[0]?.digest ?? 'empty'}`);
    }
    return digests.join('\n');
  } finally {
    await client.end();
  }
}
