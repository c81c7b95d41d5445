import { ProposalService } from '../../src/modules/proposals/proposal.service.js';
import { FeedbackReminders } from '../../src/modules/aftercare/reminders.js';
import { AftercareViews } from '../../src/modules/aftercare/aftercare-views.service.js';
import { type Desk, type Fields, openDesk, refusedBy } from '../support/desk.js';
import { answeredAt, ISSUED, issueRunning } from '../support/issued-replies.js';
import type { Cell } from '../support/office.js';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk('2022-07-15');
});
afterAll(() => desk.close());
afterEach(() => desk.today('2022-07-15'));

const FORM = { work: 'satisfied', result: 'satisfied', receivedOn: '2022-07-10', channel: 'paper' };

const answered = (role?: string, row?: Record<string, Cell>) => answeredAt(desk, { role, row });
const signers = async (id: number): Promise<number[]> => {
  const rows = await desk.db.query<{ id: number }>(
    'select w.id from proposer w join referral r on r.proposal_id = w.proposal_id where r.id = $1 order by w.position',
    [id],
  );
  return rows.map((row) => row.id);
};
const form = (id: number, fields: Fields = {}, who = 'liaison') =>
  desk.act('recordFeedback', id, who, { ...FORM, ...fields });
const remind = (id: number, fields: Fields = {}, who = 'liaison') =>
  desk.app
    .get(FeedbackReminders)
    .remind(id, { on: '2022-07-12', channel: 'phone', ...fields }, desk.who(who));
const rounds = (id: number) =>
  desk.db.query(
    `select o.ordinal, o.cause, o.opened_on::text as opened, (select count(*)::integer from feedback f where f.round_id = o.id) as forms
       from round o where o.referral_id = $1 order by o.ordinal`,
    [id],
  );
const rowsOf = (id: number) =>
  desk.db.query(
    `select state, work, result, channel, decides, flagged, recorded_late as late from feedback where referral_id = $1 order by id`,
    [id],
  );
const lead = (id: number) =>
  desk.db.query(`select state from assignment where referral_id = $1 and part = 'lead'`, [id]);

