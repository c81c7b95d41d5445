import { DEFAULT_KINDS } from '../../src/domain/ledger-kinds.js';
import { type LedgerReading, readLedger } from '../../src/domain/ledger-reading.js';
import { DEFAULT_ROLE_WORDS } from '../../src/domain/ledger-roles.js';
import { type LedgerOptions } from '../../src/domain/ledger-scope.js';
import { type LedgerCell } from '../../src/domain/ledger-sheet.js';

export const LEDGER_OPTIONS: LedgerOptions = {
  kinds: DEFAULT_KINDS,
  roleWords: DEFAULT_ROLE_WORDS,
  ownNames: ['市科学技术局'],
};

/** A good row by heading; tests state only what they are about. */
const GOOD: Record<string, LedgerCell> = {
  类别: '代表建议',
  层级: '市',
  届次: '市十六届人大一次会议',
  编号: '064',
  案由: '关于加快推进数据要素市场建设的建议',
  办理方式: '主办',
  交办日期: '2022-4-29',
};

/** Reads rows of cells, the first one in row 1. */
export function readCells(cells: LedgerCell[][], options: Partial<LedgerOptions> = {}): LedgerReading {
  const rows = cells.map((row, index) => ({ row: index + 1, cells: row }));
  return readLedger({ rows }, { ...LEDGER_OPTIONS, ...options });
}

/**
 * Reads a ledger whose header is in row 1 and whose rows are good but for what is given; headings that any row
 * names become columns. A heading with `undefined` leaves its column out.
 */
export function readRows(
  changes: Record<string, LedgerCell | undefined>[],
  options: Partial<LedgerOptions> = {},
): LedgerReading {
  const dropped = Object.keys(changes[0] ?? {}).filter((heading) => changes[0]?.[heading] === undefined);
  const all = new Set([...Object.keys(GOOD), ...changes.flatMap((row) => Object.keys(row))]);
  const headings = [...all].filter((heading) => !dropped.includes(heading));
  const rows = changes.map((row) => headings.map((heading) => ({ ...GOOD, ...row })[heading] ?? null));
  return readCells([headings, ...rows], options);
}

/** `code@row` of every finding, errors first. */
export function findingsOf({ errors, warnings }: LedgerReading): string[] {
  return [...errors, ...warnings].map(({ code, row }) => `${code}@${row}`);
}
