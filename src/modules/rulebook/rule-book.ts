import { Injectable } from '@nestjs/common';
import { type Level, LEVELS } from '../../domain/codes.js';
import { BASE_WORDS, BASES, clockLabel, type RuleSet } from '../../domain/deadline-rules.js';
import { notFound } from '../../domain/refused.js';
import { startFrom } from '../../domain/rule-start.js';
import { CLOCK_BASES, CLOCK_ROLES, REGULATED_CLOCKS } from '../../domain/rule-terms.js';
import { latestFirst, stateOfVersion, versionOn } from '../../domain/rule-versions.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Queryable, rowsOf } from '../../platform/database/database.js';
import { RULE_SET_SQL } from '../deadlines/terms.js';
import { bodyOf } from './rule-rows.js';
import type { AdoptedRules, KindOfBody, RuleBook, RuleStartView, RuleTemplate } from './rule-views.dto.js';
import { stampOf } from './stale-terms.js';

/** A rule set as it is kept. */
interface KeptRules extends RuleSet {
  template: boolean;
  reachesBack: boolean;
  note: string | null;
}

/** 规则: what the office goes by and has gone by, and the rules of places that one can begin from. */
@Injectable()
export class RuleBooks {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  show(): Promise<RuleBook> {
    return this.db.snapshot(async (tx) => {
      const sets = await keptRules(tx);
      const uses = await rowsOf<{ id: number; clocks: number; by: string | null }>(tx, USES_SQL);
      const adopted = sets.filter(({ template }) => !template);
      return {
        stamp: await stampOf(tx, 'rules'),
        adopted: adopted
          .sort((a, b) => rank(a.level) - rank(b.level) || latestFirst(a, b))
          .map((set) =>
            this.adoptedView(
              set,
              adopted,
              uses.find(({ id }) => id === set.id),
            ),
          ),
        templates: sets.filter(({ template }) => template).map(templateView),
        kinds: await kindsOf(tx),
        clocks: REGULATED_CLOCKS.map((code) => ({
          ...{ code, name: clockLabel(code, 'lead'), coName: clockLabel(code, 'co') },
          ...{ bases: [...CLOCK_BASES[code]], roles: [...CLOCK_ROLES[code]] },
        })),
        bases: BASES.map((code) => ({ code, name: BASE_WORDS[code] })),
      };
    });
  }

  /** Rows to begin a new version from: a template, or what was adopted before. @throws Refused 404 */
  start(id: number, level: Level | null): Promise<RuleStartView> {
    return this.db.snapshot(async (tx) => {
      const sets = await keptRules(tx);
      const set = sets.find((one) => one.id === id);
      if (!set) throw notFound('这套规则');
      const general = versionOn(
        sets.filter(({ template }) => !template),
        null,
        this.clock.today(),
      );
      const { rows, note } = startFrom(set, set.template ? (general ?? null) : null, level);
      const views = rows.map((row) => ({ ...bodyOf(row), takenOver: row.takenOver }));
      return { place: set.place, note: set.template ? note : (set.note ?? ''), rows: views };
    });
  }

  private adoptedView(
    set: KeptRules,
    all: readonly KeptRules[],
    use: { clocks: number; by: string | null } | undefined,
  ): AdoptedRules {
    const { level, adoptedOn, reachesBack } = set;
    return {
      ...templateView(set),
      ...{ level, adoptedOn, reachesBack, state: stateOfVersion(set, all, this.clock.today()) },
      ...{ clocks: use?.clocks ?? 0, adoptedBy: use?.by ?? null },
    };
  }
}

/** All kinds that there are, by the name that they bear now. */
export function kindsOf(on: Queryable): Promise<KindOfBody[]> {
  return rowsOf<KindOfBody>(
    on,
    `select code, name, body
       from (select distinct on (k.code) k.code, t.name, k.body, t.position
               from kind k join kind_terms t on t.kind_code = k.code order by k.code, t.from_year desc) latest
      order by body desc, position, code`,
  );
}

function keptRules(on: Queryable): Promise<KeptRules[]> {
  return rowsOf<KeptRules>(on, `${RULE_SET_SQL} where not s.revoked order by s.id`);
}

const USES_SQL = `
  select s.id, p.name as by,
         (select count(*)::integer from clock c join rule_window w on w.id = c.rule_window_id
           where w.rule_set_id = s.id and c.state <> 'void') as clocks
    from rule_set s left join person p on p.id = s.recorded_by where not s.template and not s.revoked`;

function templateView({ id, place, fromOn, note, windows }: KeptRules): RuleTemplate {
  return { id, place, fromOn, note, rows: windows.map(bodyOf) };
}

function rank(level: Level | null): number {
  return level === null ? -1 : LEVELS.indexOf(level);
}
