import { type Clearance, openClearance } from '../support/clearance.js';
import { ClearanceQueues } from '../../src/modules/clearance/clearance-queue.js';
import { Tasks } from '../../src/modules/workflow/tasks.js';
import { Workbenches } from '../../src/modules/workflow/workbench.js';
import { refusedBy } from '../support/desk.js';

let desk: Clearance;
let number = 0;
beforeEach(async () => {
  desk = await openClearance();
});
afterEach(() => desk.close());

const handling = (): Promise<number> => desk.handling({ 编号: String((number += 1)) });
const draftBy = async (author: string): Promise<number> => desk.draft(await handling(), author);
const lastStep = async (id: number) =>
  (
    await desk.db.query<{ action: string; skipped: boolean; name: string }>(
      'select action, skipped, actor_name as name from clearance_step where reply_version_id = $1 order by id desc limit 1',
      [id],
    )
  )[0];

describe('four eyes', () => {
  it("a head's draft goes straight to the office where nobody can stand in, and that is recorded", async () => {
    const id = await draftBy('head');
    await desk.step('submitDraft', id, 'head');
    expect(await desk.stateOf(id)).toBe('office_review');
    expect(await lastStep(id)).toEqual({ action: 'submitDraft', skipped: true, name: '王处' });
  });

  it("a head's draft goes to his delegate, who is no author of it", async () => {
    const id = await draftBy('head');
    expect(await refusedBy(desk.step('delegate', id, 'head', { delegateId: desk.idOf('head') }))).toEqual([
      'delegate_wrote',
    ]);
    expect(await refusedBy(desk.step('delegate', id, 'head', { delegateId: desk.idOf('planner') }))).toEqual([
      'delegate_missing',
    ]);
    await desk.step('delegate', id, 'head', { delegateId: desk.idOf('colleague') });
    await desk.step('submitDraft', id, 'head');
    expect(await desk.stateOf(id)).toBe('division_review');
    expect(await refusedBy(desk.step('approveDivision', id, 'head'))).toEqual(['own_draft']);
    expect(await refusedBy(desk.step('approveDivision', id, 'handler'))).toEqual(['not_delegated']);
    await desk.step('approveDivision', id, 'colleague');
    expect(await desk.stateOf(id)).toBe('office_review');
  });

  it('what was sent back is still the words of those who wrote it', async () => {
    const referral = await handling();
    const id = await desk.draft(referral, 'head');
    await desk.step('submitDraft', id, 'head');
    await desk.step('sendBack', id, 'office', { comment: '补充' });
    const next = await desk.latest(referral);
    // Nobody has touched the copy: the head's own text may not go past him as if another had written it.
    await desk.db.query('insert into reply_author (reply_version_id, person_id) values ($1, $2)', [
      next,
      desk.idOf('handler'),
    ]);
    await desk.step('delegate', next, 'head', { delegateId: desk.idOf('colleague') });
    await desk.step('submitDraft', next, 'handler');
    expect(await refusedBy(desk.step('approveDivision', next, 'head'))).toEqual(['own_draft']);
    await desk.step('approveDivision', next, 'colleague');
  });
});

describe('who is on leave', () => {
  it('is stood in for, under both names', async () => {
    const id = await draftBy('handler');
    await desk.step('submitDraft', id, 'handler');
    expect(await refusedBy(desk.step('approveDivision', id, 'colleague'))).toEqual(['not_delegated']);
    await desk.away('head', 'colleague');
    await desk.step('approveDivision', id, 'colleague');
    expect(await lastStep(id)).toMatchObject({ action: 'approveDivision', name: '吴承办（代王处）' });
    await desk.away('office', 'second');
    await desk.step('approveOffice', id, 'second', { disclosureChecked: true });
    await desk.away('deputy', 'other');
    await desk.step('sign', id, 'other', { disclosure: 'on_request' });
    expect(await lastStep(id)).toMatchObject({ action: 'sign', name: '许副局（代何副局）' });
  });

  it('gives nobody the right to clear what he wrote himself', async () => {
    const id = await draftBy('handler');
    await desk.step('submitDraft', id, 'handler');
    await desk.away('head', 'handler');
    expect(await refusedBy(desk.step('approveDivision', id, 'handler'))).toEqual(['own_draft']);
    await desk.back('head');
    await desk.away('head', 'colleague', '2022-04-01', '2022-05-12');
    expect(await refusedBy(desk.step('approveDivision', id, 'colleague'))).toEqual(['not_delegated']);
  });

  it('is reviewed for by the one who stands in, where the head wrote the draft', async () => {
    const id = await draftBy('head');
    await desk.away('head', 'colleague');
    await desk.step('submitDraft', id, 'handler');
    expect(await desk.stateOf(id)).toBe('division_review');
    await desk.step('approveDivision', id, 'colleague');
    expect(await lastStep(id)).toMatchObject({ name: '吴承办（代王处）' });
  });

  it('is stood in for as the delegate, too', async () => {
    const id = await draftBy('head');
    await desk.step('delegate', id, 'head', { delegateId: desk.idOf('colleague') });
    await desk.away('colleague', 'handler');
    await desk.step('submitDraft', id, 'head');
    await desk.step('approveDivision', id, 'handler');
    expect(await lastStep(id)).toMatchObject({ name: '张三（代吴承办）' });
  });
});

