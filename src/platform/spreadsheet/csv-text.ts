import { UnreadableFile } from './sheet.js';

/**
 * The text of a CSV file. A byte-order mark decides; without one, valid UTF-8 is UTF-8 and the rest is read as
 * GB18030, which contains GBK, the code in which Chinese Excel saves "CSV（逗号分隔）".
 * @throws UnreadableFile `not_a_table` for bytes that are no text.
 */
export function decodeText(content: Buffer): string {
  const text = decode(content);
  // A table holds tabs and line breaks, but no other control character.
  if (text === undefined || /[\0-\x08\x0e-\x1f]/.test(text)) {
    throw new UnreadableFile(
      'not_a_table',
      '这个文件不是表格，也不是文字，请导入 .xlsx 或 .csv 格式的台账。',
    );
  }
  return text;
}

function decode(content: Buffer): string | undefined {
  if (content[0] === 0xff && content[1] === 0xfe) return decodeAs('utf-16le', content);
  if (content[0] === 0xfe && content[1] === 0xff) return decodeAs('utf-16be', content);
  return decodeAs('utf-8', content) ?? decodeAs('gb18030', content);
}

function decodeAs(encoding: string, content: Buffer): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}

const DELIMITERS = [',', ';', '\t'];

/** The delimiter that splits the usual line best, quoted text left out of account; a comma where none does. */
export function sniffDelimiter(text: string): string {
  const head = text.slice(0, 20_000).replace(/"[^"]*"/g, '');
  const lines = head
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  // The median, for a title line has no delimiter and a long remark may have many of another kind.
  const usual = (delimiter: string) =>
    lines.map((line) => line.split(delimiter).length).sort((a, b) => a - b)[lines.length >> 1] ?? 0;
  return DELIMITERS.reduce((best, candidate) => (usual(candidate) > usual(best) ? candidate : best));
}
