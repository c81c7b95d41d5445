/** 第008号 as people say it; a number that begins with the word of its series (闭05, 平12) takes no 第. */
export function numberWords(number: string): string {
  return /^\d/.test(number) ? `第${number}号` : `${number}号`;
}

/** 12000 as 12,000. */
export function thousands(count: number): string {
  return count.toLocaleString('en');
}

export function fileSize(bytes: number): string {
  return bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1048576).toFixed(1)} MB`;
}