describe('a form', () => {
  it('that is content concludes, and the word of the list is recorded for its code', async () => {
    const id = await answered();
    await form(id, { said: '很好' });
    expect(await desk.statusOf(id)).toBe('concluded');
    expect(await rowsOf(id)).toEqual([
      {
        ...{ state: 'received', work: 'satisfied', result: 'satisfied', channel: '纸质征询意见表' },
        ...{ decides: true, flagged: false, late: false },
      },
    ]);
    expect((await desk.check.run()).ok).toBe(true);
  });

  it('that is not opens the second round with its own clock, and the first stays', async () => {
    const id = await answered('独办', { 办理期限: '2022-07-29' });
    await form(id, { result: 'dissatisfied', said: '没有答到点上' });
    expect(await desk.statusOf(id)).toBe('handling');
    expect(await rounds(id)).toEqual([
      { ordinal: 1, cause: 'referral', opened: '2022-05-07', forms: 1 },
      { ordinal: 2, cause: 'dissatisfied', opened: '2022-07-10', forms: 0 },
    ]);
    expect(await lead(id)).toEqual([{ state: 'active' }]);
    const sheet = await desk.app.get(ProposalService).referral(id, desk.who('liaison'));
    expect(sheet.due).toMatchObject({ effective: '2022-07-29', running: '2022-08-10' });
    expect(sheet.clockEvents.at(-1)).toMatchObject({
      ...{ clock: 'rework', round: 2, eventName: '起算', dueOn: null },
      reason:
        '自退回重新办理之日（2022年7月10日）起1个月，至2022年8月10日。' +
        '依据：没有全国统一期限，按上海（2015年）、浙江（2016年）、河南（2017年）的规定：1个月。',
    });

    await issueRunning(desk.db, id, '2022-07-12');
    expect(await desk.statusOf(id)).toBe('replied');
    await form(id, { receivedOn: '2022-07-14' });
    expect(await desk.statusOf(id)).toBe('concluded');
    expect((await rowsOf(id)).map((row) => row['result'])).toEqual(['dissatisfied', 'satisfied']);
    const report = await desk.reports.annual(2022);
    const line = (key: string) => report.lines.find((one) => one.key === key)?.value;
    expect([line('dissatisfiedFirst'), line('dissatisfiedAgain')]).toEqual([1, 0]);
    expect((await desk.check.run()).ok).toBe(true);
  });

  it('that is not content again concludes and is flagged', async () => {
    const id = await answered();
    await form(id, { work: 'dissatisfied' });
    await issueRunning(desk.db, id, '2022-07-12');
    await form(id, { result: 'dissatisfied', receivedOn: '2022-07-13' });
    expect(await desk.statusOf(id)).toBe('concluded');
    expect((await rowsOf(id)).map((row) => row['flagged'])).toEqual([false, true]);
    expect(await rounds(id)).toHaveLength(2);
    const flagged = await desk.app.get(AftercareViews).feedback({ state: 'flagged' });
    expect(flagged.rows.map((row) => row.referralId)).toEqual([id]);
  });

  it('of a joint signer only adds, unless it is said that it decides', async () => {
    const id = await answered();
    const [, joint = 0] = await signers(id);
    await form(id, { proposerId: joint, result: 'dissatisfied' });
    expect(await desk.statusOf(id)).toBe('replied');
    expect((await rowsOf(id)).map((row) => row['decides'])).toEqual([false]);
    expect(await refusedBy(form(id, { proposerId: joint }))).toEqual(['form_of_proposer_recorded']);
    await form(id);
    expect(await desk.statusOf(id)).toBe('concluded');
    const report = await desk.reports.annual(2022);
    const behind = await desk.reports.behindLine(2022, 'dissatisfiedFirst');
    expect(report.identities.filter((it) => !it.holds)).toEqual([]);
    expect(behind.map((one) => one.referralId)).not.toContain(id);

    const other = await answered();
    const [, second = 0] = await signers(other);
    await form(other, { proposerId: second, decides: true, result: 'dissatisfied' });
    expect(await desk.statusOf(other)).toBe('handling');
  });

  it('with only one of its two answers is enough', async () => {
    const id = await answered();
    await form(id, { result: undefined });
    expect(await desk.statusOf(id)).toBe('concluded');
  });
});

describe('without a form', () => {
  it('it is closed after the window and a reminder, and a late form still comes in', async () => {
    const id = await answered();
    expect((await refusedBy(desk.act('closeWithoutFeedback', id, 'liaison'))).sort()).toEqual([
      'feedback_window_open',
      'not_reminded',
    ]);
    await remind(id, { note: '已寄出' });
    desk.today('2022-07-22');
    expect(await refusedBy(desk.act('closeWithoutFeedback', id, 'liaison'))).toEqual([
      'feedback_window_open',
    ]);
    desk.today('2022-07-25');
    await desk.act('closeWithoutFeedback', id, 'liaison');
    expect(await desk.statusOf(id)).toBe('concluded');
    expect(await rowsOf(id)).toMatchObject([{ state: 'not_returned', decides: true }]);
    const views = desk.app.get(AftercareViews);
    const notReturned = await views.feedback({ state: 'not_returned' });
    expect(notReturned.rows.map((row) => row.referralId)).toEqual([id]);

    desk.today('2022-09-01');
    await form(id, { result: 'dissatisfied', receivedOn: '2022-08-31' });
    expect(await desk.statusOf(id)).toBe('handling');
    expect(await rowsOf(id)).toMatchObject([{ state: 'not_returned' }, { state: 'received', late: true }]);
    expect((await views.feedback({ state: 'not_returned' })).rows).toEqual([]);
    expect((await desk.check.run()).ok).toBe(true);
  });

  it('the list says until when, how often it was reminded, and the most urgent first', async () => {
    const id = await answered();
    await remind(id);
    const { rows } = await desk.app.get(AftercareViews).feedback({});
    expect(rows.find((row) => row.referralId === id)).toMatchObject({
      ...{
        issuedOn: ISSUED,
        formDueOn: '2022-07-22',
        light: { tone: 'ok', words: '剩5个工作日' },
        reminders: 1,
        lastRemindedOn: '2022-07-12',
      },
      ...{ leadProposer: '李代表', division: '高新技术处', round: 1 },
    });
  });
});

