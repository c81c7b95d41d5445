import { type ColumnMatch } from './ledger-columns.js';
import { type LedgerFieldKey, ledgerField } from './ledger-fields.js';
import { type FindingList, LEDGER_FINDING_CODES, type LedgerFindingCode } from './ledger-findings.js';
import { type LedgerKind } from './ledger-kinds.js';
import { type RoleWords } from './ledger-roles.js';
import { cellText, isBlank, type LedgerCell, type LedgerSheetRow } from './ledger-sheet.js';
import { clip } from './ledger-text.js';

/** What reading needs beside the sheet. */
export interface LedgerOptions {
  /** Report year for rows without 交办日期. */
  year?: number;
  kinds: readonly LedgerKind[];
  roleWords: RoleWords;
  /** Our own body's names, e.g. 市科学技术局, left out of unit lists. */
  ownNames: readonly string[];
  /** A person's earlier corrections of the mapping, by heading. */
  remembered?: Readonly<Record<string, string | null>>;
  /** The person confirms that consents which the file does not show were obtained outside it. */
  consentsOnFile?: boolean;
}

/** One data row while it is read: its cells by field, and where its findings go. */
export class RowScope {
  private errors = 0;

  constructor(
    readonly source: LedgerSheetRow,
    private readonly columns: ReadonlyMap<LedgerFieldKey, ColumnMatch>,
    private readonly findings: FindingList,
    readonly options: LedgerOptions,
  ) {}

  get row(): number {
    return this.source.row;
  }

  /** Whether an error was reported, so that the row cannot be taken in. */
  get failed(): boolean {
    return this.errors > 0;
  }

  has(key: LedgerFieldKey): boolean {
    return this.columns.has(key);
  }

  /** null where the cell is blank or the column is not there. */
  cell(key: LedgerFieldKey): LedgerCell {
    const column = this.columns.get(key);
    const cell = column ? (this.source.cells[column.index] ?? null) : null;
    return isBlank(cell) ? null : cell;
  }

  text(key: LedgerFieldKey): string {
    return cellText(this.cell(key));
  }

  /** “交办日期”: the heading as the file writes it, the field's label where there is no such column. */
  name(key: LedgerFieldKey): string {
    return this.columns.get(key)?.heading ?? ledgerField(key).label;
  }

  /** “交办日期”填写的“2022.13.1” */
  written(key: LedgerFieldKey): string {
    return `“${this.name(key)}”填写的“${clip(this.text(key))}”`;
  }

  /** @param sentence without the row, which is put before it. */
  report(code: LedgerFindingCode, key: LedgerFieldKey, sentence: string): void {
    if (LEDGER_FINDING_CODES[code] === 'error') this.errors++;
    this.findings.add(code, this.row, this.name(key), `第${this.row}行：${sentence}`);
  }
}
