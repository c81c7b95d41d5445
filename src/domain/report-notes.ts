import { type Role, ROLES } from './codes.js';
import { type IdentityResult } from './identities.js';
import { otherRoles, roleLine } from './measures.js';
import { type ProposalIdentity, proposalName, quotedTitle } from './proposal-name.js';
import { figure, type ReportFacts } from './report-text.js';
import { ROLE_NAMES } from './labels.js';
import { ways } from './report-words.js';
import { type YearRule } from './year-terms.js';

/** A proposal (or one of its referrals) that a note names. */
export interface NamedRow extends ProposalIdentity {
  proposalId: number;
  title: string;
  /** Role of the referral that stands behind the line. */
  role: Role;
  /** Counting roles of the proposal. */
  roles: Role[];
}

/** The lines whose items notes name, in the order of the notes. */
export const NAMED_LINES = [
  'open',
  'late',
  'noDueDate',
  'issueDateUnknown',
  'beside',
  'roles.reference',
] as const;

/** No note names more than this many; the rest stand behind the figure. */
export const NAMES_IN_NOTE = 10;

/** How the year rule is printed. */
export function yearRuleWords(rule: YearRule, year: number): string {
  const words: Readonly<Record<YearRule, string>> = {
    referred: `按交办年份统计，${year}年交办的建议提案计入本年度`,
    concluded: `按办结年份统计，${year}年发出答复或会办意见的建议提案计入本年度，尚未办结的不计入；发出日期不详的按交办年份`,
    session: `按会议年份统计，${year}年提出的建议提案计入本年度`,
  };
  return `${words[rule]}。`;
}

/** What the figures need said beside them, each a sentence. `rows` holds the items by line key. */
export function reportNotes(
  facts: ReportFacts,
  rows: Readonly<Record<string, NamedRow[]>>,
  identities: readonly IdentityResult[],
): string[] {
  return [
    yearRuleWords(facts.terms.yearRule, facts.terms.year),
    '“办结”指答复或会办意见已经发出；“尚在办理”和“超过规定时限”按交办件计。',
    overlapNote(facts, rows['heldInTwoRoles'] ?? []),
    withinLeadNote(facts, rows['leadInTwoRoles'] ?? []),
    ...NAMED_LINES.map((line) => lineNote(facts, line, rows[line] ?? [])),
    unpublishedNote(facts),
    ...identities.filter((it) => !it.holds).map(brokenNote),
  ].filter((note) => note !== '');
}

/** 市政协十四届一次会议第008号《…》. */
export function namedRow(row: NamedRow): string {
  return `${proposalName(row)}${quotedTitle(row.title)}`;
}

/** Names joined by 、 up to the limit, then how many there are. */
function names(rows: readonly NamedRow[], total: number, name: (row: NamedRow) => string = namedRow): string {
  const shown = rows.slice(0, NAMES_IN_NOTE).map(name).join('、');
  return total > NAMES_IN_NOTE ? `${shown}等${total}件` : shown;
}

/** Proposals of the same roles in one clause: …、…兼有分办、会办两种办理方式. */
function heldClauses(rows: readonly NamedRow[], of: (row: NamedRow) => Role[]): string {
  const sets = new Map<string, NamedRow[]>();
  for (const row of rows) {
    const key = of(row)
      .map((role) => ROLE_NAMES[role])
      .join('、');
    sets.set(key, [...(sets.get(key) ?? []), row]);
  }
  const clause = ([roles, held]: [string, NamedRow[]]) =>
    `${names(held, held.length)}兼有${roles}${ways(roles.split('、').length)}办理方式`;
  return [...sets].map(clause).join('；');
}

function inOrder(roles: readonly Role[]): Role[] {
  return ROLES.filter((role) => roles.includes(role));
}

function overlapNote(facts: ReportFacts, rows: readonly NamedRow[]): string {
  if (rows.length === 0) return '';
  const groups = [
    { words: facts.terms.leadWords, line: 'lead' },
    ...otherRoles(facts.terms).map((role) => ({ words: ROLE_NAMES[role], line: roleLine(role) })),
  ].filter(({ line }) => figure(facts, line) > 0);
  const sum = groups.reduce((total, { line }) => total + figure(facts, line), 0);
  const parts = groups.map(({ words, line }) => `${words}${figure(facts, line)}件`).join('与');
  const each = rows.length === 1 ? '按件只计1件' : '按件各只计1件';
  const more = sum - figure(facts, 'handled');
  return `${heldClauses(rows, (row) => inOrder(row.roles))}，${each}，故${parts}之和比总数多${more}件。`;
}

function withinLeadNote(facts: ReportFacts, rows: readonly NamedRow[]): string {
  if (rows.length === 0) return '';
  const folded = (row: NamedRow) => facts.terms.leadRoles.filter((role) => row.roles.includes(role));
  return `${heldClauses(rows, folded)}，同属${facts.terms.leadWords}，在${facts.terms.leadWords}中按件只计1件。`;
}

type NamedLine = (typeof NAMED_LINES)[number];

const LINE_WORDS: Readonly<
  Record<Exclude<NamedLine, 'roles.reference'>, (count: number, names: string) => string>
> = {
  open: (count, list) => `尚在办理${count}件：${list}。`,
  late: (count, list) => `超过规定时限发出${count}件：${list}。`,
  noDueDate: (count, list) => `没有登记办理期限${count}件，因此不写“按规定时限”：${list}。`,
  issueDateUnknown: (count, list) => `已发出但没有登记发出日期${count}件，因此不写“按规定时限”：${list}。`,
  beside: (count, list) => `另有${count}件列为另计，不计入总数和其他各项：${list}。`,
};

function lineNote(facts: ReportFacts, line: NamedLine, rows: readonly NamedRow[]): string {
  const total = figure(facts, line);
  if (total === 0 || (line === 'roles.reference' && facts.terms.referenceCounts)) return '';
  if (line === 'roles.reference') return referenceNote(total, rows);
  const role = (row: NamedRow) => (line === 'beside' ? '' : `（${ROLE_NAMES[row.role]}）`);
  return LINE_WORDS[line](
    total,
    names(rows, total, (row) => `${namedRow(row)}${role(row)}`),
  );
}

/** Held in another role too, a proposal is in the total all the same. */
function referenceNote(total: number, rows: readonly NamedRow[]): string {
  const others = (row: NamedRow) => inOrder(row.roles.filter((role) => role !== 'reference'));
  const alone = total <= rows.length && rows.every((row) => others(row).length === 0);
  const name = (row: NamedRow) => {
    const held = others(row).map((role) => ROLE_NAMES[role]);
    return `${namedRow(row)}${held.length > 0 ? `（另以${held.join('、')}计入总数）` : ''}`;
  };
  const lead = alone ? `另有参阅件${total}件，不计入总数` : `参阅件${total}件，只作参阅的不计入总数`;
  return `${lead}：${names(rows, total, name)}。`;
}

function unpublishedNote(facts: ReportFacts): string {
  const waiting = figure(facts, 'activeUnpublished');
  return waiting === 0 ? '' : `另有${waiting}件答复已定为主动公开、尚未公开，不计入公开件数。`;
}

function brokenNote(it: IdentityResult): string {
  return `数据不符：“${it.sentence}”左边是${it.leftValue}，右边是${it.rightValue}，涉及${it.offenders.length}件建议提案，请先核对。`;
}
