import exceljs from 'exceljs';

/** A formula of the sheet with the result that was stored beside it. */
export interface StoredFormula {
  cell: string;
  formula: string;
  stored: unknown;
}

/** Reads a workbook back. */
export async function workbookOf(content: Buffer): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(content as unknown as ArrayBuffer);
  return workbook;
}

/** Every formula of a sheet. */
export function formulasOf(sheet: exceljs.Worksheet): StoredFormula[] {
  const found: StoredFormula[] = [];
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.formula) found.push({ cell: cell.address, formula: cell.formula, stored: cell.result });
    }),
  );
  return found;
}

const PAIR = /明细!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+),("(?:[^"]|"")*"|\d+)/g;

/** Reckons a COUNTIFS over 明细 anew: equality, <> and >= as the spreadsheet reads them. */
export function countifs(workbook: exceljs.Workbook, formula: string): number {
  const sheet = workbook.getWorksheet('明细');
  const pairs = [...formula.matchAll(PAIR)].map(([, column = '', from, to, value = '']) => ({
    column,
    from: Number(from),
    to: Number(to),
    value,
  }));
  const [first] = pairs;
  if (!sheet || !first || !formula.startsWith('COUNTIFS(')) throw new Error(`not a COUNTIFS: ${formula}`);
  const rows = Array.from({ length: first.to - first.from + 1 }, (_, at) => first.from + at);
  return rows.filter((row) =>
    pairs.every(({ column, value }) => meets(sheet.getCell(`${column}${row}`).value, value)),
  ).length;
}

function meets(held: exceljs.CellValue, criterion: string): boolean {
  if (!criterion.startsWith('"')) return held === Number(criterion);
  const words = criterion.slice(1, -1).replaceAll('""', '"');
  if (words.startsWith('>=')) return typeof held === 'number' && held >= Number(words.slice(2));
  const plain = (text: string) => text.replace(/~([~?*])/g, '$1');
  return words.startsWith('<>') ? held !== plain(words.slice(2)) : held === plain(words);
}
