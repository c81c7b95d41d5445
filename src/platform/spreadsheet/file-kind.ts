import { UnreadableFile } from './sheet.js';

const OLE_HEADER = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const SAVE_AS =
  '请用 Excel 或 WPS 打开它，点“文件—另存为”，类型选“Excel 工作簿（*.xlsx）”，再导入另存的文件。';

/** First bytes of what people upload by mistake, and the word for it; two letters count in binary files only. */
const FOREIGN: readonly [latin1: string, what: string][] = [
  ['%PDF', 'PDF 文档'],
  ['\x89PNG', '图片'],
  ['\xff\xd8\xff', '图片'],
  ['GIF8', '图片'],
  ['BM', '图片'],
  ['II*\0', '图片'],
  ['MM\0*', '图片'],
  ['RIFF', '图片或音像文件'],
  ['Rar!', '压缩包'],
  ['7z\xbc\xaf', '压缩包'],
  ['\x1f\x8b', '压缩包'],
  ['MZ', '程序'],
  ['{\\rtf', 'RTF 文档'],
];

/**
 * What the bytes are, whatever the name says: a ZIP package or text.
 * @throws UnreadableFile for everything that can be no table, with the way out where there is one.
 */
export function packageOrText(content: Buffer): 'zip' | 'text' {
  if (content.length === 0)
    throw new UnreadableFile('empty_file', '文件是空的（0 字节），请重新导出或另存后再导入。');
  const head = content.toString('latin1', 0, 1024);
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'zip';
  if (content.subarray(0, 8).equals(OLE_HEADER)) throw refuseOle(content);
  const binary = content.includes(0);
  const foreign = FOREIGN.find(([start]) => head.startsWith(start) && (start.length > 2 || binary))?.[1];
  if (foreign) {
    throw new UnreadableFile('not_a_table', `这是${foreign}，不是表格，请导入 .xlsx 或 .csv 格式的台账。`);
  }
  return 'text';
}

/** OLE containers: streams are named in UTF-16LE ([MS-CFB] 2.6.1, [MS-OFFCRYPTO] 2.3.4 for EncryptedPackage). */
function refuseOle(content: Buffer): UnreadableFile {
  const holds = (stream: string) => content.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) {
    return new UnreadableFile(
      'encrypted',
      '文件设有打开密码，读不出内容。请用 Excel 或 WPS 输入密码打开，在“文件—信息—保护工作簿”里取消密码，保存后再导入。',
    );
  }
  if (holds('WordDocument')) {
    return new UnreadableFile('not_a_table', '这是 Word 文档，不是表格，请导入 .xlsx 或 .csv 格式的台账。');
  }
  return new UnreadableFile(
    'old_format',
    `这是旧格式的表格（.xls 或 .et），这里读 .xlsx 和 .csv。${SAVE_AS}`,
  );
}

/**
 * A ZIP package without xl/workbook.xml.
 * @param names the entry names of the package.
 */
export function refusePackage(names: readonly string[]): UnreadableFile {
  const has = (part: string) => names.some((name) => name.toLowerCase() === part);
  if (has('xl/workbook.bin')) {
    return new UnreadableFile(
      'old_format',
      `这是二进制格式的工作簿（.xlsb），这里读 .xlsx 和 .csv。${SAVE_AS}`,
    );
  }
  if (has('content.xml') && has('mimetype')) {
    return new UnreadableFile(
      'old_format',
      `这是 OpenDocument 文件（如 .ods），这里读 .xlsx 和 .csv。${SAVE_AS}`,
    );
  }
  const what = has('word/document.xml')
    ? 'Word 文档'
    : has('ppt/presentation.xml')
      ? '演示文稿'
      : has('ofd.xml')
        ? 'OFD 版式文件'
        : '压缩包';
  const hint =
    what === '压缩包' ? '请解压后导入里面的 .xlsx 或 .csv 台账' : '请导入 .xlsx 或 .csv 格式的台账';
  return new UnreadableFile('not_a_table', `这是${what}，不是表格，${hint}。`);
}

/** Web systems "export to Excel" as HTML or XML under the name .xls; Excel opens it, a reader of text must not. */
export function refuseMarkup(text: string): void {
  const start = text.slice(0, 2000).trimStart().toLowerCase();
  if (/^(<\?xml|<!doctype|<html|<table|<head|<meta|<style|mime-version:)/.test(start)) {
    throw new UnreadableFile('old_format', `这是网页格式的表格，只是用了表格的扩展名。${SAVE_AS}`);
  }
}
