import { join } from 'node:path';
import { sayLine } from '../src/platform/terminal.js';
import { startChild } from './children.js';
import type { ImportTimes } from './import-process.js';
import { countRows, type FactRows, fillCopies, makeCopies, readFacts } from './plain-copy.js';
import { writeLedger } from './synthetic-ledger.js';
import { type Measure, measureOf, spreadOf, type Spread } from './timing.js';
import { connect, type Workshop } from './workshop.js';

/** One warm-up and three that count. On a slow machine, or with more rows, the first may have to count as well. */
const RUNS = 4;
const LEAST_RUNS = 2;
const BUDGET_MS = 55_000;

interface ImportRun extends ImportTimes {
  bareMs: number;
  indexedMs: number;
}

/** What importing took, in time and memory, and the database that it left. */
export interface ImportResult {
  measures: Measure[];
  memory: { startMb: Spread; peakMb: Spread };
  rows: { facts: number; records: number };
  url: string;
}

/** A synthetic ledger, imported into empty databases by a new process each time, against plain INSERTs. */
export async function benchImport(workshop: Workshop, proposals: number): Promise<ImportResult> {
  const path = join(workshop.folder, 'ledger.xlsx');
  await writeLedger(path, proposals);
  const runs: ImportRun[] = [];
  let facts: FactRows | undefined;
  let url = '';
  let rows = { facts: 0, records: 0 };
  const end = performance.now() + BUDGET_MS;
  for (let run = 0; run < RUNS && (run < LEAST_RUNS || performance.now() < end); run += 1) {
    if (url) await workshop.dropDatabase(url);
    url = await workshop.freshDatabase();
    const times = await importOnce(workshop, url, path);
    const client = await connect(url);
    try {
      // Every run starts from an empty database, so the facts and their ids are the same in all.
      if (!facts) rows = await countRows(client);
      facts ??= await readFacts(client);
      runs.push({ ...times, ...(await insertOnce(client, facts)) });
      await client.query('vacuum analyze');
    } finally {
      await client.end();
    }
    sayLine(`  run ${run + 1}: ${Math.round(times.importMs)} ms, ${Math.round(times.peakMb)} MB`);
  }
  const counted = runs.length > LEAST_RUNS ? runs.slice(1) : runs;
  const memory = {
    startMb: spreadOf(counted.map((run) => run.startMb)),
    peakMb: spreadOf(counted.map((run) => run.peakMb)),
  };
  return { measures: measuresOf(counted), memory, rows, url };
}

async function importOnce(workshop: Workshop, url: string, path: string): Promise<ImportTimes> {
  const child = startChild('./import-process.js', [path], { DATABASE_URL: url });
  workshop.onClose(() => child.stop());
  const times = JSON.parse(await child.line()) as ImportTimes;
  await child.ended();
  return times;
}

async function insertOnce(client: Awaited<ReturnType<typeof connect>>, facts: FactRows) {
  await makeCopies(client, 'bare', false);
  await makeCopies(client, 'indexed', true);
  return {
    bareMs: await fillCopies(client, 'bare', facts),
    indexedMs: await fillCopies(client, 'indexed', facts),
  };
}

function measuresOf(runs: ImportRun[]): Measure[] {
  const of = (key: keyof ImportRun): number[] => runs.map((run) => run[key]);
  const [bare, indexed] = ['multi-row INSERT into bare copies', 'the same into copies with indexes, checks'];
  const measure = (key: string, title: string, ours: string, sides: [keyof ImportRun, keyof ImportRun]) =>
    measureOf(
      { key, title, ours, plain: sides[1] === 'bareMs' ? bare : indexed },
      { ours: of(sides[0]), plain: of(sides[1]) },
    );
  return [
    measure('import.bare', 'Import', 'read, compare, write, trace', ['importMs', 'bareMs']),
    measure('import.indexed', 'Import', 'read, compare, write, trace', ['importMs', 'indexedMs']),
    measure('import.again', 'Import again, unchanged', 'read, compare', ['againMs', 'indexedMs']),
    measure('import.read', 'Reading the file', 'xlsx into cells', ['readMs', 'indexedMs']),
  ];
}
