import type { FactCell } from '../../components/FactTable.vue';
import type { Commitment } from './aftercare';

export function stateCell(one: Commitment): FactCell {
  return one.overdue ? { words: '已过时限未落实', alarm: true } : one.stateName;
}

export function toldWords(one: Commitment): string | null {
  if (one.proposerToldOn) return `${one.proposerToldOn}${one.toldChannel ? ` ${one.toldChannel}` : ''}`;
  return one.state === 'open' ? null : '还没有告知';
}

export function lookBackWords({ year, progress }: Commitment['lookBacks'][number]): string {
  return `${year}年：${progress}`;
}
