import { Injectable } from '@nestjs/common';
import { notFound, Refused } from '../../domain/refused.js';
import { SETTING_RULES } from '../../domain/setting-rules.js';
import { Database, type Queryable, rowsOf } from '../../platform/database/database.js';
import { type Actor, AuditService } from '../audit/audit.service.js';
import type { KeptSettings, SettingValue } from './settings.dto.js';
import { lockLists } from './versions.js';

interface Row {
  key: string;
  value: SettingValue;
  fromYear: number;
}

/** Settings by year: a value stands from its year on, up to the next one. */
@Injectable()
export class SettingKeeper {
  constructor(
    private readonly db: Database,
    private readonly audit: AuditService,
  ) {}

  async ofYear(year: number): Promise<KeptSettings> {
    const rows = await valuesOf(this.db, year);
    const settings = Object.entries(SETTING_RULES).map(([key, rule]) => {
      const row = rows.find((one) => one.key === key);
      const { label, definition, sort } = rule;
      const choices = [...(rule.choices ?? [])];
      return {
        key,
        label,
        definition,
        sort,
        choices,
        value: row?.value ?? null,
        fromYear: row?.fromYear ?? null,
      };
    });
    return { year, settings };
  }

  /** Sets a value from a year on. @throws Refused with the reason why it will not do. */
  async change(key: string, fromYear: number, value: unknown, actor: Actor): Promise<KeptSettings> {
    const rule = Object.hasOwn(SETTING_RULES, key) ? SETTING_RULES[key] : undefined;
    if (!rule) throw notFound(`设置“${key.slice(0, 40)}”`);
    const reason = rule.refuse(value);
    if (reason !== null) {
      const message = `“${rule.label}”：${reason}`;
      throw new Refused([{ code: 'setting_invalid', field: 'value', message }], 422);
    }
    await this.db.transaction(async (tx) => {
      await lockLists(tx);
      const before = (await valuesOf(tx, fromYear)).find((row) => row.key === key)?.value ?? null;
      const after = trimmed(value);
      await tx.query(
        `insert into setting (key, from_year, value, recorded_by_name) values ($1, $2, $3, $4)
         on conflict (key, from_year) do update
           set value = excluded.value, recorded_at = now(), recorded_by_name = excluded.recorded_by_name`,
        [key, fromYear, JSON.stringify(after), actor.name],
      );
      const stamp = { key, fromYear };
      await this.audit.record(tx, actor, [
        { action: 'setting.changed', before: { ...stamp, value: before }, after: { ...stamp, value: after } },
      ]);
    });
    return this.ofYear(fromYear);
  }
}

function valuesOf(db: Queryable, year: number): Promise<Row[]> {
  return rowsOf<Row>(
    db,
    `select distinct on (key) key, value, from_year as "fromYear" from setting
      where from_year <= $1 order by key, from_year desc`,
    [year],
  );
}

function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  return Array.isArray(value) ? value.map(trimmed) : value;
}
