import fc from 'fast-check';
import { workflowActor } from '../../src/domain/office-actor.js';
import { availableCommands } from '../../src/domain/referral-commands.js';
import { Refused } from '../../src/domain/refused.js';
import { CommandFacts } from '../../src/modules/proposals/command-facts.js';
import {
  STATUS_FACTS_SQL,
  statusOfRow,
  type StatusRow,
} from '../../src/modules/proposals/status-facts.sql.js';
import { clockCheck } from '../support/clocks.js';
import { type Desk, openDesk } from '../support/desk.js';
import { issueRunning } from '../support/issued-replies.js';
import { PRESSED } from '../support/pressed-actions.js';
import { SOAK } from '../support/soak.js';
import { formOf, type Press, press } from '../support/workflow-commands.js';

/** Seconds that the random presses may take; what runs beyond is cut off. */
const PATIENCE = 25_000 * SOAK;
/** Longer only on a machine on which too little was pressed by then. */
const LIMIT = 3 * PATIENCE;
const TODAY = '2022-05-13';
const BLANK = { 承办处室: null, 签收日期: null, 答复日期: null, 工作满意度: null };
const ROLE_WORDS = ['主办', '独办', '分办', '会办', '参阅'];

let desk: Desk;
let clockFaults: Awaited<ReturnType<typeof clockCheck>>;
let referrals: number[];
let proposals: number[];
const done = new Map<string, number>();
beforeAll(async () => {
  desk = await openDesk(TODAY);
  clockFaults = await clockCheck(desk.db);
  referrals = await desk.receive(
    Array.from({ length: 10 }, (_, at) => ({
      编号: String(at + 1),
      类别: at % 2 === 0 ? '代表建议' : '政协提案',
      届次: at % 2 === 0 ? '市十六届人大一次会议' : '市政协十四届一次会议',
      案由: `关于第${at + 1}件事项的${at % 2 === 0 ? '建议' : '提案'}`,
      办理方式: ROLE_WORDS[at % 5] as string,
      交办日期: at % 3 === 0 ? '2022-04-20' : '2022-05-10',
    })),
  );
  proposals = (await desk.db.query<{ id: number }>('select id from proposal order by id')).map(
    (row) => row.id,
  );
});
afterAll(() => desk.close());

/** What must never become less: rows of assignments and traces; and who had a part must be the same for ever. */
interface Kept {
  assignments: Map<number, string>;
  traces: number;
  facts: string;
}

async function kept(): Promise<Kept> {
  const parts = desk.db.query<{ id: number; key: string }>(
    `select id, concat_ws('/', referral_id, division_id, part, assigned_on) as key from assignment order by id`,
  );
  const [all] = await desk.db.query<{ traces: number; facts: string }>(
    `select (select count(*) from audit_event) as traces,
            concat_ws('/', (select string_agg(concat(id, status, role, version), ',' order by id) from referral),
              (select string_agg(concat(id, state), ',' order by id) from assignment),
              (select count(*) from return_request), (select count(*) from split_proposal),
              (select count(*) from contact), (select count(*) from clock_event),
              (select string_agg(concat(id, received_on, overridden_on), ',' order by id) from outside_opinion),
              (select count(*) from feedback), (select count(*) from round), (select count(*) from amendment),
              (select string_agg(concat(id, state), ',' order by id) from commitment)) as facts`,
  );
  return {
    assignments: new Map((await parts).map((row) => [row.id, row.key])),
    traces: Number(all?.traces),
    facts: all?.facts ?? '',
  };
}

/** What is pressed: whatever it says, or where the person looks first, the rarest of what he may do. */
async function chosen(it: Press, id: number): Promise<Press> {
  if (!it.looking) return it;
  const [referral] = await desk.app.get(CommandFacts).of(desk.db, [id]);
  if (!referral) return it;
  const may = availableCommands(referral, workflowActor(desk.who(it.who)))
    .filter((one) => one.allowed)
    .flatMap(({ action }) => PRESSED.filter((pressed) => pressed === action))
    .sort((a, b) => (done.get(a) ?? 0) - (done.get(b) ?? 0));
  return { ...it, action: may[0] ?? it.action };
}

