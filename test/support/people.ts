import type { ActingPerson } from '../../src/domain/acting.js';
import { Sessions } from '../../src/modules/auth/sessions.js';
import { Clock } from '../../src/platform/clock.js';
import type { Office } from './office.js';

/** A person as he acts today, as the gate would hand him to a route. */
export async function personOf(office: Office, id: number): Promise<ActingPerson> {
  const found = await office.app.get(Sessions).person(office.db, id);
  if (!found) throw new Error(`Person ${id} is not active.`);
  return found.person;
}

/** A person more, with one role. */
export async function hire(
  { db }: Pick<Office, 'db'>,
  name: string,
  role: string,
  { division = null, rank = null }: { division?: number | null; rank?: 'deputy' | 'principal' | null } = {},
): Promise<number> {
  const [row] = await db.query<{ id: number }>(
    'insert into person (name, division_id, rank) values ($1, $2, $3) returning id',
    [name, division, rank],
  );
  const id = (row as { id: number }).id;
  await db.query('insert into person_role (person_id, role) values ($1, $2)', [id, role]);
  return id;
}

/** Sets the office's clock to noon of a day. */
export function setToday(office: Office, day: string): void {
  office.app.get(Clock).now = () => new Date(`${day}T04:00:00Z`);
}
