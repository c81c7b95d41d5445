import { ArchiveService } from '../../src/modules/aftercare/archive.service.js';
import { ClosedYears } from '../../src/modules/aftercare/closed-years.service.js';
import { CommitmentFollowUp } from '../../src/modules/aftercare/commitment-follow-up.js';
import { FeedbackReminders } from '../../src/modules/aftercare/reminders.js';
import { LedgerService } from '../../src/modules/proposals/ledger.service.js';
import { ProposalService } from '../../src/modules/proposals/proposal.service.js';
import { CorrectService } from '../../src/modules/registering/correct.service.js';
import { RegisterService } from '../../src/modules/registering/register.service.js';
import { type Desk, openDesk, refusedBy } from '../support/desk.js';
import { answeredAt } from '../support/issued-replies.js';
import { form as registration } from '../support/registering.js';

let desk: Desk;
let archives: ArchiveService;
let years: ClosedYears;
beforeEach(async () => {
  desk = await openDesk('2022-12-15');
  archives = desk.app.get(ArchiveService);
  years = desk.app.get(ClosedYears);
});
afterEach(() => desk.close());

const who = () => ({ id: desk.who('liaison').id, name: '李联络' });
const filed = { archiveNumber: '2022-建议-001', on: '2022-12-14' };
const good = { work: 'satisfied', result: 'satisfied', receivedOn: '2022-07-10', channel: 'paper' };

async function proposalOf(id: number): Promise<number> {
  const rows = await desk.db.query<{ id: number }>('select proposal_id as id from referral where id = $1', [
    id,
  ]);
  return rows[0]?.id as number;
}
async function concluded(): Promise<{ id: number; proposalId: number }> {
  const id = await answeredAt(desk);
  await desk.act('recordFeedback', id, 'liaison', good);
  return { id, proposalId: await proposalOf(id) };
}

