import { notFound, type Refusal, Refused } from '../../domain/refused.js';
import { rowsOf, type Queryable, type Tx } from '../../platform/database/database.js';
import type { DivisionUnit, DissolveBody, RenameBody } from './registers.dto.js';

/** The two registers of the same shape: our divisions, and other bodies. */
export type UnitTable = 'division' | 'outside_unit';

const WORDS: Record<UnitTable, string> = { division: '处室', outside_unit: '外单位' };

/** All units with their names, the present ones first. `people` is 0 for outside units. */
export function unitRows(db: Queryable, table: UnitTable, id: number | null = null): Promise<DivisionUnit[]> {
  const last = (of: string): string =>
    `(select n.name from ${table}_name n where n.${table}_id = ${of} order by n.to_on desc nulls first limit 1)`;
  const people =
    table === 'division' ? '(select count(*) from person p where p.division_id = u.id and p.active)' : '0';
  return rowsOf<DivisionUnit>(
    db,
    `select u.id, ${last('u.id')} as name, u.dissolved_on as "dissolvedOn", ${people} as people,
       (select json_agg(json_build_object('name', n.name, 'fromOn', n.from_on, 'toOn', n.to_on)
          order by n.to_on nulls last, n.id) from ${table}_name n where n.${table}_id = u.id) as names,
       case when u.successor_id is null then null
         else json_build_object('id', u.successor_id, 'name', ${last('u.successor_id')}) end as successor
     from ${table} u where $1::integer is null or u.id = $1
     order by u.dissolved_on desc nulls first, u.id`,
    [id],
  );
}

/** One unit, locked until the transaction ends. */
export async function lockUnit(tx: Tx, table: UnitTable, id: number): Promise<DivisionUnit> {
  await tx.query(`select 1 from ${table} where id = $1 for update`, [id]);
  const [unit] = await unitRows(tx, table, id);
  if (!unit) throw notFound(`这个${WORDS[table]}`);
  return unit;
}

/** Adds a unit under a name that no other bears. */
export async function addUnit(
  tx: Tx,
  table: UnitTable,
  name: string,
  fromOn: string | null,
): Promise<number> {
  refuse(await nameFaults(tx, table, name));
  const [row] = await rowsOf<{ id: number }>(tx, `insert into ${table} default values returning id`);
  const { id } = row as { id: number };
  await tx.query(`insert into ${table}_name (${table}_id, name, from_on) values ($1, $2, $3)`, [
    id,
    name,
    fromOn,
  ]);
  return id;
}

/** Ends the present name the day before and begins another; what was recorded under the old one stays. */
export async function renameUnit(
  tx: Tx,
  table: UnitTable,
  unit: DivisionUnit,
  to: RenameBody,
  today: string,
): Promise<void> {
  const present = unit.names.at(-1);
  refuse([
    ...(unit.dissolvedOn === null
      ? []
      : [fault('name', `${unit.name}已于${unit.dissolvedOn}撤并，不能更名。`)]),
    ...(to.fromOn > today ? [fault('fromOn', '更名日期不能晚于今天，请到当天再更名。')] : []),
    ...(present?.fromOn != null && to.fromOn <= present.fromOn
      ? [fault('fromOn', `更名日期要晚于现名的启用日期${present.fromOn}。`)]
      : []),
    ...(await nameFaults(tx, table, to.name)),
  ]);
  await tx.query(`update ${table}_name set to_on = $2::date - 1 where ${table}_id = $1 and to_on is null`, [
    unit.id,
    to.fromOn,
  ]);
  await tx.query(`insert into ${table}_name (${table}_id, name, from_on) values ($1, $2, $3)`, [
    unit.id,
    to.name,
    to.fromOn,
  ]);
}

/** Ends a unit; its name stays with it, for the record speaks of it. */
export async function dissolveUnit(
  tx: Tx,
  table: UnitTable,
  unit: DivisionUnit,
  body: DissolveBody,
  seen: { today: string; work: Refusal[] },
): Promise<void> {
  const successorId = body.successorId ?? null;
  const successor = successorId === null ? null : await lockUnit(tx, table, successorId);
  const from = unit.names.at(-1)?.fromOn ?? null;
  refuse([
    ...seen.work,
    ...(unit.dissolvedOn === null ? [] : [fault('on', `${unit.name}已于${unit.dissolvedOn}撤并。`)]),
    ...(body.on > seen.today ? [fault('on', '撤并日期不能晚于今天，请到当天再登记。')] : []),
    ...(from !== null && body.on < from ? [fault('on', `撤并日期不能早于现名的启用日期${from}。`)] : []),
    ...(successor?.id === unit.id ? [fault('successorId', '承接单位不能是它自己。')] : []),
    ...(successor && successor.dissolvedOn !== null
      ? [fault('successorId', `${successor.name}已撤并，不能承接。`)]
      : []),
  ]);
  await tx.query(`update ${table} set dissolved_on = $2, successor_id = $3 where id = $1`, [
    unit.id,
    body.on,
    successorId,
  ]);
}

async function nameFaults(tx: Tx, table: UnitTable, name: string): Promise<Refusal[]> {
  if (name === '') return [fault('name', '请填写名称。')];
  // Two at once with the same name: the second waits here and then finds the first.
  await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`chengban.${table}`]);
  const [taken] = await rowsOf<{ on: string | null }>(
    tx,
    `select u.dissolved_on as on from ${table}_name n join ${table} u on u.id = n.${table}_id
      where n.name = $1 and n.to_on is null`,
    [name],
  );
  if (!taken) return [];
  const ended = taken.on === null ? '' : `（${taken.on}撤并）`;
  return [fault('name', `已有名为“${name}”的${WORDS[table]}${ended}，请换一个名称。`)];
}

function fault(field: string, message: string): Refusal {
  return { code: 'unit_invalid', field, message };
}

function refuse(reasons: Refusal[]): void {
  if (reasons.length > 0) throw new Refused(reasons, 422);
}