type Bad = [what: string, role: string, fields: () => Fields, codes: string[]];
const BAD: Bad[] = [
  ['a day ahead', '主办', () => ({ receivedOn: '2022-07-16' }), ['day_ahead']],
  ['a day before the answer', '主办', () => ({ receivedOn: '2022-06-30' }), ['day_before_issue']],
  ['nothing said', '主办', () => ({ work: undefined, result: undefined }), ['answer_missing']],
  ['an unknown channel', '主办', () => ({ channel: '微信' }), ['channel_unknown']],
  ['somebody else', '主办', () => ({ proposerId: 999_999 }), ['proposer_unknown']],
  ['an opinion', '会办', () => ({}), ['not_a_reply']],
  ['all of it', '会办', () => ({ receivedOn: '2190-01-01', channel: '微信', result: null, work: null, proposerId: 0 }), ['answer_missing', 'channel_unknown', 'day_ahead', 'not_a_reply', 'proposer_unknown']],
]; // prettier-ignore

describe('what is refused', () => {
  it.each(BAD)('%s', async (_what, role, fields, codes) => {
    const id = await answered(role);
    const version = await desk.versionOf(id);
    expect((await refusedBy(form(id, fields()))).sort()).toEqual(codes);
    expect(await desk.versionOf(id)).toBe(version);
    expect(await rowsOf(id)).toEqual([]);
  });

  it('a form of another proposal, before an answer, twice, and by who may not', async () => {
    const id = await answered();
    const [foreign = 0] = await signers(await answered());
    expect(await refusedBy(form(id, { proposerId: foreign }))).toEqual(['proposer_unknown']);
    expect(await refusedBy(form(id, {}, 'handler'))).toEqual(['wrong_role']);
    await form(id);
    expect(await refusedBy(form(id))).toEqual(['form_recorded']);
    const [open = 0] = await desk.receive([{ 编号: '999' }]);
    expect((await refusedBy(form(open))).sort()).toEqual(['nothing_issued', 'wrong_state']);
  });

  it('a reminder of what waits for no form, by who may not, on a day that cannot be', async () => {
    const id = await answered('会办');
    expect(await refusedBy(remind(id))).toEqual(['not_waiting']);
    const waiting = await answered();
    expect(await refusedBy(remind(waiting, {}, 'head'))).toEqual(['wrong_role']);
    expect(await refusedBy(remind(waiting, { on: '2022-07-16', channel: '信鸽', proposerId: 0 }))).toEqual([
      'proposer_unknown',
      'channel_unknown',
      'day_ahead',
    ]);
    expect(await refusedBy(remind(999_999))).toEqual(['not_found']);
  });
});

describe('who reads what was said', () => {
  it('those who work on the referral; for others the rest of the sheet is there', async () => {
    const id = await answered();
    await form(id, { said: '请继续推进' });
    const views = desk.app.get(AftercareViews);
    const sheet = async (who: string) =>
      (await desk.app.get(ProposalService).referral(id, desk.who(who))).rounds[0]?.feedback[0];
    for (const who of ['liaison', 'leader', 'handler', 'head']) {
      expect((await views.of(id, desk.who(who))).rounds[0]?.forms[0]).toMatchObject({
        ...{ said: '请继续推进', proposer: '李代表', resultName: '满意' },
      });
      expect((await sheet(who))?.said).toBe('请继续推进');
    }
    for (const who of ['planner', 'resources']) {
      expect(await refusedBy(views.of(id, desk.who(who)))).toEqual(['not_found']);
      expect(await sheet(who)).toMatchObject({ said: null, result: '满意' });
    }
    const [trace] = await desk.db.query<{ after: object }>(
      `select after from audit_event where action = 'referral.recordFeedback' and referral_id = $1`,
      [id],
    );
    expect(JSON.stringify(trace)).not.toContain('请继续推进');
  });
});
