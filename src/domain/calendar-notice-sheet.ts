import {
  cellError,
  type NamedDay,
  type NoticeFinding,
  type NoticeReading,
  yearDiffers,
} from './calendar-notice.js';
import { datesIn } from './calendar-notice-dates.js';
import {
  dayIn,
  documentIn,
  KIND_ADVICE,
  kindIn,
  publishedIn,
  titleIn,
  usualYear,
  yearIn,
} from './calendar-notice-words.js';
import { addDays } from './civil-day.js';
import { cellText, columnLetters, isBlank, type LedgerCell, type LedgerSheetRow } from './ledger-sheet.js';
import { type Columns, columnsOf, type Heading, HEADINGS, isTable } from './calendar-notice-columns.js';

/** What is found while rows are read. */
interface Found {
  year: number | null;
  heading: LedgerSheetRow;
  columns: Columns;
  days: NamedDay[];
  findings: NoticeFinding[];
}

/**
 * Reads a table of days (日期、类型、名称) or of holidays (名称、起、止 or 放假时间, with 调休上班). Title lines above the heading
 * may name the document, the year and its date.
 */
export function readNoticeSheet(rows: readonly LedgerSheetRow[], givenYear: number | null): NoticeReading {
  const at = rows.findIndex((row) => isTable(columnsOf(row)));
  const above = rows.slice(0, Math.max(at, 0));
  const title = above.flatMap((row) => [...new Set(row.cells.map(cellText))]).join('\n');
  const year = givenYear ?? yearIn(title) ?? null;
  const heading = rows[at];
  const differs = yearDiffers(yearIn(title), givenYear);
  const found: Found = {
    ...{ year, heading: heading ?? { row: 0, cells: [] }, days: [], findings: [] },
    columns: heading ? columnsOf(heading) : {},
  };
  if (!heading) {
    const what = '没有找到表头。表里要有“日期”“类型”“名称”三列，或者“名称”“起”“止”“调休上班”四列。';
    found.findings.push(cellError(0, '', 'heading_missing', what));
  }
  for (const row of heading ? rows.slice(at + 1) : []) readRow(row, found);
  return {
    notice: {
      year: year ?? usualYear(found.days.map(({ day }) => day)),
      document: documentIn(title) ?? '',
      title: titleIn(title) ?? '',
      publishedOn: publishedIn(title) ?? null,
      note: null,
    },
    days: found.days,
    findings: differs.length > 0 ? differs : found.findings,
  };
}

function readRow(row: LedgerSheetRow, found: Found): void {
  const { columns } = found;
  if (Object.values(columns).every((index) => isBlank(row.cells[index]))) return;
  if (columns.day !== undefined && columns.kind !== undefined) readDay(row, found);
  else readHoliday(row, found);
}

function readDay(row: LedgerSheetRow, found: Found): void {
  const [day, kind] = [required(row, 'day', found), kindOf(row, found)];
  if (day === undefined || kind === undefined) return;
  const written = nameOf(row, found);
  const special = kind === 'holiday' || kind === 'make_up';
  if (special && written === '') fault(row, 'name', found, 'name_missing', '没有填，请写明是哪个节日。');
  else found.days.push({ day, kind, name: special ? written : null, ...place(row, 'day', found) });
}

function kindOf(row: LedgerSheetRow, found: Found): NamedDay['kind'] | undefined {
  const written = cellText(cellOf(row, 'kind', found));
  const kind = kindIn(written);
  const what = written === '' ? '没有填' : `填写的“${written.slice(0, 30)}”看不懂`;
  if (kind === undefined) fault(row, 'kind', found, 'kind_unknown', `${what}，${KIND_ADVICE}。`);
  return kind;
}

function readHoliday(row: LedgerSheetRow, found: Found): void {
  const name = nameOf(row, found);
  if (name === '') return fault(row, 'name', found, 'name_missing', '没有填，请写明是哪个节日。');
  if (found.columns.span === undefined) readSpan(row, name, found);
  else readDates(row, 'span', 'holiday', name, found);
  if (found.columns.makeUps !== undefined) readDates(row, 'makeUps', 'make_up', name, found);
}

function readSpan(row: LedgerSheetRow, name: string, found: Found): void {
  const [from, to] = [required(row, 'from', found), required(row, 'to', found)];
  if (from === undefined || to === undefined) return;
  if (to < from) return fault(row, 'to', found, 'span_backwards', `（${to}）早于起日（${from}）。`);
  if (to > addDays(from, 15)) {
    return fault(row, 'to', found, 'span_too_long', `离起日超过15天，放假没有这么长，请核对。`);
  }
  for (let day = from; day <= to; day = addDays(day, 1)) {
    found.days.push({ day, kind: 'holiday', name, ...place(row, 'from', found) });
  }
}

/** A cell that names several days: 1月1日至3日, 1月4日（周日）、2月14日. 无 and a dash name none. */
function readDates(
  row: LedgerSheetRow,
  heading: 'span' | 'makeUps',
  kind: NamedDay['kind'],
  name: string,
  found: Found,
): void {
  const cell = cellOf(row, heading, found);
  if (isBlank(cell) || /^(?:无|不调休|无调休)。?$/.test(cellText(cell))) return;
  const single = dayIn(cell, found.year);
  const { days, faults } =
    single === undefined ? datesIn(cellText(cell), found.year, name) : { days: [single], faults: [] };
  for (const { code, message } of faults) fault(row, heading, found, code, `：${message}`);
  if (days.length === 0 && faults.length === 0) unreadable(row, heading, found);
  found.days.push(...days.map((day) => ({ day, kind, name, ...place(row, heading, found) })));
}

function required(row: LedgerSheetRow, heading: Heading, found: Found): string | undefined {
  const day = dayIn(cellOf(row, heading, found), found.year);
  if (day === undefined) unreadable(row, heading, found);
  return day;
}

function unreadable(row: LedgerSheetRow, heading: Heading, found: Found): void {
  const written = cellText(cellOf(row, heading, found)).slice(0, 30);
  const what = written === '' ? '没有填日期' : `填写的“${written}”不是有效日期`;
  const advice = `请改为${found.year ?? 2027}-1-1这样的日期`;
  fault(row, heading, found, 'date_unreadable', `${what}，${advice}。`);
}

function cellOf(row: LedgerSheetRow, heading: Heading, found: Found): LedgerCell {
  return row.cells[found.columns[heading] ?? -1] ?? null;
}

function nameOf(row: LedgerSheetRow, found: Found): string {
  return cellText(cellOf(row, 'name', found)).slice(0, 40);
}

/** Where a cell stands, for whoever has to find it. */
function place(row: LedgerSheetRow, heading: Heading, found: Found): { row: number; column: string } {
  return { row: row.row, column: titleOf(heading, found) };
}

function fault(row: LedgerSheetRow, heading: Heading, found: Found, code: string, what: string): void {
  found.findings.push(cellError(row.row, titleOf(heading, found), code, what));
}

/** The heading as the file writes it; the column's letters where it has none. */
function titleOf(heading: Heading, found: Found): string {
  const index = found.columns[heading];
  if (index === undefined) return HEADINGS[heading][0];
  return cellText(found.heading.cells[index]) || columnLetters(index);
}
