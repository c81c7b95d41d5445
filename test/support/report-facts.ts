import { identitiesOf } from '../../src/domain/identities.js';
import { measuresOf } from '../../src/domain/measures.js';
import { type ReportFacts } from '../../src/domain/report-text.js';
import { type YearTerms } from '../../src/domain/year-terms.js';

/** The shipped lists and settings, as a year takes them. */
export function shippedTerms(given: Partial<YearTerms> = {}): YearTerms {
  return {
    year: 2022,
    yearRule: 'referred',
    bodyName: '市科学技术局',
    leadRoles: ['lead', 'sole', 'separate'],
    leadWords: '主（承）办',
    referenceCounts: false,
    overlapInSentence: true,
    kinds: [
      { code: 'npc_motion', name: '人大议案', body: 'npc', counts: 'in' },
      { code: 'npc_suggestion', name: '代表建议', body: 'npc', counts: 'in' },
      { code: 'cppcc_recommendation', name: '政协建议案', body: 'cppcc', counts: 'in' },
      { code: 'cppcc_proposal', name: '政协提案', body: 'cppcc', counts: 'in' },
    ],
    classes: ['A', 'B', 'C', 'D'],
    ...given,
  };
}

/** The figures of the published report of 2022. */
export const FIGURES_2022: Readonly<Record<string, number>> = {
  handled: 186, lead: 51, co: 136, heldInTwoRoles: 1, due: 187, onTime: 187, settled: 187, leadReplies: 51, published: 32,
  publishedFull: 29, publishedSummary: 3, active: 32, onRequest: 4, withheld: 15,
  'kinds.npc_motion': 2, 'kinds.npc_suggestion': 84, 'kinds.cppcc_recommendation': 1, 'kinds.cppcc_proposal': 99,
}; // prettier-ignore

/** Facts of 2022 with some figures and settings otherwise. */
export function facts2022(figures: Record<string, number> = {}, terms: Partial<YearTerms> = {}): ReportFacts {
  return {
    terms: shippedTerms(terms),
    figures: { ...FIGURES_2022, ...figures },
    overlaps: [['separate', 'co']],
  };
}

/** Every combination of the settings that decide which lines there are. */
export const ALL_TERMS: YearTerms[] = (
  [['lead'], ['lead', 'sole'], ['lead', 'separate'], ['lead', 'sole', 'separate']] as YearTerms['leadRoles'][]
).flatMap((leadRoles) =>
  [true, false].map((referenceCounts) => shippedTerms({ leadRoles, referenceCounts })),
);

/** Lines and identities of some terms. */
export function linesOf(terms: YearTerms) {
  return { measures: measuresOf(terms), identities: identitiesOf(terms) };
}
