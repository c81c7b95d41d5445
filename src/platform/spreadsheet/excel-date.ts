const DAY_MS = 86_400_000;
/** Day 0 of the 1900 system, moved back by one for the 29 February 1900 that Excel counts and never was. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** The day number of 1 March 1900; below it Excel's count and the calendar differ. */
const FIRST_TRUE_DAY = 61;
const LAST_DAY = 2_958_465;

/**
 * The calendar day of an Excel serial number as `YYYY-MM-DD`, the time of day dropped; undefined where it is
 * no day that Excel can show. Reckoned in UTC throughout, so the machine's time zone plays no part.
 */
export function excelDay(serial: number, date1904 = false): string | undefined {
  // 2022-03-01 24:00 minus a rounding error is still 2 March to the person who typed it.
  const day = Math.floor(serial + 1e-6);
  if (!Number.isFinite(day) || day > LAST_DAY || day < (date1904 ? 0 : FIRST_TRUE_DAY)) return undefined;
  return new Date((date1904 ? EPOCH_1904 : EPOCH_1900) + day * DAY_MS).toISOString().slice(0, 10);
}
