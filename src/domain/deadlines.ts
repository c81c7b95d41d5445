import type { Body, Level, Role } from './codes.js';
import { dayInWords, weekdayName } from './civil-day.js';
import {
  type Base,
  BASE_WORDS,
  type ClockName,
  deputiesLawArticle,
  type PlanDate,
  type RuleSet,
  type RuleWindow,
} from './deadline-rules.js';
import { type DueWindow, windowInWords } from './due-window.js';
import {
  addWindow,
  type DueResult,
  isWorkday,
  lastWorkdayUntil,
  type Pause,
  unofficialYears,
  type WorkingCalendar,
} from './working-calendar.js';

/** What the windows of a referral depend on. */
export interface DeadlineFacts {
  role: Role;
  level: Level;
  body: Body;
  /** Kind code, as npc_suggestion. */
  kind: string;
  /** Whether the kind is answered by a feedback form in its year. */
  owesFeedback: boolean;
  /** Recognised as broad or difficult (涉及面广、办理难度大), on record. */
  difficult: boolean;
  /** The days that windows can be counted from, YYYY-MM-DD; one that has not come is null or absent. */
  bases: Partial<Record<Base, string | null>>;
}

/** How an office counts: its calendar, the rules that it adopted, the dates of its plan. */
export interface DeadlineTerms {
  calendar: WorkingCalendar;
  ruleSets: readonly RuleSet[];
  plan: readonly PlanDate[];
  /** From when the amended 《代表法》 is cited; see deputiesLawArticle. */
  lawAmendedFrom?: string;
}

/** How a clock ran, as far as a window depends on it. */
export interface ClockRun {
  /** The day on which it stopped: rules that were adopted later do not speak of it. */
  stoppedOn?: string | null;
  pauses?: readonly Pause[];
}

/** A due date by rule, with what it follows from. */
export interface StatutoryDue extends DueResult {
  clock: ClockName;
  rule: RuleWindow;
  place: string;
  window: DueWindow;
  base: Base;
  baseOn: string;
  /** Law and article, or place and year. */
  source: string;
  /** 自交办之日（2022年4月29日）起3个月，至2022年7月29日。依据：…。 */
  sentence: string;
  /** What to mind where the last day is not worked: 末日为周六，请于5月27日前办理。 */
  advice: string | null;
}

/** No date, and why. */
export interface NoDue {
  clock: ClockName;
  dueOn: null;
  sentence: string;
}

/** The date that the rules give for a clock of a referral. It says why where they give none. */
export function statutoryDue(
  clock: ClockName,
  facts: DeadlineFacts,
  terms: DeadlineTerms,
  run: ClockRun = {},
): StatutoryDue | NoDue {
  const found = ruleFor(clock, facts, terms.ruleSets, run.stoppedOn ?? null);
  if (found === null) return { clock, dueOn: null, sentence: '规则没有规定这一期限。' };
  const { rule, set } = found;
  const { base, window, rollOver } = rule;
  const baseOn = facts.bases[base];
  if (!baseOn) {
    const sentence = `${BASE_WORDS[base]}尚未登记，期限（${windowInWords(window)}）不能起算。`;
    return { clock, dueOn: null, sentence };
  }
  const result = addWindow(baseOn, window, terms.calendar, { rollOver, pauses: run.pauses });
  const source =
    rule.source === 'deputies_law' ? deputiesLawArticle(baseOn, terms.lawAmendedFrom) : rule.source.text;
  return {
    ...result,
    ...{ clock, rule, place: set.place, window, base, baseOn, source },
    sentence:
      sentenceOf(rule, baseOn, result) + `依据：${source}。` + provisionalWords(result, terms.calendar),
    advice: restDayAdvice(result.dueOn, terms.calendar),
  };
}

/**
 * The window that a clock goes by: of the set of the referral's level, else of the general one; in each the latest that
 * was in force on the day that is counted from and known before the clock stopped. Null where it is not regulated.
 */
export function ruleFor(
  clock: ClockName,
  facts: DeadlineFacts,
  sets: readonly RuleSet[],
  stoppedOn: string | null,
): { rule: RuleWindow; set: RuleSet } | null {
  for (const level of [facts.level, null]) {
    const candidates = sets
      .filter((set) => set.level === level && (stoppedOn === null || set.adoptedOn <= stoppedOn))
      .sort((a, b) => (a.fromOn === b.fromOn ? b.id - a.id : a.fromOn < b.fromOn ? 1 : -1));
    for (const set of candidates) {
      const rule = set.windows.find((one) => applies(one, clock, facts));
      const day = facts.bases[rule?.base ?? 'referred'] ?? facts.bases.referred;
      if (day && day < set.fromOn) continue;
      if (rule) return { rule, set };
      break;
    }
  }
  return null;
}

/** 末日为周六，请于5月27日前办理。 Null where the day is worked. */
export function restDayAdvice(dueOn: string, calendar: WorkingCalendar): string | null {
  if (isWorkday(dueOn, calendar)) return null;
  const day = calendar.kindOf(dueOn) === 'holiday' ? `节假日（${weekdayName(dueOn)}）` : weekdayName(dueOn);
  const before = lastWorkdayUntil(dueOn, calendar);
  const words = before.slice(0, 4) === dueOn.slice(0, 4) ? dayInWords(before).slice(5) : dayInWords(before);
  return `末日为${day}，请于${words}前办理。`;
}

/** 暂定：2027年放假安排尚未公布…。 Empty where the date stands. */
export function provisionalWords(result: DueResult, calendar: WorkingCalendar): string {
  if (!result.provisional) return '';
  const years = unofficialYears(result.days, calendar).join('、');
  return `暂定：${years}年的放假安排不在日历中，按星期和固定日期的法定节假日推算。`;
}

function applies(rule: RuleWindow, clock: ClockName, facts: DeadlineFacts): boolean {
  return (
    rule.clock === clock &&
    rule.roles.includes(facts.role) &&
    (rule.levels?.includes(facts.level) ?? true) &&
    (rule.bodies?.includes(facts.body) ?? true) &&
    (rule.kinds?.includes(facts.kind) ?? true) &&
    (!rule.difficult || facts.difficult) &&
    (!rule.owesFeedback || facts.owesFeedback)
  );
}

function sentenceOf({ base, window }: RuleWindow, baseOn: string, { dueOn, days }: DueResult): string {
  const still = days.filter((day) => day.paused).length;
  const paused = still > 0 ? `，其间暂停${still}日` : '';
  return `自${BASE_WORDS[base]}（${dayInWords(baseOn)}）起${windowInWords(window)}${paused}，至${dayInWords(dueOn)}。`;
}
