/** From this day 劳动节 is two days long (《全国年节及纪念日放假办法》2024年修订，国务院令第795号). */
const TWO_DAYS_OF_MAY = '2025-01-01';

/**
 * The holiday by law that falls on a day of fixed date (《全国年节及纪念日放假办法》第二条): 元旦 1 January, 劳动节 1 May (and
 * 2 May from 2025), 国庆节 1 to 3 October; else undefined. 春节, 清明节, 端午节 and 中秋节 follow the moon and the sun, and
 * which weekends are worked only the yearly notice says: a date that rests on this alone is provisional.
 */
export function fixedHoliday(day: string): string | undefined {
  const date = day.slice(5);
  if (date === '01-01') return '元旦';
  if (date === '05-01' || (date === '05-02' && day >= TWO_DAYS_OF_MAY)) return '劳动节';
  if (date >= '10-01' && date <= '10-03') return '国庆节';
  return undefined;
}
