import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type LedgerReading, readLedger } from '../../src/domain/ledger-reading.js';
import { proposalKey } from '../../src/domain/ledger-repeats.js';
import { type LedgerRow } from '../../src/domain/ledger-row.js';
import { readSheet } from '../../src/platform/spreadsheet/read-sheet.js';
import { LEDGER_OPTIONS } from '../support/ledgers.js';

const EXPECTED = JSON.parse(readFileSync('samples/expected.json', 'utf8')) as Record<
  string,
  Record<string, unknown>
>;
const KINDS = {
  人大议案: 'npc_motion',
  代表建议: 'npc_suggestion',
  政协建议案: 'cppcc_recommendation',
  政协提案: 'cppcc_proposal',
};
const LEVELS = { 全国: 'national', 省: 'provincial', 市: 'municipal' };

async function read(name: string): Promise<LedgerReading> {
  return readLedger(await readSheet(readFileSync(`samples/${name}.xlsx`), `${name}.xlsx`), LEDGER_OPTIONS);
}

function tally<T>(
  items: readonly T[],
  value: (item: T) => string | null | undefined,
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) {
    const key = value(item);
    if (key) counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

function renamed(counts: unknown, names: Record<string, string>): Record<string, number> {
  const entries = Object.entries(counts as Record<string, number>);
  return Object.fromEntries(entries.map(([name, count]) => [names[name] ?? name, count]));
}

/** The figures that the rows alone give, in the form of expected.json. */
function figures(rows: readonly LedgerRow[]) {
  const live = rows.filter(({ status }) => status !== 'returned');
  const proposals = [...new Map(live.map((row) => [proposalKey(row), row])).values()];
  const replies = live.filter(({ role }) => role !== 'co');
  const issued = replies.filter(({ repliedOn }) => repliedOn);
  const due = (row: LedgerRow) => row.extendedTo ?? row.dueOn ?? '';
  const publications = tally(issued, ({ disclosure, width }) => width ?? disclosure);
  return {
    rows: rows.length,
    handled: proposals.length,
    lead: replies.length,
    co: live.length - replies.length,
    heldInTwoRoles: live.length - proposals.length,
    roles: tally(live, ({ role }) => role),
    kinds: tally(proposals, ({ kind }) => kind),
    levels: tally(proposals, ({ level }) => level),
    open: live.filter(({ repliedOn }) => !repliedOn).length,
    late: live.filter((row) => row.repliedOn && row.repliedOn > due(row)).length,
    extended: live.filter(({ extendedTo }) => extendedTo).length,
    published: (publications['full'] ?? 0) + (publications['summary'] ?? 0),
    full: publications['full'],
    summary: publications['summary'],
    onRequest: publications['on_request'],
    withheld: publications['none'],
    undecided: issued.filter(({ disclosure }) => !disclosure).length,
    dissatisfiedFirst: live.filter(({ resultSatisfaction: result }) => result === 'dissatisfied').length,
    returned: rows.length - live.length,
    classes: tally(issued, ({ outcomeClass }) => outcomeClass),
  };
}

describe.each(['2022', '2023'])('the sample ledger of %s', (year) => {
  it('is read without a finding, every column but 序号 known by its name', async () => {
    const reading = await read(`ledger-${year}`);
    expect(reading).toMatchObject({ headerRow: 2, errors: [], warnings: [], duplicates: [] });
    expect(reading.rowsRead).toBe(reading.rows.length);
    expect(reading.columns.filter(({ by }) => by !== 'name').map(({ heading }) => heading)).toEqual(['序号']);
  });

  it('gives the figures of expected.json from its rows', async () => {
    const { rows } = await read(`ledger-${year}`);
    const expected = EXPECTED[year]!;
    const kinds = renamed(expected['kinds'], KINDS);
    expect(figures(rows)).toEqual({ ...expected, kinds, levels: renamed(expected['levels'], LEVELS) });
    expect(new Set(rows.map((row) => row.year))).toEqual(new Set([Number(year)]));
  });
});

describe('the intake list of 2022', () => {
  it('says nothing of what its columns do not hold, and the rest as the ledger does', async () => {
    const [intake, ledger] = await Promise.all([read('intake-2022'), read('ledger-2022')]);
    expect(intake).toMatchObject({ errors: [], warnings: [], rowsRead: 187 });
    intake.rows.forEach((row, index) => expect(ledger.rows[index]).toMatchObject(row));
    expect(Object.keys(intake.rows[0]!)).not.toContain('repliedOn');
  });

  it('has one proposal in two roles', async () => {
    const { rows } = await read('intake-2022');
    const twice = rows.filter(
      (row) => rows.filter((other) => proposalKey(other) === proposalKey(row)).length > 1,
    );
    expect(twice.map(({ session, number, role }) => [session?.words, number, role])).toEqual([
      ['市政协十四届一次会议', '008', 'separate'],
      ['市政协十四届一次会议', '008', 'co'],
    ]);
  });
});
