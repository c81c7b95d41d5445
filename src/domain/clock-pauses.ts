import { type ClockEventFact } from './clock-facts.js';
import { standingOf } from './clock-fold.js';
import type { Refusal } from './refused.js';

/** What a pause of a clock is judged by; dates are YYYY-MM-DD. */
export interface PausedClock {
  /** The day that is counted from. */
  baseOn: string | null;
  dueOn: string | null;
  events: readonly ClockEventFact[];
}

/** Reasons against a pause from this day on: the clock did not count yet, counts no more, or stood still already. */
export function pauseFaults(on: string, { baseOn, dueOn, events }: PausedClock): Refusal[] {
  const until = lastOf(events, 'resumed');
  if (baseOn !== null && on <= baseOn) {
    const message = `期限从${baseOn}的次日起算，暂停的日期要在那以后，请核对。`;
    return [{ code: 'pause_before_base', field: 'on', message }];
  }
  if (dueOn !== null && on > dueOn) {
    const message = `期限${dueOn}在${on}以前已经到了，不能再暂停。`;
    return [{ code: 'pause_after_due', field: 'on', message }];
  }
  if (until === null || on >= until) return [];
  const message = `上一次暂停到${until}才恢复，新的暂停不能早于那天。`;
  return [{ code: 'pause_overlaps', field: 'on', message }];
}

/** Reasons against going on from this day: the pause began later. */
export function resumeFaults(on: string, { events }: Pick<PausedClock, 'events'>): Refusal[] {
  const from = lastOf(events, 'paused');
  if (from === null || on >= from) return [];
  return [
    { code: 'resume_before_pause', field: 'on', message: `恢复的日期${on}早于暂停的日期${from}，请核对。` },
  ];
}

function lastOf(events: readonly ClockEventFact[], event: 'paused' | 'resumed'): string | null {
  return standingOf(events).findLast((one) => one.event === event)?.on ?? null;
}
