import type { Commitment } from './aftercare';

/** 跟踪中，剩12个工作日; 已落实. */
export function stateWords({ state, dueOn, stateName, light }: Commitment): string {
  return state === 'open' && dueOn ? `${stateName}，${light.short}` : stateName;
}

export function toldWords(one: Commitment): string | null {
  if (one.proposerToldOn) return `${one.proposerToldOn}${one.toldChannel ? ` ${one.toldChannel}` : ''}`;
  return one.state === 'open' ? null : '还没有告知';
}
