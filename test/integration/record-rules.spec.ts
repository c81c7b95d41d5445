import { rowsOf } from '../../src/platform/database/database.js';
import { openOffice, type Office } from '../support/office.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  await office.importSample('ledger-2022.xlsx');
});
afterAll(() => office.close());

const sql = (text: string, values: unknown[] = []): Promise<unknown[]> => office.db.query(text, values);

describe('what the database itself refuses', () => {
  it.each(['update audit_event set actor_name = $$x$$', 'delete from audit_event', 'truncate audit_event'])(
    'changing what happened: %s',
    async (statement) => {
      await expect(sql(statement)).rejects.toThrow(/append-only/);
    },
  );

  it('a proposal without an existing kind, and a second one of the same number', async () => {
    await expect(sql(`update proposal set kind_code = 'unheard_of' where id = 1`)).rejects.toThrow(
      /foreign key/,
    );
    await expect(
      sql(`insert into proposal (kind_code, level, session_id, year, series, number, number_key, title)
           select kind_code, level, session_id, year, series, number, number_key, title from proposal where id = 1`),
    ).rejects.toThrow(/proposal_number/);
  });

  it('two live referrals of one proposal in one role', async () => {
    await expect(
      sql(
        `insert into referral (proposal_id, role, year, status) select proposal_id, role, year, 'received' from referral where id = 1`,
      ),
    ).rejects.toThrow(/referral_live_role/);
  });
});

describe('the publication rule', () => {
  const unpublished = `(select v.id from reply_version v where not exists
    (select 1 from publication b where b.reply_version_id = v.id) order by v.id limit 1)`;
  const published = `(select min(reply_version_id) from publication)`;

  it.each([
    [
      'a publication without any decision',
      `insert into publication (reply_version_id, width, published_on) values (${unpublished}, 'full', '2022-08-01')`,
      /not_decided_active/,
    ],
    [
      'a refusal by the proposer after publication',
      `insert into consent (reply_version_id, party, answer, source) values (${published}, 'proposer', 'no', 'recorded')`,
      /wider_than_consent/,
    ],
    [
      'a failed review after publication',
      `insert into secrecy_review (reply_version_id, result, source) values (${published}, 'failed', 'recorded')`,
      /no_passed_review/,
    ],
    [
      'taking the consents away',
      `delete from consent where reply_version_id = ${published}`,
      /no_proposer_consent/,
    ],
    [
      'taking the review away',
      `delete from secrecy_review where reply_version_id = ${published}`,
      /no_passed_review/,
    ],
    ['taking the issue away', `delete from reply_issue where reply_version_id = ${published}`, /not_issued/],
    [
      'a later decision not to publish',
      `insert into disclosure_decision (reply_version_id, disclosure) values (${published}, 'none')`,
      /not_decided_active/,
    ],
    [
      'a publication wider than was consented to',
      `update publication set width = 'full' where width = 'summary'`,
      /wider_than/,
    ],
  ])('refuses %s', async (_what, statement, reason) => {
    await expect(sql(statement)).rejects.toThrow(reason);
    expect((await office.check.run()).ok).toBe(true);
  });

  it('refuses a publication with a decision but without consents', async () => {
    await expect(
      office.db.transaction(async (tx) => {
        const [version] = await rowsOf<{ id: number }>(tx, `select ${unpublished} as id`);
        await tx.query(
          `insert into disclosure_decision (reply_version_id, disclosure, width) values ($1, 'active', 'full')`,
          [version?.id],
        );
        await tx.query(
          `insert into secrecy_review (reply_version_id, result, source) values ($1, 'passed', 'recorded')`,
          [version?.id],
        );
        await tx.query(
          `insert into publication (reply_version_id, width, published_on) values ($1, 'full', '2022-08-01')`,
          [version?.id],
        );
      }),
    ).rejects.toThrow(/no_(proposer|division)_consent/);
  });
});

describe('the entities', () => {
  it('have exactly the columns of their tables', async () => {
    const columns = await office.db.query<{ table: string; column: string }>(
      `select table_name as table, column_name as column from information_schema.columns where table_schema = 'public'`,
    );
    const inDatabase = new Set(columns.map((one) => `${one.table}.${one.column}`));
    const mapped = await office.db.transaction((tx) =>
      Promise.resolve(
        tx.connection.entityMetadatas.flatMap((meta) =>
          meta.columns.map((column) => `${meta.tableName}.${column.databaseName}`),
        ),
      ),
    );
    expect(mapped.length).toBeGreaterThan(100);
    expect(mapped.filter((column) => !inDatabase.has(column))).toEqual([]);
  });
});
