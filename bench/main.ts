import { Command, InvalidArgumentError } from 'commander';
import { print, sayLine } from '../src/platform/terminal.js';
import { benchAutosave } from './autosave-bench.js';
import { benchHttp, type Served, serve } from './http-bench.js';
import { benchImport } from './import-bench.js';
import { draftOf, letterCases } from './letters-bench.js';
import { seedLetters } from './letters-seed.js';
import { benchReads, measureCases } from './read-bench.js';
import type { Measure } from './timing.js';
import { type BenchResult, machine, resultLines } from './result.js';
import { connect, inWorkshop, type Workshop } from './workshop.js';

/** A file holds 20,000 rows at most, its heading included; with fewer than 100 there is nothing to measure. */
const [LEAST, MOST] = [100, 19_999];

function proposals(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= LEAST && number <= MOST) return number;
  throw new InvalidArgumentError(`It must be a whole number from ${LEAST} to ${MOST}.`);
}

async function bench(workshop: Workshop, count: number): Promise<BenchResult> {
  const start = performance.now();
  const on = machine();
  sayLine(`Importing ${count} proposals…`);
  const imported = await benchImport(workshop, count);
  sayLine('Reading…');
  const reads = await benchReads(imported.url);
  sayLine('Asking over HTTP…');
  const served = await serve(workshop, imported.url);
  const http = await benchHttp(served);
  sayLine('Writing letters…');
  const letters = await benchLetters(imported.url, served);
  const { startMb, peakMb } = imported.memory;
  return {
    proposals: count,
    date: new Date().toISOString().slice(0, 10),
    machine: on,
    versions: { node: process.versions.node, postgres: await postgresVersion(imported.url) },
    rows: imported.rows,
    importMemoryMb: {
      start: startMb.median,
      peak: peakMb.median,
      peakMin: peakMb.min,
      peakMax: peakMb.max,
    },
    measures: [...imported.measures, ...reads, ...http, ...letters],
    seconds: Math.round((performance.now() - start) / 1000),
  };
}

/** Last, for it changes what the others read. */
async function benchLetters(url: string, served: Served): Promise<Measure[]> {
  const client = await connect(url);
  try {
    const people = await seedLetters(client);
    const reads = await measureCases(url, (app, plain) => letterCases(app, plain, people));
    const { versionId } = await draftOf(client, people.handler);
    return [...reads, await benchAutosave(served, versionId)];
  } finally {
    await client.end();
  }
}

async function postgresVersion(url: string): Promise<string> {
  const client = await connect(url);
  try {
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    return rows[0]?.server_version ?? 'unknown';
  } finally {
    await client.end();
  }
}

/** `npm run bench`: how much slower than something plain, on a database of its own. */
const program = new Command('bench')
  .description('Measures import, ledger, report and HTTP against plain SQL and a bare server.')
  .option('--proposals <number>', 'rows of the ledger that is imported', proposals, 10_000)
  .option('--json', 'print JSON')
  .action(async (options: { proposals: number; json?: boolean }) => {
    const result = await inWorkshop((workshop) => bench(workshop, options.proposals));
    if (options.json) print(JSON.stringify(result));
    else resultLines(result).forEach(print);
  });

try {
  await program.parseAsync();
} catch (error) {
  sayLine(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
