import { LEVELS, ROLES } from '../../domain/codes.js';
import { identitiesOf, type IdentityResult, resultOf } from '../../domain/identities.js';
import { type Measure, UNIT_NAMES } from '../../domain/measure.js';
import { type NamedRow, reportNotes, yearRuleWords } from '../../domain/report-notes.js';
import { type ReportFacts, reportSentence, sentenceText } from '../../domain/report-text.js';
import { type YearTerms } from '../../domain/year-terms.js';
import {
  type AnnualReport,
  type Figures,
  type IdentityCheck,
  type LevelFigures,
  type RoleFigures,
} from './reports.dto.js';
import { type AnnualRow } from './reports.rows.js';

/** Makes the report of a year from the one row that its statement gives. */
export function annualReport(terms: YearTerms, measures: readonly Measure[], row: AnnualRow): AnnualReport {
  const figures = Object.fromEntries(measures.map((it, at) => [it.key, row.totals[`m${at}`] ?? 0]));
  const named: Record<string, NamedRow[]> = {};
  for (const item of row.named) (named[item.line] ??= []).push(item);
  const results = identitiesOf(terms).map((it) => {
    const offenders = row.offenders.filter((offender) => offender.identity === it.key);
    return resultOf(
      it,
      measures,
      figures,
      offenders.map((offender) => offender.proposalId),
    );
  });
  const facts: ReportFacts = { terms, figures, overlaps: roleSets(named['heldInTwoRoles'] ?? []) };
  const sentence = reportSentence(facts);
  return {
    year: terms.year,
    figures: figuresOf(figures, terms),
    text: sentenceText(sentence),
    reconciles: results.every((it) => it.holds),
    notes: reportNotes(facts, named, results),
    yearRule: yearRuleWords(terms.yearRule, terms.year),
    bodyName: terms.bodyName,
    lines: measures.map((it) => ({
      key: it.key,
      label: it.label,
      unit: it.unit,
      unitName: UNIT_NAMES[it.unit],
      definition: it.definition,
      value: figures[it.key] ?? 0,
      group: it.group,
    })),
    sentence,
    identities: results.map((it) => identityCheck(it, row.offenders)),
  };
}

/** The different sets of roles that proposals are held in, in the roles' order. */
function roleSets(rows: readonly NamedRow[]): NamedRow['roles'][] {
  const sets = new Map(rows.map((row) => [[...row.roles].sort().join(), row.roles]));
  return [...sets.values()].map((roles) => ROLES.filter((role) => roles.includes(role)));
}

function identityCheck(it: IdentityResult, offenders: AnnualRow['offenders']): IdentityCheck {
  return {
    key: it.key,
    sentence: it.sentence,
    holds: it.holds,
    leftLine: it.left,
    plus: it.plus,
    minus: it.minus,
    left: it.leftValue,
    right: it.rightValue,
    offenders: offenders
      .filter((offender) => offender.identity === it.key)
      .map(({ proposalId, number, title }) => ({ proposalId, number, title })),
  };
}

const PLAIN = [
  'handled', 'lead', 'co', 'heldInTwoRoles', 'open', 'late', 'published', 'publishedFull', 'publishedSummary',
  'publishedRedacted', 'onRequest', 'withheld', 'undecided', 'noDueDate',
] as const; // prettier-ignore

function figuresOf(figures: Record<string, number>, terms: YearTerms): Figures {
  const under = (group: string, codes: readonly string[]) =>
    Object.fromEntries(codes.map((code) => [code, figures[`${group}.${code}`] ?? 0]));
  const plain = Object.fromEntries(PLAIN.map((key) => [key, figures[key] ?? 0])) as Pick<
    Figures,
    (typeof PLAIN)[number]
  >;
  return {
    ...plain,
    roles: under('roles', ROLES) as unknown as RoleFigures,
    kinds: under(
      'kinds',
      terms.kinds.map((kind) => kind.code),
    ),
    levels: under('levels', LEVELS) as unknown as LevelFigures,
  };
}
