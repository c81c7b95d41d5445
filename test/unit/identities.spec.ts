import { offendersSql } from '../../src/domain/counting.js';
import { identitiesOf, resultOf, unitOf } from '../../src/domain/identities.js';
import { ALL_TERMS, linesOf, shippedTerms } from '../support/report-facts.js';

describe('the identities of a year', () => {
  it.each(ALL_TERMS)(
    'join lines of one unit, each of which exists ($leadRoles, reference $referenceCounts)',
    (terms) => {
      const { measures, identities } = linesOf(terms);
      for (const it of identities) expect(['proposal', 'referral', 'reply']).toContain(unitOf(it, measures));
      expect(new Set(identities.map((it) => it.key)).size).toBe(identities.length);
    },
  );

  it('are those of the design', () => {
    const sides = identitiesOf(shippedTerms()).map(
      (it) => `${it.left} = ${it.plus.join(' + ')} - ${it.minus.join(' - ')}`,
    );
    expect(sides).toEqual(
      expect.arrayContaining([
        'handled = lead + co - heldInTwoRoles',
        'lead = roles.lead + roles.sole + roles.separate - leadInTwoRoles - leadInThreeRoles',
        'handled = kinds.npc_motion + kinds.npc_suggestion + kinds.cppcc_recommendation + kinds.cppcc_proposal - ',
        'handled = levels.national + levels.provincial + levels.municipal + levels.district - ',
        'late = replies.late + opinions.late - ',
        'open = replies.open + opinions.open - ',
        'published = publishedFull + publishedSummary + publishedRedacted - ',
        'leadReplies = active + onRequest + withheld + undecided - ',
      ]),
    );
    expect(identitiesOf(shippedTerms()).find((it) => it.key === 'replies.timeliness')?.plus).toEqual(
      ['onTime', 'late', 'openOverdue', 'openNotDue', 'noDueDate', 'issueDateUnknown'].map(
        (it) => `replies.${it}`,
      ),
    );
  });

  it('leave a kind beside the total out of the sum', () => {
    const [motion, ...rest] = shippedTerms().kinds;
    const kinds = [{ ...motion!, counts: 'beside' as const }, ...rest];
    const sum = identitiesOf(shippedTerms({ kinds })).find((it) => it.key === 'handledByKind');
    expect(sum?.plus).not.toContain('kinds.npc_motion');
  });

  it('hold where both sides agree and no row breaks them', () => {
    const { measures, identities } = linesOf(shippedTerms());
    const byRole = identities[0]!;
    const figures = { handled: 186, lead: 51, co: 136, heldInTwoRoles: 1 };
    expect(resultOf(byRole, measures, figures, [])).toMatchObject({
      holds: true,
      leftValue: 186,
      rightValue: 186,
      sentence: '承办总数＝主（承）办＋会办－兼有两种办理方式',
    });
    expect(resultOf(byRole, measures, { ...figures, heldInTwoRoles: 0 }, [])).toMatchObject({
      holds: false,
      rightValue: 187,
    });
    // Two errors that cancel out in the sum are still two errors.
    expect(resultOf(byRole, measures, figures, [8, 9])).toMatchObject({ holds: false, offenders: [8, 9] });
  });

  it('say a common prefix once', () => {
    const { measures, identities } = linesOf(shippedTerms());
    const replies = identities.find((it) => it.key === 'replies.timeliness')!;
    expect(resultOf(replies, measures, {}, []).sentence).toBe(
      '答复：应发出＝按期发出＋超期发出＋未发出且已超期＋未发出未到期＋没有办理期限＋发出日期不详',
    );
  });

  it('ask every row by the predicates that count', () => {
    const { measures, identities } = linesOf(shippedTerms());
    const sql = offendersSql(identities, measures);
    expect(sql.match(/select distinct/g)).toHaveLength(identities.length);
    expect(sql).toContain(`coalesce((groups >= 2), false)::integer`);
  });

  it('may not mix units', () => {
    const { measures } = linesOf(shippedTerms());
    expect(() => unitOf({ key: 'x', left: 'handled', plus: ['open'], minus: [] }, measures)).toThrow(
      'mixes units',
    );
    expect(() => unitOf({ key: 'x', left: 'nothing', plus: [], minus: [] }, measures)).toThrow(
      'names no line',
    );
  });
});
