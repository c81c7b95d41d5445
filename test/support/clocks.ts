import type { TestingModule } from '@nestjs/testing';
import { CalendarService } from '../../src/modules/calendar/calendar.service.js';
import { ClockKeeper } from '../../src/modules/deadlines/clock-keeper.js';
import type { ProposalDeadlines, ReceiptView } from '../../src/modules/deadlines/receipts.dto.js';
import { Receipts } from '../../src/modules/deadlines/receipts.service.js';
import type { MovedClock } from '../../src/modules/deadlines/stored-clocks.js';
import { Terms } from '../../src/modules/deadlines/terms.js';
import { Database } from '../../src/platform/database/database.js';

/** The keeper of clocks over a database, for facts that a test writes itself. */
export function clockKeeper(db: Database): ClockKeeper {
  return new ClockKeeper(new Terms(new CalendarService(db)), db);
}

/** Finds of given referrals the stored clocks that are not what the facts imply, by the terms that hold now. */
export async function clockCheck(db: Database): Promise<(ids: number[]) => Promise<MovedClock[]>> {
  const terms = await new Terms(new CalendarService(db)).read(db);
  const keeper = clockKeeper(db);
  return (ids) => keeper.compared(db, ids, terms);
}

export async function proposalOfReferral(db: Database, id: number): Promise<number> {
  const rows = await db.query<{ p: number }>('select proposal_id as p from referral where id = $1', [id]);
  return rows[0]?.p ?? 0;
}

/** Every clock of the proposal of a referral, as the page is given it. */
export async function deadlinesOf(app: TestingModule, referralId: number): Promise<ProposalDeadlines> {
  return app.get(Receipts).of(await proposalOfReferral(app.get(Database), referralId));
}

/** The receipt of one clock; fails where there is none. */
export async function receiptIn(all: Promise<ProposalDeadlines>, clock: string): Promise<ReceiptView> {
  const receipts = (await all).referrals.flatMap((referral) => referral.receipts);
  const found = receipts.find((one) => one.clock === clock);
  if (!found) throw new Error(`no receipt of ${clock}`);
  return found;
}
