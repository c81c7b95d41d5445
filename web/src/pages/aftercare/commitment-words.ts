import type { Commitment } from './aftercare';

export function stateWords({ overdue, stateName }: Commitment): string {
  return overdue ? '已过时限未落实' : stateName;
}

export function toldWords(one: Commitment): string | null {
  if (one.proposerToldOn) return `${one.proposerToldOn}${one.toldChannel ? ` ${one.toldChannel}` : ''}`;
  return one.state === 'open' ? null : '还没有告知';
}