describe('归档', () => {
  it('gives a finished proposal its number, leaves a trace, and can be corrected', async () => {
    const { proposalId } = await concluded();
    expect(
      await archives.archive(proposalId, { ...filed, archiveNumber: ' 2022-建议-001 ' }, who()),
    ).toMatchObject({
      ...{ archiveNumber: '2022-建议-001', archivedOn: '2022-12-14', archivedBy: '李联络' },
    });
    await archives.archive(proposalId, filed, who());
    await archives.archive(proposalId, { ...filed, archiveNumber: '2022-建议-01' }, who());
    const sheet = await desk.app.get(ProposalService).one(proposalId, desk.who('liaison'));
    expect(sheet.timeline.map((entry) => entry.sentence).slice(-2)).toEqual([
      '归档，归档号2022-建议-001。',
      '归档，归档号2022-建议-01。',
    ]);
    const listed = (filing: 'archived' | 'unarchived') => desk.app.get(LedgerService).page({ filing });
    expect(await listed('archived')).toMatchObject({ total: 1, rule: '各年度，已归档。' });
    expect((await listed('unarchived')).total).toBe(0);
  });

  it('refuses what is not finished, a number that is used, a day ahead, and what is not there', async () => {
    const { proposalId } = await concluded();
    await archives.archive(proposalId, filed, who());
    const open = await proposalOf(await answeredAt(desk));
    const again = archives.archive(open, { ...filed, on: '2022-12-16' }, who());
    expect(await refusedBy(again)).toEqual(['not_concluded', 'archive_number_used', 'day_ahead']);
    await expect(archives.archive(open, filed, who())).rejects.toThrow('归档号“2022-建议-001”已用于《关于第');
    expect(await refusedBy(archives.archive(999_999, filed, who()))).toEqual(['not_found']);
    expect(await refusedBy(archives.of(999_999))).toEqual(['not_found']);
  });

  it('gives one number once, also where two ask at the same moment', async () => {
    const [one, two] = [await concluded(), await concluded()];
    const both = await Promise.allSettled(
      [one, two].map(({ proposalId }) => archives.archive(proposalId, filed, who())),
    );
    expect(both.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('a year', () => {
  it('is closed once everything in it is finished, and opened again', async () => {
    const id = await answeredAt(desk);
    await expect(years.close(2022, who())).rejects.toThrow(
      /^2022年度还有1件没有办结（如第\d+号《.*》），办结以后才能关账。$/,
    );
    await desk.act('recordFeedback', id, 'liaison', good);
    expect((await years.close(2022, who())).years).toMatchObject([
      { year: 2022, proposals: 1, open: 0, unarchived: 1, closedOn: '2022-12-15', closedBy: '李联络' },
    ]);
    expect(await refusedBy(years.close(2022, who()))).toEqual(['year_closed_already']);
    expect(await refusedBy(years.close(2015, who()))).toEqual(['year_empty']);
    await years.reopen(2022, who());
    expect(await refusedBy(years.reopen(2022, who()))).toEqual(['year_not_closed']);
    expect((await years.list()).years[0]?.closedOn).toBeNull();
  });

  it('waits for whoever is writing into it, and then finds it open', async () => {
    const { id } = await concluded();
    const version = await desk.versionOf(id);
    const [amended, closing] = await Promise.allSettled([
      desk.act('amend', id, 'liaison', { version, reason: '更正' }),
      years.close(2022, who()),
    ]);
    // Whoever came first: never an amended referral in a closed year.
    expect([amended.status, closing.status].sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('a closed year', () => {
  const SENTENCE = '2022年度已归档关账，只能补登征询意见和承诺事项。';
  let id: number;
  let proposalId: number;
  beforeEach(async () => {
    ({ id, proposalId } = await concluded());
    await years.close(2022, who());
  });

  it('refuses every command but the three, here and on the buttons', async () => {
    await expect(desk.act('amend', id, 'liaison', { reason: '更正' })).rejects.toThrow(SENTENCE);
    const upper = desk.act('upperReturn', id, 'liaison', { reason: '退', on: '2022-12-01' });
    expect(await refusedBy(upper)).toEqual(['year_closed']);
    const sheet = await desk.app.get(ProposalService).referral(id, desk.who('liaison'));
    const button = (action: string) => sheet.actions.find((one) => one.action === action);
    expect(button('amend')).toMatchObject({ allowed: false, reasons: [SENTENCE] });
    for (const action of ['recordFeedback', 'addCommitment']) {
      expect(button(action)).toMatchObject({ allowed: true });
    }
  });

  it('takes in a late form and promises to the end', async () => {
    const [joint] = await desk.db.query<{ id: number }>(
      'select id from proposer where proposal_id = $1 and position = 2',
      [proposalId],
    );
    await desk.act('recordFeedback', id, 'liaison', { ...good, proposerId: joint?.id });
    await desk.act('addCommitment', id, 'handler', { content: '续建' });
    const [promise] = await desk.db.query<{ id: number }>('select id from commitment');
    const commitmentId = promise?.id as number;
    const follow = desk.app.get(CommitmentFollowUp);
    await follow.lookBack(commitmentId, { year: 2022, progress: '开工' }, desk.who('liaison'));
    await desk.act('fulfilCommitment', id, 'handler', {
      commitmentId,
      outcome: 'fulfilled',
      on: '2022-12-15',
    });
    await follow.told(commitmentId, { on: '2022-12-15', channel: 'phone' }, desk.who('liaison'));
  });

  it('is kept by every other writer too', async () => {
    const register = desk.app.get(RegisterService);
    const corrections = desk.app.get(CorrectService);
    const typed = registration({ number: '700' });
    expect(await refusedBy(register.register(typed, who()))).toEqual(['year_closed']);
    const { referral: _referral, ...content } = registration({ title: '关于另一件事的建议' });
    const [row] = await desk.db.query<{ version: number }>('select version from proposal where id = $1', [
      proposalId,
    ]);
    const corrected = corrections.correct(proposalId, { ...content, version: row?.version ?? 0 }, who());
    expect(await refusedBy(corrected)).toEqual(['year_closed']);
    const units = { version: await desk.versionOf(id), units: [] };
    expect(await refusedBy(corrections.replaceUnits(id, units, who()))).toEqual(['year_closed']);
    const again = { role: 'co', referredOn: '2022-11-01' };
    expect(await refusedBy(desk.add(proposalId, again))).toContain('year_closed');
    const reminder = { on: '2022-12-15', channel: 'phone' };
    const reminded = desk.app.get(FeedbackReminders).remind(id, reminder, desk.who('liaison'));
    expect(await refusedBy(reminded)).toEqual(['year_closed']);
    expect(await refusedBy(archives.archive(proposalId, filed, who()))).toEqual(['year_closed']);
  });

  it('is left alone by an import: what would change it is an error, what it knows is not', async () => {
    const rows = await desk.db.query<{ number: string; title: string }>(
      'select number, title from proposal where id = $1',
      [proposalId],
    );
    const known = { 编号: rows[0]?.number ?? '', 案由: rows[0]?.title ?? '', 交办日期: '2022-05-07' };
    const same = await desk.importRows([known]);
    expect([same.errorList, same.unchanged]).toEqual([[], 1]);
    const other = await desk.importRows([
      { ...known, 备注: '改' },
      { ...known, 编号: '800', 案由: '关于一件新事的建议' },
      { ...known, 编号: '801', 案由: '关于明年的事的建议', 交办日期: '2023-01-10' },
    ]);
    expect(other.errorList).toEqual([
      ...[2, 3].map((row) => ({
        ...{ row, column: '交办日期', code: 'year_closed' },
        message: `第${row}行：${SENTENCE}这一行要改动登记，请核对。`,
      })),
    ]);
    const [run] = await desk.db.query<{ id: number }>(
      `select id from import_run where state = 'committed' order by id limit 1`,
    );
    expect(await refusedBy(desk.imports.undo(run?.id as number, who()))).toEqual(['used_since']);
  });
});

describe('an import', () => {
  it('is not taken back out of a closed year', async () => {
    const outcome = await desk.importRows([{ 编号: '900', 答复日期: '2022-07-01', 结果满意度: '满意' }]);
    await years.close(2022, who());
    expect(await refusedBy(desk.imports.undo(outcome.runId as number, who()))).toEqual(['year_closed']);
    await years.reopen(2022, who());
    await desk.imports.undo(outcome.runId as number, who());
  });

  it('never doubles a form that was recorded here', async () => {
    const id = await answeredAt(desk);
    await desk.act('recordFeedback', id, 'liaison', { ...good, result: 'dissatisfied' });
    const rows = await desk.db.query<{ number: string; title: string }>(
      'select number, title from proposal where id = $1',
      [await proposalOf(id)],
    );
    const known = { 编号: rows[0]?.number ?? '', 案由: rows[0]?.title ?? '', 交办日期: '2022-05-07' };
    const count = async () =>
      Number((await desk.db.query<{ n: number }>('select count(*) as n from feedback'))[0]?.n);
    const same = await desk.importRows([{ ...known, 工作满意度: '满意', 结果满意度: '不满意', 备注: '补' }]);
    expect([same.errorList, same.updated, await count()]).toEqual([[], 1, 1]);
    const other = await desk.importRows([{ ...known, 工作满意度: '满意', 结果满意度: '满意' }]);
    expect(other.errorList).toEqual([
      {
        ...{ row: 2, column: '结果满意度', code: 'feedback_against_record' },
        message: '第2行：此件已登记过征询意见，“结果满意度”是“不满意”，本行却是“满意”，请核对后改成一致。',
      },
    ]);
    expect(
      (await desk.importRows([{ ...known, 结果满意度: null }], { blankErases: true })).errorList,
    ).toHaveLength(1);
    expect((await desk.importRows([{ ...known, 结果满意度: null, 备注: null }])).errorList).toEqual([]);
    expect([await count(), await desk.statusOf(id)]).toEqual([1, 'handling']);
    expect((await desk.check.run()).ok).toBe(true);
  });

  it('knows that a referral was closed without a form, and takes a form that a ledger brings as a late one', async () => {
    const id = await answeredAt(desk);
    const reminder = { on: '2022-08-01', channel: 'phone' };
    await desk.app.get(FeedbackReminders).remind(id, reminder, desk.who('liaison'));
    await desk.act('closeWithoutFeedback', id, 'liaison');
    const rows = await desk.db.query<{ number: string; title: string }>(
      'select number, title from proposal where id = $1',
      [await proposalOf(id)],
    );
    const known = { 编号: rows[0]?.number ?? '', 案由: rows[0]?.title ?? '', 交办日期: '2022-05-07' };
    const blank = await desk.importRows([{ ...known, 结果满意度: null, 备注: '补' }], { blankErases: true });
    expect([blank.errorList, await desk.statusOf(id)]).toEqual([[], 'concluded']);
    await desk.importRows([{ ...known, 结果满意度: '基本满意' }]);
    expect(await desk.statusOf(id)).toBe('concluded');
    expect((await desk.check.run()).ok).toBe(true);
  });
});