describe('who signs', () => {
  const toLeaders = async (id: number): Promise<number> => {
    await desk.step('submitDraft', id, 'handler');
    await desk.step('approveDivision', id, 'head');
    await desk.step('approveOffice', id, 'office', { disclosureChecked: true });
    return id;
  };
  const keyItem = async (id: number): Promise<void> => {
    const { proposalId } = await desk.version(id);
    await desk.db.query('update proposal set key_item = true where id = $1', [proposalId]);
  };
  const signing = (id: number, who: string) => desk.step('sign', id, who, { disclosure: 'on_request' });

  it('the chief signs a 重点件, and whatever a leader supervises', async () => {
    const id = await toLeaders(await draftBy('handler'));
    const { referralId } = await desk.version(id);
    await desk.act('supervise', referralId, 'liaison', { leaderId: desk.idOf('deputy') });
    expect(await refusedBy(signing(id, 'deputy'))).toEqual(['wrong_leader', 'not_endorsed']);
    expect(await refusedBy(signing(id, 'chief'))).toEqual(['not_endorsed']);
    await desk.step('endorse', id, 'deputy');
    await signing(id, 'chief');
  });

  it('by kind and by outcome, as the list of the year says', async () => {
    await desk.db.query(
      `insert into list_entry (list, code, label, position) values
         ('signer', 'kind_cppcc_proposal', '局主要领导', 0), ('signer', 'class_C', '局主要领导', 0)`,
    );
    await desk.setting('endorsement_before_chief', false);
    const own = await toLeaders(await draftBy('handler'));
    await signing(own, 'deputy');
    const third = await toLeaders(await desk.draft(await handling(), 'handler', { outcomeClass: 'C' }));
    expect(await refusedBy(signing(third, 'deputy'))).toEqual(['wrong_leader']);
    await signing(third, 'chief');
  });

  it('no agreement is waited for where nobody is in charge of the division', async () => {
    await desk.db.query('delete from leader_portfolio');
    const id = await toLeaders(await draftBy('handler'));
    await keyItem(id);
    expect(await refusedBy(desk.step('endorse', id, 'chief'))).toContain('no_endorsement_due');
    await signing(id, 'chief');
  });

  it('督查室 sees it before it leaves, where the setting says so, and anew after a send-back', async () => {
    await desk.setting('supervision_review', true);
    const id = await toLeaders(await draftBy('handler'));
    await desk.step('supervisionReviewed', id, 'liaison', { reviewedOn: '2022-05-12', comment: '已阅' });
    expect(await refusedBy(desk.step('supervisionReviewed', id, 'liaison'))).toEqual(['no_supervision_due']);
    await signing(id, 'deputy');
    await desk.step('sendBack', id, 'liaison', { comment: '附件漏了' });
    const { referralId } = await desk.version(id);
    const next = await toLeaders(await desk.latest(referralId));
    await signing(next, 'deputy');
    const issue = { issuedOn: '2022-05-13', documentNumber: '市科函〔2022〕1号' };
    expect(await refusedBy(desk.act('issue', referralId, 'liaison', issue))).toEqual(['supervision_missing']);
    await desk.step('supervisionReviewed', next, 'liaison');
    await desk.act('issue', referralId, 'liaison', issue);
  });
});

describe('待审 and 待发出', () => {
  const waiting = async (key: string) => {
    const person = await desk.person(key);
    const { rows } = await desk.app.get(ClearanceQueues).list('review', person);
    const { tasks } = await desk.app.get(Tasks).of(person);
    const { counters } = await desk.app.get(Workbenches).show(person);
    const counter = counters.find((one) => one.key === 'to_review')?.count ?? 0;
    expect(counter).toBe(rows.length);
    expect(tasks.filter((task) => task.versionId !== null && task.kind !== 'issue')).toHaveLength(
      rows.length,
    );
    return rows.map(({ action }) => action);
  };

  it('show each version to whoever has the next step, and to those who stand in for him', async () => {
    const id = await draftBy('handler');
    expect(await waiting('head')).toEqual([]);
    await desk.step('submitDraft', id, 'handler');
    expect([await waiting('head'), await waiting('resources'), await waiting('office')]).toEqual([
      ['approveDivision'],
      [],
      [],
    ]);
    await desk.away('head', 'resources');
    expect(await waiting('resources')).toEqual(['approveDivision']);
    await desk.step('approveDivision', id, 'resources');
    expect(await waiting('office')).toEqual(['approveOffice']);
    await desk.step('approveOffice', id, 'office', { disclosureChecked: true });
    expect([await waiting('deputy'), await waiting('chief'), await waiting('other')]).toEqual([
      ['sign'],
      ['sign'],
      [],
    ]);
    await desk.step('sign', id, 'deputy', { disclosure: 'on_request' });
    const queues = desk.app.get(ClearanceQueues);
    const rows = async (key: string) => (await queues.list('issue', await desk.person(key))).rows;
    expect(await rows('liaison')).toMatchObject([{ versionId: id, allowed: true, reasons: [] }]);
    expect(await rows('handler')).toMatchObject([{ versionId: id, allowed: false }]);
    expect(await rows('planner')).toEqual([]);
    const { tasks } = await desk.app.get(Tasks).of(await desk.person('liaison'));
    expect(tasks).toMatchObject([{ kind: 'issue', label: '待发出', action: 'issue', versionId: id }]);
  });
});
