import type { Receipt } from '../../api/receipt-types';

/** 外单位会办意见：市财政局; 二次办理（第2轮). */
export function clockTitle({ clockName, subject, round }: Receipt): string {
  return `${clockName}${subject ? `：${subject}` : ''}${round > 1 ? `（第${round}轮）` : ''}`;
}

/** 2022-05-28（周六）. */
export function dayWith(day: string, weekday: string | null): string {
  return weekday ? `${day}（${weekday}）` : day;
}

/** Names one clock within a proposal, also in an address. */
export function clockKey(referralId: number, { clock, round, subjectId }: Receipt): string {
  return [referralId, clock, round, subjectId].join('.');
}
