import type { PersonRole } from './workflow-roles.js';

/** A person with all that rights are derived from. */
export interface Holder {
  id: number;
  name: string;
  roles: PersonRole[];
  divisionId: number | null;
  /** 分管 or 主要, of a leader. */
  rank: 'deputy' | 'principal' | null;
  /** The divisions that a leader is in charge of. */
  portfolio: number[];
}

/** Who is signed in, with those on leave for whom he acts today. `name` is what the record shows. */
export interface ActingPerson extends Holder {
  ownName: string;
  standingInFor: Holder[];
}

/** The person himself, then those for whom he acts. */
export function holdersOf(person: ActingPerson): Holder[] {
  return [{ ...person, name: person.ownName }, ...person.standingInFor];
}

/**
 * By whose right a person does something: his own where he has it, else that of one he stands in for, and then the
 * name says both, as in 李××（代张××）. Null where nobody's right suffices.
 */
export function actingBy(
  person: ActingPerson,
  holds: (holder: Holder) => boolean,
): { actor: ActingPerson; holder: Holder } | null {
  const holder = holdersOf(person).find(holds);
  if (!holder) return null;
  const name = holder.id === person.id ? person.ownName : `${person.ownName}（代${holder.name}）`;
  return { actor: { ...person, name }, holder };
}

/** The divisions for which a person may speak in one of these roles, his own and those he stands in for. */
export function divisionsAs(person: ActingPerson, roles: readonly PersonRole[]): number[] {
  const ids = holdersOf(person)
    .filter((holder) => holder.roles.some((role) => roles.includes(role)))
    .map((holder) => holder.divisionId);
  return [...new Set(ids.filter((id) => id !== null))];
}
