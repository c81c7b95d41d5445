import fc from 'fast-check';
import { reportSentence, sentenceText } from '../../src/domain/report-text.js';
import { type YearTerms } from '../../src/domain/year-terms.js';
import { facts2022, FIGURES_2022, shippedTerms } from '../support/report-facts.js';

const said = (figures: Record<string, number> = {}, terms: Partial<YearTerms> = {}) =>
  sentenceText(reportSentence(facts2022(figures, terms)));
const NONE = {
  'kinds.npc_motion': 0,
  'kinds.npc_suggestion': 0,
  'kinds.cppcc_recommendation': 0,
  'kinds.cppcc_proposal': 0,
};

describe('the sentence of section 六（二）', () => {
  it('is the published one of 2022, with the overlap said', () => {
    expect(said()).toBe(
      '2022年，我局承担办理人大议案、代表建议和政协建议案、提案共186件，其中主（承）办51件，会办136件' +
        '（1件兼有分办、会办），均已按规定时限全部办结。经征求代表委员和办理部门意见，公开了32件办理答复。',
    );
  });

  const CONCLUSIONS: [why: string, figures: Record<string, number>, words: string][] = [
    ['all in time', {}, '，均已按规定时限全部办结。'],
    ['one without a deadline', { noDueDate: 1 }, '，均已全部办结。'],
    ['one issued on an unknown day', { issueDateUnknown: 1 }, '，均已全部办结。'],
    ['one open', { open: 1, settled: 186 }, '，除1件尚在办理外，其余已按规定时限办结。'],
    ['two open, one overdue', { open: 2, openOverdue: 1 }, '，除2件尚在办理（其中1件已超过规定时限）外，其余已按规定时限办结。'],
    ['two open and overdue', { open: 2, openOverdue: 2 }, '，除2件尚在办理（已超过规定时限）外，其余已按规定时限办结。'],
    ['two late', { late: 2, settled: 185 }, '，除2件超过规定时限办结外，其余已按规定时限办结。'],
    ['open and late', { open: 2, late: 2 }, '，除2件尚在办理、2件超过规定时限办结外，其余已按规定时限办结。'],
    ['open, one without a deadline', { open: 1, noDueDate: 3 }, '，除1件尚在办理外，其余已办结。'],
    ['all open', { open: 187, settled: 0 }, '，按交办件计，187件尚在办理。'],
    ['all late', { late: 187, settled: 0 }, '，按交办件计，187件超过规定时限办结。'],
    ['late and open again', { open: 1, late: 1, lateAndOpen: 1 }, '，除1件尚在办理、1件首次办理超过规定时限（其中1件现正二次办理，已计入尚在办理）外，'],
    ['one proposal, held twice', { handled: 1, due: 2 }, '，已按规定时限办结。'],
    ['nothing owed', { due: 0, settled: 0 }, '，无须答复。'],
  ]; // prettier-ignore
  it.each(CONCLUSIONS)('says of the conclusion what is true: %s', (_why, figures, words) => {
    expect(said(figures)).toContain(words);
  });

  const PUBLICATIONS: [why: string, figures: Record<string, number>, words: string][] = [
    ['some published', {}, '办结。经征求代表委员和办理部门意见，公开了32件办理答复。'],
    ['none yet', { published: 0 }, '办结。办理答复尚未公开。'],
    ['none to be published', { published: 0, active: 0 }, '办结。办理答复未主动公开。'],
    ['no reply yet', { published: 0, active: 0, leadReplies: 0 }, '办结。尚无办理答复公开。'],
    ['no lead item', { published: 0, active: 0, leadReplies: 0, lead: 0, heldInTwoRoles: 0 }, '，为会办件，均已按规定时限全部办结。'],
  ]; // prettier-ignore
  it.each(PUBLICATIONS)('boasts of no zero: %s', (_why, figures, words) => {
    expect(said(figures).endsWith(words)).toBe(true);
  });

  const KINDS: [kinds: Record<string, number>, list: string, asked: string][] = [
    [{ 'kinds.npc_motion': 1, 'kinds.npc_suggestion': 1 }, '人大议案、代表建议共', '代表和办理部门'],
    [{ 'kinds.cppcc_recommendation': 1, 'kinds.cppcc_proposal': 1 }, '政协建议案、提案共', '委员和办理部门'],
    [{ 'kinds.npc_suggestion': 1, 'kinds.cppcc_proposal': 1 }, '代表建议和政协提案共', '代表委员和办理部门'],
  ];
  it.each(KINDS)('lists the kinds that are there: %j', (kinds, list, asked) => {
    expect(said({ ...NONE, ...kinds })).toContain(`承担办理${list}`);
    expect(said({ ...NONE, ...kinds })).toContain(`经征求${asked}意见`);
  });

  it('of nothing says so', () => {
    expect(said({ handled: 0 }, { year: 2021 })).toBe(
      '2021年，我局未承担办理人大议案、代表建议和政协建议案、提案。',
    );
  });

  it('of one item says neither 均 nor 全部', () => {
    const one = {
      ...NONE,
      handled: 1,
      lead: 1,
      co: 0,
      heldInTwoRoles: 0,
      due: 1,
      published: 1,
      'kinds.npc_suggestion': 1,
    };
    expect(said(one)).toBe(
      '2022年，我局承担办理代表建议共1件，为主（承）办件，已按规定时限办结。经征求代表和办理部门意见，公开了1件办理答复。',
    );
  });

  it('leaves the overlap to the notes where the setting says so', () => {
    expect(said({}, { overlapInSentence: false })).toContain('会办136件，均已');
  });

  it('names each set of roles, up to two', () => {
    const facts = facts2022({ heldInTwoRoles: 3 });
    const bracket = (overlaps: typeof facts.overlaps) =>
      /（3件[^）]*）/.exec(sentenceText(reportSentence({ ...facts, overlaps })))?.[0];
    expect(
      bracket([
        ['separate', 'co'],
        ['lead', 'co'],
      ]),
    ).toBe('（3件兼有分办、会办，或兼有主办、会办）');
    expect(
      bracket([
        ['separate', 'co'],
        ['lead', 'co'],
        ['sole', 'co'],
      ]),
    ).toBe('（3件兼有两种以上办理方式）');
  });

  it('writes the roles that are not folded by themselves', () => {
    const roles = { lead: 39, 'roles.separate': 7, co: 98 };
    expect(said(roles, { leadRoles: ['lead', 'sole'], leadWords: '主办' })).toContain(
      '其中主办39件，分办7件，会办98件',
    );
  });
});

describe('the guard rules', () => {
  const small = fc.integer({ min: 0, max: 3 });
  const figures = fc.record(
    Object.fromEntries([...Object.keys(FIGURES_2022), 'open', 'openOverdue', 'late', 'lateAndOpen', 'noDueDate',
      'issueDateUnknown', 'undecided'].map((key) => [key, small])),
  ); // prettier-ignore

  it('hold for any figures, and every number is its figure', () => {
    fc.assert(
      fc.property(figures, (some) => {
        const facts = { terms: shippedTerms(), figures: some, overlaps: [] };
        const pieces = reportSentence(facts);
        const text = sentenceText(pieces);
        if (/均|全部/.test(text)) expect([some['open'], some['late']]).toEqual([0, 0]);
        if (text.includes('按规定时限'))
          expect([some['noDueDate'], some['issueDateUnknown']]).toEqual([0, 0]);
        if (text.includes('其余')) expect(some['settled']).toBeGreaterThan(0);
        expect(text).toMatch(/。$/);
        expect(text).not.toMatch(/公开了0件|，，|。。|、、/);
        for (const { text: words, line } of pieces) {
          if (line !== null) expect(words).toBe(String(some[line]));
          else expect(words.replace('2022年', '')).not.toMatch(/\d/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
