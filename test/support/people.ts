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

/** Sets the office's clock to noon of a day. */
export function setToday(office: Office, day: string): void {
  office.app.get(Clock).now = () => new Date(`${day}T04:00:00Z`);
}
