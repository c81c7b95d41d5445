import { deflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';

/** One entry of a hand-made ZIP; `declared` lies about the inflated size. */
export interface ZipEntry {
  name: string;
  data: Buffer | string;
  declared?: number;
}

/** A ZIP built by hand, so that its headers can say what no honest writer would. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, data, declared } of entries) {
    const raw = Buffer.from(data);
    const packed = deflateRawSync(raw);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(declared ?? raw.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), fields, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The entries of a workbook with one sheet of the given XML (what stands inside `<worksheet>`). */
export function workbookEntries(
  sheetXml: string,
  more: { strings?: string; workbookPr?: string } = {},
): ZipEntry[] {
  const shared = `<Relationship Id="r2" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/>`;
  return [
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns:r="${RELATIONS}">${more.workbookPr ?? ''}<sheets><sheet name="台账" r:id="r1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: `<Relationships><Relationship Id="r1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>${more.strings ? shared : ''}</Relationships>`,
    },
    { name: 'xl/worksheets/sheet1.xml', data: `<worksheet>${sheetXml}</worksheet>` },
    ...(more.strings ? [{ name: 'xl/sharedStrings.xml', data: `<sst>${more.strings}</sst>` }] : []),
  ];
}

/** An .xlsx as exceljs writes it. */
export async function xlsx(fill: (workbook: ExcelJS.Workbook) => void): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** An OLE container that names the given streams in its directory. */
export function ole(...streams: string[]): Buffer {
  const names = streams.map((name) => Buffer.concat([Buffer.from(name, 'utf16le'), Buffer.alloc(64)]));
  return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), ...names]);
}

/** What a promise rejects with; fails where it does not. */
export async function refusal(reading: Promise<unknown>): Promise<{ code: string; message: string }> {
  try {
    await reading;
  } catch (error) {
    return error as { code: string; message: string };
  }
  throw new Error('The file was read.');
}
