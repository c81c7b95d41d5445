import {
  availableActions,
  END_STATES,
  OPEN_STATES,
  REFERRAL_STEPS,
  REFERRAL_WORKFLOW,
  refusals,
} from '../../src/domain/referral-workflow.js';
import { REFERRAL_REQUIREMENTS } from '../../src/domain/referral-workflow-rules.js';
import { NOTHING } from '../../src/domain/workflow.js';
import { REFERRAL_EXAMPLES } from './referral-workflow-examples.js';
import { describeWorkflow } from './workflow-rules.js';
import { PEOPLE } from './workflow-walk.js';

describeWorkflow('交办件', REFERRAL_WORKFLOW, REFERRAL_EXAMPLES, 'referral-workflow');

const { facts, given } = REFERRAL_EXAMPLES;
const codes = (reasons: { code: string }[]) => reasons.map((reason) => reason.code);

describe('交办件 beyond the single rows', () => {
  it('待分派 to 已答复待反馈 are open, 已退办 and 已撤回 are ends, 已办结 is neither', () => {
    expect(OPEN_STATES).toEqual(['received', 'split_proposed', 'assigned', 'handling', 'replied']);
    expect(END_STATES.sort()).toEqual(['returned', 'withdrawn']);
    expect(Object.keys(facts).sort()).toEqual([...OPEN_STATES, ...END_STATES, 'concluded', NOTHING].sort());
  });

  it('a pending 申请调整 bars 发出, 阅知, 改变办理方式 and a second request, and nothing else', () => {
    const barred = REFERRAL_STEPS.filter((step) =>
      step.requires.some((one) => one.code === REFERRAL_REQUIREMENTS.noReturnPending.code),
    );
    expect([...new Set(barred.map((step) => step.action))].sort()).toEqual([
      'changeRole',
      'issue',
      'note',
      'requestReturn',
    ]);
  });

  it('a refusal says every reason at once', () => {
    const reasons = refusals('issue', { ...facts.received, signedVersion: false }, PEOPLE['本处承办人']!);
    expect(reasons.map((reason) => reason.message)).toEqual([
      '此件尚未分派处室，不能发出。',
      '这一步由联络员办理。',
      '答复稿或会办意见还没有签发。',
      '请填写文号。',
    ]);
  });

  it('names the units whose opinion is missing, and lets a 会办件 go without them', () => {
    const waiting = { ...facts.handling, opinionsMissing: ['市财政局', '市教育局'] };
    const liaison = PEOPLE['联络员']!;
    expect(refusals('issue', waiting, liaison, given)).toEqual([
      {
        code: 'opinions_missing',
        message: '还差市财政局、市教育局的会办意见，收到或者写明不再等的理由以后才能发出。',
      },
    ]);
    expect(refusals('issue', { ...waiting, role: 'co' }, liaison, given)).toEqual([]);
  });

  it('tells a handler of another division whose case it is', () => {
    expect(refusals('takeOn', facts.assigned, PEOPLE['别处承办人']!, given)).toEqual([
      { code: 'wrong_division', message: '这一步由高新技术处办理。' },
    ]);
  });

  it('a head in one division and a handler in another is not a head in both', () => {
    const both = {
      id: 5,
      posts: [...PEOPLE['别处负责人']!.posts, ...PEOPLE['本处承办人']!.posts],
    };
    const late = { ...facts.handling, opinionsMissing: ['市财政局'] };
    expect(codes(refusals('overrideOpinion', late, both, given))).toEqual(['wrong_division']);
  });

  it('a late 申请调整 wants a reason for being late, and its button is not grey', () => {
    const late = { ...facts.assigned, returnWindowOver: true };
    const liaison = PEOPLE['联络员']!;
    expect(codes(refusals('requestReturn', late, liaison, given))).toEqual(['return_window_over']);
    expect(refusals('requestReturn', late, liaison, { ...given, lateReason: '来件迟到' })).toEqual([]);
    expect(availableActions(late, liaison)).toContainEqual({
      action: 'requestReturn',
      label: '申请调整',
      allowed: true,
      reasons: [],
    });
  });

  it('a grey button says every reason that no form can fulfil', () => {
    const button = availableActions(facts.received, PEOPLE['审计员']!).find((one) => one.action === 'takeOn');
    expect(button).toEqual({
      action: 'takeOn',
      label: '签收',
      allowed: false,
      reasons: [
        { code: 'wrong_state', message: '此件尚未分派处室，不能签收。' },
        { code: 'wrong_role', message: '这一步由承办处室办理。' },
      ],
    });
  });
});
