import { Injectable } from '@nestjs/common';
import { cellError, type NoticeProposal } from '../../domain/calendar-notice.js';
import { hasErrors } from '../../domain/calendar-notice-checks.js';
import type { Actor } from '../audit/audit.service.js';
import type { CalendarFinding, CalendarPreview, CalendarReading } from './calendar-changes.dto.js';
import { CalendarChanges } from './calendar-changes.service.js';
import { readFileOf } from './calendar-reading.js';

/** What the command line says beside the file. */
export interface CalendarImportOptions {
  year: number | null;
  document: string | null;
  publishedOn: string | null;
  /** The year has its notice, and is to be corrected. */
  correction: boolean;
  dryRun: boolean;
}

/** What an import of a calendar found and did. */
export interface CalendarImportOutcome {
  reading: CalendarReading;
  findings: CalendarFinding[];
  differences: CalendarPreview['differences'];
  impact: CalendarPreview['impact'];
  /** The change in the log; null where nothing was written. */
  changeId: number | null;
}

/** Reads, checks and records a calendar in one go, as a command does. */
@Injectable()
export class CalendarImport {
  constructor(private readonly changes: CalendarChanges) {}

  /** With any error nothing is written, as with `dryRun`. @throws Refused for a file that cannot be read at all */
  async run(
    file: { name: string; content: Buffer },
    options: CalendarImportOptions,
    actor: Actor,
  ): Promise<CalendarImportOutcome> {
    const reading = await readFileOf(file, options.year);
    const stopped = (findings: CalendarFinding[]): CalendarImportOutcome => ({
      ...{ reading, findings, differences: [], impact: null, changeId: null },
    });
    const { year } = reading.notice;
    if (hasErrors(reading.findings)) return stopped(reading.findings);
    if (year === null) {
      return stopped([cellError(0, '', 'year_missing', '看不出是哪一年的安排，请用--year写明年度。')]);
    }
    const { document, title, publishedOn, note } = reading.notice;
    const proposal: NoticeProposal = {
      ...{ year, title, note, days: reading.days, whole: true },
      document: options.document ?? document,
      publishedOn: options.publishedOn ?? publishedOn,
    };
    const asked = { proposal, correction: options.correction };
    const preview = await this.changes.preview(asked);
    const { impact } = preview;
    const findings = [...reading.findings, ...preview.findings];
    const changeId =
      impact === null || options.dryRun ? null : await this.changes.apply(asked, impact.digest, actor);
    return { reading, findings, differences: preview.differences, impact, changeId };
  }
}
