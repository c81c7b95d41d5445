import { dayInWords, weekdayName } from './civil-day.js';
import type { ClockFacts, ClockState, DueOrigin } from './clock-facts.js';
import type { FoldedClock } from './clock-fold.js';
import {
  type Base,
  BASE_WORDS,
  CLOCK_NATURES,
  clockLabel,
  type ClockName,
  type ClockNature,
} from './deadline-rules.js';
import { type DeadlineTerms, provisionalWords, restDayAdvice } from './deadlines.js';
import { windowInWords } from './due-window.js';
import { legalCapOf } from './extension-rules.js';
import type { Light, LightDay } from './light.js';
import { type ReceiptDay, receiptDays } from './receipt-days.js';
import { type ReceiptEvent, receiptEvents } from './receipt-events.js';
import { clockLight } from './receipt-light.js';
import { shiftByPauses } from './working-calendar.js';

/** The day that a window is counted from. */
export interface ReceiptBase {
  base: Base;
  /** 交办之日, 收到之日, … */
  words: string;
  /** YYYY-MM-DD. */
  on: string;
  weekday: string;
  /** It was not stated: another day was taken for it. */
  assumed: boolean;
}

/** Why a clock falls due on the day on which it does (期限怎么算的), complete enough to be read aloud. */
export interface ClockReceipt {
  clock: ClockName;
  clockName: string;
  round: number;
  subjectId: number;
  nature: ClockNature;
  state: ClockState;
  stateName: string;
  light: Light;
  /** Whose rules they are; null where no rule applies. */
  place: string | null;
  /** Law and article in force on the base day, or place and year. */
  source: string | null;
  /** 3个月. */
  window: string | null;
  base: ReceiptBase | null;
  /** The rule in a sentence, with what it comes to. */
  sentence: string;
  /** Which date counts, where it is not the rule's; and why there is none. */
  counts: string | null;
  dueOn: string | null;
  dueWeekday: string | null;
  origin: DueOrigin | null;
  /** The date by rule as it is written, pauses left out of account. */
  statutoryOn: string | null;
  /** The same with the pauses: the end of the days below. */
  ruleOn: string | null;
  /** The date that counts is later than the rule's. */
  warning: string | null;
  /** The last day that the law leaves for a reply. */
  cap: string | null;
  /** What to mind where the last day is not worked. */
  advice: string | null;
  /** 暂定, and why. */
  provisional: string | null;
  stoppedOn: string | null;
  events: ReceiptEvent[];
  days: ReceiptDay[];
}

const STANDS_STILL = '现在暂停计时，恢复以后期限顺延。';

const STATE_NAMES: Record<ClockState, string> = {
  ...{ running: '计时中', paused: '已暂停', stopped: '已停止计时', void: '不再计时' },
};

/** The receipt of a folded clock as it stands on a day. */
export function receiptOf(
  clock: FoldedClock,
  facts: ClockFacts,
  terms: DeadlineTerms,
  day: LightDay,
): ClockReceipt {
  const { name, round, subjectId, state, dueOn, statutoryOn, warning, stoppedOn } = clock;
  const { calendar } = terms;
  // With the days on which it stood still, whichever date counts: they are not counted, and move the end of the window.
  const walked = clock.paused;
  const known = walked.dueOn === null ? null : walked;
  const open = state === 'running' || state === 'paused';
  return {
    ...{ clock: name, clockName: clockLabel(name, facts.role), round, subjectId },
    ...{ nature: CLOCK_NATURES[name], state, stateName: STATE_NAMES[state] },
    light: clockLight({ ...clock, role: facts.role }, day),
    place: known?.place ?? null,
    source: known?.source ?? null,
    window: known && windowInWords(known.window),
    base: baseOf(clock, facts),
    sentence: walked.sentence,
    counts: [countsOf(clock), state === 'paused' ? STANDS_STILL : null].filter(Boolean).join('') || null,
    ...{ dueOn, dueWeekday: dueOn && weekdayName(dueOn), origin: clock.origin, statutoryOn, warning },
    ruleOn: known?.dueOn ?? null,
    cap: name === 'reply' ? (legalCapOf({ ...facts, round }, terms.lawAmendedFrom)?.sentence ?? null) : null,
    advice:
      open && dueOn !== null && CLOCK_NATURES[name] !== 'theirs' ? restDayAdvice(dueOn, calendar) : null,
    provisional: clock.provisional && known ? provisionalWords(known, calendar) || null : null,
    stoppedOn,
    events: receiptEvents(eventsOf(clock, facts)),
    days: known ? receiptDays(known.days, dueOn, clock.pauses, calendar) : [],
  };
}

/** Beside its own events a clock tells that the day was put right from which it is counted. */
function eventsOf(clock: FoldedClock, facts: ClockFacts): ClockFacts['events'] {
  if (clock.name === 'reply' && clock.round === 1) return clock.events;
  const rebased = facts.events.filter(
    ({ event, base }) => event === 'rebased' && base === clock.base && clock.subjectId === 0,
  );
  return [...rebased, ...clock.events].sort((a, b) => a.id - b.id);
}

function baseOf({ base, baseOn }: FoldedClock, facts: ClockFacts): ReceiptBase | null {
  if (base === null || baseOn === null) return null;
  const assumed = base === 'received' && facts.receivedAssumed;
  return { base, words: BASE_WORDS[base], on: baseOn, weekday: weekdayName(baseOn), assumed };
}

function countsOf(clock: FoldedClock): string | null {
  const { dueOn, origin, deciding, plan, pauses } = clock;
  if (dueOn === null || origin === null) {
    if (clock.rule.dueOn === null) return '没有给定期限，规则也定不出期限。';
    return '此件随台账导入时已经答复，又没有给定的期限，所以不按规则推算。';
  }
  if (origin === 'window') return null;
  const given = {
    given: deciding?.event === 'corrected' ? '交办单位给定的期限（已更正）' : '交办单位给定的期限',
    extended: '交办单位同意延期到的日期',
    batch: plan ? `年度计划的期限（${plan.source}）` : '年度计划的期限',
    own: ownWords(clock.name),
  }[origin];
  const stated = deciding?.dueOn ?? plan?.dueOn ?? dueOn;
  const moved =
    stated === dueOn || shiftByPauses(stated, pauses) !== dueOn
      ? ''
      : `，其间暂停，顺延至${dayInWords(dueOn)}（${weekdayName(dueOn)}）`;
  return `${given}是${dayInWords(stated)}（${weekdayName(stated)}）${moved}，以此为准。`;
}

function ownWords(name: ClockName): string {
  if (name === 'outside_opinion') return '征求意见时请对方提出的日期';
  return name === 'commitment' ? '承诺落实的日期' : '分派时定的日期';
}
