import { type ColumnMatch } from './ledger-columns.js';
import { type LedgerFieldKey, ledgerField, isLedgerField } from './ledger-fields.js';
import { type FindingList } from './ledger-findings.js';
import { type LedgerRow } from './ledger-row.js';
import { clip, foldWord, listed } from './ledger-text.js';
import { PROPOSAL_FACTS } from './referral-facts.js';

/** A row that says again what an earlier one said, fact for fact. */
export interface DuplicateRow {
  row: number;
  firstRow: number;
}

/**
 * What makes two rows speak of one proposal: level, kind, session (the year where there is none, or where its words
 * do not say which it is), series and number (design §1).
 */
export function proposalKey(row: LedgerRow): string {
  const { term = null, ordinal = null } = row.session ?? {};
  const session = term === null || ordinal === null ? `year ${row.year}` : `${term}-${ordinal}`;
  return [row.level, row.kind, session, row.series, row.numberKey].join('|');
}

/**
 * Sets rows beside each other: the same row twice is a duplicate and left out, one proposal in two roles is
 * fine, and so is one that comes again in a role that was returned or withdrawn. One proposal twice in the same
 * role with other facts, or under two titles, is an error.
 * @returns the rows that remain.
 */
export function settleRepeats(
  rows: readonly LedgerRow[],
  columns: ReadonlyMap<LedgerFieldKey, ColumnMatch>,
  findings: FindingList,
): { rows: LedgerRow[]; duplicates: DuplicateRow[] } {
  const seen = new Map<string, LedgerRow[]>();
  const duplicates: DuplicateRow[] = [];
  const kept: LedgerRow[] = [];
  const nameOf = (key: LedgerFieldKey) => columns.get(key)?.heading ?? ledgerField(key).label;
  for (const row of rows) {
    const key = proposalKey(row);
    const earlier = seen.get(key) ?? [];
    const twin = earlier.find((other) => differences(other, row).length === 0);
    if (twin) {
      duplicates.push({ row: row.row, firstRow: twin.row });
      continue;
    }
    if (!conflicts(row, earlier, nameOf, findings)) kept.push(row);
    seen.set(key, [...earlier, row]);
  }
  shareProposalFacts(kept, nameOf, findings);
  return { rows: kept, duplicates };
}

/** What rows of one proposal say of the proposal itself is said of it once: the first that says anything speaks. */
function shareProposalFacts(
  rows: readonly LedgerRow[],
  nameOf: (key: LedgerFieldKey) => string,
  findings: FindingList,
): void {
  const first = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    const key = proposalKey(row);
    first.set(key, [...(first.get(key) ?? []), row]);
  }
  for (const alike of [...first.values()].filter((group) => group.length > 1)) {
    for (const key of PROPOSAL_FACTS) shareFact(alike, key);
  }

  function shareFact(alike: LedgerRow[], key: (typeof PROPOSAL_FACTS)[number]): void {
    const speaker = alike.find((row) => row[key] !== null && row[key] !== undefined);
    if (!speaker) return;
    for (const row of alike.filter((one) => one[key] !== speaker[key])) {
      // Titles differ by their punctuation at most, or the rows would be in conflict.
      if (row[key] !== null && key !== 'title') {
        const both = `与第${speaker.row}行是同一件（编号${row.number}），“${nameOf(key)}”却不同`;
        const message = `第${row.row}行：${both}，按第${speaker.row}行记录，请核对。`;
        findings.add('proposal_fact_differs', row.row, nameOf(key), message);
      }
      Object.assign(row, { [key]: speaker[key] });
    }
  }
}

function conflicts(
  row: LedgerRow,
  earlier: readonly LedgerRow[],
  nameOf: (key: LedgerFieldKey) => string,
  findings: FindingList,
): boolean {
  const renamed = earlier.find((other) => foldWord(other.title) !== foldWord(row.title));
  if (renamed) {
    const both = `与第${renamed.row}行是同一件（编号${row.number}），“${nameOf('title')}”却不同`;
    const titles = `“${clip(renamed.title)}”和“${clip(row.title)}”`;
    findings.add(
      'title_conflict',
      row.row,
      nameOf('title'),
      `第${row.row}行：${both}：${titles}，请核对编号和届次。`,
    );
    return true;
  }
  const rival = earlier.find((other) => other.role === row.role && isLive(other) && isLive(row));
  if (!rival) return false;
  const differing = differences(rival, row)
    .filter(isLedgerField)
    .map((key) => `“${nameOf(key)}”`);
  const both = `与第${rival.row}行是同一件（编号${row.number}）、同一办理方式，但${listed(differing)}不同`;
  findings.add('row_conflict', row.row, nameOf('number'), `第${row.row}行：${both}，请只留一行或改正编号。`);
  return true;
}

function isLive({ status }: LedgerRow): boolean {
  return status !== 'returned' && status !== 'withdrawn';
}

/** How a row writes what the proposal's key and title already compare. */
const WRITINGS = ['row', 'session', 'sessionWords', 'number', 'title'] as const;

/** Facts in which two rows of one proposal differ, by field; a width belongs to 公开属性. */
function differences(one: LedgerRow, other: LedgerRow): string[] {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof LedgerRow>;
  for (const key of WRITINGS) keys.delete(key);
  const differing = [...keys].filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]));
  if (foldWord(one.title) !== foldWord(other.title)) differing.push('title');
  return [...new Set(differing.map((key) => (key === 'width' ? 'disclosure' : key)))];
}
