import { Injectable } from '@nestjs/common';
import {
  calendarChange,
  type DayDifference,
  dayDifferences,
  isHeldOfficial,
  nameOfNotice,
} from '../../domain/calendar-change.js';
import { checkNotice, hasErrors } from '../../domain/calendar-notice-checks.js';
import type { NoticeProposal } from '../../domain/calendar-notice.js';
import { dayInWords, weekdayName } from '../../domain/civil-day.js';
import { Refused } from '../../domain/refused.js';
import { DAY_KIND_NAMES } from '../../domain/working-calendar.js';
import { Database } from '../../platform/database/database.js';
import type { Actor } from '../audit/audit.service.js';
import { heldCalendar, recordNotice } from '../calendar/held-calendar.js';
import type { DeadlineChange } from '../deadlines/deadline-change.js';
import { Impacts } from '../deadlines/impact.service.js';
import type { CalendarPreview, DayDifferenceView } from './calendar-changes.dto.js';

/** A notice, and whether a person has said that it corrects a year which has one. */
export interface AskedChange {
  proposal: NoticeProposal;
  correction: boolean;
}

/** Changes of the calendar: shown with all that they move, confirmed, recorded. */
@Injectable()
export class CalendarChanges {
  constructor(
    private readonly db: Database,
    private readonly impacts: Impacts,
  ) {}

  /** What recording it would do; with errors only these. Writes nothing. */
  async preview(asked: AskedChange): Promise<CalendarPreview> {
    const { proposal, correction } = asked;
    const held = await heldCalendar(this.db, proposal.year);
    const findings = checkNotice(proposal, held, correction);
    if (hasErrors(findings)) return { findings, differences: [], impact: null };
    const differences = dayDifferences(calendarChange(proposal, held), held).map(inWords);
    return { findings, differences, impact: await this.impacts.preview(await this.changeOf(asked)) };
  }

  /**
   * Records what was previewed, and gives the id of the change in the log.
   * @throws Refused with every error, or where the preview is out of date
   */
  async apply(asked: AskedChange, digest: string, actor: Actor): Promise<number> {
    return this.impacts.apply(await this.changeOf(asked), digest, actor);
  }

  private async changeOf({ proposal, correction }: AskedChange): Promise<DeadlineChange> {
    const isFirst = !isHeldOfficial(await heldCalendar(this.db, proposal.year), proposal.year);
    return {
      sort: 'calendar',
      title: titleOf(proposal, isFirst),
      write: async (tx) => {
        const held = await heldCalendar(tx, proposal.year);
        const errors = checkNotice(proposal, held, correction).filter(({ severity }) => severity === 'error');
        if (errors.length > 0) {
          throw new Refused(
            errors.map(({ code, message }) => ({ code, message, field: 'days' })),
            422,
          );
        }
        await recordNotice(tx, calendarChange(proposal, held));
      },
    };
  }
}

function titleOf(proposal: NoticeProposal, isFirst: boolean): string {
  const { year, days, whole } = proposal;
  const [first] = days;
  const by = `（${nameOfNotice(proposal)}）`;
  if (isFirst) return `录入${year}年放假安排${by}`;
  if (whole || !first) return `更正${year}年放假安排${by}`;
  const others = days.length > 1 ? `等${days.length}天` : '';
  return `${dayInWords(first.day)}${others}改为${DAY_KIND_NAMES[first.kind]}${by}`;
}

function inWords({ day, before, after }: DayDifference): DayDifferenceView {
  return {
    ...{ day, weekday: weekdayName(day) },
    before: { ...before, kindName: DAY_KIND_NAMES[before.kind] },
    after: { ...after, kindName: DAY_KIND_NAMES[after.kind] },
  };
}
