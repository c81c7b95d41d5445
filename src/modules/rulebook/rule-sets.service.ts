import { Injectable } from '@nestjs/common';
import { LEVEL_NAMES } from '../../domain/labels.js';
import { Refused } from '../../domain/refused.js';
import { ruleReasons } from '../../domain/rule-checks.js';
import { unansweredCase } from '../../domain/rule-reach.js';
import type { RuleSetDraft } from '../../domain/rule-terms.js';
import { tryRules } from '../../domain/rule-trial.js';
import { BODY_NAMES, ROLE_NAMES } from '../../domain/labels.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Queryable, rowsOf, type Tx } from '../../platform/database/database.js';
import type { Actor } from '../audit/audit.service.js';
import type { DeadlineChange } from '../deadlines/deadline-change.js';
import { Impacts } from '../deadlines/impact.service.js';
import { Terms } from '../deadlines/terms.js';
import type { ChangeMade } from './calendar-changes.dto.js';
import type { ChangePreview } from './impact-views.dto.js';
import { kindsOf } from './rule-book.js';
import { draftOf, insertRules } from './rule-rows.js';
import type { AdoptRulesBody, PreviewRulesBody, TryRulesBody } from './rule-sets.dto.js';
import type { TriedRules } from './rule-views.dto.js';
import { refuseStale } from './stale-terms.js';

/** Adopting rules: tried on a sample, shown with all that they move, and then made. */
@Injectable()
export class RuleSets {
  constructor(
    private readonly db: Database,
    private readonly impacts: Impacts,
    private readonly terms: Terms,
    private readonly clock: Clock,
  ) {}

  /** Each clock of a sample case under rules that are not adopted yet. @throws Refused 422 */
  async try({ rules, sample }: TryRulesBody): Promise<TriedRules> {
    const draft = draftOf(rules);
    await this.check(this.db, draft);
    const kind = await kindOf(this.db, sample.kind, Number(this.clock.today().slice(0, 4)));
    const { level, role, difficult, days } = sample;
    const facts = { level, role, difficult, ...kind, bases: { ...days } };
    return { clocks: tryRules(draft, facts, await this.terms.read(this.db), this.clock.today()) };
  }

  /** What adopting would move. @throws Refused 422, or 409 `stale` where others have changed the rules. */
  async preview(body: PreviewRulesBody): Promise<ChangePreview> {
    const draft = draftOf(body);
    const impact = await this.impacts.preview(this.change(draft, body.stamp, null));
    return { impact, warnings: await this.warningsOf(draft) };
  }

  /** Adopts what was shown. @throws Refused as `preview`, and 409 `impact_moved`. */
  async adopt(body: AdoptRulesBody, actor: Actor): Promise<ChangeMade> {
    const change = this.change(draftOf(body), body.stamp, actor.id);
    return { id: await this.impacts.apply(change, body.digest, actor) };
  }

  private change(draft: RuleSetDraft, stamp: number, personId: number | null): DeadlineChange {
    return {
      sort: 'rules',
      title: titleOf(draft),
      write: async (tx: Tx) => {
        await refuseStale(tx, 'rules', stamp, this.clock.now());
        await this.check(tx, draft);
        await insertRules(tx, draft, { today: this.clock.today(), personId });
      },
    };
  }

  private async check(on: Queryable, draft: RuleSetDraft): Promise<void> {
    const kinds = new Map((await kindsOf(on)).map(({ code, body }) => [code, body]));
    const versions = await rowsOf<{ place: string; fromOn: string; used: boolean }>(on, VERSIONS_SQL, [
      draft.level,
    ]);
    const reasons = ruleReasons(draft, {
      ...{ kinds, today: this.clock.today(), hasVersion: versions.length > 0 },
      latestUsed: versions.find(({ used }) => used) ?? null,
    });
    if (reasons.length > 0) throw new Refused(reasons, 422);
  }

  private async warningsOf(draft: RuleSetDraft): Promise<string[]> {
    if (draft.level !== null) return [];
    const kinds = new Map((await kindsOf(this.db)).map(({ code, body }) => [code, body]));
    const open = unansweredCase(draft.rows, kinds);
    if (open === null) return [];
    const words = `${LEVEL_NAMES[open.level]}级${BODY_NAMES[open.body]}${ROLE_NAMES[open.role]}件`;
    const what = open.role === 'co' ? '会办意见' : '答复';
    return [`按这套规则，有的件没有${what}的期限，如${words}；没有另外给定期限的，就没有到期日。`];
  }
}

/** Versions of a level, the latest start first, and whether anything is counted by them. */
const VERSIONS_SQL = `
  select s.place, s.from_on as "fromOn", exists (select 1 from clock c join rule_window w on w.id = c.rule_window_id
           where w.rule_set_id = s.id and c.state <> 'void') as used
    from rule_set s where not s.template and not s.revoked and s.level is not distinct from $1
   order by s.from_on desc, s.id desc`;

/** Body of a kind, and whether it owes feedback in a year. @throws Refused 422 */
async function kindOf(
  on: Queryable,
  code: string,
  year: number,
): Promise<{ kind: string; body: 'npc' | 'cppcc'; owesFeedback: boolean }> {
  const [row] = await rowsOf<{ body: 'npc' | 'cppcc'; owesFeedback: boolean | null }>(
    on,
    `select k.body, (select t.owes_feedback from kind_terms t where t.kind_code = k.code and $2 >= t.from_year
         and (t.to_year is null or $2 <= t.to_year) order by t.from_year desc limit 1) as "owesFeedback"
       from kind k where k.code = $1`,
    [code, year],
  );
  if (!row) {
    const message = '没有这一类别，请重新选择样例的类别。';
    throw new Refused([{ code: 'kind_unknown', field: 'sample.kind', message }], 422);
  }
  return { kind: code, body: row.body, owesFeedback: row.owesFeedback ?? true };
}

function titleOf({ place, level, fromOn, reachesBack, rows }: RuleSetDraft): string {
  const whose = level === null ? '' : `，只用于${LEVEL_NAMES[level]}级`;
  const reach = reachesBack ? '，也适用于此前未办结的件' : '';
  if (rows.length === 0 && level !== null) return `${LEVEL_NAMES[level]}级自${fromOn}起改用通用规则${reach}`;
  return `采用“${place}”的规则，自${fromOn}起${whose}${reach}`;
}
