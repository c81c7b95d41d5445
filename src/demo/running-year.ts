import type { INestApplicationContext } from '@nestjs/common';
import { Refused } from '../domain/refused.js';
import { CalendarService } from '../modules/calendar/calendar.service.js';
import { Database } from '../platform/database/database.js';
import { ANSWERED_CASES } from './cases-answered.js';
import { CLEARING_CASES } from './cases-clearing.js';
import { HANDLING_CASES } from './cases-handling.js';
import { LAST_YEAR_CASES } from './cases-last-year.js';
import { OPINION_CASES } from './cases-opinions.js';
import { TURNED_CASES } from './cases-turned.js';
import { WAITING_CASES } from './cases-waiting.js';
import { momentOf, workdayFrom } from './days.js';
import { approvalDeed, type Deed, deedsOf, type KnownCase, leaveDeeds, type Reckoning } from './deeds.js';
import type { DemoClock } from './demo-clock.js';
import { DemoOffice } from './demo-office.js';

/** Every case of the running year, and those of last year whose promises are followed. */
export const DEMO_CASES = [
  ...[...LAST_YEAR_CASES, ...WAITING_CASES, ...HANDLING_CASES, ...TURNED_CASES],
  ...[...CLEARING_CASES, ...OPINION_CASES, ...ANSWERED_CASES],
];

/**
 * 在办件: business in every state from the registration to the files, as if the office had worked on it up to yesterday. It is made by
 * the services of the office, each step on its day, and once: what an earlier start has made simply ages. Gives the
 * line to print.
 */
export async function makeRunningYear(app: INestApplicationContext, clock: DemoClock): Promise<string> {
  const known = await knownCases(app.get(Database));
  const fresh = known.size === 0;
  const reckoning = { today: clock.today(), calendar: await app.get(CalendarService).calendar() };
  const left = DEMO_CASES.flatMap((it) => deedsOf(it, known, reckoning));
  if (left.length === 0) return `在办件：${DEMO_CASES.length}件已在库中，没有变化。`;
  const first = Math.max(...DEMO_CASES.map((it) => it.referred));
  const office = await DemoOffice.open(app);
  const deeds = [...(fresh ? [approvalDeed(first, reckoning)] : []), ...leaveDeeds(reckoning), ...left];
  try {
    const stuck = await workThrough(deeds, office, clock, reckoning);
    const since = workdayFrom(reckoning.today, -first, reckoning.calendar);
    const but = stuck === 0 ? '' : `，其中${stuck}件与库中已有的冲突，没有办完`;
    return `在办件：登记${DEMO_CASES.length}件，${since}以来交办，流转到各环节${but}。`;
  } finally {
    clock.release();
  }
}

/** The cases that were registered, by the title of that time: whoever corrects it since does not bring them back. */
async function knownCases(db: Database): Promise<Map<string, KnownCase>> {
  const rows = await db.query<KnownCase & { title: string }>(
    `select distinct on (1) e.after->>'案由' as title, e.proposal_id as "proposalId",
            (select count(*) from audit_event t where t.proposal_id = e.proposal_id) as traces
       from audit_event e
      where e.action = 'proposal.registered' and e.after->>'案由' = any($1) order by 1, e.id`,
    [DEMO_CASES.map((it) => it.title)],
  );
  return new Map(rows.map(({ title, ...known }) => [title, known]));
}

/** Does everything in the order of its days. Gives how many cases were refused a step; they stay where they were. */
async function workThrough(
  deeds: readonly Deed[],
  office: DemoOffice,
  clock: DemoClock,
  { today, calendar }: Reckoning,
): Promise<number> {
  const stuck = new Set<string | null>();
  const days = [...new Set(deeds.map((deed) => deed.ago))].sort((a, b) => b - a);
  for (const ago of days) {
    const day = workdayFrom(today, -ago, calendar);
    const same = inTurn(deeds.filter((deed) => deed.ago === ago && !stuck.has(deed.title)));
    for (const [at, { title, work }] of same.entries()) {
      if (title !== null && stuck.has(title)) continue;
      clock.setTo(momentOf(day, at, same.length));
      try {
        await work(office);
      } catch (error) {
        if (!(error instanceof Refused) || title === null) throw error;
        stuck.add(title);
      }
    }
  }
  return stuck.size;
}

/** The deeds of a day, so that no case is always the last of the afternoon; those of one case stay in their order. */
function inTurn(same: Deed[]): Deed[] {
  const turn = ({ title, ago }: Deed): number => {
    const at = DEMO_CASES.findIndex((it) => it.title === title);
    return at < 0 ? -1 : (at * 37 + ago * 11) % DEMO_CASES.length;
  };
  return same.toSorted((a, b) => turn(a) - turn(b));
}
