import { Injectable } from '@nestjs/common';
import type { Refusal } from '../../domain/refused.js';
import { Clock } from '../../platform/clock.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import { type Actor, AuditService } from '../audit/audit.service.js';
import type { DivisionUnit, DissolveBody, RenameBody, UnitBody } from './registers.dto.js';
import { addUnit, dissolveUnit, lockUnit, renameUnit, unitRows, type UnitTable } from './unit-register.js';

/** The verbs on 处室 and 外单位: a reorganisation adds to the register and rewrites nothing. */
@Injectable()
export class RegistersService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: AuditService,
  ) {}

  list(table: UnitTable): Promise<DivisionUnit[]> {
    return unitRows(this.db, table);
  }

  async add(table: UnitTable, body: UnitBody, actor: Actor): Promise<DivisionUnit> {
    return this.db.transaction(async (tx) => {
      const id = await addUnit(tx, table, body.name.trim(), body.fromOn ?? null);
      const unit = await lockUnit(tx, table, id);
      await this.audit.record(tx, actor, [{ action: `${table}.created`, after: { id, name: unit.name } }]);
      return unit;
    });
  }

  async rename(table: UnitTable, id: number, body: RenameBody, actor: Actor): Promise<DivisionUnit> {
    return this.db.transaction(async (tx) => {
      const before = await lockUnit(tx, table, id);
      const to = { name: body.name.trim(), fromOn: body.fromOn };
      await renameUnit(tx, table, before, to, this.clock.today());
      await this.audit.record(tx, actor, [
        { action: `${table}.renamed`, before: { id, name: before.name }, after: { id, ...to } },
      ]);
      return lockUnit(tx, table, id);
    });
  }

  dissolveOutsideUnit(id: number, body: DissolveBody, actor: Actor): Promise<DivisionUnit> {
    return this.db.transaction((tx) => this.dissolve(tx, 'outside_unit', id, body, actor));
  }

  /** Ends a division whose work has been handed over; its people go to the successor. */
  dissolveDivision(tx: Tx, id: number, body: DissolveBody, actor: Actor): Promise<DivisionUnit> {
    return this.dissolve(tx, 'division', id, body, actor);
  }

  private async dissolve(
    tx: Tx,
    table: UnitTable,
    id: number,
    body: DissolveBody,
    actor: Actor,
  ): Promise<DivisionUnit> {
    const before = await lockUnit(tx, table, id);
    const work = table === 'division' ? await workReasons(tx, before, body.successorId ?? null) : [];
    await dissolveUnit(tx, table, before, body, { today: this.clock.today(), work });
    if (table === 'division') await movePeople(tx, id, body.successorId ?? null);
    await this.audit.record(tx, actor, [
      { action: `${table}.dissolved`, before: { id, name: before.name }, after: { id, ...body } },
    ]);
    return lockUnit(tx, table, id);
  }
}

/** What a division may not leave behind. */
async function workReasons(tx: Tx, division: DivisionUnit, successorId: number | null): Promise<Refusal[]> {
  const { id, name, people } = division;
  const reasons: Refusal[] = [];
  const [live] = await rowsOf<{ count: number }>(
    tx,
    `select count(*) from assignment a join referral r on r.id = a.referral_id
      where a.division_id = $1 and a.state in ('pending', 'active', 'submitted')
        and r.status in ('assigned', 'handling')`,
    [id],
  );
  if (live && live.count > 0) {
    const message = `${name}还有${live.count}件正在办理，请选择承接处室，或者先改派。`;
    reasons.push({ code: 'division_at_work', field: 'successorId', message });
  }
  const [proposed] = await rowsOf<{ count: number }>(
    tx,
    `select count(*) from split_proposal b join split_proposal_division d on d.split_proposal_id = b.id
      where d.division_id = $1 and b.state = 'pending'`,
    [id],
  );
  if (proposed && proposed.count > 0) {
    const message = `有${proposed.count}件的分派方案里有${name}，还在等局领导批准，请先批准或者退回。`;
    reasons.push({ code: 'division_in_split', field: 'on', message });
  }
  if (successorId === null && people > 0) {
    const message = `${name}还有${people}人，请选择承接处室，或者先调整人员。`;
    reasons.push({ code: 'division_has_people', field: 'successorId', message });
  }
  return reasons;
}

async function movePeople(tx: Tx, id: number, successorId: number | null): Promise<void> {
  await tx.query('update person set division_id = $2::integer where division_id = $1', [id, successorId]);
  await tx.query(
    `insert into leader_portfolio (person_id, division_id)
     select person_id, $2::integer from leader_portfolio where division_id = $1 and $2::integer is not null
     on conflict do nothing`,
    [id, successorId],
  );
  await tx.query('delete from leader_portfolio where division_id = $1', [id]);
}
