import { type ActingPerson, divisionsAs, holdersOf } from './acting.js';
import { CLOCK_NATURES, type ClockName, type ClockNature } from './deadline-rules.js';

/** What the 日历 tells apart; the order of its lists. */
export const AGENDA_CLOCKS = [
  'reply',
  'opinion',
  'rework',
  'contact',
  'internal',
  'outside_opinion',
  'feedback',
  'publication',
  'commitment',
  'reassign',
  'return',
] as const;
export type AgendaClock = (typeof AGENDA_CLOCKS)[number];

export const AGENDA_CLOCK_NAMES: Record<AgendaClock, string> = {
  ...{
    reply: '答复',
    opinion: '会办意见',
    rework: '二次办理',
    contact: '首次沟通',
    internal: '处室内部时限',
  },
  ...{ outside_opinion: '外单位会办意见', feedback: '征询意见', publication: '公开', commitment: '承诺事项' },
  ...{ reassign: '交办单位答复调整申请', return: '申请调整' },
};

/** What leaves the building: what a division is busy with. */
export const ANSWER_CLOCKS: readonly AgendaClock[] = ['reply', 'opinion', 'rework'];

/** The 会办意见 is the reply's clock in the role co; all others go by their own name. */
export function agendaNature(clock: AgendaClock): ClockNature {
  return CLOCK_NATURES[clock === 'opinion' ? 'reply' : (clock satisfies ClockName)];
}

/** What is shown unless asked otherwise: all that somebody owes. A right that runs out owes nobody anything. */
export const USUAL_CLOCKS: readonly AgendaClock[] = AGENDA_CLOCKS.filter(
  (clock) => agendaNature(clock) !== 'right',
);

/**
 * What 只看与我有关 keeps: what one's divisions have a part in, of a leader those in his charge, also where he stands in for
 * another. Whoever has no division works for the whole body: null, everything is his.
 */
export function agendaScope(person: ActingPerson): number[] | null {
  const charge = holdersOf(person)
    .filter(({ roles }) => roles.includes('leader'))
    .flatMap(({ portfolio }) => portfolio);
  const divisions = [...new Set([...divisionsAs(person, ['handler', 'division_head']), ...charge])];
  return divisions.length === 0 ? null : divisions;
}
