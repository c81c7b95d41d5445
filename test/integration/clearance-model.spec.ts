import fc from 'fast-check';
import { Refused } from '../../src/domain/refused.js';
import {
  STATUS_FACTS_SQL,
  statusOfRow,
  type StatusRow,
} from '../../src/modules/proposals/status-facts.sql.js';
import { CLEARANCE_FAULTS_SQL } from '../../src/modules/replies/clearance-facts.sql.js';
import { type Clearance, openClearance, type Stepped } from '../support/clearance.js';
import {
  type ClearancePress,
  clearancePress,
  referralForm,
  stepForm,
  ONWARD,
  WHO,
} from '../support/clearance-presses.js';
import type { PressedAction } from '../support/pressed-actions.js';

/** Seconds that the random presses may take; what runs beyond is cut off. */
const PATIENCE = 40_000;
const TODAY = '2022-05-13';
const ROLE_WORDS = ['主办', '独办', '分办', '会办'];
const ON_REFERRAL = ['issue', 'withdraw', 'reinstate', 'reassign', 'takeOn', 'changeRole', 'supervise'];

let desk: Clearance;
let referrals: number[] = [];
beforeAll(async () => {
  desk = await openClearance(TODAY);
  for (let at = 0; at < 4; at += 1)
    referrals = [
      ...referrals,
      await desk.handling({
        ...{ 编号: String(at + 1), 案由: `关于第${at + 1}件事项的建议` },
        办理方式: ROLE_WORDS[at % 4] as string,
      }),
    ];
});
afterAll(() => desk.close());

interface Kept {
  traces: number;
  facts: string;
  letters: number;
}

async function kept(): Promise<Kept> {
  const [all] = await desk.db.query<Kept>(
    `select (select count(*)::integer from audit_event) as traces, (select count(*)::integer from reply_issue) as letters,
            concat_ws('/', (select string_agg(concat(id, status, role, version), ',' order by id) from referral),
              (select string_agg(concat(id, state), ',' order by id) from assignment),
              (select string_agg(concat(reply_version_id, state, delegate_id), ',' order by reply_version_id) from clearance),
              (select count(*) from clearance_step), (select count(*) from disclosure_decision),
              (select count(*) from reply_copy)) as facts`,
  );
  return all as Kept;
}

/** What the house itself does: somebody begins a draft, or goes on leave and comes back. */
async function happened(it: ClearancePress, referral: number): Promise<boolean> {
  if (it.action === 'leave') {
    await desk.db.query('update leave set ended_at = now() where ended_at is null');
    const deputy = WHO[it.pick % WHO.length] as string;
    if (deputy !== it.who && it.pick % 3 > 0) await desk.away(it.who, deputy);
    return true;
  }
  if (it.action !== 'draft') return false;
  const [state] = await desk.db.query<{ status: string; open: boolean }>(
    `select r.status, exists (select 1 from reply y join reply_version v on v.reply_id = y.id
       join clearance c on c.reply_version_id = v.id where y.referral_id = r.id and c.state <> 'sent_back') as open
       from referral r where r.id = $1`,
    [referral],
  );
  if (state?.status === 'handling' && !state.open) await desk.draft(referral, it.who);
  else if (state?.open)
    // Somebody else writes in it, too.
    await desk.db.query(
      `insert into reply_author (reply_version_id, person_id) select reply_version_id, $2 from clearance
        where reply_version_id = $1 and state = 'draft' on conflict do nothing`,
      [await desk.latest(referral), desk.idOf(it.who)],
    );
  return true;
}

