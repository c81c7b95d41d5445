import { closedYearReasons } from '../../src/domain/closed-year.js';
import { answersInWords, decidesByDefault, effectOf } from '../../src/domain/feedback-forms.js';
import { COMMAND_ACTIONS } from '../../src/domain/referral-commands.js';

const ROUND = { concluded: false, settled: false, formRecorded: false, dissatisfiedBefore: false };
const AGAINST = { work: 'satisfied', result: 'dissatisfied' } as const;
const FOR = { work: 'satisfied', result: 'basic' } as const;

describe('a form', () => {
  it.each([
    ['content', FOR, true, ROUND, { flagged: false, reopens: false, late: false }],
    ['not content', AGAINST, true, ROUND, { flagged: false, reopens: true, late: false }],
    ['not content again', AGAINST, true, { ...ROUND, dissatisfiedBefore: true }, { flagged: true, reopens: false, late: false }],
    ['not content, and does not decide', AGAINST, false, ROUND, { flagged: false, reopens: false, late: false }],
    ['after it was closed without', AGAINST, true, { ...ROUND, concluded: true, settled: true }, { flagged: false, reopens: true, late: true }],
    ["after the lead signer's", FOR, false, { ...ROUND, concluded: true, settled: true, formRecorded: true }, { flagged: false, reopens: false, late: false }],
  ] as const)('that is %s', (_what, answers, decides, round, effect) => {
    expect(effectOf(answers, decides, round)).toEqual({ decides, ...effect });
  }); // prettier-ignore

  it('decides where it is the lead signer’s, or nobody in particular’s', () => {
    expect([null, 1, 2, 3].map(decidesByDefault)).toEqual([true, true, false, false]);
  });

  it('is said in words', () => {
    expect(answersInWords(AGAINST)).toBe('对办理工作满意，对办理结果不满意');
    expect(answersInWords({ work: null, result: 'basic' })).toBe('对办理结果基本满意');
  });
});

describe('a closed year', () => {
  it('takes in late forms and promises, nothing else', () => {
    const open = COMMAND_ACTIONS.filter((action) => closedYearReasons(action, 2022).length === 0);
    expect(open).toEqual(['recordFeedback', 'addCommitment', 'fulfilCommitment']);
    expect(closedYearReasons('issue', null)).toEqual([]);
  });
});
