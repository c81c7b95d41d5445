import { type Light, type LightDay, openLight, plain } from './light.js';

/** An opinion that another unit owes us, as far as its state follows from it. */
export interface OpinionFacts {
  dueOn: string | null;
  receivedOn: string | null;
  countersigned: boolean;
  overriddenOn: string | null;
}

export type OpinionState = 'missing' | 'received' | 'countersigned' | 'overridden';

export const OPINION_STATE_NAMES: Record<OpinionState, string> = {
  missing: '未收到',
  received: '已收到',
  countersigned: '已会签',
  overridden: '不再等',
};

/** What became of an opinion; one that came after we had stopped waiting has come all the same. */
export function opinionState(facts: OpinionFacts): OpinionState {
  if (facts.receivedOn !== null) return facts.countersigned ? 'countersigned' : 'received';
  return facts.overriddenOn !== null ? 'overridden' : 'missing';
}

/** The light of an opinion: late ones in red, those that came say whether in time. */
export function opinionLight(facts: OpinionFacts, day: LightDay): Light {
  const { dueOn, receivedOn } = facts;
  const state = opinionState(facts);
  if (state === 'overridden') return plain('none', '不再等');
  // The day that a unit was told stands, whatever a notice says later.
  if (state === 'missing')
    return openLight({ nature: 'theirs', dueOn, provisional: false, paused: false }, day);
  const late = dueOn !== null && receivedOn !== null && receivedOn > dueOn;
  return plain(late ? 'late' : 'done', `${late ? '逾期' : ''}${OPINION_STATE_NAMES[state]}`);
}

/** Which of two missing opinions is more urgent: the earlier due, one without a date last, then the longer asked. */
export function moreUrgent(
  a: { dueOn: string | null; askedOn: string },
  b: { dueOn: string | null; askedOn: string },
): number {
  const last = '9999';
  return (a.dueOn ?? last).localeCompare(b.dueOn ?? last) || a.askedOn.localeCompare(b.askedOn);
}
