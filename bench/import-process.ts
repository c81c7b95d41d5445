import { readFile } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../src/app.module.js';
import { ImportsService } from '../src/modules/exchange/imports.service.js';
import { readSheet } from '../src/platform/spreadsheet/read-sheet.js';
import { jsonLog } from '../src/platform/log.js';
import { print } from '../src/platform/terminal.js';

const OPTIONS = { year: null, consentsOnFile: false, blankErases: false, dryRun: false };
const ACTOR = { id: null, name: 'bench', channel: 'command' as const };

/** What one import in a process of its own took. */
export interface ImportTimes {
  importMs: number;
  /** The same file once more: everything is compared, nothing is written. */
  againMs: number;
  /** The file read into cells, and nothing else. */
  readMs: number;
  startMb: number;
  peakMb: number;
}

/** The most memory that this process ever held. */
const peakMb = (): number => process.resourceUsage().maxRSS / 1024;

async function main(databaseUrl: string, path: string): Promise<ImportTimes> {
  const app = await NestFactory.createApplicationContext(AppModule.in({ databaseUrl }), {
    logger: jsonLog('warn'),
    abortOnError: false,
  });
  try {
    const imports = app.get(ImportsService);
    const startMb = peakMb();
    const content = await readFile(path);
    const clock = async (work: () => Promise<unknown>): Promise<number> => {
      const start = performance.now();
      await work();
      return performance.now() - start;
    };
    const take = async (): Promise<void> => {
      const { errorList } = await imports.importNow({ name: 'bench.xlsx', content }, OPTIONS, ACTOR);
      if (errorList.length > 0) throw new Error(errorList[0]?.message);
    };
    const importMs = await clock(take);
    const memory = { startMb, peakMb: peakMb() };
    const againMs = await clock(take);
    const readMs = await clock(() => readSheet(content, 'bench.xlsx'));
    return { importMs, againMs, readMs, ...memory };
  } finally {
    await app.close();
  }
}

// The address holds a password, which has no place among the arguments that everybody can list.
print(JSON.stringify(await main(process.env.DATABASE_URL as string, process.argv[2] as string)));
