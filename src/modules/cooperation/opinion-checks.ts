import type { Refusal } from '../../domain/refused.js';
import { rowsOf, type Tx } from '../../platform/database/database.js';
import type { CommandReferral } from '../proposals/command-facts.js';

/** The unit that an opinion is asked of; without an id it is not on the list yet. */
export interface AskedUnit {
  id: number | null;
  name: string;
}

/** An opinion of the running round. */
export interface RoundOpinion {
  id: number;
  unit: string;
  askedOn: string;
  receivedOn: string | null;
  overriddenOn: string | null;
}

const CURRENT = `(select n.name from outside_unit_name n where n.outside_unit_id = u.id
                   order by n.to_on desc nulls first limit 1)`;

/** Finds the unit by its id or present name; a name that nobody bears stands for a new unit. */
export async function askedUnit(
  tx: Tx,
  given: { unitId?: number; unitName?: string },
): Promise<{ unit: AskedUnit | null; faults: Refusal[] }> {
  const name = given.unitName?.normalize('NFC').replace(/\s+/g, '') ?? '';
  if (given.unitId === undefined && name === '')
    return refused('unit_missing', '请写明向哪个单位征求会办意见。');
  const [row] = await rowsOf<AskedUnit & { id: number; dissolved: boolean }>(
    tx,
    `select u.id, ${CURRENT} as name, u.dissolved_on is not null as dissolved from outside_unit u
      where case when $1::integer is not null then u.id = $1
                 else exists (select 1 from outside_unit_name n where n.outside_unit_id = u.id and n.to_on is null
                                and n.name = $2) end`,
    [given.unitId ?? null, name],
  );
  if (row?.dissolved) return refused('unit_gone', `${row.name}已经撤并，请改选承接其工作的单位。`);
  if (row) return { unit: { id: row.id, name: row.name }, faults: [] };
  if (given.unitId !== undefined) return refused('unit_unknown', '所选单位不在名单中，请重新选择。');
  return { unit: { id: null, name }, faults: [] };
}

/** Reasons against asking a unit: it is we ourselves, or it has been asked in this round. */
export async function askingFaults(tx: Tx, unit: AskedUnit, referral: CommandReferral): Promise<Refusal[]> {
  const asked = unit.id === null ? null : await roundOpinion(tx, referral.roundId, unit.id);
  if (asked) {
    const message = `${asked.askedOn}已经征求过${unit.name}的会办意见，不用再征求；要催请用“催办”。`;
    return [{ code: 'unit_asked', field: 'unitName', message }];
  }
  const [own] = await rowsOf<{ body: boolean; division: boolean }>(
    tx,
    `select exists (select 1 from setting s where s.from_year <= $2
               and ((s.key = 'own_names' and s.value ? $1) or (s.key = 'body_name' and s.value = to_jsonb($1::text))))
              as body,
            exists (select 1 from division_name n where n.to_on is null and n.name = $1) as division`,
    [unit.name, referral.year],
  );
  const fault = (message: string): Refusal[] => [{ code: 'own_unit', field: 'unitName', message }];
  if (own?.body) return fault(`“${unit.name}”就是本单位，会办意见是向外单位征求的。`);
  if (own?.division) return fault(`“${unit.name}”是本单位的处室，请用“改派”让它协办。`);
  return [];
}

/** What was asked of a unit in a round; null: it was not asked. */
export async function roundOpinion(
  tx: Tx,
  roundId: number | null,
  unitId: number,
): Promise<RoundOpinion | null> {
  const [row] = await rowsOf<RoundOpinion>(
    tx,
    `select o.id, ${CURRENT} as unit, o.asked_on as "askedOn", o.received_on as "receivedOn",
            o.overridden_on as "overriddenOn"
       from outside_opinion o join outside_unit u on u.id = o.unit_id where o.round_id = $1 and o.unit_id = $2`,
    [roundId, unitId],
  );
  return row ?? null;
}

/** Reasons against settling the opinion of a unit: never asked, or in already. */
export function settlingFaults(opinion: RoundOpinion | null): Refusal[] {
  const fault = (code: string, message: string): Refusal[] => [{ code, field: 'unitId', message }];
  if (!opinion) return fault('unit_not_asked', '这一轮没有征求过所选单位的会办意见，请先登记征求。');
  const { unit, receivedOn } = opinion;
  return receivedOn === null
    ? []
    : fault('opinion_received', `${unit}的会办意见已于${receivedOn}收到，不用再登记。`);
}

function refused(code: string, message: string): { unit: null; faults: Refusal[] } {
  return { unit: null, faults: [{ code, field: 'unitName', message }] };
}
