import { yearOf } from './civil-day.js';
import type { ClockFacts } from './clock-facts.js';
import { isGiven, standingOf } from './clock-fold.js';
import { farFaults } from './extension-rules.js';
import type { Refusal } from './refused.js';

/** Dates as somebody wants them to be; left out: as they are. */
export interface DatesAsked {
  referredOn?: string;
  receivedOn?: string;
  givenOn?: string;
  /** 办理期限 was entered by mistake: none was given. */
  withoutGiven?: boolean;
}

/** The dates of a referral that the upper office's paper says. */
export interface PaperDates {
  referredOn: string | null;
  receivedOn: string | null;
  receivedAssumed: boolean;
  givenOn: string | null;
}

/** The dates as they stand. */
export function paperDates(facts: ClockFacts): PaperDates {
  const { referredOn, receivedOn, receivedAssumed } = facts;
  return { referredOn, receivedOn, receivedAssumed, givenOn: givenEvent(facts)?.dueOn ?? null };
}

/** The event of the date that was given, where one stands. */
export function givenEvent({ events }: ClockFacts) {
  const own = events.filter(({ clock, round }) => clock === 'reply' && round === 1);
  return standingOf(own).findLast(isGiven) ?? null;
}

/** The dates as they would be. A day of receipt that was taken from 交办 goes with it. */
export function correctedDates(now: PaperDates, asked: DatesAsked): PaperDates {
  const referredOn = asked.referredOn ?? now.referredOn;
  const follows = now.receivedAssumed && asked.receivedOn === undefined;
  return {
    referredOn,
    receivedOn: follows ? referredOn : (asked.receivedOn ?? now.receivedOn),
    receivedAssumed: follows,
    givenOn: asked.withoutGiven ? null : (asked.givenOn ?? now.givenOn),
  };
}

/** Every reason against correcting the dates of a referral to these. */
export function correctionFaults(facts: ClockFacts, asked: DatesAsked, today: string): Refusal[] {
  const now = paperDates(facts);
  const then = correctedDates(now, asked);
  const same = (Object.keys(now) as (keyof PaperDates)[]).every((key) => now[key] === then[key]);
  if (same) {
    const message = '填写的日期与登记的一样，没有要更正的。';
    return [{ code: 'dates_unchanged', field: 'referredOn', message }];
  }
  return [...orderFaults(then), ...yearFaults(facts, then), ...factFaults(facts, now, then, today)];
}

function orderFaults({ referredOn, receivedOn, givenOn }: PaperDates): Refusal[] {
  const faults: Refusal[] = [];
  const early = (field: string, name: string, day: string | null): void => {
    if (day === null || referredOn === null || day >= referredOn) return;
    const message = `${name}${day}早于交办日期${referredOn}，请核对。`;
    faults.push({ code: 'date_order', field, message });
  };
  early('receivedOn', '收到日期', receivedOn);
  early('dueOn', '办理期限', givenOn);
  return faults;
}

/** In which year a referral counts is settled by its 交办; to move it is more than to put a date right. */
function yearFaults({ year }: ClockFacts, { referredOn }: PaperDates): Refusal[] {
  if (referredOn === null || yearOf(referredOn) === year) return [];
  const message = `此件记在${year}年度，交办日期不能改到${yearOf(referredOn)}年。年度登错了的，请登记上级撤回后重新登记。`;
  return [{ code: 'year_moves', field: 'referredOn', message }];
}

/** What has happened since cannot lie before it. */
function factFaults(facts: ClockFacts, now: PaperDates, then: PaperDates, today: string): Refusal[] {
  const issuedOn = facts.rounds.find(({ ordinal }) => ordinal === 1)?.issuedOn ?? null;
  const paused =
    standingOf(facts.events).find(({ event, round }) => event === 'paused' && round === 1)?.on ?? null;
  const late = (field: 'referredOn' | 'receivedOn', name: string): Refusal[] => {
    const day = then[field];
    if (day === null || day === now[field]) return [];
    if (field === 'receivedOn' && then.receivedAssumed) return [];
    const refuse = (code: string, message: string): Refusal[] => [{ code, field, message }];
    if (day > today) return refuse('day_ahead', `${name}${day}还没有到，请核对日期。`);
    if (issuedOn !== null && day > issuedOn)
      return refuse('after_answer', `${name}${day}晚于答复日期${issuedOn}，请核对。`);
    return paused !== null && day >= paused
      ? refuse('pause_before_base', `${name}${day}不早于登记的暂停日期${paused}，请核对。`)
      : [];
  };
  const far =
    then.givenOn === null || then.givenOn === now.givenOn ? [] : farFaults(then.givenOn, today, '办理期限');
  return [...late('referredOn', '交办日期'), ...late('receivedOn', '收到日期'), ...far];
}
