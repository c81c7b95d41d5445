import { readXml } from './xml.js';
import { type ZipPackage } from './zip-package.js';

/**
 * Built-in formats that show a date (ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 are dates in Chinese Excel).
 * Pure times (18 to 21, 45 to 47) are left out.
 */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, ...span(27, 31), 36, ...span(50, 54), 57, 58]);

/** For each cell style (the `s` of a cell) whether it shows its number as a date. */
export async function readDateStyles(parts: ZipPackage, path: string | undefined): Promise<boolean[]> {
  if (!path) return [];
  const custom = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCellFormats = false;
  await readXml(parts.text(path), {
    open(name, attributes) {
      const id = Number(attributes['numFmtId']);
      if (name === 'numFmt') custom.set(id, isDateFormat(attributes['formatCode'] ?? ''));
      if (name === 'cellXfs') inCellFormats = true;
      if (name === 'xf' && inCellFormats) styles.push(custom.get(id) ?? BUILT_IN_DATES.has(id));
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return styles;
}

/** Whether a format code shows a year, month or day: `yyyy"年"m"月"d"日"` does, `h:mm` and `0.00E+00` do not. */
export function isDateFormat(code: string): boolean {
  const [positive = ''] = code.split(';');
  const bare = positive
    .replace(/"[^"]*"/g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/[\\_*]./g, '')
    .toLowerCase();
  if (bare.includes('general')) return false;
  return /[yd]/.test(bare) || (bare.includes('m') && !/[hs]/.test(bare));
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
