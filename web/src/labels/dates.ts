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

const DAY = /^(\d{4})(?:\s*[-./年·]\s*(\d{1,2})\s*[-./月·]\s*(\d{1,2})\s*[日号]?|(\d{2})(\d{2}))$/;

/** A day in any usual writing as 2022-05-28; what is none stays as it was typed, for the server to speak of. */
export function tidyDay(written: string): string {
  const text = written.normalize('NFKC').replace(/。/g, '.').trim();
  const parts = DAY.exec(text);
  if (!parts) return written;
  const [, year = '', month = parts[4] ?? '', day = parts[5] ?? ''] = parts;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
