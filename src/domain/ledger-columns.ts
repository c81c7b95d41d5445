import { type ColumnContext, type ColumnSample, fieldByContent, fits } from './ledger-content.js';
import { isLedgerField, LEDGER_FIELDS, type LedgerFieldKey } from './ledger-fields.js';
import { headingKeys, type LedgerHeader } from './ledger-header.js';
import { type LedgerCell } from './ledger-sheet.js';
import { foldWord } from './ledger-text.js';

/** What became of one column. */
export interface ColumnMatch {
  /** Counted from 0. */
  index: number;
  /** As the file writes it; under a merged heading `组·名`. */
  heading: string;
  field: LedgerFieldKey | null;
  /** `remembered`: corrected by a person earlier; `ignored`: 序号, or set aside by a person; null: unmatched. */
  by: 'remembered' | 'name' | 'part' | 'content' | 'ignored' | null;
  /** The heading of the column that holds the field which this one claims too. */
  lostTo?: string;
  /** Whether any of the sampled cells holds something. */
  hasContent: boolean;
}

/** Earlier corrections by heading: a field's key, or null to leave the column out. */
export type RememberedColumns = Readonly<Record<string, string | null>>;

interface Claim {
  column: ColumnSample;
  field: LedgerFieldKey;
  by: 'remembered' | 'name' | 'part' | 'content';
  /** Higher wins. */
  score: number;
}

const IGNORED = new Set(['序号', '序', '行号', '顺序号', 'no', '编次']);

/**
 * Decides which column holds which field: by what a person corrected earlier, by name, by parts of the name,
 * by what the cells hold. A field goes to the better claim, then to the column further left; a column makes
 * claims of its best sort only, so that a second 答复日期 is reported and not taken for another date.
 * @param samples some data rows, as arrays of cells by column.
 */
export function matchColumns(
  header: Pick<LedgerHeader, 'headings' | 'groups'>,
  samples: readonly (readonly LedgerCell[])[],
  context: ColumnContext,
  remembered: RememberedColumns = {},
): ColumnMatch[] {
  const corrections = new Map(
    Object.entries(remembered).map(([heading, field]) => [foldWord(heading), field]),
  );
  const columns = header.headings.map((name, index) => {
    const group = header.groups[index] ?? '';
    const cells = samples.map((row) => row[index] ?? null);
    return { index, name, group, heading: group === '' ? name : `${group}·${name}`, cells };
  });
  const isSetAside = (column: ColumnSample) =>
    corrections.get(foldWord(column.heading)) === null || IGNORED.has(foldWord(column.name));
  const named = columns.filter(({ name }) => name !== '');
  const claims = named
    .filter((column) => !isSetAside(column))
    .flatMap((column) => claimsOf(column, corrections.get(foldWord(column.heading)), context));
  const won = award(claims);
  guessByContent(
    named.filter((column) => !isSetAside(column)),
    claims,
    won,
    context,
  );
  return named.map((column) => outcome(column, isSetAside(column), claims, won));
}

function claimsOf(
  column: ColumnSample,
  correction: string | null | undefined,
  context: ColumnContext,
): Claim[] {
  if (correction && isLedgerField(correction))
    return [{ column, field: correction, by: 'remembered', score: 4000 }];
  const byName = LEDGER_FIELDS.flatMap(({ key, label, synonyms, type }): Claim[] => {
    const rank = nameRank(column, [label, ...synonyms]);
    // A heading that can mean several things (类型, 办理结果) is taken for a field only if the cells agree.
    if (rank === undefined || (rank.index > 0 && !fits(type, column, context, 'loosely'))) return [];
    return [{ column, field: key, by: 'name', score: 3000 + (rank.grouped ? 500 : 0) - rank.index }];
  });
  if (byName.length > 0) return byName;
  const text = foldWord(column.group + column.name);
  return LEDGER_FIELDS.filter(
    ({ parts, type }) => parts?.test(text) && fits(type, column, context, 'mostly'),
  ).map(({ key }): Claim => ({ column, field: key, by: 'part', score: 2000 }));
}

/** Place of the heading among a field's names; one that needs its group (答复·日期, 满意度·工作) says more. */
function nameRank({ group, name }: ColumnSample, names: readonly string[]) {
  const keys = names.map(foldWord);
  for (const grouped of group === '' ? [false] : [true, false]) {
    const writings = (grouped ? [group + name, name + group] : [name]).flatMap(headingKeys);
    const index = keys.findIndex((key) => writings.includes(key));
    if (index >= 0) return { index, grouped };
  }
  return undefined;
}

/** Gives each field to its best claim and each column one field. */
function award(claims: readonly Claim[]): Map<LedgerFieldKey, Claim> {
  const won = new Map<LedgerFieldKey, Claim>();
  const served = new Set<number>();
  const inOrder = [...claims].sort((a, b) => b.score - a.score || a.column.index - b.column.index);
  for (const claim of inOrder) {
    if (won.has(claim.field) || served.has(claim.column.index)) continue;
    won.set(claim.field, claim);
    served.add(claim.column.index);
  }
  return won;
}

function guessByContent(
  columns: readonly ColumnSample[],
  claims: readonly Claim[],
  won: Map<LedgerFieldKey, Claim>,
  context: ColumnContext,
): void {
  const silent = columns.filter((column) => !claims.some((claim) => claim.column === column));
  for (const column of silent) {
    const field = fieldByContent(column, context, silent);
    if (field && !won.has(field)) won.set(field, { column, field, by: 'content', score: 1000 });
  }
}

function outcome(
  column: ColumnSample,
  setAside: boolean,
  claims: readonly Claim[],
  won: ReadonlyMap<LedgerFieldKey, Claim>,
): ColumnMatch {
  const { index, heading } = column;
  const hasContent = column.cells.some((cell) => cell !== null);
  if (setAside) return { index, heading, field: null, by: 'ignored', hasContent };
  const claim = [...won.values()].find((winner) => winner.column === column);
  if (claim) return { index, heading, field: claim.field, by: claim.by, hasContent };
  const lost = claims.find((candidate) => candidate.column === column);
  const winner = lost && won.get(lost.field)?.column.heading;
  return { index, heading, field: null, by: null, hasContent, ...(winner ? { lostTo: winner } : {}) };
}
