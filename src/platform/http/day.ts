import { registerDecorator } from 'class-validator';

/** Whether a text is a day of the calendar between 1949 and 2200, as YYYY-MM-DD. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const date = new Date(`${text}T00:00:00Z`);
  return year >= 1949 && year <= 2200 && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A field that holds a day; the label is the word by which the page calls it. */
export function IsDay(label: string): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'isDay',
      target: target.constructor,
      propertyName: String(property),
      options: { message: `“${label}”请填写1949年至2200年之间的日期，如2022-03-01。` },
      validator: { validate: isDay },
    });
}