async function pressed(it: ClearancePress, referral: number): Promise<'done' | Refused> {
  const stale = it.stale ? { version: (await desk.versionOf(referral)) - 1 } : {};
  try {
    if (ON_REFERRAL.includes(it.action)) {
      const version = await desk.versionOf(referral);
      const form = { version, ...referralForm(it, desk, TODAY), ...stale };
      await desk.commands[it.action as PressedAction](referral, form as never, await desk.person(it.who));
    } else {
      const latest = await desk.latest(referral);
      if (latest === 0) return new Refused([{ code: 'not_drafted', message: '还没有拟稿。' }]);
      await desk.step(it.action as Stepped, latest, it.who, { ...stepForm(it, desk), ...stale });
    }
    return 'done';
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

/** Nobody has cleared his own words: whoever moved a version on is no author of it or of what it was copied from. */
const OWN_WORDS_SQL = `
  select t.id from clearance_step t join reply_version v on v.id = t.reply_version_id
    join reply_version w on w.reply_id = v.reply_id and w.ordinal <= v.ordinal
    join reply_author a on a.reply_version_id = w.id and a.person_id = t.recorded_by
   where t.action in ('approveDivision', 'approveOffice', 'endorse', 'sign')`;
/** A reply is issued with its 公开属性 decided, and every issued letter is addressed. */
const LETTERS_SQL = `
  select i.id from reply_issue i join reply_version v on v.id = i.reply_version_id join reply y on y.id = v.reply_id
   where not exists (select 1 from reply_copy c where c.reply_version_id = v.id)
      or (y.form = 'reply' and not exists (select 1 from disclosure_decision d where d.reply_version_id = v.id))`;
/** The lead division has handed its work in exactly while the version is with the office or beyond. */
const PARTS_SQL = `
  select r.id from referral r join assignment a on a.referral_id = r.id and a.part = 'lead'
     and a.state = 'submitted'
    join lateral (select c.state from round o join reply y on y.round_id = o.id join reply_version v on v.reply_id = y.id
      join clearance c on c.reply_version_id = v.id where o.referral_id = r.id order by v.ordinal desc limit 1) last on true
   where r.status = 'handling' and last.state in ('draft', 'division_review')`;

async function checkAfter(before: Kept, outcome: 'done' | Refused, it: ClearancePress): Promise<Kept> {
  const [after, statuses, ...wrong] = await Promise.all([
    kept(),
    desk.db.query<StatusRow>(STATUS_FACTS_SQL),
    ...[CLEARANCE_FAULTS_SQL, OWN_WORDS_SQL, LETTERS_SQL, PARTS_SQL].map((sql) => desk.db.query(sql)),
  ]);
  expect(statuses.filter((row) => statusOfRow(row) !== row.status)).toEqual([]);
  expect(wrong).toEqual([[], [], [], []]);
  expect(after.letters).toBe(before.letters + (outcome === 'done' && it.action === 'issue' ? 1 : 0));
  if (outcome === 'done') expect(after.traces).toBe(before.traces + 1);
  else {
    expect(after).toEqual(before);
    expect(outcome.reasons.every((reason) => reason.message.endsWith('。'))).toBe(true);
  }
  return after;
}

describe('random people at the buttons of clearance', () => {
  const done = new Map<string, number>();
  let presses = 0;

  it('leave the record whole after every press', async () => {
    let before = await kept();
    const start = Date.now();
    await fc.assert(
      fc.asyncProperty(
        fc.array(clearancePress, { minLength: 40, maxLength: 60 }),
        fc.boolean(),
        async (all, supervised) => {
          await desk.setting('supervision_review', supervised);
          for (const drawn of all) {
            if (Date.now() - start > PATIENCE) return;
            const referral = referrals[drawn.referral % referrals.length] as number;
            const it = drawn.onward ? await onward(drawn, referral) : drawn;
            if (await happened(it, referral)) {
              before = await kept();
              continue;
            }
            const outcome = await pressed(it, referral);
            before = await checkAfter(before, outcome, it);
            presses += 1;
            if (outcome === 'done') done.set(it.action, (done.get(it.action) ?? 0) + 1);
          }
          const report = await desk.reports.annual(2022);
          expect(report.identities.filter((identity) => !identity.holds)).toEqual([]);
          await begunAnew();
          before = await kept();
        },
      ),
      { numRuns: 100, endOnFailure: true, interruptAfterTimeLimit: PATIENCE },
    );
    expect((await desk.check.run()).checks.filter((check) => !check.ok)).toEqual([]);
  }, 120_000);

  it('were many, and did every kind of step', () => {
    expect(presses).toBeGreaterThan(300);
    const steps = ['submitDraft', 'approveDivision', 'approveOffice', 'endorse', 'sign', 'sendBack'];
    expect([...steps, 'delegate', 'issue', 'withdraw', 'reassign'].filter((step) => !done.has(step))).toEqual(
      [],
    );
  });
});

/** The press that goes on from where the referral stands. */
async function onward(it: ClearancePress, referral: number): Promise<ClearancePress> {
  const [row] = await desk.db.query<{ status: string; state: string | null }>(
    `select r.status, (select c.state from clearance c where c.reply_version_id = $2) as state
       from referral r where r.id = $1`,
    [referral, await desk.latest(referral)],
  );
  const place = row?.status === 'handling' ? (row.state ?? 'nothing') : (row?.status ?? '');
  const [action, who] = ONWARD[place] ?? [it.action, [it.who]];
  return { ...it, action, who: who[it.pick % who.length] as string };
}

/** What has been answered is over for these people: others come in, so that there is always something to clear. */
async function begunAnew(): Promise<void> {
  const over = await desk.db.query<{ id: number }>(
    `select id from referral where id = any($1) and status in ('replied', 'concluded')`,
    [referrals],
  );
  for (const { id } of over) {
    const number = String(1000 + id);
    const fresh = await desk.handling({ 编号: number, 案由: `关于第${number}件事项的建议` });
    referrals = referrals.map((one) => (one === id ? fresh : one));
  }
}
