/** 政协提案第008号 as people write it: the series word stays inside the number (闭05, 平12). */
export function numberWords(number: string): string {
  return `第${number}号`;
}

export function fileSize(bytes: number): string {
  return bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1048576).toFixed(1)} MB`;
}
