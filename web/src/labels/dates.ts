const DATE_TIME = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** An instant as 2022-05-28 10:42, in the time of the office, whatever the machine's time zone. */
export function dateTime(iso: string): string {
  const part = Object.fromEntries(
    DATE_TIME.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]),
  );
  return `${part.year}-${part.month}-${part.day} ${part.hour}:${part.minute}`;
}

/** Today in the office, as a date field wants it. */
export function today(): string {
  return dateTime(new Date().toISOString()).slice(0, 10);
}

/** The hour of an instant: 10:42. */
export function clockTime(iso: string): string {
  return dateTime(iso).slice(11);
}
