import { Injectable } from '@nestjs/common';
import { type ActingPerson, actingBy } from '../../domain/acting.js';
import { may, PERMISSIONS } from '../../domain/permissions.js';
import { notFound, Refused } from '../../domain/refused.js';
import { SETTING_RULES, type SettingRule } from '../../domain/setting-rules.js';
import { PERSON_ROLE_NAMES } from '../../domain/workflow-roles.js';
import { Database, type Queryable, rowsOf } from '../../platform/database/database.js';
import { AuditService } from '../audit/audit.service.js';
import { joinedOfficers } from './in-use.js';
import type { KeptSetting, KeptSettings, SettingValue } from './settings.dto.js';
import { lockLists } from './versions.js';

interface Row {
  key: string;
  value: SettingValue;
  fromYear: number;
  untilYear: number | null;
}

/** Before this year there is no business: what is set from it on holds for all years. */
const EVER = 1949;

/** Settings by year: a value stands from its year on, up to the next one. */
@Injectable()
export class SettingKeeper {
  constructor(
    private readonly db: Database,
    private readonly audit: AuditService,
  ) {}

  async ofYear(year: number, viewer: ActingPerson): Promise<KeptSettings> {
    const rows = await valuesOf(this.db, year);
    const settings = Object.entries(SETTING_RULES).map(([key, rule]) => {
      const row = rows.find((one) => one.key === key);
      return shown(key, rule, row, viewer);
    });
    return { year, settings };
  }

  /** Sets a value from a year on. @throws Refused with the reason why it will not do. */
  async change(key: string, fromYear: number, value: unknown, actor: ActingPerson): Promise<KeptSettings> {
    const rule = Object.hasOwn(SETTING_RULES, key) ? SETTING_RULES[key] : undefined;
    if (!rule) throw notFound(`设置“${key.slice(0, 40)}”`);
    if (!mayChange(rule, actor)) {
      const message = `“${rule.label}”由${keeperOf(rule)}设置。`;
      throw new Refused([{ code: 'not_allowed', message }], 403);
    }
    const reason = rule.refuse(value);
    if (reason !== null) {
      const message = `“${rule.label}”：${reason}`;
      throw new Refused([{ code: 'setting_invalid', field: 'value', message }], 422);
    }
    const stamp = { key, fromYear: rule.timeless ? EVER : fromYear };
    await this.db.transaction(async (tx) => {
      await lockLists(tx);
      if (key === 'officers_apart' && value === true) await refuseJoined(tx);
      const before = (await valuesOf(tx, stamp.fromYear)).find((row) => row.key === key)?.value ?? null;
      const after = trimmed(value);
      await tx.query(
        `insert into setting (key, from_year, value, recorded_by_name) values ($1, $2, $3, $4)
         on conflict (key, from_year) do update
           set value = excluded.value, recorded_at = now(), recorded_by_name = excluded.recorded_by_name`,
        [key, stamp.fromYear, JSON.stringify(after), actor.name],
      );
      await this.audit.record(tx, actor, [
        { action: 'setting.changed', before: { ...stamp, value: before }, after: { ...stamp, value: after } },
      ]);
    });
    return this.ofYear(fromYear, actor);
  }
}

function shown(key: string, rule: SettingRule, row: Row | undefined, viewer: ActingPerson): KeptSetting {
  const { label, definition, sort, choices = [], timeless = false } = rule;
  return {
    ...{ key, label, definition, sort, choices: [...choices] },
    ...{ value: row?.value ?? null, fromYear: row?.fromYear ?? null, untilYear: row?.untilYear ?? null },
    ...{ byYear: !timeless, editable: mayChange(rule, viewer), keeper: keeperOf(rule) },
  };
}

function mayChange(rule: SettingRule, person: ActingPerson): boolean {
  return actingBy(person, (holder) => may(holder.roles, rule.by ?? 'list.edit')) !== null;
}

function keeperOf(rule: SettingRule): string {
  const roles = PERMISSIONS.get(rule.by ?? 'list.edit')?.roles ?? [];
  return roles.map((role) => PERSON_ROLE_NAMES[role]).join('、');
}

/** The officers cannot be set apart while somebody is two of them. */
async function refuseJoined(tx: Queryable): Promise<void> {
  const joined = await joinedOfficers(tx);
  const reasons = joined.map(({ name, roles }) => ({
    code: 'officers_joined',
    field: 'value',
    message: `${name}现在兼任${roles.map((role) => PERSON_ROLE_NAMES[role]).join('、')}，请先改由不同的人担任。`,
  }));
  if (reasons.length > 0) throw new Refused(reasons);
}

function valuesOf(db: Queryable, year: number): Promise<Row[]> {
  return rowsOf<Row>(
    db,
    `select distinct on (s.key) s.key, s.value, s.from_year as "fromYear",
            (select min(n.from_year) - 1 from setting n where n.key = s.key and n.from_year > $1) as "untilYear"
       from setting s where s.from_year <= $1 order by s.key, s.from_year desc`,
    [year],
  );
}

function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  return Array.isArray(value) ? value.map(trimmed) : value;
}
