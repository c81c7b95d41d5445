import { yearOf } from '../domain/civil-day.js';
import type { WorkingCalendar } from '../domain/working-calendar.js';
import { RegisterService } from '../modules/registering/register.service.js';
import { SettingKeeper } from '../modules/settings/setting-keeper.js';
import { formOf, registeredAgo } from './case-form.js';
import { workdayFrom } from './days.js';
import type { DemoCase } from './demo-case.js';
import { DEMO_LEAVES, takeLeave } from './demo-leaves.js';
import type { DemoOffice } from './demo-office.js';
import type { DemoStep } from './steps.js';

/** Something that was done in the office, so many working days before today. */
export interface Deed {
  ago: number;
  /** The case that it belongs to; null: none. */
  title: string | null;
  work: (office: DemoOffice) => Promise<unknown>;
}

/** Today, and the calendar by which the days before it are counted. */
export interface Reckoning {
  today: string;
  calendar: WorkingCalendar;
}

/** What is recorded of a case already: its proposal, and how many traces it has. */
export interface KnownCase {
  proposalId: number;
  traces: number;
}

/**
 * What is still to be done for a case. Every deed leaves exactly one trace, so that the traces say how far an earlier
 * start came; where people have gone on with the case since, there are more, and nothing is left.
 */
export function deedsOf(it: DemoCase, known: Map<string, KnownCase>, { today, calendar }: Reckoning): Deed[] {
  const { title } = it;
  const register = async (office: DemoOffice): Promise<void> => {
    const actor = await office.acting(office.account('lianluo'), 'referral.register');
    const proposalId = await office.service(RegisterService).register(formOf(it, today, calendar), actor);
    known.set(title, { proposalId, traces: 1 });
  };
  const deeds = [
    { ago: registeredAgo(it), title, work: register },
    ...it.steps.map((step) => ({
      ago: step.ago,
      title,
      work: (office: DemoOffice) => take(step, office, it, (known.get(title) as KnownCase).proposalId),
    })),
  ];
  return deeds.slice(known.get(title)?.traces ?? 0);
}

async function take(step: DemoStep, office: DemoOffice, of: DemoCase, proposalId: number): Promise<void> {
  const [referral] = await office.db.query<{ referralId: number; version: number }>(
    'select id as "referralId", version from referral where proposal_id = $1 order by id desc limit 1',
    [proposalId],
  );
  await step.take({ office, of, proposalId, ...(referral as { referralId: number; version: number }) });
}

/** In this office the leader approves every split, from the year of the first case on. */
export function approvalDeed(ago: number, { today, calendar }: Reckoning): Deed {
  const fromYear = yearOf(workdayFrom(today, -ago, calendar));
  const work = async (office: DemoOffice): Promise<unknown> => {
    const keeper = await office.acting(office.account('lianluo'), 'list.edit');
    return office.service(SettingKeeper).change('split_needs_approval', fromYear, true, keeper);
  };
  return { ago, title: null, work };
}

/** Who was away, and is. */
export function leaveDeeds({ today, calendar }: Reckoning): Deed[] {
  return DEMO_LEAVES.map((leave) => {
    const fromOn = workdayFrom(today, -leave.from, calendar);
    const toOn = workdayFrom(today, -leave.to, calendar);
    return { ago: leave.ago, title: null, work: (office) => takeLeave(office, leave, { fromOn, toOn }) };
  });
}
