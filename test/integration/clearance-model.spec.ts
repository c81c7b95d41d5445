import fc from 'fast-check';
import type { ActingPerson } from '../../src/domain/acting.js';
import { Refused } from '../../src/domain/refused.js';
import { Drafts } from '../../src/modules/drafting/drafts.js';
import { DraftTexts } from '../../src/modules/drafting/draft-texts.js';
import { Versions } from '../../src/modules/drafting/versions.js';
import {
  STATUS_FACTS_SQL,
  statusOfRow,
  type StatusRow,
} from '../../src/modules/proposals/status-facts.sql.js';
import { CLEARANCE_OFFENDERS, LETTERS_OUT_SQL } from '../support/clearance-invariants.js';
import { clockCheck } from '../support/clocks.js';
import { type Clearance, openClearance, type Stepped } from '../support/clearance.js';
import {
  type ClearancePress,
  type ClearancePressed,
  clearancePress,
  referralForm,
  stepForm,
  likely,
  ONWARD,
  WHO,
} from '../support/clearance-presses.js';
import type { PressedAction } from '../support/pressed-actions.js';
import { SOAK } from '../support/soak.js';

/** Seconds that the random presses may take; what runs beyond is cut off. */
const PATIENCE = 25_000 * SOAK;
/** Longer only while some step was never done. */
const LIMIT = 4 * PATIENCE;
const ALL = [
  ...['startDraft', 'submitDraft', 'approveDivision', 'approveOffice', 'endorse', 'sign', 'sendBack'],
  ...['delegate', 'issue', 'withdraw', 'reassign', 'recordFeedback'],
  ...['opinionRejected', 'upperReturn', 'amend'],
];
const TODAY = '2022-05-13';
const ROLE_WORDS = ['主办', '会办', '独办', '会办'];
const ON_REFERRAL = [
  ...['issue', 'withdraw', 'reinstate', 'reassign', 'takeOn', 'changeRole', 'supervise'],
  ...['recordFeedback', 'closeWithoutFeedback', 'opinionRejected', 'upperReturn', 'amend'],
];