/** Presses a button; whether it did anything. Whatever is not a refusal is a fault of ours. */
async function pressed(it: Press, id: number): Promise<'done' | Refused> {
  const version = (await desk.versionOf(id)) - (it.stale ? 1 : 0);
  try {
    const promise = it.action === 'fulfilCommitment' ? await openPromise(id) : undefined;
    await desk.act(it.action, id, it.who, { version, ...formOf(it, desk, TODAY, { proposals, promise }) });
    return 'done';
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

async function openPromise(referralId: number): Promise<number | undefined> {
  const rows = await desk.db.query<{ id: number }>(
    `select id from commitment where referral_id = $1 and state = 'open' order by id limit 1`,
    [referralId],
  );
  return rows[0]?.id;
}

/**
 * New business comes in, some of it answered elsewhere; what is in hand is answered, so that something can come back;
 * and where no form came, it was reminded.
 */
async function goOn(): Promise<void> {
  const at = referrals.length;
  const answered = {
    承办处室: '高新技术处',
    签收日期: '2022-04-10',
    答复日期: '2022-04-15',
    工作满意度: null,
  };
  const fresh = await desk.receive(
    ['主办', '会办', '独办', '主办', '参阅'].map((role, more) => ({
      ...{ 编号: String(at + more + 1), 案由: `关于第${at + more + 1}件事项的建议`, 办理方式: role },
      ...(more < 3 ? { ...answered, 交办日期: '2022-04-01' } : { ...BLANK, 交办日期: '2022-05-10' }),
    })),
  );
  referrals.push(...fresh);
  const inHand = await desk.db.query<{ id: number }>(
    `select id from referral where status = 'handling' and role <> 'reference' order by id desc limit 3`,
  );
  for (const { id } of inHand) await issueRunning(desk.db, id, '2022-04-15');
  await desk.db.query(
    `insert into feedback_reminder (round_id, reminded_on, channel)
     select max(o.id), '2022-05-10', '电话' from round o join referral r on r.id = o.referral_id
      where r.status = 'replied' and r.id % 2 = 0 group by r.id`,
  );
}

async function checkAfter(
  before: Kept,
  outcome: 'done' | Refused,
  it: Press,
  touched: number,
): Promise<Kept> {
  const [after, rows, clocks] = await Promise.all([
    kept(),
    desk.db.query<StatusRow>(STATUS_FACTS_SQL),
    clockFaults([touched]),
  ]);
  expect(clocks).toEqual([]);
  expect(rows.filter((row) => statusOfRow(row) !== row.status)).toEqual([]);
  const vanished = [...before.assignments].filter(([id, key]) => after.assignments.get(id) !== key);
  expect(vanished).toEqual([]);
  if (outcome === 'done') expect(after.traces).toBe(before.traces + 1);
  else {
    expect(after.facts).toBe(before.facts);
    expect(after.traces).toBe(before.traces);
    expect(outcome.reasons.every((reason) => reason.message.endsWith('。'))).toBe(true);
    if (it.stale) expect(outcome.reasons.map((reason) => reason.code)).toEqual(['stale']);
  }
  return after;
}

describe('random people at random buttons', () => {
  let presses = 0;

  it(
    'leave the record whole after every press',
    async () => {
      let before = await kept();
      const start = Date.now();
      await fc.assert(
        fc.asyncProperty(
          fc.array(press, { minLength: 40, maxLength: 60 }),
          fc.boolean(),
          async (all, approval) => {
            await desk.setting('split_needs_approval', approval);
            await goOn();
            before = await kept();
            for (const it of all) {
              if (Date.now() - start > (presses > 500 && done.size >= 20 ? PATIENCE : LIMIT)) return;
              // Of the latest ones: what came long ago has mostly come to an end.
              const id = referrals.at(-1 - (it.referral % Math.min(referrals.length, 12))) as number;
              const meant = await chosen(it, id);
              const outcome = await pressed(meant, id);
              before = await checkAfter(before, outcome, meant, id);
              presses += 1;
              if (outcome === 'done') done.set(meant.action, (done.get(meant.action) ?? 0) + 1);
            }
            if (presses < 500 || presses % 5 === 0) await figuresHold();
          },
        ),
        { numRuns: 100 * SOAK, endOnFailure: true, interruptAfterTimeLimit: LIMIT },
      );
      expect((await desk.check.run()).checks.filter((check) => !check.ok)).toEqual([]);
    },
    80_000 + LIMIT,
  );

  it('were many, and did every kind of command', () => {
    // Several thousands on a quiet machine; the time is bounded, not the number.
    expect(presses).toBeGreaterThan(500);
    expect([...done.keys()].length).toBeGreaterThanOrEqual(20);
  });
});

async function figuresHold(): Promise<void> {
  const report = await desk.reports.annual(2022);
  expect(report.identities.filter((identity) => !identity.holds)).toEqual([]);
  const [row] = await desk.db.query<{ live: number }>(
    `select count(distinct proposal_id) as live from referral
      where status not in ('returned', 'withdrawn') and role <> 'reference'`,
  );
  expect(report.lines.find((line) => line.key === 'handled')?.value).toBe(Number(row?.live));
}
