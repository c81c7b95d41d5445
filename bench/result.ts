import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import type { ImportResult } from './import-bench.js';
import type { Measure } from './timing.js';

/** Everything that a run found, as `--json` prints it. */
export interface BenchResult {
  proposals: number;
  date: string;
  machine: { cores: number; processor: string; memoryGb: number; platform: string; load: number };
  versions: { node: string; postgres: string };
  rows: ImportResult['rows'];
  importMemoryMb: { start: number; peak: number; peakMin: number; peakMax: number };
  measures: Measure[];
  seconds: number;
}

/** Where it is run, and how busy that was with other work in the minute before. */
export function machine(): BenchResult['machine'] {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    platform: `${process.platform} ${process.arch}`,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}

/** A run as lines for a terminal. */
export function resultLines(result: BenchResult): string[] {
  const { machine: on, versions, importMemoryMb: memory, rows } = result;
  const table = [
    ['measure', 'ratio', 'pairs', 'ours, median (min–max) ms', 'plain, median (min–max) ms', 'against'],
    ...result.measures.map((it) => [
      it.title,
      `${digits(it.ratio)}×`,
      `${it.runs}: ${digits(it.ratioMin)}–${digits(it.ratioMax)}`,
      spread(it.ours),
      spread(it.plain),
      it.plain.what,
    ]),
  ];
  const widths = table[0]?.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0))) ?? [];
  const lines = table.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('  '));
  return [
    `${result.proposals} proposals, ${result.date}; ${on.cores} cores (${on.processor}), ${on.memoryGb} GB, ${on.platform}; ` +
      `Node.js ${versions.node}, PostgreSQL ${versions.postgres}; load before it ${on.load}`,
    '',
    ...lines,
    '',
    `An import writes ${rows.facts} rows of facts and ${rows.records} of preview, trace and undo.`,
    `Its process holds ${Math.round(memory.start)} MB before and ` +
      `${Math.round(memory.peak)} MB at most (${Math.round(memory.peakMin)}–${Math.round(memory.peakMax)}).`,
    `The whole run took ${result.seconds} s.`,
  ];
}

function spread({ ms }: Measure['ours']): string {
  return `${digits(ms.median)} (${digits(ms.min)}–${digits(ms.max)})`;
}

/** Three digits that count. */
function digits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
