import {
  CONSENT_ANSWERS_READ,
  DISCLOSURE_ANSWERS,
  readAnswer,
  REVIEW_ANSWERS,
  SATISFACTION_ANSWERS,
  STATUS_ANSWERS,
} from './ledger-answers.js';
import { readCount, readFlag } from './ledger-cells.js';
import { readDate } from './ledger-dates.js';
import { type LedgerFieldType } from './ledger-field.js';
import { type LedgerFieldKey } from './ledger-fields.js';
import { type LedgerKind, readKind } from './ledger-kinds.js';
import { readRole, type RoleWords } from './ledger-roles.js';
import { cellText, isBlank, type LedgerCell } from './ledger-sheet.js';
import { readProposalNumber, readSeries } from './proposal-number.js';
import { readLevel, readSession } from './session-words.js';

/** The lists of the place and year that cells are read by. */
export interface ColumnContext {
  kinds: readonly LedgerKind[];
  roleWords: RoleWords;
}

/** A column with some of its cells. */
export interface ColumnSample {
  index: number;
  name: string;
  group: string;
  heading: string;
  cells: readonly LedgerCell[];
}

type Reader = (cell: LedgerCell, context: ColumnContext) => boolean;

const answers =
  (list: Parameters<typeof readAnswer>[1]): Reader =>
  (cell) =>
    readAnswer(cellText(cell), list) !== undefined;

/** Whether a cell can be read as a type; types that are missing here hold any text. */
const READABLE: Partial<Record<LedgerFieldType, Reader>> = {
  date: (cell) => readDate(cell) !== undefined,
  count: (cell) => readCount(cell) !== undefined,
  flag: (cell) => readFlag(cell) !== undefined,
  kind: (cell, { kinds }) => readKind(cellText(cell), kinds) !== undefined,
  level: (cell) => readLevel(cellText(cell)) !== undefined,
  session: (cell) => readSession(cellText(cell)) !== undefined,
  number: (cell) => readProposalNumber(cellText(cell)) !== undefined,
  series: (cell) => readSeries(cellText(cell)) !== undefined,
  role: (cell, { roleWords }) => readRole(cellText(cell), roleWords) !== undefined,
  documentNumber: (cell) => /\d{4}.*\d/.test(cellText(cell)),
  outcomeClass: (cell) => /^[A-DＡ-Ｄ甲乙丙丁]|解决|采纳|参考|计划/i.test(cellText(cell)),
  satisfaction: answers(SATISFACTION_ANSWERS),
  consent: answers(CONSENT_ANSWERS_READ),
  review: answers(REVIEW_ANSWERS),
  disclosure: answers(DISCLOSURE_ANSWERS),
  status: answers(STATUS_ANSWERS),
  year: (cell) => /^\d{4}/.test(cellText(cell)),
};

/**
 * Whether a column's cells agree with a type. `mostly`: at least half; `loosely`: only a column of three or
 * more cells that hardly ever fit is turned away, so that a mistyped cell is reported rather than its column
 * overlooked. A column without content agrees with everything.
 */
export function fits(
  type: LedgerFieldType,
  column: ColumnSample,
  context: ColumnContext,
  how: 'mostly' | 'loosely',
): boolean {
  const reader = READABLE[type];
  const filled = column.cells.filter((cell) => !isBlank(cell));
  if (!reader || filled.length === 0) return true;
  const share = filled.filter((cell) => reader(cell, context)).length / filled.length;
  return how === 'mostly' ? share >= 0.5 : filled.length < 3 || share >= 0.2;
}

/** Types whose words are found in no other column. */
const TELLING: readonly [field: LedgerFieldKey, type: LedgerFieldType, test: RegExp][] = [
  ['role', 'role', /./],
  ['session', 'session', /届/],
  ['kind', 'kind', /./],
  ['level', 'level', /^.{1,4}$/],
  ['disclosure', 'disclosure', /公开|申请|摘要/],
  ['resultSatisfaction', 'satisfaction', /满意/],
  ['documentNumber', 'documentNumber', /[〔[【(（].*\d{4}.*\d+号/],
];

/**
 * The field that cells alone tell: at least three of them, nearly all readable. Of the dates only 交办日期 is
 * guessed, and only where a single column without a known heading holds dates.
 */
export function fieldByContent(
  column: ColumnSample,
  context: ColumnContext,
  silent: readonly ColumnSample[],
): LedgerFieldKey | undefined {
  const tells = (sample: ColumnSample, type: LedgerFieldType, test: RegExp) => {
    const filled = sample.cells.filter((cell) => !isBlank(cell));
    const read = filled.filter((cell) => READABLE[type]?.(cell, context) && test.test(cellText(cell)));
    return read.length >= 3 && read.length >= filled.length * 0.8;
  };
  const told = TELLING.find(([, type, test]) => tells(column, type, test));
  if (told) return told[0];
  const dated = silent.filter((sample) => tells(sample, 'date', /./));
  return dated.length === 1 && dated[0] === column ? 'referredOn' : undefined;
}
