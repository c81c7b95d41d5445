import { type SheetLimits } from './limits.js';
import { UnreadableFile } from './sheet.js';
import { readXml } from './xml.js';
import { type ZipPackage } from './zip-package.js';

/** The shared texts by index; rich text is joined, phonetic guides (`rPh`) are left out. */
export async function readSharedStrings(
  parts: ZipPackage,
  path: string | undefined,
  limits: SheetLimits,
): Promise<string[]> {
  if (!path) return [];
  if (parts.sizeOf(path) > limits.maxSharedTextBytes) {
    throw new UnreadableFile(
      'too_much_text',
      '表里的文字总量过大，请把正文、附件说明等长文字移出台账后再导入。',
    );
  }
  const strings: string[] = [];
  const text = new TextCollector();
  await readXml(parts.text(path), {
    open(name) {
      if (name === 'si') text.reset();
      text.open(name);
    },
    text: (piece) => text.add(piece),
    close(name) {
      text.close(name);
      if (name === 'si') strings.push(text.value);
    },
  });
  return strings;
}

/** Gathers what stands in `<t>` elements, outside phonetic guides. */
export class TextCollector {
  private pieces = '';
  private inText = false;
  private inGuide = false;

  get value(): string {
    return unescapeText(this.pieces);
  }

  reset(): void {
    this.pieces = '';
  }

  open(name: string): void {
    if (name === 't') this.inText = true;
    if (name === 'rPh') this.inGuide = true;
  }

  add(piece: string): void {
    if (this.inText && !this.inGuide) this.pieces += piece;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    if (name === 'rPh') this.inGuide = false;
  }
}

/**
 * `_x000D_` and the like stand for control characters (ECMA-376 part 1, 22.9.2.19). Those that are no tab or line
 * break, and halves of a character, are left out: nobody sees them and no database takes them.
 */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text
    .replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f]|\p{Surrogate}/gu, '');
}
