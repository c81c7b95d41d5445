import { dayInWords } from '../../domain/civil-day.js';
import type { PlanLine } from '../../domain/plan-checks.js';
import { type Queryable, rowsOf } from '../../platform/database/database.js';

/** Sentences on dates that can hardly be meant: they lie before the day on which business of that batch was referred. */
export async function planWarnings(
  on: Queryable,
  year: number,
  lines: readonly PlanLine[],
): Promise<string[]> {
  const rows = await rowsOf<{ at: number; due: string; count: number; first: string }>(
    on,
    `select l.at, l.due_on as due, count(*)::integer as count, min(r.referred_on)::text as first
       from jsonb_to_recordset($2) as l(at integer, level text, body text, roles jsonb, due_on date)
       join referral r on r.year = $1 and l.roles ? r.role and r.referred_on > l.due_on
         and r.status not in ('returned', 'withdrawn')
       join proposal p on p.id = r.proposal_id and p.level = l.level
       join kind k on k.code = p.kind_code and k.body = coalesce(l.body, k.body)
      group by l.at, l.due_on order by l.at`,
    [year, JSON.stringify(lines.map((line, at) => ({ at, ...line, due_on: line.dueOn })))],
  );
  return rows.map(
    ({ at, due, count, first }) =>
      `第${at + 1}行：期限${dayInWords(due)}早于其中${count}件的交办日期（最早${dayInWords(first)}），请核对。`,
  );
}
