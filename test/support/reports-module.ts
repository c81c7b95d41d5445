import { Test, type TestingModule } from '@nestjs/testing';
import { ReportsModule } from '../../src/modules/reports/reports.module.js';
import { ReportsService } from '../../src/modules/reports/reports.service.js';
import { Clock, ClockModule } from '../../src/platform/clock.js';
import { Database } from '../../src/platform/database/database.js';
import { DatabaseModule } from '../../src/platform/database/database.module.js';
import { type FreshDatabase, freshDatabase } from './database.js';
import { YearWriter } from './write-year.js';

/** The reports on a database of their own, with a clock that is set by hand. */
export interface ReportsUnderTest {
  reports: ReportsService;
  db: Database;
  writer: YearWriter;
  setToday(day: string): void;
  close(): Promise<void>;
}

export async function reportsUnderTest(): Promise<ReportsUnderTest> {
  const fresh: FreshDatabase = await freshDatabase();
  const clock = { today: '2022-12-31' };
  const module: TestingModule = await Test.createTestingModule({
    imports: [
      DatabaseModule.connect(fresh.url),
      ClockModule.showing(Object.assign(new Clock(), { now: () => new Date(`${clock.today}T04:00:00Z`) })),
      ReportsModule,
    ],
  }).compile();
  const db = module.get(Database);
  return {
    reports: module.get(ReportsService),
    db,
    writer: new YearWriter(db),
    setToday: (day) => (clock.today = day),
    close: async () => {
      await module.close();
      await fresh.drop();
    },
  };
}
