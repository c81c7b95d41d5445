import type { Body } from '../../domain/codes.js';
import { chasedOf } from '../../domain/chase.js';
import { yearClosed } from '../../domain/closed-year.js';
import type { LightDay } from '../../domain/light.js';
import { type Refusal } from '../../domain/refused.js';
import { type Standing, type StandingFacts, standingOf } from '../../domain/standing.js';
import { OFFICE_ZONE } from '../../platform/clock.js';
import { rowsOf, type Tx } from '../../platform/database/database.js';
import { STANDING_COLUMNS, STANDING_FROM } from '../proposals/standing.sql.js';
import { CHASED_PEOPLE_SQL, CHASED_TODAY_SQL } from './chases.sql.js';

/** A referral that somebody wants to chase: where it stands, who would be told, and what speaks against it. */
export interface ChaseSubject {
  referralId: number;
  proposalId: number;
  number: string;
  subject: string;
  standing: Standing | null;
  people: { id: number; name: string }[];
  refusal: Refusal | null;
}

interface Row extends StandingFacts {
  referralId: number;
  proposalId: number;
  number: string;
  subject: string;
  year: number;
  closed: boolean;
  body: Body;
}

const SUBJECTS_SQL = `
  select ${STANDING_COLUMNS}, p.id as "proposalId", p.number, p.title as subject, r.year,
         exists (select 1 from closed_year y where y.year = r.year) as closed
  ${STANDING_FROM} where r.id = any($1) order by r.id`;

/** The referrals of these ids that are there, as a chase finds them; the caller holds their locks. */
export async function chaseSubjects(
  tx: Tx,
  ids: number[],
  { day, again, actorId }: { day: LightDay; again: boolean; actorId: number },
): Promise<ChaseSubject[]> {
  const rows = await rowsOf<Row>(tx, SUBJECTS_SQL, [ids]);
  const waits = rows.map((row) => ({ id: row.referralId, whom: chasedOf(row).whom }));
  const found = await rowsOf<{ referralId: number; personId: number; name: string }>(tx, CHASED_PEOPLE_SQL, [
    day.today,
    waits.map(({ id }) => id),
    waits.map(({ whom }) => whom),
  ]);
  const chased = await rowsOf<{ referralId: number; saidBy: string; at: Date }>(tx, CHASED_TODAY_SQL, [
    ids,
    day.today,
  ]);
  return rows.map((row) => {
    const { referralId, proposalId, number, subject } = row;
    const people = found
      .filter((one) => one.referralId === referralId && one.personId !== actorId)
      .map(({ personId, name }) => ({ id: personId, name }));
    const standing = standingOf(row, day);
    const before = again ? undefined : chased.find((one) => one.referralId === referralId);
    const refusal = against(
      row,
      people,
      before,
      found.some((one) => one.referralId === referralId),
    );
    return { referralId, proposalId, number, subject, standing, people, refusal };
  });
}

function against(
  row: Row,
  people: readonly unknown[],
  before: { saidBy: string; at: Date } | undefined,
  onlyHimself: boolean,
): Refusal | null {
  if (row.closed) return yearClosed(row.year);
  const chased = chasedOf(row);
  if (chased.whom === null) return { code: 'waits_outside', message: chased.because };
  if (people.length === 0)
    return onlyHimself
      ? { code: 'waits_for_yourself', message: '此件正等您自己办理，不用催办。' }
      : { code: 'nobody_to_chase', message: '此件现在等的处室还没有登记人员，请先在“处室与人员”里补上。' };
  if (before)
    return {
      code: 'chased_today',
      message: `今天${timeOf(before.at)}${before.saidBy}已经催过，再催一次请确认。`,
    };
  return null;
}

function timeOf(at: Date): string {
  return at.toLocaleTimeString('zh-CN', {
    timeZone: OFFICE_ZONE,
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
}
