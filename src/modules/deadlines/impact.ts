import { createHash } from 'node:crypto';
import type { Role } from '../../domain/codes.js';
import { type ClockName, CLOCK_NATURES, clockLabel } from '../../domain/deadline-rules.js';
import { numberWords } from '../../domain/proposal-name.js';
import { rowsOf, type Tx } from '../../platform/database/database.js';
import type { AuditEntry } from '../audit/audit.service.js';
import type { DeadlineChange } from './deadline-change.js';
import type { MovedClock, StoredClock } from './stored-clocks.js';

/** A due date that a change moves, or makes firm. Dates are YYYY-MM-DD. */
export class MovedDate {
  referralId: number;
  proposalId: number;
  number: string;
  title: string;
  /** reply, contact, …; see the domain's clocks. */
  clock: string;
  /** 答复, 会办意见, 首次沟通, …. */
  clockName: string;
  round: number;
  /** The division that works on it. */
  division: string | null;
  before: string | null;
  after: string | null;
  /** The date was 暂定, or is from now on. */
  provisionalBefore: boolean;
  provisionalAfter: boolean;
  /** It was answered already: the date changes what is said of it, nobody has to act. */
  done: boolean;
  /** overdue: not before, but now. relieved: was overdue, and is no more. */
  effect: 'overdue' | 'relieved' | 'later' | 'earlier' | 'firm' | 'provisional' | 'new' | 'gone';
}

export class ImpactCounts {
  /** Dates that become another day. */
  moved: number;
  /** … of these, clocks that run: somebody has to act by another day. */
  running: number;
  overdue: number;
  relieved: number;
  /** Dates that stay and are no longer 暂定. */
  firm: number;
}

/** What a change moves. */
export class Impact {
  /** Names exactly this impact; confirming sends it back. */
  digest: string;
  counts: ImpactCounts;
  moved: MovedDate[];
}

/** Puts moved clocks into words, the running and worst first. Changes that move no date say nothing. */
export async function impactOf(tx: Tx, moved: MovedClock[], today: string): Promise<Impact> {
  const dated = moved.filter(({ before, after }) => shows(before) !== shows(after));
  const ids = [...new Set(dated.map((one) => anyOf(one).referralId))];
  const named = new Map((await rowsOf<Named>(tx, NAMED_SQL, [ids])).map((row) => [row.referralId, row]));
  const dates = dated.map((one) => inWords(one, named.get(anyOf(one).referralId) as Named, today));
  dates.sort(
    (a, b) => RANK[a.effect] - RANK[b.effect] || a.referralId - b.referralId || (a.clock < b.clock ? -1 : 1),
  );
  const count = (...effects: MovedDate['effect'][]): number =>
    dates.filter(({ effect }) => effects.includes(effect)).length;
  const moves = dates.filter(({ before, after }) => before !== after);
  return {
    digest: createHash('sha256').update(JSON.stringify(dates)).digest('hex'),
    counts: {
      ...{ moved: moves.length, running: moves.filter(({ done }) => !done).length },
      ...{ overdue: count('overdue'), relieved: count('relieved'), firm: count('firm') },
    },
    moved: dates,
  };
}

/** One trace for each proposal whose running dates move, and one for the change. */
export function tracesOf(change: DeadlineChange, impact: Impact, id: number): AuditEntry[] {
  const byReferral = new Map<number, MovedDate[]>();
  for (const one of impact.moved) {
    if (one.before === one.after) continue;
    byReferral.set(one.referralId, [...(byReferral.get(one.referralId) ?? []), one]);
  }
  const dates = [...byReferral].map(([referralId, all]) => ({
    action: 'deadline.moved' as const,
    proposalId: (all[0] as MovedDate).proposalId,
    referralId,
    before: { dates: all.map(({ clockName, before }) => ({ clock: clockName, dueOn: before })) },
    after: {
      cause: change.title,
      dates: all.map(({ clockName, after }) => ({ clock: clockName, dueOn: after })),
    },
  }));
  return [
    {
      action: 'deadline.changed' as const,
      after: { changeId: id, sort: change.sort, title: change.title, ...impact.counts },
    },
    ...dates,
  ];
}

interface Named {
  referralId: number;
  proposalId: number;
  number: string;
  title: string;
  role: Role;
  division: string | null;
}

const NAMED_SQL = `
  select r.id as "referralId", p.id as "proposalId", p.number, p.title, r.role,
         (select n.name from assignment a join division_name n on n.division_id = a.division_id and n.to_on is null
           where a.referral_id = r.id and a.part = 'lead' and a.state not in ('sent_back', 'ended') order by a.id desc limit 1)
           as division
    from referral r join proposal p on p.id = r.proposal_id where r.id = any($1)`;

const RANK = { overdue: 0, earlier: 1, new: 2, relieved: 3, later: 4, gone: 5, provisional: 6, firm: 7 };

function anyOf({ before, after }: MovedClock): StoredClock {
  return (after ?? before) as StoredClock;
}

/** What people see of a clock; whose rule it is, is for the receipt. */
function shows(clock: StoredClock | null): string {
  return clock === null || clock.state === 'void'
    ? ''
    : `${clock.dueOn ?? ''}${clock.provisional ? '?' : ''}`;
}

function inWords(moved: MovedClock, named: Named, today: string): MovedDate {
  const { before, after } = moved;
  const clock = anyOf(moved);
  const old = before?.state === 'void' ? null : (before?.dueOn ?? null);
  const fresh = after?.state === 'void' ? null : (after?.dueOn ?? null);
  const done = clock.state !== 'running';
  const { referralId, proposalId, title, division } = named;
  return {
    ...{
      referralId,
      proposalId,
      number: numberWords(named.number),
      title,
      division,
      before: old,
      after: fresh,
      done,
    },
    ...{ clock: clock.name, clockName: clockLabel(clock.name as ClockName, named.role), round: clock.round },
    provisionalBefore: before?.provisional ?? false,
    provisionalAfter: after?.provisional ?? false,
    effect: effectOf(clock, old, fresh, done ? null : today, after?.provisional ?? false),
  };
}

function effectOf(
  clock: StoredClock,
  before: string | null,
  after: string | null,
  today: string | null,
  provisional: boolean,
): MovedDate['effect'] {
  if (before === after) return provisional ? 'provisional' : 'firm';
  if (after === null) return 'gone';
  const over = (day: string | null): boolean =>
    today !== null && day !== null && day < today && CLOCK_NATURES[clock.name as ClockName] === 'duty';
  if (over(after) && !over(before)) return 'overdue';
  if (over(before) && !over(after)) return 'relieved';
  if (before === null) return 'new';
  return after > before ? 'later' : 'earlier';
}
