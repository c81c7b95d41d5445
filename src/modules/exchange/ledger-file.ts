import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { LedgerReading } from '../../domain/ledger-reading.js';
import { readLedger } from '../../domain/ledger-reading.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Queryable } from '../../platform/database/database.js';
import { readSheet } from '../../platform/spreadsheet/read-sheet.js';
import type { Sheet } from '../../platform/spreadsheet/sheet.js';
import { type KindTerms, ListsService } from '../settings/lists.service.js';

/** Which heading stands for which field; null: for none. */
export type Mapping = Record<string, string | null>;

/** How a person wants a file read. */
export interface ReadingOptions {
  year: number | null;
  consentsOnFile: boolean;
  /** A mapping that a person set for this file; without one, what was remembered for its headings. */
  mapping: Mapping | null;
}

/** A file, read; with the key of its source and the kinds in whose terms it was read. */
export interface LedgerFile {
  sheet: Sheet;
  reading: LedgerReading;
  sourceKey: string;
  kinds: KindTerms[];
}

/** Reads an uploaded ledger in the office's own words. Throws UnreadableFile where the file is no table. */
@Injectable()
export class LedgerFiles {
  constructor(
    private readonly lists: ListsService,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async read(content: Buffer, fileName: string, options: ReadingOptions): Promise<LedgerFile> {
    const sheet = await readSheet(content, fileName);
    const year = options.year ?? Number(this.clock.today().slice(0, 4));
    const [kinds, roleWords, ownNames] = await Promise.all([
      this.lists.kinds(year),
      this.lists.roleWords(year),
      this.lists.setting<string[]>('own_names', year),
    ]);
    const base = {
      year: options.year ?? undefined,
      kinds,
      roleWords,
      ownNames: ownNames ?? [],
      consentsOnFile: options.consentsOnFile,
    };
    const asFound = readLedger(sheet, { ...base, remembered: options.mapping ?? undefined });
    const sourceKey = sourceKeyOf(asFound);
    const remembered = options.mapping === null ? await this.remembered(sourceKey) : null;
    const reading = remembered === null ? asFound : readLedger(sheet, { ...base, remembered });
    return { sheet, reading, sourceKey, kinds };
  }

  /** Keeps a person's mapping for every later file with the same headings. */
  async remember(tx: Queryable, sourceKey: string, mapping: Mapping, by: string): Promise<void> {
    await tx.query(
      `insert into import_mapping (source_key, mapping, recorded_by_name) values ($1, $2, $3)
       on conflict (source_key) do update
         set mapping = import_mapping.mapping || excluded.mapping, recorded_at = now(),
             recorded_by_name = excluded.recorded_by_name`,
      [sourceKey, JSON.stringify(mapping), by],
    );
  }

  private async remembered(sourceKey: string): Promise<Mapping | null> {
    const rows = await this.db.query<{ mapping: Mapping }>(
      'select mapping from import_mapping where source_key = $1',
      [sourceKey],
    );
    return rows[0]?.mapping ?? null;
  }
}

/** Files of one source have the same headings, in whatever order. */
function sourceKeyOf(reading: LedgerReading): string {
  const headings = reading.columns.map((column) => column.heading).sort();
  return createHash('sha256').update(headings.join('\n')).digest('hex').slice(0, 32);
}
