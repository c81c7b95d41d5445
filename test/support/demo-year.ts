import { demoAccounts } from '../../src/demo/accounts.js';
import { DemoClock } from '../../src/demo/demo-clock.js';
import { makeRunningYear } from '../../src/demo/running-year.js';
import type { ActingPerson } from '../../src/domain/acting.js';
import { Clock } from '../../src/platform/clock.js';
import { openOffice } from './office.js';
import { personOf } from './people.js';

/** The demo's clock over one that stands at noon of a day. */
class TestClock extends DemoClock {
  /** How often it may still be set back; then the machine goes down. */
  patience = Number.POSITIVE_INFINITY;

  constructor(day: string) {
    super(Object.assign(new Clock(), { now: () => new Date(`${day}T04:00:00Z`) }));
  }

  override setTo(instant: Date): void {
    if (this.patience-- <= 0) throw new Error('The power is gone.');
    super.setTo(instant);
  }
}

/** An office with the sample ledgers and the accounts of the demo, on a day; its running year is made on demand. */
export async function openDemo(day: string) {
  const clock = new TestClock(day);
  const office = await openOffice(clock);
  await office.importSample('ledger-2022.xlsx');
  await office.importSample('ledger-2023.xlsx');
  await demoAccounts(office.app);
  return {
    ...office,
    clock,
    makeYear: () => makeRunningYear(office.app, clock),
    /** Who has this login, as he acts that day. */
    as: async (login: string): Promise<ActingPerson> => {
      const [row] = await office.db.query<{ id: number }>('select id from person where login = $1', [login]);
      return personOf(office, row?.id ?? 0);
    },
  };
}
export type Demo = Awaited<ReturnType<typeof openDemo>>;
