import type { KeptSetting, SettingValue } from '../../api/office-types';

/** What was typed, in whichever way the setting is offered. */
export interface TypedSetting {
  text: string;
  on: boolean;
  several: string[];
}

export function splitNames(text: string): string[] {
  return text
    .split(/[、，,；;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** The value as the server takes it; a number that is none is sent as it stands, for the server to speak of. */
export function valueOf({ sort }: KeptSetting, typed: TypedSetting): SettingValue {
  if (sort === 'switch') return typed.on;
  if (sort === 'choices') return typed.several;
  if (sort === 'names') return splitNames(typed.text);
  if (sort !== 'number') return typed.text;
  const text = typed.text.normalize('NFKC').trim();
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** Before this year there is no business: what is set from it on holds for all years. */
export const ALL_YEARS = 1949;

export function yearName(year: number): string {
  return year === ALL_YEARS ? '所有年度' : `${year}年度`;
}

/** From when on something that is saved now holds. */
export function holdsWords(year: number): string {
  return year === ALL_YEARS ? '所有年度都有效' : `从${year}年度起有效`;
}

export function saveWords(year: number): string {
  return year === ALL_YEARS ? '保存到所有年度' : `从${year}年度起保存`;
}

/** The years in which a value or a wording stands; '' where it has always stood and stands on. */
export function yearsWords(from: number | null, until: number | null): string {
  const since = from !== null && from > ALL_YEARS;
  if (until === null) return since ? `从${from}年度起用` : '';
  return since ? `用于${from}至${until}年度` : `用到${until}年度为止`;
}

export function spanWords({ byYear, fromYear, untilYear }: KeptSetting): string {
  if (!byYear) return '不分年度，改了马上生效。';
  const years = yearsWords(fromYear, untilYear);
  return years && `这个内容${years}。`;
}
