import { addDays, yearOf } from './civil-day.js';

/**
 * 农历正月初一, 清明, 农历五月初五 and 农历八月十五 of each year as month and day: they follow the moon and the sun. A test
 * compares every entry with an almanac. Outside the table nothing is presumed of them.
 */
const MOON_AND_SUN = `
  2008 0207 0404 0608 0914 | 2009 0126 0404 0528 1003 | 2010 0214 0405 0616 0922 | 2011 0203 0405 0606 0912
  2012 0123 0404 0623 0930 | 2013 0210 0404 0612 0919 | 2014 0131 0405 0602 0908 | 2015 0219 0405 0620 0927
  2016 0208 0404 0609 0915 | 2017 0128 0404 0530 1004 | 2018 0216 0405 0618 0924 | 2019 0205 0405 0607 0913
  2020 0125 0404 0625 1001 | 2021 0212 0404 0614 0921 | 2022 0201 0405 0603 0910 | 2023 0122 0405 0622 0929
  2024 0210 0404 0610 0917 | 2025 0129 0404 0531 1006 | 2026 0217 0405 0619 0925 | 2027 0206 0405 0609 0915
  2028 0126 0404 0528 1003 | 2029 0213 0404 0616 0922 | 2030 0203 0405 0605 0912 | 2031 0123 0405 0624 1001
  2032 0211 0404 0612 0919 | 2033 0131 0404 0601 0908 | 2034 0219 0405 0620 0927 | 2035 0208 0405 0610 0916
  2036 0128 0404 0530 1004 | 2037 0215 0404 0618 0924 | 2038 0204 0405 0607 0913 | 2039 0124 0405 0527 1002
  2040 0212 0404 0614 0920 | 2041 0201 0404 0603 0910 | 2042 0122 0404 0622 0928 | 2043 0210 0405 0611 0917
  2044 0130 0404 0531 1005 | 2045 0217 0404 0619 0925 | 2046 0206 0404 0608 0915 | 2047 0126 0405 0529 1004
  2048 0214 0404 0615 0922 | 2049 0202 0404 0604 0911 | 2050 0123 0404 0623 0930 | 2051 0211 0405 0613 0919
  2052 0201 0404 0601 0907 | 2053 0219 0404 0620 0926 | 2054 0208 0404 0610 0916 | 2055 0128 0405 0530 1005
  2056 0215 0404 0617 0924 | 2057 0204 0404 0606 0913 | 2058 0124 0404 0625 1002 | 2059 0212 0405 0614 0921
  2060 0202 0404 0603 0909`;

/** From this year 春节 begins with 除夕 and 劳动节 is two days long (2024年修订，国务院令第795号). */
const AMENDED_2024 = 2025;
/** From this year to 2024 春节 was 初一 to 初三 (2013年修订，国务院令第644号); before, 除夕 to 初二. */
const AMENDED_2013 = 2014;

const byYear = new Map<number, ReadonlyMap<string, string>>();
for (const entry of MOON_AND_SUN.split(/[|\n]/)) {
  const [year, ...dates] = entry.trim().split(' ');
  if (year) byYear.set(Number(year), holidaysOf(Number(year), dates));
}

/**
 * The holidays of all citizens by law (《全国年节及纪念日放假办法》第二条), by day, each with its name. Which days are free
 * around them, and which weekends are worked, only the yearly notice says: a date that rests on this is provisional.
 */
export function statutoryHolidays(year: number): ReadonlyMap<string, string> {
  return byYear.get(year) ?? holidaysOf(year, []);
}

/** The holiday by law that falls on a day; else undefined. */
export function statutoryHoliday(day: string): string | undefined {
  return statutoryHolidays(yearOf(day)).get(day);
}

/** How many days the law gives in a year: also that many weekdays are free, for a weekend is made good. */
export function statutoryDays(year: number): number {
  return year >= AMENDED_2024 ? 13 : 11;
}

/** Whether the days of 春节, 清明节, 端午节 and 中秋节 are known. */
export function knowsMoonHolidays(year: number): boolean {
  return byYear.has(year);
}

function holidaysOf(year: number, moonAndSun: readonly string[]): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  const put = (name: string, date: string | undefined, first = 0, last = 0) => {
    for (let by = first; date !== undefined && by <= last; by++) {
      const day = addDays(`${year}-${date.slice(0, 2)}-${date.slice(2)}`, by);
      days.set(day, [days.get(day), name].filter(Boolean).join('、'));
    }
  };
  const [spring, qingming, dragonBoat, midAutumn] = moonAndSun;
  put('元旦', '0101');
  put('春节', spring, year >= AMENDED_2013 && year < AMENDED_2024 ? 0 : -1, year >= AMENDED_2013 ? 2 : 1);
  put('清明节', qingming);
  put('劳动节', '0501', 0, year >= AMENDED_2024 ? 1 : 0);
  put('端午节', dragonBoat);
  put('中秋节', midAutumn);
  put('国庆节', '1001', 0, 2);
  return days;
}
