import type pg from 'pg';

/** The tables that hold what a ledger says, in an order in which they can be filled. */
const FACTS = [
  'session',
  'division',
  'division_name',
  'outside_unit',
  'outside_unit_name',
  'proposal',
  'proposer',
  'referral',
  'referral_unit',
  'return_request',
  'withdrawal',
  'clock_event',
  'assignment',
  'contact',
  'round',
  'reply',
  'reply_version',
  'reply_issue',
  'feedback',
  'consent',
  'secrecy_review',
  'disclosure_decision',
  'publication',
];

/** What an import writes beside the facts: its preview, the trace of each proposal, and what an undo needs. */
const RECORDS = ['import_row', 'audit_event', 'import_change'];

/** Rows in one statement, as the application's own bulk insert has them. */
const CHUNK = 500;

/** Statements that write facts again, ready to be sent. */
export type FactRows = { table: string; json: string }[];

/** Reads every fact of a database, in portions of one statement each. */
export async function readFacts(client: pg.Client): Promise<FactRows> {
  const facts: FactRows = [];
  for (const table of FACTS) {
    const { rows } = await client.query<{ json: string }>(
      `select jsonb_agg(facts)::text as json
         from (select jsonb_strip_nulls(to_jsonb(t)) as facts, (row_number() over (order by t.id) - 1) / ${CHUNK} as portion
                 from ${table} t) numbered
        group by portion order by portion`,
    );
    facts.push(...rows.map(({ json }) => ({ table, json })));
  }
  return facts;
}

/** Copies of the tables in a schema of their own: bare, or with the indexes and checks of the real ones. */
export async function makeCopies(client: pg.Client, schema: string, withIndexes: boolean): Promise<void> {
  const like = withIndexes ? 'including all' : 'including defaults';
  await client.query(`create schema ${schema}`);
  for (const table of FACTS)
    await client.query(`create table ${schema}.${table} (like public.${table} ${like})`);
}

/** One transaction of multi-row INSERTs; gives its milliseconds, and leaves the copies empty again. */
export async function fillCopies(client: pg.Client, schema: string, facts: FactRows): Promise<number> {
  const start = performance.now();
  await client.query('begin');
  for (const { table, json } of facts) {
    await client.query(
      `insert into ${schema}.${table} overriding system value
       select * from jsonb_populate_recordset(null::public.${table}, $1)`,
      [json],
    );
  }
  await client.query('commit');
  const took = performance.now() - start;
  await client.query(`truncate ${FACTS.map((table) => `${schema}.${table}`).join(', ')}`);
  return took;
}

/** How many rows an import wrote: facts, and what it records beside them. */
export async function countRows(client: pg.Client): Promise<{ facts: number; records: number }> {
  const count = async (tables: string[]): Promise<number> => {
    const parts = tables.map((table) => `(select count(*) from ${table})`).join(' + ');
    const { rows } = await client.query<{ total: string }>(`select ${parts} as total`);
    return Number(rows[0]?.total);
  };
  return { facts: await count(FACTS), records: await count(RECORDS) };
}
