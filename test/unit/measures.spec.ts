import { referralsBehind, totalsSql, unitsSql } from '../../src/domain/counting.js';
import { measuresOf } from '../../src/domain/measures.js';
import { populationSql } from '../../src/domain/population.js';
import { Refused } from '../../src/domain/refused.js';
import { reportYear, yearTermsOf } from '../../src/domain/year-terms.js';
import { ALL_TERMS, shippedTerms } from '../support/report-facts.js';

const find = (key: string, terms = shippedTerms()) => measuresOf(terms).find((it) => it.key === key);

describe('the measures of a year', () => {
  it.each(ALL_TERMS)(
    'are named once and defined in a sentence ($leadRoles, reference $referenceCounts)',
    (terms) => {
      const measures = measuresOf(terms);
      expect(new Set(measures.map((it) => it.key)).size).toBe(measures.length);
      for (const it of measures) {
        expect(it.definition).toMatch(/^[^。]+。$/);
        expect(it.label).not.toBe('');
      }
    },
  );

  it('hold every figure that the command prints', () => {
    const keys = measuresOf(shippedTerms()).map((it) => it.key);
    expect(keys).toEqual(
      expect.arrayContaining([
        'handled', 'lead', 'co', 'heldInTwoRoles', 'open', 'late', 'published', 'publishedFull', 'publishedSummary',
        'publishedRedacted', 'onRequest', 'withheld', 'undecided', 'noDueDate', 'roles.lead', 'roles.sole',
        'roles.separate', 'roles.co', 'roles.reference', 'kinds.npc_motion', 'kinds.cppcc_proposal', 'levels.district',
      ]),
    ); // prettier-ignore
  });

  it('take the total and the list from the same predicate', () => {
    for (const measure of measuresOf(shippedTerms())) {
      expect(totalsSql([measure])).toContain(`count(*) filter (where ${measure.where})`);
      expect(unitsSql(measure)).toContain(`where ${measure.where}`);
      expect(referralsBehind(measure, shippedTerms(), '2022-12-31')).toContain(`where ${measure.where}`);
    }
  });

  it('keep a kind that counts beside the total out of it', () => {
    const kinds = shippedTerms().kinds.map((kind) => ({ ...kind, counts: 'beside' as const }));
    expect(find('kinds.npc_motion')?.where).toBe(`counted and kind = 'npc_motion'`);
    expect(find('kinds.npc_motion', shippedTerms({ kinds }))?.where).toBe(`beside and kind = 'npc_motion'`);
    expect(populationSql(shippedTerms({ kinds }), '2022-12-31')).toContain(
      `array['npc_motion', 'npc_suggestion'`,
    );
  });

  it('have a line for three groups where a lead role is not folded', () => {
    expect(find('heldInThreeRoles')).toBeUndefined();
    expect(find('heldInThreeRoles', shippedTerms({ leadRoles: ['lead', 'sole'] }))?.where).toBe(
      'groups >= 3',
    );
    expect(find('leadInThreeRoles')?.where).toBe('folded_roles >= 3');
  });

  it('quote what a list holds', () => {
    expect(find(`classes.O'K`, shippedTerms({ classes: [`O'K`] }))?.where).toBe(`outcome_class = 'O''K'`);
  });
});

describe('the terms of a year', () => {
  it('take the shipped default where a setting is missing or makes no sense', () => {
    const settings = {
      lead_roles: ['co', 'nonsense'],
      year_rule: 'moon',
      body_name: ' ',
      overlap_in_sentence: false,
    };
    expect(yearTermsOf(2022, { settings, kinds: null, classes: null })).toEqual({
      ...shippedTerms({ kinds: [], classes: [], bodyName: '我局' }),
      overlapInSentence: false,
    });
    expect(yearTermsOf(2022, undefined).referenceCounts).toBe(false);
  });

  it('list the NPC first, whatever the order of the list', () => {
    const kinds = [...shippedTerms().kinds].reverse();
    const codes = yearTermsOf(2022, { settings: {}, kinds, classes: [] }).kinds.map((kind) => kind.body);
    expect(codes).toEqual(['npc', 'npc', 'cppcc', 'cppcc']);
  });

  it.each(['22', '2022年', '02022', '1948', '2201', '', '-2022', '2e3x'])(
    'refuse the year “%s”',
    (written) => {
      expect(() => reportYear(written)).toThrow(Refused);
      expect(() => reportYear(written)).toThrow('请填写1949至2200之间的四位数字');
    },
  );

  it('read a year of four digits', () => {
    expect([reportYear('2022'), reportYear(1949)]).toEqual([2022, 1949]);
  });
});
