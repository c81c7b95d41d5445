import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches } from 'class-validator';
import { AGENDA_CLOCKS, type AgendaClock } from '../../domain/agenda.js';
import type { DayKind } from '../../domain/working-calendar.js';
import { LightView } from '../proposals/ledger.dto.js';

const day = { message: '日期应写成2026-06-12这样。' };
const CLOCK = `(${AGENDA_CLOCKS.join('|')})`;
const unknownClock = { message: '要看的事项里有不认识的内容，请重新选择。' };

/** What falls due on which days; without `from` and `to` the present month. */
export class AgendaQuery {
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, day)
  from?: string;

  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, day)
  to?: string;

  /** Separated by commas: reply, opinion, rework, contact … Without it all that somebody owes. */
  @IsOptional()
  @Matches(new RegExp(`^${CLOCK}(,${CLOCK})*$`), unknownClock)
  clocks?: string;

  /** Id of the division whose matter it is; 0: no division yet. */
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: '请从名单中选择处室。' })
  division?: number;

  /** Only what the signed-in person's divisions have a part in. */
  @IsOptional()
  @IsIn(['true', 'false'], { message: '只看与我有关的，请填写true或false。' })
  mine?: 'true' | 'false';
}

export class AgendaCount {
  clock: AgendaClock;
  clockName: string;
  count: number;
  tone: LightView['tone'];
  /** What a day that has passed means: 逾期, 未到 of what others owe, 已过 of a right; null before. */
  passed: string | null;
}

/** A day of the calendar, with what falls due on it. */
export class AgendaDay {
  /** YYYY-MM-DD. */
  date: string;
  kind: DayKind;
  kindName: string;
  /** The holiday, or the one that the weekend is worked for. */
  name: string | null;
  /** The year's notice is not in the calendar. */
  provisional: boolean;
  total: number;
  counts: AgendaCount[];
}

export class Agenda {
  from: string;
  to: string;
  today: string;
  total: number;
  /** What is counted, in a sentence. */
  rule: string;
  days: AgendaDay[];
}

/** One thing that falls due. */
export class AgendaItem {
  id: number;
  date: string;
  clock: AgendaClock;
  clockName: string;
  referralId: number;
  proposalId: number;
  body: string;
  kindName: string;
  number: string;
  roleName: string;
  title: string;
  division: string | null;
  /** The unit that is to answer, where it is another. */
  unit: string | null;
  light: LightView;
}

export class AgendaItems {
  from: string;
  to: string;
  total: number;
  rule: string;
  items: AgendaItem[];
}
