import { everyFact } from '../support/office.js';
import { type Clearance, openClearance, type Stepped } from '../support/clearance.js';
import { type Fields, refusedBy } from '../support/desk.js';

let desk: Clearance;
let number = 0;
beforeAll(async () => {
  desk = await openClearance();
});
afterAll(() => desk.close());

const one = (role = '主办', more: Record<string, string> = {}): Promise<number> =>
  desk.handling({ 编号: String((number += 1)), 案由: `关于第${number}件事的建议`, 办理方式: role, ...more });

const DECISION = { disclosure: 'active', width: 'full' };

/** A version brought to where a step can be tried. */
const at = {
  draft: async (role = '主办') => desk.draft(await one(role), 'handler'),
  empty: async () =>
    desk.draft(await one(), 'handler', { body: '<p>&nbsp;</p>', outcomeClass: null, disclosure: null }),
  division_review: async (role = '主办') => walk(await at.draft(role), ['submitDraft']),
  office_review: async (role = '主办') => walk(await at.division_review(role), ['approveDivision']),
  leader_review: async (role = '主办') => walk(await at.office_review(role), ['approveOffice']),
  signed: async (role = '主办') => walk(await at.leader_review(role), ['sign']),
  opinion: () => at.leader_review('会办'),
  /** A 重点件: the chief signs, after the leader in charge has agreed. */
  key: async () => {
    const id = await at.office_review();
    await desk.db.query('update proposal set key_item = true where id = $1', [
      (await desk.version(id)).proposalId,
    ]);
    return walk(id, ['approveOffice']);
  },
  endorsed: async () => walk(await at.key(), ['endorse']),
};

const BY: Record<Stepped, [string, Fields]> = {
  submitDraft: ['handler', {}],
  approveDivision: ['head', {}],
  approveOffice: ['office', { disclosureChecked: true }],
  endorse: ['deputy', {}],
  sign: ['deputy', DECISION],
  sendBack: ['office', { comment: '请补充进度' }],
  supervisionReviewed: ['liaison', {}],
  delegate: ['head', {}],
};

async function walk(id: number, steps: Stepped[]): Promise<number> {
  for (const action of steps) await desk.step(action, id, ...BY[action]);
  return id;
}

type Case = [Stepped, keyof typeof at, string, Fields, to: string];
const comment = { comment: '请补充进度' };
const HAPPY: Case[] = [
  ['submitDraft', 'draft', 'handler', {}, 'division_review'],
  ['submitDraft', 'draft', 'colleague', {}, 'division_review'],
  ['approveDivision', 'division_review', 'head', {}, 'office_review'],
  ['approveOffice', 'office_review', 'office', { disclosureChecked: true }, 'leader_review'],
  ['sign', 'leader_review', 'deputy', DECISION, 'signed'],
  ['sign', 'leader_review', 'chief', { disclosure: 'none', ground: '涉及商业秘密' }, 'signed'],
  ['sign', 'leader_review', 'chief', { disclosure: 'on_request' }, 'signed'],
  ['sign', 'opinion', 'deputy', {}, 'signed'],
  ['endorse', 'key', 'deputy', { comment: '同意' }, 'leader_review'],
  ['sign', 'endorsed', 'chief', DECISION, 'signed'],
  ['sendBack', 'division_review', 'head', comment, 'sent_back'],
  ['sendBack', 'office_review', 'office', comment, 'sent_back'],
  ['sendBack', 'leader_review', 'deputy', comment, 'sent_back'],
  ['sendBack', 'key', 'deputy', comment, 'sent_back'],
  ['sendBack', 'signed', 'liaison', comment, 'sent_back'],
];