let desk: Clearance;
let clockFaults: Awaited<ReturnType<typeof clockCheck>>;
let referrals: number[] = [];
beforeAll(async () => {
  desk = await openClearance(TODAY);
  clockFaults = await clockCheck(desk.db);
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
  /** Those that are out, as they were. */
  letters: string[];
}

async function kept(): Promise<Kept> {
  const [all] = await desk.db.query<Kept>(
    `select (select count(*)::integer from audit_event) as traces,
            concat_ws('/', (select string_agg(concat(id, status, role, version), ',' order by id) from referral),
              (select string_agg(concat(id, state), ',' order by id) from assignment),
              (select string_agg(concat(reply_version_id, state, delegate_id), ',' order by reply_version_id) from clearance),
              (select count(*) from clearance_step), (select count(*) from disclosure_decision),
              (select count(*) from reply_copy), (select count(*) from feedback), (select count(*) from round),
              (select count(*) from amendment)) as facts`,
  );
  const letters = await desk.db.query<{ letter: string }>(LETTERS_OUT_SQL);
  return { ...(all as Kept), letters: letters.map(({ letter }) => letter) };
}

/** What the house itself does: somebody goes on leave and comes back, or writes in another's draft. */
async function happened(it: ClearancePress, referral: number): Promise<boolean> {
  if (it.action === 'leave') {
    await desk.db.query('update leave set ended_at = now() where ended_at is null');
    const deputy = WHO[it.pick % WHO.length] as string;
    if (deputy !== it.who && it.pick % 3 > 0) await desk.away(it.who, deputy);
    return true;
  }
  if (it.action !== 'startDraft' || (await placeOf(referral)) !== 'draft') return false;
  await write(await desk.latest(referral), await desk.person(it.who)).catch(passRefusal);
  return true;
}

/** A text and what is said beside it, as the page saves them. */
async function write(version: number, person: ActingPerson): Promise<void> {
  const { revision, factsRevision } = await desk.app.get(Versions).one(version, person);
  const body = `<p>您提出的建议收悉。${revision}</p>`;
  await desk.app.get(DraftTexts).save(version, { revision, body }, person);
  const proposed = { disclosure: 'active' as const, width: 'full' as const, ground: null, delegateId: null };
  const facts = { revision: factsRevision, outcomeClass: 'A', points: [], ...proposed };
  await desk.app.get(Drafts).saveFacts(version, facts, person);
}

function passRefusal(error: unknown): void {
  if (!(error instanceof Refused)) throw error;
}

async function pressed(it: ClearancePress, referral: number): Promise<'done' | Refused> {
  const stale = it.stale ? { version: (await desk.versionOf(referral)) - 1 } : {};
  try {
    if (it.action === 'startDraft') {
      const person = await desk.person(it.who);
      const version = stale.version ?? (await desk.versionOf(referral));
      await write(await desk.app.get(Drafts).start(referral, version, person), person);
    } else if (ON_REFERRAL.includes(it.action)) {
      const version = await desk.versionOf(referral);
      const form = { version, ...referralForm(it, desk, TODAY), ...stale };
      await desk.commands[it.action as PressedAction](referral, form as never, await desk.person(it.who));
    } else {
      const latest = await desk.latest(referral);
      if (latest === 0) return new Refused([{ code: 'not_drafted', message: '还没有拟稿。' }]);
      const form = stepForm(it, desk, (await desk.version(latest)).facts.clearance.form);
      await desk.step(it.action as Stepped, latest, it.who, { ...form, ...stale });
    }
    return 'done';
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

async function checkAfter(before: Kept, outcome: 'done' | Refused, it: ClearancePress): Promise<Kept> {
  const [after, statuses, ...wrong] = await Promise.all([
    kept(),
    desk.db.query<StatusRow>(STATUS_FACTS_SQL),
    ...CLEARANCE_OFFENDERS.map((sql) => desk.db.query(sql)),
  ]);
  expect(statuses.filter((row) => statusOfRow(row) !== row.status)).toEqual([]);
  expect(wrong).toEqual([[], [], [], []]);
  const issued = outcome === 'done' && it.action === 'issue' ? 1 : 0;
  expect(after.letters).toHaveLength(before.letters.length + issued);
  expect(after.letters.slice(0, before.letters.length)).toEqual(before.letters);
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
  const missing = (): string[] => (presses > 300 ? ALL.filter((step) => !done.has(step)) : ALL);

  it(
    'leave the record whole after every press',
    async () => {
      let before = await kept();
      const start = Date.now();
      await fc.assert(
        fc.asyncProperty(
          fc.array(clearancePress, { minLength: 40, maxLength: 60 }),
          fc.boolean(),
          async (all, supervised) => {
            await desk.setting('supervision_review', supervised);
            for (const drawn of all) {
              if (Date.now() - start > (missing().length > 0 ? LIMIT : PATIENCE)) return;
              const referral = referrals[drawn.referral % referrals.length] as number;
              const it = drawn.onward ? await onward(drawn, referral) : drawn;
              if (await happened(it, referral)) {
                before = await kept();
                continue;
              }
              tried.set(it.action, (tried.get(it.action) ?? 0) + 1);
              const outcome = await pressed(it, referral);
              before = await checkAfter(before, outcome, it);
              expect(await clockFaults([referral])).toEqual([]);
              presses += 1;
              if (outcome === 'done') done.set(it.action, (done.get(it.action) ?? 0) + 1);
            }
            const report = await desk.reports.annual(2022);
            expect(report.identities.filter((identity) => !identity.holds)).toEqual([]);
            await begunAnew();
            before = await kept();
          },
        ),
        { numRuns: 100 * SOAK, endOnFailure: true, interruptAfterTimeLimit: LIMIT },
      );
      expect((await desk.check.run()).checks.filter((check) => !check.ok)).toEqual([]);
    },
    80_000 + LIMIT,
  );

  it('were many, and did every kind of step', () => {
    expect(presses).toBeGreaterThan(300);
    expect(missing()).toEqual([]);
  });
});

/** What was tried how often, whatever came of it. */
const tried = new Map<string, number>();

/** Where a referral stands, or in its running round the version that is under way. */
async function placeOf(referral: number): Promise<string> {
  const [row] = await desk.db.query<{ status: string; state: string | null }>(
    `select r.status, (select c.state from reply y join reply_version v on v.reply_id = y.id
              join clearance c on c.reply_version_id = v.id
             where y.round_id = (select id from round where referral_id = r.id order by ordinal desc limit 1)
             order by v.ordinal desc limit 1) as state
       from referral r where r.id = $1`,
    [referral],
  );
  if (row?.status !== 'handling') return row?.status ?? '';
  return row.state === null || row.state === 'issued' ? 'nothing' : row.state;
}

/** The press that goes on from where the referral stands. */
async function onward(it: ClearancePress, referral: number): Promise<ClearancePress> {
  const may = ONWARD[await placeOf(referral)] ?? [it.action];
  // Every other time what was tried least.
  const rarest = may.toSorted((a, b) => (tried.get(a) ?? 0) - (tried.get(b) ?? 0));
  const action = (it.pick % 2 === 0 ? may[0] : rarest[0]) as ClearancePressed;
  const who = likely(action);
  return { ...it, action, who: who[(it.pick >> 1) % who.length] as string };
}

/** What has been answered twice is over for these people: others come in, so that there is always something to clear. */
async function begunAnew(): Promise<void> {
  const over = await desk.db.query<{ id: number }>(
    `select r.id from referral r join reply y on y.referral_id = r.id join reply_version v on v.reply_id = y.id
       join reply_issue i on i.reply_version_id = v.id
      where r.id = any($1) and r.status in ('replied', 'concluded') group by r.id having count(*) > 1`,
    [referrals],
  );
  for (const { id } of over) {
    const number = String(1000 + id);
    const role = ROLE_WORDS[id % ROLE_WORDS.length] as string;
    const named = { 编号: number, 案由: `关于第${number}件事项的建议` };
    const fresh = await desk.handling({ ...named, 办理方式: role });
    referrals = referrals.map((one) => (one === id ? fresh : one));
  }
}
