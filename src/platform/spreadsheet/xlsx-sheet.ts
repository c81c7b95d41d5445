import { type SheetLimits, tooManyCells, tooManyColumns, tooManyRows } from './limits.js';
import { fillMergedCells } from './merged-cells.js';
import { RowCounter } from './row-counter.js';
import { type CellValue, type SheetRow } from './sheet.js';
import { type CellContext, CellReader, columnOf } from './xlsx-cells.js';
import { TextCollector } from './xlsx-strings.js';
import { type XmlHandlers, xmlParser } from './xml.js';

/** What one sheet's XML holds: rows with content, and the merged areas as references such as `A1:AK1`. */
class SheetCollector implements XmlHandlers {
  readonly rows: SheetRow[] = [];
  readonly merges: string[] = [];
  private row = 0;
  private cells: CellValue[] = [];
  private column = -1;
  private cellCount = 0;
  private type = 'n';
  private style = 0;
  private value = '';
  private formula: string | null = null;
  private readonly inline = new TextCollector();
  private reading: 'value' | 'formula' | null = null;
  private readonly cellReader: CellReader;

  constructor(
    context: CellContext,
    private readonly limits: SheetLimits,
  ) {
    this.cellReader = new CellReader(context);
  }

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'v') this.reading = 'value';
    else if (name === 'f') {
      this.reading = 'formula';
      this.formula = '';
    } else if (name === 'row') this.openRow(attributes);
    else if (name === 'mergeCell') this.merges.push(attributes['ref'] ?? '');
    else this.inline.open(name);
  }

  text(piece: string): void {
    if (this.reading === 'value') this.value += piece;
    else if (this.reading === 'formula') this.formula = (this.formula ?? '') + piece;
    else this.inline.add(piece);
  }

  close(name: string): void {
    if (name === 'c') this.closeCell();
    else if (name === 'v' || name === 'f') this.reading = null;
    else if (name === 'row') this.closeRow();
    else this.inline.close(name);
  }

  /** Rows and cells may leave out their reference; they then follow the one before. */
  private openRow(attributes: Record<string, string>): void {
    this.row = Number(attributes['r']) || this.row + 1;
    this.cells = [];
    this.column = -1;
  }

  private openCell(attributes: Record<string, string>): void {
    const reference = attributes['r'];
    this.column = reference ? columnOf(reference) : this.column + 1;
    this.type = attributes['t'] ?? 'n';
    this.style = Number(attributes['s'] ?? 0);
    this.value = '';
    this.formula = null;
    this.inline.reset();
  }

  private closeCell(): void {
    const { type, style, value, formula } = this;
    const cell = this.cellReader.read({ type, style, value, formula, inline: this.inline.value });
    if (cell === null || this.column < 0) return;
    if (this.column >= this.limits.maxColumns) throw tooManyColumns(this.column + 1, this.limits);
    if (++this.cellCount > this.limits.maxCells) throw tooManyCells(this.limits);
    while (this.cells.length < this.column) this.cells.push(null);
    this.cells[this.column] = cell;
  }

  private closeRow(): void {
    if (this.cells.length > 0) this.rows.push({ row: this.row, cells: this.cells });
  }
}

/**
 * Reads a worksheet's XML; hidden rows are read like any other, rows without content are left out.
 * @throws UnreadableFile `too_many_rows`, `too_many_columns`, `too_many_cells`, `file_broken`.
 */
export async function readSheetXml(
  chunks: AsyncIterable<string>,
  context: CellContext,
  limits: SheetLimits,
): Promise<SheetRow[]> {
  const collector = new SheetCollector(context, limits);
  const parser = xmlParser(collector);
  let counter: RowCounter | undefined;
  for await (const chunk of chunks) {
    if (counter) counter.add(chunk);
    else parser.write(chunk);
    if (collector.rows.length > limits.maxRows) counter ??= countFrom(chunk);
  }
  if (counter) throw tooManyRows(collector.rows.length + counter.count, limits);
  parser.close();
  fillMergedCells(collector.rows, collector.merges, limits);
  return collector.rows;
}

/** A counter that goes on where the parser stops: with the row that this chunk leaves unfinished, if any. */
function countFrom(chunk: string): RowCounter {
  const counter = new RowCounter();
  const last = chunk.lastIndexOf('<row');
  const unfinished = last >= 0 && !chunk.includes('</row>', last);
  counter.add(unfinished ? chunk.slice(last) : chunk.slice(-3));
  return counter;
}
