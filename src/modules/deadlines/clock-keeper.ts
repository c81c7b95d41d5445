import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { ClockFacts } from '../../domain/clock-facts.js';
import { foldClock } from '../../domain/clock-fold.js';
import { clocksOf } from '../../domain/clocks.js';
import type { ClockName } from '../../domain/deadline-rules.js';
import type { DeadlineTerms, NoDue, StatutoryDue } from '../../domain/deadlines.js';
import { Database, type Queryable, rowsOf, type Tx } from '../../platform/database/database.js';
import { holdTerms } from '../proposals/lock-work.js';
import { CLOCK_FACTS_SQL } from './clock-facts.sql.js';
import { differences, type MovedClock, type StoredClock, storable } from './stored-clocks.js';
import { takeTerms, Terms } from './terms.js';

/** So many referrals are folded at once; their facts are some kilobytes each. */
const PORTION = 2_000;

/** Counted up with every change of the fold, so that what an earlier program stored is folded anew at the next start. */
const FOLD = 1;

/** Keeps the table of clocks what the facts imply, as a status is kept (decision 0028). */
@Injectable()
export class ClockKeeper implements OnApplicationBootstrap {
  constructor(
    private readonly terms: Terms,
    private readonly db: Database,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.db.transaction(async (tx) => {
      const [state] = await rowsOf<{ fold: number }>(tx, 'select fold from clock_state');
      if (state?.fold === FOLD) return;
      await takeTerms(tx);
      const ids = await rowsOf<{ id: number }>(tx, 'select id from referral order by id');
      await this.store(
        tx,
        ids.map((row) => row.id),
        await this.terms.read(tx),
      );
      await tx.query('update clock_state set fold = $1', [FOLD]);
    });
  }

  /** The last step of whoever wrote facts of these referrals: folds their clocks and stores what is different. */
  async refresh(tx: Tx, referralIds: readonly number[]): Promise<void> {
    await holdTerms(tx);
    await this.store(tx, referralIds, await this.terms.read(tx));
  }

  /** The same under given terms; gives what moved. `progress` hears how many referrals are done. */
  async store(
    tx: Tx,
    referralIds: readonly number[],
    terms: DeadlineTerms,
    progress?: (done: number) => Promise<void>,
  ): Promise<MovedClock[]> {
    const moved: MovedClock[] = [];
    for (let at = 0; at < referralIds.length; at += PORTION) {
      const ids = referralIds.slice(at, at + PORTION);
      const portion = await this.compared(tx, ids, terms);
      await write(tx, portion);
      moved.push(...portion);
      await progress?.(at + ids.length);
    }
    return moved;
  }

  /** What the rules say of a clock that would begin on a day; for dates that are told to others. */
  async byRule(
    tx: Tx,
    referralId: number,
    start: { name: ClockName; baseOn: string },
  ): Promise<StatutoryDue | NoDue> {
    const [facts] = await rowsOf<ClockFacts>(tx, CLOCK_FACTS_SQL, [[referralId]]);
    return foldClock({ ...start, state: 'running' }, facts as ClockFacts, await this.terms.read(tx)).rule;
  }

  /** Every stored clock of these referrals that is not what the facts imply. */
  async compared(on: Queryable, referralIds: readonly number[], terms: DeadlineTerms): Promise<MovedClock[]> {
    const facts = await rowsOf<ClockFacts>(on, CLOCK_FACTS_SQL, [referralIds]);
    const stored = await rowsOf<StoredClock>(on, STORED_SQL, [referralIds]);
    const implied = facts.flatMap((of) => clocksOf(of, terms).map((clock) => storable(of.referralId, clock)));
    return differences(stored, implied);
  }
}

const COLUMNS = `referral_id as "referralId", name, round, subject_id as "subjectId", state, base, base_on as "baseOn",
  due_on as "dueOn", origin, statutory_on as "statutoryOn", provisional, stopped_on as "stoppedOn",
  division_id as "divisionId", rule_window_id as "ruleWindowId", plan_date_id as "planDateId"`;
const STORED_SQL = `select ${COLUMNS} from clock where referral_id = any($1) order by referral_id, id`;

async function write(tx: Tx, moved: MovedClock[]): Promise<void> {
  const gone = moved.filter(({ after }) => after === null).map(({ before }) => before as StoredClock);
  const fresh = moved.flatMap(({ after }) => (after === null ? [] : [after]));
  if (gone.length > 0) {
    await tx.query(
      `delete from clock c using jsonb_to_recordset($1) as g("referralId" integer, name text, round integer, "subjectId" integer)
        where (c.referral_id, c.name, c.round, c.subject_id) = (g."referralId", g.name, g.round, g."subjectId")`,
      [JSON.stringify(gone)],
    );
  }
  if (fresh.length === 0) return;
  await tx.query(
    `insert into clock (referral_id, name, round, subject_id, state, base, base_on, due_on, origin, statutory_on, provisional,
            stopped_on, division_id, rule_window_id, plan_date_id)
     select "referralId", name, round, "subjectId", state, base, "baseOn", "dueOn", origin, "statutoryOn", provisional,
            "stoppedOn", "divisionId", "ruleWindowId", "planDateId"
       from jsonb_to_recordset($1) as n("referralId" integer, name text, round integer, "subjectId" integer, state text,
            base text, "baseOn" date, "dueOn" date, origin text, "statutoryOn" date, provisional boolean, "stoppedOn" date,
            "divisionId" integer, "ruleWindowId" integer, "planDateId" integer)
     on conflict (referral_id, name, round, subject_id) do update set
       state = excluded.state, base = excluded.base, base_on = excluded.base_on, due_on = excluded.due_on,
       origin = excluded.origin, statutory_on = excluded.statutory_on, provisional = excluded.provisional,
       stopped_on = excluded.stopped_on, division_id = excluded.division_id, rule_window_id = excluded.rule_window_id,
       plan_date_id = excluded.plan_date_id`,
    [JSON.stringify(fresh)],
  );
}
