import { type LedgerFinding } from './ledger-row.js';

/**
 * Every finding that reading a ledger can make, with its weight. Codes are stable: the page, the command line
 * and the error workbook key on them. An error forbids the commit; a warning is shown and left to the person.
 */
export const LEDGER_FINDING_CODES = {
  // the file
  header_missing: 'error',
  column_missing: 'error',
  rows_missing: 'error',
  consents_not_in_file: 'error',
  column_unknown: 'warning',
  column_guessed: 'warning',
  column_duplicate: 'warning',
  session_column_missing: 'warning',
  reply_column_missing: 'warning',
  division_column_missing: 'warning',
  section_row_skipped: 'warning',
  note_row_skipped: 'warning',
  // a cell
  formula_cell: 'error',
  equals_text: 'error',
  error_cell: 'error',
  value_missing: 'error',
  date_invalid: 'error',
  year_implausible: 'error',
  integer_invalid: 'error',
  word_unknown: 'error',
  title_too_long: 'error',
  answer_open: 'warning',
  answer_folded: 'warning',
  outcome_class_unknown: 'warning',
  document_number_odd: 'warning',
  url_odd: 'warning',
  divisions_several: 'warning',
  // which proposal it is
  year_missing: 'error',
  year_differs: 'warning',
  level_missing: 'error',
  level_conflict: 'error',
  kind_missing: 'error',
  kind_conflict: 'error',
  kind_implied: 'warning',
  session_invalid: 'error',
  session_conflict: 'error',
  session_missing: 'warning',
  session_incomplete: 'warning',
  number_invalid: 'error',
  number_several: 'error',
  series_conflict: 'warning',
  // one row's facts beside each other
  dates_out_of_order: 'error',
  dates_odd: 'warning',
  extension_before_due: 'warning',
  contact_without_form: 'warning',
  document_number_without_reply: 'warning',
  satisfaction_without_reply: 'warning',
  fact_without_reply: 'warning',
  handler_without_division: 'warning',
  status_without_reply: 'warning',
  status_against_reply: 'warning',
  role_against_units: 'warning',
  // publication
  publication_without_reply: 'warning',
  publication_of_opinion: 'warning',
  published_without_decision: 'warning',
  ground_missing: 'warning',
  ground_without_decision: 'warning',
  url_without_date: 'warning',
  published_but_withheld: 'error',
  consent_missing: 'error',
  consent_refused: 'error',
  review_failed: 'error',
  publication_too_wide: 'error',
  // rows beside each other
  row_conflict: 'error',
  title_conflict: 'error',
  proposal_fact_differs: 'warning',
} as const;

export type LedgerFindingCode = keyof typeof LEDGER_FINDING_CODES;

/** Gathers findings and sorts them by weight. */
export class FindingList {
  readonly errors: LedgerFinding[] = [];
  readonly warnings: LedgerFinding[] = [];

  add(code: LedgerFindingCode, row: number, column: string, message: string): void {
    const list = LEDGER_FINDING_CODES[code] === 'error' ? this.errors : this.warnings;
    list.push({ row, column, code, message });
  }
}
