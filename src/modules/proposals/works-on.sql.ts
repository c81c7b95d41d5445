import type { ActingPerson } from '../../domain/acting.js';
import { notFound } from '../../domain/refused.js';
import { workScope } from '../../domain/works-on.js';
import { type Queryable, rowsOf } from '../../platform/database/database.js';

/**
 * A condition on a referral's id: that the person works on it. `first` is the number of the first of its two
 * parameters, which `workScopeParameters` gives.
 */
export function worksOnCondition(referralId: string, first: number): string {
  return `($${first}::boolean or exists (select 1 from assignment w
    where w.referral_id = ${referralId} and w.division_id = any($${first + 1}::integer[])))`;
}

export function workScopeParameters(person: ActingPerson): [boolean, number[]] {
  const { all, divisions } = workScope(person);
  return [all, divisions];
}

/** Those of the referrals on which the person works. */
export async function workedOn(
  tx: Queryable,
  person: ActingPerson,
  referralIds: readonly number[],
): Promise<number[]> {
  const rows = await rowsOf<{ id: number }>(
    tx,
    `select r.id from referral r where r.id = any($1) and ${worksOnCondition('r.id', 2)}`,
    [referralIds, ...workScopeParameters(person)],
  );
  return rows.map((row) => row.id);
}

/** Whether the person works on this referral, which may not even be there. */
export async function worksOn(tx: Queryable, person: ActingPerson, referralId: number): Promise<boolean> {
  return (await workedOn(tx, person, [referralId])).length > 0;
}

/** Refuses with 404 whoever does not work on the referral: for him it is not there. */
export async function admitToWork(
  tx: Queryable,
  person: ActingPerson,
  referralId: number,
  what = '这件交办件',
): Promise<void> {
  if (!(await worksOn(tx, person, referralId))) throw notFound(what);
}
