import { foldWidth } from './ledger-text.js';

const OPEN = '([{〔［【﹝〈《<「『';
const CLOSE = ')]}〕］】﹞〉》>」』';
const YEAR = new RegExp(`[${escape(OPEN)}](\\d{4})年?[${escape(CLOSE)}]`);

/**
 * 发文字号 with the year in 〔〕, without spaces, digits and letters half-width: 科函(2022) 8号 → 科函〔2022〕8号
 * (GB/T 9704-2012, 7.2.5: six-angled brackets around a four-digit year). Nothing else is changed.
 */
export function normaliseDocumentNumber(text: string): string {
  return foldWidth(text).replace(/\s/g, '').replace(YEAR, '〔$1〕');
}

/**
 * What in a normalised number departs from GB/T 9704-2012, 7.2.5 (organ, 〔year〕, serial without 第 or padding
 * zeros, 号), as words for a sentence; empty where nothing does.
 */
export function documentNumberOddities(normalised: string): string[] {
  const parts = /^(.+)〔\d{4}〕(第?)(0*)\d+(号?)$/.exec(normalised);
  if (!parts) return ['不是“单位代字〔年份〕序号号”的写法'];
  const odd: string[] = [];
  if (parts[2]) odd.push('序号前不加“第”');
  if (parts[3]) odd.push('序号前不补零');
  if (!parts[4]) odd.push('末尾缺“号”');
  return odd;
}

function escape(characters: string): string {
  return characters.replace(/[\]\\^-]/g, '\\$&');
}