describe('every step of clearance', () => {
  it.each(HAPPY)('%s from %s by %s is recorded once, and leaves the record whole', async (...all) => {
    const [action, from, who, fields, to] = all;
    const id = await at[from]();
    const before = await desk.stateOf(id);
    const { referralId, referralVersion } = await desk.version(id);
    const [{ last } = { last: 0 }] = await desk.db.query<{ last: number }>(
      'select max(id) as last from audit_event',
    );
    await desk.step(action, id, who, fields);
    expect(await desk.stateOf(id)).toBe(to);
    const steps = await desk.db.query(
      'select action, from_state, to_state, actor_name, comment, done_on from clearance_step where reply_version_id = $1 order by id desc limit 1',
      [id],
    );
    const name = (await desk.person(who)).name;
    expect(steps).toEqual([
      {
        ...{ action, from_state: before, to_state: to, actor_name: name, done_on: '2022-05-13' },
        comment: (fields['comment'] as string | undefined) ?? null,
      },
    ]);
    const traces = await desk.db.query('select action, referral_id from audit_event where id > $1', [last]);
    expect(traces).toEqual([{ action: `reply.${action}`, referral_id: referralId }]);
    expect(await desk.versionOf(referralId)).toBe(referralVersion + 1);
    expect(await desk.statusOf(referralId)).toBe('handling');
    expect((await desk.check.run()).checks.filter((check) => !check.ok)).toEqual([]);
  });

  it('the signer decides 公开属性, an opinion has none', async () => {
    const decided = async (id: number) =>
      desk.db.query(
        'select disclosure, width, ground, decided_on from disclosure_decision where reply_version_id = $1',
        [id],
      );
    const open = await at.leader_review();
    await desk.step('sign', open, 'deputy', { disclosure: 'active', width: 'redacted', ground: '不必' });
    expect(await decided(open)).toEqual([
      { disclosure: 'active', width: 'redacted', ground: null, decided_on: '2022-05-13' },
    ]);
    const closed = await at.leader_review();
    await desk.step('sign', closed, 'deputy', {
      disclosure: 'none',
      width: 'full',
      ground: ' 涉及个人隐私 ',
    });
    expect(await decided(closed)).toMatchObject([
      { disclosure: 'none', width: null, ground: '涉及个人隐私' },
    ]);
    const opinion = await at.opinion();
    await desk.step('sign', opinion, 'deputy');
    expect(await decided(opinion)).toEqual([]);
  });
});

type Refusal = [Stepped, keyof typeof at, string, Fields, codes: string[]];
const REFUSED: Refusal[] = [
  ['submitDraft', 'empty', 'handler', {}, ['draft_empty', 'class_missing', 'disclosure_not_proposed']],
  ['submitDraft', 'draft', 'liaison', {}, ['wrong_role']],
  ['submitDraft', 'division_review', 'handler', {}, ['wrong_state']],
  ['approveDivision', 'division_review', 'handler', {}, ['not_delegated', 'own_draft']],
  ['approveDivision', 'draft', 'office', {}, ['wrong_state', 'wrong_role']],
  ['approveOffice', 'office_review', 'office', {}, ['disclosure_not_checked']],
  ['approveOffice', 'office_review', 'head', { disclosureChecked: true }, ['wrong_role']],
  ['endorse', 'leader_review', 'deputy', {}, ['no_endorsement_due']],
  ['endorse', 'key', 'other', {}, ['wrong_leader']],
  ['sign', 'leader_review', 'other', DECISION, ['wrong_leader']],
  ['sign', 'leader_review', 'deputy', {}, ['disclosure_not_decided']],
  ['sign', 'leader_review', 'deputy', { disclosure: 'active' }, ['width_missing']],
  ['sign', 'leader_review', 'deputy', { disclosure: 'none', ground: ' ' }, ['disclosure_not_decided']],
  ['sign', 'key', 'chief', DECISION, ['not_endorsed']],
  ['sign', 'endorsed', 'deputy', DECISION, ['wrong_leader']],
  ['sign', 'opinion', 'deputy', DECISION, ['opinion_not_published']],
  ['sendBack', 'office_review', 'office', { comment: ' ' }, ['comment_missing']],
  ['sendBack', 'draft', 'head', comment, ['wrong_state']],
  [
    'supervisionReviewed',
    'signed',
    'liaison',
    { reviewedOn: '2022-05-14' },
    ['no_supervision_due', 'day_ahead'],
  ],
  ['delegate', 'draft', 'head', { delegateId: 99999 }, ['delegate_missing']],
  ['delegate', 'office_review', 'head', {}, ['wrong_state', 'delegate_missing']],
];

