import type { Refusal } from '../../domain/refused.js';
import { rowsOf, type Tx } from '../../platform/database/database.js';

/** Reasons against putting work to these divisions, the lead first: unknown, dissolved, named twice. */
export async function divisionFaults(tx: Tx, lead: number, support: number[] = []): Promise<Refusal[]> {
  const rows = await rowsOf<{ id: number; name: string | null; dissolved: boolean }>(
    tx,
    `select d.id, d.dissolved_on is not null as dissolved,
            (select n.name from division_name n where n.division_id = d.id order by n.to_on desc nulls first limit 1) as name
       from division d where d.id = any($1)`,
    [[lead, ...support]],
  );
  const fault = (id: number, field: string): Refusal[] => {
    const row = rows.find((one) => one.id === id);
    if (!row) return [{ code: 'division_unknown', field, message: '所选处室不存在，请从名单中重新选择。' }];
    const message = `${row.name ?? '所选处室'}已经撤并，请改选承接其工作的处室。`;
    return row.dissolved ? [{ code: 'division_gone', field, message }] : [];
  };
  const name = rows.find((row) => row.id === lead)?.name ?? '同一处室';
  const twice = support.includes(lead)
    ? [{ code: 'lead_supports', field: 'supportDivisionIds', message: `${name}已经承办，不能同时协办。` }]
    : [];
  return [
    ...fault(lead, 'leadDivisionId'),
    ...[...new Set(support)].flatMap((id) => fault(id, 'supportDivisionIds')),
    ...twice,
  ];
}

/** A reason against a day that lies ahead: what is recorded has happened. */
export function dayFaults(day: string, today: string, field: string): Refusal[] {
  return day > today ? [{ code: 'day_ahead', field, message: `${day}还没有到，请核对日期。` }] : [];
}

/** A person who works here and holds a role, or the reason why not. */
export async function activePerson(
  tx: Tx,
  id: number,
  role?: string,
): Promise<{ id: number; name: string; divisionId: number | null } | null> {
  const rows = await rowsOf<{ id: number; name: string; divisionId: number | null }>(
    tx,
    `select p.id, p.name, p.division_id as "divisionId" from person p
      where p.id = $1 and p.active
        and ($2::text is null or exists (select 1 from person_role o where o.person_id = p.id and o.role = $2))`,
    [id, role ?? null],
  );
  return rows[0] ?? null;
}
