import { LeaveService } from '../modules/people/leave.service.js';
import type { Colleague, DemoOffice } from './demo-office.js';
import { TECH } from './divisions.js';

/** Someone away: who, his deputy, and when, in working days before today (negative: still to come). */
export interface DemoLeave {
  ago: number;
  from: number;
  to: number;
  who: (office: DemoOffice) => Colleague;
  deputy: string;
}

/** One that is over, in which a colleague did the liaison officer's work; one that runs. */
export const DEMO_LEAVES: readonly DemoLeave[] = [
  { ago: 22, from: 21, to: 19, who: (office) => office.account('lianluo'), deputy: 'bangongshi' },
  { ago: 3, from: 2, to: -6, who: (office) => office.of(TECH, 'handler', '林晓'), deputy: 'chengban' },
];

/** 委托代理 by the person himself, unless he has handed over before. */
export async function takeLeave(
  office: DemoOffice,
  { who, deputy }: DemoLeave,
  days: { fromOn: string; toOn: string },
): Promise<void> {
  const person = who(office);
  const had = await office.db.query('select 1 from leave where person_id = $1', [person.id]);
  if (had.length > 0) return;
  const asked = { deputyId: office.account(deputy).id, ...days };
  await office.service(LeaveService).set(person.id, asked, await office.acting(person, 'leave.edit'));
  office.forgetDesks();
}