describe('what is refused', () => {
  it.each(REFUSED)('%s from %s by %s: every reason at once, nothing written', async (...all) => {
    const [action, from, who, fields, codes] = all;
    const id = await at[from]();
    const before = await everyFact(desk.db);
    expect((await refusedBy(desk.step(action, id, who, fields))).sort()).toEqual([...codes].sort());
    expect(await everyFact(desk.db)).toEqual(before);
  });

  it('an old page is told what happened since', async () => {
    const id = await at.division_review();
    const { referralVersion } = await desk.version(id);
    await desk.step('approveDivision', id, 'head');
    const late = desk.step('approveDivision', id, 'head', { version: referralVersion });
    await expect(late).rejects.toThrow(/此件已由王处于.*处室审核同意，页面已更新。/);
  });

  it('who does not work on it, finds nothing', async () => {
    const id = await at.division_review();
    expect(await refusedBy(desk.step('approveDivision', id, 'resources'))).toEqual(['not_found']);
    expect(await refusedBy(desk.step('sendBack', id, 'planner', comment))).toEqual(['not_found']);
  });

  it('a version that was sent back, or of a referral that was withdrawn, takes no step', async () => {
    const id = await at.office_review();
    const { referralId } = await desk.version(id);
    await desk.step('sendBack', id, 'office', comment);
    expect(await refusedBy(desk.step('approveOffice', id, 'office'))).toEqual(['version_superseded']);
    await desk.act('withdraw', referralId, 'liaison', { on: '2022-05-12', reason: '撤回' });
    const draft = await desk.latest(referralId);
    expect(await refusedBy(desk.step('submitDraft', draft, 'handler'))).toEqual(['referral_ended']);
    await desk.act('reinstate', referralId, 'liaison', { on: '2022-05-13' });
    await desk.step('submitDraft', draft, 'handler');
  });
});

describe('退回修改', () => {
  it('keeps what was read, and begins the next version with the same words', async () => {
    const id = await at.leader_review();
    const { referralId } = await desk.version(id);
    await desk.db.query(
      `insert into reply_point (reply_version_id, position, outcome, content, reason) values ($1, 1, 'not_adopted', '补贴', '没有依据')`,
      [id],
    );
    await desk.step('sendBack', id, 'deputy', comment);
    const next = await desk.latest(referralId);
    expect(next).not.toBe(id);
    const told = async (version: number) =>
      desk.db.query(
        `select v.body, v.outcome_class, c.disclosure, c.width, c.ground, q.outcome, q.content, q.reason
           from reply_version v join clearance c on c.reply_version_id = v.id
           join reply_point q on q.reply_version_id = v.id where v.id = $1`,
        [version],
      );
    expect(await told(next)).toEqual(await told(id));
    expect([await desk.stateOf(id), await desk.stateOf(next)]).toEqual(['sent_back', 'draft']);
    const steps = await desk.db.query(
      'select action, from_state, to_state, comment from clearance_step where reply_version_id = $1',
      [next],
    );
    expect(steps).toEqual([
      { action: 'sendBack', from_state: 'leader_review', to_state: 'draft', comment: '请补充进度' },
    ]);
  });

  it('gives the lead division its part back, which was handed in with 核稿', async () => {
    const part = async (referralId: number) =>
      desk.db.query(
        `select state, submitted_on, submitted_by from assignment where referral_id = $1 and part = 'lead'`,
        [referralId],
      );
    const id = await at.division_review();
    const { referralId } = await desk.version(id);
    expect(await part(referralId)).toMatchObject([{ state: 'active' }]);
    await desk.step('approveDivision', id, 'head');
    expect(await part(referralId)).toEqual([
      { state: 'submitted', submitted_on: '2022-05-13', submitted_by: desk.idOf('head') },
    ]);
    await desk.step('sendBack', id, 'office', comment);
    expect(await part(referralId)).toEqual([{ state: 'active', submitted_on: null, submitted_by: null }]);
  });
});
