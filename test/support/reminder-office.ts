import type { ActingPerson } from '../../src/domain/acting.js';
import { PersonChannels } from '../../src/modules/reminders/channels.service.js';
import { Notices } from '../../src/modules/reminders/notices.service.js';
import { ReminderRunner } from '../../src/modules/reminders/reminder-runner.js';
import { ProposalService } from '../../src/modules/proposals/proposal.service.js';
import { Clock } from '../../src/platform/clock.js';
import { createAccounts, type LOGINS } from './accounts.js';
import { type ClockRows, insertClocks } from './clock-rows.js';
import { openOffice } from './office.js';
import { personOf } from './people.js';
import { countSmtp } from './smtp.js';

/** An office on Wednesday, 17 June 2026 at ten, with one person a role and a mail server that counts. */
export async function openReminderOffice() {
  const smtp = await countSmtp();
  const office = await openOffice(undefined, { smtpUrl: smtp.url, mailFrom: 'chengban@example.gov.cn' });
  const ids = await createAccounts(office.url);
  const [division] = await office.db.query<{ id: number }>(
    'insert into leader_portfolio (person_id, division_id) select $1, id from division returning division_id as id',
    [ids.leader],
  );
  /** Sets the office's clock to a time of a day, Beijing time. */
  const at = (day: string, time = '10:00'): void => {
    office.app.get(Clock).now = () => new Date(`${day}T${time}:00+08:00`);
  };
  at('2026-06-17');
  const as = (role: keyof typeof LOGINS): Promise<ActingPerson> => personOf(office, ids[role]);
  return {
    ...{ office, smtp, ids, at, as },
    db: office.db,
    get: <T>(type: abstract new (...args: never[]) => T): T => office.app.get(type),
    /** Clocks that run to a date, each of a case of the one division. */
    clocks: (rows: Partial<ClockRows> & { dueOn: string }) =>
      insertClocks(office.db, { count: 1, divisionId: division?.id ?? 0, handlerId: ids.handler, ...rows }),
    /** A tick, and all that it sets going. */
    tick: async (day?: string, time?: string): Promise<void> => {
      if (day) at(day, time);
      await office.db.query(
        `update sweep_run set started_at = started_at - interval '1 day' where what = 'reminders'`,
      );
      await office.app.get(ReminderRunner).tick();
      await office.jobs.idle();
    },
    /** Somebody chooses e-mail, in one letter a day or one by one. */
    wants: (role: keyof typeof LOGINS, digest: boolean) =>
      office.app.get(PersonChannels).choose(ids[role], {
        ...{ email: `${role}@example.gov.cn`, emailOn: true, webhookUser: null, webhookOn: false, digest },
      }),
    told: async (role: keyof typeof LOGINS): Promise<string[]> =>
      (await office.app.get(Notices).list(await as(role))).notices.map(({ title }) => title),
    /** To whom mail has come. */
    mailed: () => smtp.mailed.map(({ to }) => to.split('@')[0]).sort(),
    /** The 流转记录 of a case, as the liaison reads it. */
    timeline: async (referralId: number | undefined): Promise<string[]> => {
      const [row] = await office.db.query<{ id: number }>(
        'select proposal_id as id from referral where id = $1',
        [referralId],
      );
      const { timeline } = await office.app.get(ProposalService).one(row?.id ?? 0, await as('liaison'));
      return timeline.map(({ sentence }) => sentence);
    },
    close: async (): Promise<void> => {
      await office.close();
      await smtp.stop();
    },
  };
}
export type ReminderOffice = Awaited<ReturnType<typeof openReminderOffice>>;
