const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 to 99 in Chinese numerals: 十四, 二十. */
export function numeral(count: number): string {
  const tens = Math.floor(count / 10);
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${DIGITS[count % 10]}`;
}

/** 两种、三种: how many ways of handling. */
export function ways(count: number): string {
  return `${count === 2 ? '两' : numeral(count)}种`;
}
