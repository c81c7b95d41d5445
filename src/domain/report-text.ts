import { BODIES, type Role } from './codes.js';
import { otherRoles, roleLine } from './measures.js';
import { ROLE_NAMES } from './labels.js';
import { ways } from './report-words.js';
import { type YearTerms } from './year-terms.js';

/** A piece of the sentence; one with a line is a number that opens its list. */
export interface Piece {
  text: string;
  line: string | null;
}

/** What the sentence is made of: one snapshot's figures by line key, and the role sets of proposals held in several. */
export interface ReportFacts {
  terms: YearTerms;
  figures: Readonly<Record<string, number>>;
  overlaps: readonly (readonly Role[])[];
}

/** Value of a line; 0 where there is none. */
export function figure(facts: Pick<ReportFacts, 'figures'>, line: string): number {
  return facts.figures[line] ?? 0;
}

/**
 * The paragraph of section 六（二） (rules §11.4, shape 1). Guards: 均 and 全部 only where nothing is open or late;
 * 按规定时限 only where every referral has a deadline and a known issue date; 其余 only where there are others.
 */
export function reportSentence(facts: ReportFacts): Piece[] {
  const opening = plain(`${facts.terms.year}年，我局`);
  if (figure(facts, 'handled') === 0) return joined([opening, plain(`未承担办理${kindList(facts, true)}。`)]);
  return joined([
    opening,
    plain(`承担办理${kindList(facts, false)}共`),
    count(facts, 'handled'),
    ...roleClause(facts),
    plain('，'),
    ...conclusionClause(facts),
    plain('。'),
    ...publicationSentence(facts),
  ]);
}

/** The pieces as one text. */
export function sentenceText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}

function plain(text: string): Piece {
  return { text, line: null };
}

/** A figure as a link and its 件 as text. */
function count(facts: ReportFacts, line: string, unit = '件'): Piece[] {
  return [{ text: String(figure(facts, line)), line }, plain(unit)];
}

/** Neighbouring plain pieces become one. */
function joined(parts: readonly (Piece | Piece[])[]): Piece[] {
  return parts.flat().reduce<Piece[]>((pieces, piece) => {
    const last = pieces.at(-1);
    if (last && last.line === null && piece.line === null) last.text += piece.text;
    else pieces.push({ ...piece });
    return pieces;
  }, []);
}

/** 人大议案、代表建议和政协建议案、提案: the kinds that are there, a body's word said once; all of them for `none`. */
function kindList(facts: ReportFacts, none: boolean): string {
  const kinds = facts.terms.kinds.filter(
    (kind) => kind.counts === 'in' && (none || figure(facts, `kinds.${kind.code}`) > 0),
  );
  const lists = BODIES.map((body) => {
    const names = kinds.filter((kind) => kind.body === body).map((kind) => kind.name);
    const said = /^(人大|政协)/.exec(names[0] ?? '')?.[0] ?? '';
    return names
      .map((name, at) => (at > 0 && said !== '' && name.startsWith(said) ? name.slice(2) : name))
      .join('、');
  });
  return lists.filter((list) => list !== '').join('和') || '建议提案';
}

/** ，其中主（承）办51件，会办136件（1件兼有分办、会办）: the groups that are there. */
function roleClause(facts: ReportFacts): Piece[] {
  const groups = [
    { line: 'lead', words: facts.terms.leadWords },
    ...otherRoles(facts.terms).map((role) => ({ line: roleLine(role), words: ROLE_NAMES[role] })),
  ].filter(({ line }) => figure(facts, line) > 0);
  const [only] = groups;
  if (groups.length === 1 && only) return [plain(`，为${only.words}件`)];
  const parts = groups.flatMap(({ line, words }, at) => [
    plain(`，${at === 0 ? '其中' : ''}${words}`),
    ...count(facts, line),
  ]);
  return [...parts, ...overlapBracket(facts)];
}

function overlapBracket(facts: ReportFacts): Piece[] {
  if (!facts.terms.overlapInSentence || figure(facts, 'heldInTwoRoles') === 0) return [];
  const named = facts.overlaps.map((roles) => roles.map((role) => ROLE_NAMES[role]).join('、'));
  const words = named.length > 0 && named.length <= 2 ? named.join('，或兼有') : `${ways(2)}以上办理方式`;
  return [plain('（'), ...count(facts, 'heldInTwoRoles', `件兼有${words}）`)];
}

function conclusionClause(facts: ReportFacts): Piece[] {
  const [open, late, due] = [figure(facts, 'open'), figure(facts, 'late'), figure(facts, 'due')];
  const dated = figure(facts, 'noDueDate') + figure(facts, 'issueDateUnknown') === 0;
  const inTime = dated ? '按规定时限' : '';
  if (due === 0) return [plain('无须答复')];
  const single = due === 1 || figure(facts, 'handled') === 1;
  if (open + late === 0) return [plain(single ? `已${inTime}办结` : `均已${inTime}全部办结`)];
  const exceptions = joined([
    ...openClause(facts),
    ...(open > 0 && late > 0 ? [plain('、')] : []),
    ...lateClause(facts),
  ]);
  // Held in two roles, one proposal may be open twice: more 件 than the total would be nonsense without a word.
  const unit = Math.max(open, late) > figure(facts, 'handled') ? [plain('按交办件计，')] : [];
  if (figure(facts, 'settled') === 0) return joined([...unit, ...exceptions]);
  return [...unit, plain('除'), ...exceptions, plain(`外，其余已${inTime}办结`)];
}

function openClause(facts: ReportFacts): Piece[] {
  const [open, overdue] = [figure(facts, 'open'), figure(facts, 'openOverdue')];
  if (open === 0) return [];
  if (overdue === open) return count(facts, 'open', '件尚在办理（已超过规定时限）');
  const some = overdue > 0 ? bracketed(facts, 'openOverdue', '件已超过规定时限') : [];
  return [...count(facts, 'open', '件尚在办理'), ...some];
}

function lateClause(facts: ReportFacts): Piece[] {
  if (figure(facts, 'late') === 0) return [];
  const again = figure(facts, 'lateAndOpen') > 0;
  if (!again) return count(facts, 'late', '件超过规定时限办结');
  return [
    ...count(facts, 'late', '件首次办理超过规定时限'),
    ...bracketed(facts, 'lateAndOpen', '件现正二次办理，已计入尚在办理'),
  ];
}

function bracketed(facts: ReportFacts, line: string, words: string): Piece[] {
  return [plain('（其中'), ...count(facts, line, `${words}）`)];
}

/** True also where nothing is published, and then without a 0. */
function publicationSentence(facts: ReportFacts): Piece[] {
  if (figure(facts, 'published') > 0) {
    const asked = `经征求${askedWords(facts)}和办理部门意见，公开了`;
    return [plain(asked), ...count(facts, 'published', '件办理答复。')];
  }
  if (figure(facts, 'leadReplies') === 0)
    return figure(facts, 'lead') > 0 ? [plain('尚无办理答复公开。')] : [];
  const mayCome = figure(facts, 'active') + figure(facts, 'undecided') > 0;
  return [plain(mayCome ? '办理答复尚未公开。' : '办理答复未主动公开。')];
}

function askedWords(facts: ReportFacts): string {
  const has = (body: string) =>
    facts.terms.kinds.some((kind) => kind.body === body && figure(facts, `kinds.${kind.code}`) > 0);
  if (has('npc') && !has('cppcc')) return '代表';
  return has('cppcc') && !has('npc') ? '委员' : '代表委员';
}
