import { Injectable } from '@nestjs/common';
import { movedText, movedTitle } from '../../domain/moved-dates.js';
import { Clock } from '../../platform/clock.js';
import { type Queryable, rowsOf } from '../../platform/database/database.js';
import { Messengers } from '../../platform/messengers/messengers.module.js';
import { changeTold, untoldChanges, type UntoldChange } from '../deadlines/change-notices.verbs.js';
import { CHASED_PEOPLE_SQL } from './chases.sql.js';
import { oweFrom } from './deliveries.sql.js';

/** $1 the change, $2 now, $3 ready channels, $4 to $7 person, the case where it is one, title, text. */
const TELL_MOVED_SQL = `
  with told as (
    insert into notice (kind, person_id, key, referral_id, title, body, state, created_at)
    select 'dates_moved', f.person_id, 'moved:' || $1::integer, r.id, f.title, f.body, 'open', $2
      from unnest($4::integer[], $5::integer[], $6::text[], $7::text[]) as f(person_id, referral_id, title, body)
      left join referral r on r.id = f.referral_id
    on conflict (person_id, key) do nothing
    returning id, person_id, kind, state)
  ${oweFrom('told', '$3', '$2')}`;

/** 期限变动: whoever works on cases whose dates were moved by a change is told once, of all of them. */
@Injectable()
export class MovedDates {
  constructor(
    private readonly messengers: Messengers,
    private readonly clock: Clock,
  ) {}

  /** Tells of every change of which nobody has been told. */
  async tell(on: Queryable): Promise<void> {
    for (const change of await untoldChanges(on)) {
      await this.tellOf(on, change);
      await changeTold(on, change.id, this.clock.now());
    }
  }

  private async tellOf(on: Queryable, change: UntoldChange): Promise<void> {
    const moved = change.moved.filter(({ done, before, after }) => !done && before !== after);
    const ids = [...new Set(moved.map(({ referralId }) => referralId))];
    const today = this.clock.today();
    const found = await rowsOf<{ referralId: number; personId: number }>(on, CHASED_PEOPLE_SQL, [
      today,
      [...ids, ...ids],
      ids.map(() => 'handler').concat(ids.map(() => 'division_head')),
    ]);
    const people = new Map<number, Set<number>>();
    for (const { referralId, personId } of found)
      people.set(personId, (people.get(personId) ?? new Set()).add(referralId));
    const told = [...people].map(([id, cases]) => {
      const dates = moved.filter(({ referralId }) => cases.has(referralId));
      const only = cases.size === 1 ? ([...cases][0] as number) : null;
      return { id, only, title: movedTitle(change.title, dates), text: movedText(dates, today) };
    });
    await on.query(TELL_MOVED_SQL, [
      ...[change.id, this.clock.now(), this.messengers.ready],
      told.map(({ id }) => id),
      told.map(({ only }) => only),
      told.map(({ title }) => title),
      told.map(({ text }) => text),
    ]);
  }
}
