import {
  AlignmentType,
  Document,
  Footer,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';

/** Typefaces of GB/T 9704: the title's, first and second headings', the body's, the page number's. */
const FACES = {
  title: '方正小标宋简体',
  heading: '黑体',
  subheading: '楷体',
  body: '仿宋',
  page: '宋体',
} as const;
type Face = keyof typeof FACES;

/** 二号 22 pt, 三号 16 pt, 四号 14 pt, 小四 12 pt, in half-points. */
const SIZES = { title: 44, text: 32, page: 28, table: 24 } as const;

/** Fixed spacing in twips: 22 lines to the page, of 28.9 pt; 35 pt for the title. */
const SPACING = { text: 578, title: 700, table: 360 } as const;

/** Millimetres in twips. */
function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

/** A4 as the standard sets it: 37 mm above, 35 mm below, 28 mm at the binding side, 26 mm outside. */
const PAGE: ISectionOptions['properties'] = {
  page: {
    size: { width: twips(210), height: twips(297) },
    margin: {
      top: twips(37),
      bottom: twips(35),
      left: twips(28),
      right: twips(26),
      footer: twips(23),
    },
  },
};

/** A document in the look of GB/T 9704, with the page number — 1 — at the outer foot. */
export async function officialDocx(title: string, children: (Paragraph | Table)[]): Promise<Buffer> {
  const document = new Document({
    title,
    creator: '',
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { size: SIZES.text, font: font('body') } } } },
    sections: [
      {
        properties: PAGE,
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children: [titleParagraph(title), ...children],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** 一、first-level heading in 黑体. */
export function heading(text: string): Paragraph {
  return paragraph(text, 'heading', true);
}

/** （一）second-level heading in 楷体. */
export function subheading(text: string): Paragraph {
  return paragraph(text, 'subheading', true);
}

/** What stands above a table, in 黑体, kept with it. */
export function caption(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { line: SPACING.text, lineRule: LineRuleType.EXACT, before: SPACING.text / 2 },
    children: [run(text, 'heading', SIZES.page)],
  });
}

/** Running text in 仿宋, first line indented by two characters. */
export function body(text: string): Paragraph {
  return paragraph(text, 'body', false);
}

/** A column of a table: its heading, its share of the width in per cent, and whether it holds numbers. */
export interface Column {
  heading: string;
  width: number;
  number?: boolean;
}

/** A bordered table, kept on one page where it fits; `null` continues the cell above. */
export function table(columns: readonly Column[], rows: readonly (readonly (string | null)[])[]): Table {
  const total = twips(156);
  const widths = columns.map((column) => Math.round((total * column.width) / 100));
  const cell = (text: string | null, at: number, head: boolean, last = false) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { left: 80, right: 80 },
      verticalAlign: VerticalAlignTable.CENTER,
      verticalMerge: mergeOf(text, rows, at, head),
      children: [
        cellText(text ?? '', head ? 'heading' : 'body', !head && columns[at]?.number === true, !last),
      ],
    });
  return new Table({
    width: { size: total, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((it, at) => cell(it.heading, at, true)),
      }),
      ...rows.map((row, place) => {
        const last = place === rows.length - 1;
        return new TableRow({
          cantSplit: true,
          children: row.map((text, at) => cell(text, at, false, last)),
        });
      }),
    ],
  });
}

/** Only the columns that somewhere continue a cell are merged at all. */
function mergeOf(
  text: string | null,
  rows: readonly (readonly (string | null)[])[],
  at: number,
  head: boolean,
) {
  if (head || !rows.some((row) => row[at] === null)) return undefined;
  return text === null ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART;
}

function cellText(text: string, face: Face, number: boolean, keepNext: boolean): Paragraph {
  return new Paragraph({
    keepNext,
    alignment: number ? AlignmentType.RIGHT : AlignmentType.CENTER,
    spacing: { line: SPACING.table, lineRule: LineRuleType.EXACT, before: 20, after: 20 },
    children: [run(text, face, SIZES.table)],
  });
}

function titleParagraph(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { line: SPACING.title, lineRule: LineRuleType.EXACT, after: SPACING.text },
    children: [run(text, 'title', SIZES.title)],
  });
}

function paragraph(text: string, face: Face, keepNext: boolean): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    keepNext,
    indent: { firstLine: SIZES.text * 20, firstLineChars: 200 },
    spacing: { line: SPACING.text, lineRule: LineRuleType.EXACT },
    children: [run(text, face, SIZES.text)],
  });
}

function pageNumber(alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']): Footer {
  // The standard leaves one character free on the outer side.
  const indent = alignment === AlignmentType.RIGHT ? { right: SIZES.page * 10 } : { left: SIZES.page * 10 };
  const children = [
    new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: SIZES.page, font: font('page') }),
  ];
  return new Footer({ children: [new Paragraph({ alignment, indent, children })] });
}

function run(text: string, face: Face, size: number): TextRun {
  return new TextRun({ text: printable(text), size, font: font(face) });
}

/** The hint makes “ ” and … full-width, as Chinese text has them. */
function font(face: Face) {
  const latin = face === 'page' ? FACES.page : 'Times New Roman';
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia: FACES[face], hint: 'eastAsia' };
}

/** Without the control characters that XML does not allow. */
function printable(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
