import { type NoticeReading, usualTitle } from '../../domain/calendar-notice.js';
import { readNoticeIcs } from '../../domain/calendar-notice-ics.js';
import { readNoticeSheet } from '../../domain/calendar-notice-sheet.js';
import { readNoticeText } from '../../domain/calendar-notice-text.js';
import { Refused } from '../../domain/refused.js';
import { decodeText } from '../../platform/spreadsheet/csv-text.js';
import { packageOrText } from '../../platform/spreadsheet/file-kind.js';
import { readSheet } from '../../platform/spreadsheet/read-sheet.js';
import { UnreadableFile } from '../../platform/spreadsheet/sheet.js';
import type { CalendarReading } from './calendar-changes.dto.js';
import { packageCandidates, packageName } from './package-candidates.js';

/** A calendar of a year has some hundred rows; a longer table is something else. */
const LIMITS = { maxRows: 2000, maxColumns: 60, maxFileBytes: 5 * 1024 * 1024 };

/**
 * Reads a file with the holidays of a year, judged by its content: a calendar file (.ics), a text that holds the words
 * of the notice, or a table (.xlsx, .csv).
 * @throws Refused with the sentence of what the file is instead
 */
export async function readFileOf(
  file: { name: string; content: Buffer },
  year: number | null,
): Promise<CalendarReading> {
  try {
    return titled(`文件“${file.name}”`, await readContent(file, year));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    // The reader of tables speaks of ledgers, which is what everybody else gives it.
    const message = error.message.replaceAll('台账', '日历表格');
    throw new Refused([{ code: error.code, message, field: 'file' }], 422);
  }
}

/** Reads the pasted words of a notice. */
export function readTextOf(text: string, year: number | null): CalendarReading {
  return titled('粘贴的通知原文', readNoticeText(text, year));
}

/** @throws Refused for a year that the package does not know */
export function readPackage(year: number): CalendarReading {
  return titled(`软件包${packageName()}（候选，待核对）`, packageCandidates(year));
}

async function readContent(
  { name, content }: { name: string; content: Buffer },
  year: number | null,
): Promise<NoticeReading> {
  if (packageOrText(content) === 'text') {
    const text = decodeText(content);
    if (/^\s*BEGIN:VCALENDAR/i.test(text)) return readNoticeIcs(text, year);
    const notice = readNoticeText(text, year);
    if (notice.findings.every(({ code }) => code !== 'nothing_named')) return notice;
  }
  return readNoticeSheet((await readSheet(content, name, LIMITS)).rows, year);
}

/** A notice that does not say its title gets the usual one, for a person to correct. */
function titled(origin: string, { notice, days, findings }: NoticeReading): CalendarReading {
  const title = notice.title || (notice.year === null ? '' : usualTitle(notice.year));
  return { origin, notice: { ...notice, title }, days, findings };
}
