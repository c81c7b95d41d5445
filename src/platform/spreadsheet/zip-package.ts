import { type Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { type SheetLimits } from './limits.js';
import { UnreadableFile } from './sheet.js';

/** The parts of a ZIP package, each inflated at most once and never beyond the limits. */
export class ZipPackage {
  private inflated = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: Map<string, Entry>,
    private readonly limits: SheetLimits,
  ) {}

  /**
   * Judges the central directory before a byte is inflated.
   * @throws UnreadableFile `file_broken`, `encrypted`, `zip_bomb`.
   */
  static async open(content: Buffer, limits: SheetLimits): Promise<ZipPackage> {
    const entries = new Map<string, Entry>();
    try {
      // Sizes are counted below, where a lie gets its own sentence, so yauzl need not check them.
      const zip = await fromBufferPromise(content, { lazyEntries: true, validateEntrySizes: false });
      if (zip.entryCount > limits.maxEntries) throw bomb();
      for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
      const parts = new ZipPackage(zip, entries, limits);
      parts.judgeDeclaredSizes();
      return parts;
    } catch (error) {
      throw asUnreadable(error);
    }
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The text of one part, chunk by chunk; the counted bytes are judged while they come. */
  async *text(name: string): AsyncGenerator<string> {
    const entry = this.entries.get(name);
    if (!entry) throw broken();
    const decoder = new TextDecoder('utf-8');
    try {
      const stream: Readable = await this.zip.openReadStreamPromise(entry);
      let bytes = 0;
      for await (const chunk of stream) {
        const part = chunk as Buffer;
        bytes += part.length;
        this.inflated += part.length;
        // A header may understate its part: an honest one never grows beyond what it declares.
        if (bytes > entry.uncompressedSize) throw bomb();
        this.judge(bytes, entry.compressedSize, this.inflated);
        yield decoder.decode(part, { stream: true });
      }
      if (bytes < entry.uncompressedSize) throw broken();
    } catch (error) {
      throw asUnreadable(error);
    }
  }

  /** Declared size of a part, 0 when it is not there. */
  sizeOf(name: string): number {
    return this.entries.get(name)?.uncompressedSize ?? 0;
  }

  private judgeDeclaredSizes(): void {
    let total = 0;
    for (const entry of this.entries.values()) {
      if (entry.isEncrypted()) {
        throw new UnreadableFile('encrypted', '这个压缩包设有密码，读不出内容，请解压后导入里面的台账。');
      }
      total += entry.uncompressedSize;
      this.judge(entry.uncompressedSize, entry.compressedSize, total);
    }
  }

  private judge(bytes: number, packed: number, total: number): void {
    const { maxInflatedBytes, maxRatio, ratioFloorBytes } = this.limits;
    if (total > maxInflatedBytes) throw bomb();
    if (bytes > ratioFloorBytes && bytes > packed * maxRatio) throw bomb();
  }
}

export function broken(): UnreadableFile {
  return new UnreadableFile(
    'file_broken',
    '文件不完整或已损坏，读不出来。请确认上传或复制已经完成；在 Excel 或 WPS 里能打开的话，另存一份再导入。',
  );
}

function bomb(): UnreadableFile {
  return new UnreadableFile(
    'zip_bomb',
    '文件解压后大得不正常，为安全起见没有读取。请用 Excel 或 WPS 打开，把台账复制到新工作簿里保存后再导入。',
  );
}

/** Whatever the unpacking of a damaged file throws is one thing to the person: the file is broken. */
function asUnreadable(error: unknown): UnreadableFile {
  return error instanceof UnreadableFile ? error : broken();
}
