import { HOLIDAY_NOTICES, type HolidayNotice } from '../../migrations/calendar-2019-2026.js';
import type { NamedDay, NoticeProposal } from '../../src/domain/calendar-notice.js';
import { addDays } from '../../src/domain/civil-day.js';

/** A shipped notice as it would be proposed today. */
export function proposalOf(notice: HolidayNotice): NoticeProposal {
  const { year, document, title, publishedOn, note = null } = notice;
  const days = notice.holidays.flatMap(({ name, from, to, makeUps }) => {
    const free: NamedDay[] = [];
    for (let day = from; day <= to; day = addDays(day, 1)) free.push(namedDay(day, 'holiday', name));
    return [...free, ...makeUps.map((day) => namedDay(day, 'make_up', name))];
  });
  return { year, document, title, publishedOn, note, days, whole: true };
}

/** A day that a notice names. */
export function namedDay(day: string, kind: NamedDay['kind'], name: string | null, row = 0): NamedDay {
  return { day, kind, name, row, column: row === 0 ? '' : '日期' };
}

/** The first notice of a shipped year. */
export function shippedProposal(year: number): NoticeProposal {
  return proposalOf(HOLIDAY_NOTICES.find((one) => one.year === year)!);
}

/** A notice for 2027 as it might read; the true one was not out when this was written. */
export const NOTICE_2027 = `国务院办公厅关于2027年部分节假日安排的通知
测试〔2026〕1号
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（农历除夕、周五）至11日（周四）放假调休，共7天。2月20日（周六）上班。
三、清明节：4月3日（周六）至5日（周一）放假，共3天。
四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。
五、端午节：6月9日（周三）放假1天。
六、中秋节：9月15日（周三）放假1天。
七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。
国务院办公厅
2026年11月20日
`;
