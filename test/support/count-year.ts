import { type FormFacts, type ReferralFacts, type VersionFacts, type YearFacts } from './random-year.js';

/** A referral that stands in the year, with what plain reading says of it. */
interface Standing {
  proposal: number;
  it: ReferralFacts;
  counted: boolean;
  beside: boolean;
  group: string;
  time: string;
  open: boolean;
  reply: VersionFacts | undefined;
}

const issuedOf = (versions: VersionFacts[] | undefined) =>
  (versions ?? []).filter((version) => version.issued);

/** The figures counted a second time, by hand and loop, over the facts themselves. `today` counts days of the year. */
export function countByHand(facts: YearFacts, today: number): Record<string, number> {
  const standing = facts.proposals.flatMap((proposal, at) =>
    proposal.referrals
      .filter((it) => it.gone === null && inYear(facts, proposal.raisedBefore, it))
      .map((it) => standingOf(facts, at, it, today)),
  );
  const counted = standing.filter((it) => it.counted);
  const proposals = (of: Standing[]) => new Set(of.map((it) => it.proposal)).size;
  const held = (role: string) => proposals(counted.filter((it) => it.it.role === role));
  const several = [...new Set(counted.map((it) => it.proposal))].filter(
    (at) => new Set(counted.filter((it) => it.proposal === at).map((it) => it.group)).size > 1,
  );
  const figures: Record<string, number> = {
    handled: proposals(counted),
    lead: proposals(counted.filter((it) => it.group === 'folded')),
    co: held('co'),
    heldInTwoRoles: several.length,
    beside: proposals(standing.filter((it) => it.beside)),
    'roles.reference': proposals(standing.filter((it) => it.it.role === 'reference' && !it.beside)),
  };
  for (const role of ['lead', 'sole', 'separate', 'co']) figures[`roles.${role}`] = held(role);
  for (const { kind, level } of facts.proposals) {
    figures[`kinds.${kind}`] = proposals(
      standing.filter((it) => (it.counted || it.beside) && facts.proposals[it.proposal]?.kind === kind),
    );
    figures[`levels.${level}`] = proposals(
      counted.filter((it) => facts.proposals[it.proposal]?.level === level),
    );
  }
  return { ...figures, ...handling(counted), ...publication(counted) };
}

function handling(counted: Standing[]): Record<string, number> {
  const owing = counted.filter((it) => it.it.role !== 'reference');
  const families = {
    '': owing,
    'opinions.': owing.filter((it) => it.it.role === 'co'),
    'replies.': owing.filter((it) => it.it.role !== 'co'),
  };
  const figures: Record<string, number> = {};
  for (const [prefix, rows] of Object.entries(families)) {
    figures[`${prefix}due`] = rows.length;
    figures[`${prefix}open`] = rows.filter((it) => it.open).length;
    for (const time of ['onTime', 'late', 'openOverdue', 'openNotDue', 'noDueDate', 'issueDateUnknown']) {
      figures[`${prefix}${time}`] = rows.filter((it) => it.time === time).length;
    }
  }
  const extended = owing.filter((it) => it.it.due.some((due) => due.event === 'extended' && !due.revoked));
  const dissatisfied = (from: number, to: number) =>
    owing.filter((it) => it.it.forms.slice(from, Math.min(to, it.it.rounds.length)).some(decidesAgainst));
  return {
    ...figures,
    extended: extended.length,
    dissatisfiedFirst: dissatisfied(0, 1).length,
    dissatisfiedAgain: dissatisfied(1, 9).length,
  };
}

/** Of the rows that decide the last one stands. */
function decidesAgainst(forms: FormFacts[]): boolean {
  const standing = forms.filter((form) => form.decides !== false).at(-1);
  return [standing?.work, standing?.result].includes('dissatisfied');
}

function publication(counted: Standing[]): Record<string, number> {
  const replies = counted.filter((it) => it.group === 'folded').flatMap((it) => (it.reply ? [it.reply] : []));
  const count = (is: (reply: VersionFacts) => boolean) => replies.filter(is).length;
  return {
    leadReplies: replies.length,
    published: count((it) => it.published !== null),
    publishedFull: count((it) => it.published === 'full'),
    publishedSummary: count((it) => it.published === 'summary'),
    publishedRedacted: count((it) => it.published === 'redacted'),
    active: count((it) => it.decision === 'active'),
    onRequest: count((it) => it.decision === 'on_request'),
    withheld: count((it) => it.decision === 'none'),
    undecided: count((it) => it.decision === null),
    'classes.A': count((it) => it.outcomeClass === 'A'),
    unclassified: count((it) => it.outcomeClass === null || it.outcomeClass === 'E'),
  };
}

function standingOf(facts: YearFacts, proposal: number, it: ReferralFacts, today: number): Standing {
  const kind = facts.proposals[proposal]?.kind ?? '';
  const beside = facts.beside.includes(kind);
  const lead = facts.leadRoles.includes(it.role);
  return {
    proposal,
    it,
    beside,
    counted: !beside && (it.role !== 'reference' || facts.referenceCounts),
    group: lead ? 'folded' : it.role,
    time: timeOf(it, today),
    open: issuedOf(it.rounds.at(-1)).length === 0,
    reply: it.rounds
      .map((versions) => issuedOf(versions).at(-1))
      .filter((version) => version !== undefined)
      .at(-1),
  };
}

function timeOf(it: ReferralFacts, today: number): string {
  // A standing extension wins over whatever date was given, before or after it.
  const standing = it.due.filter((one) => !one.revoked);
  const due = (standing.filter((one) => one.event === 'extended').at(-1) ?? standing.at(-1))?.due;
  const first = issuedOf(it.rounds[0])[0]?.issued;
  if (due === undefined) return 'noDueDate';
  if (!first) return due < today ? 'openOverdue' : 'openNotDue';
  if (first.on === null) return 'issueDateUnknown';
  return first.on > due ? 'late' : 'onTime';
}

function inYear(facts: YearFacts, raisedBefore: boolean, it: ReferralFacts): boolean {
  if (facts.yearRule === 'session') return !raisedBefore;
  if (facts.yearRule === 'referred' || it.role === 'reference') return true;
  const issued = issuedOf(it.rounds.at(-1))[0]?.issued;
  return issued ? issued.on === null || issued.on < 365 : false;
}
