import { shallowRef, type ShallowRef } from 'vue';
import { getJson } from './client';
import type { Person, Unit } from './office-types';

export async function fetchPeople(signal?: AbortSignal): Promise<Person[]> {
  return (await getJson<{ people: Person[] }>('/people', {}, signal)).people;
}
export async function fetchDivisions(signal?: AbortSignal): Promise<Unit[]> {
  return (await getJson<{ divisions: Unit[] }>('/divisions', {}, signal)).divisions;
}
export async function fetchOutsideUnits(signal?: AbortSignal): Promise<Unit[]> {
  return (await getJson<{ outsideUnits: Unit[] }>('/outside-units', {}, signal)).outsideUnits;
}

/** Whether someone drafts and reviews in a division. */
export function isOfDivision({ roles }: Person): boolean {
  return roles.includes('handler') || roles.includes('division_head');
}

const people = shallowRef<Person[]>([]);
const divisions = shallowRef<Unit[]>([]);

interface Names {
  people: ShallowRef<Person[]>;
  divisions: ShallowRef<Unit[]>;
  load: () => void;
}

/** The names that dialogs offer. They are read when a dialog opens: people come and go. */
export function useNames(): Names {
  return { people, divisions, load: () => void refresh() };
}

async function refresh(): Promise<void> {
  const [somePeople, someDivisions] = await Promise.allSettled([fetchPeople(), fetchDivisions()]);
  if (somePeople.status === 'fulfilled') people.value = somePeople.value.filter(({ active }) => active);
  if (someDivisions.status === 'fulfilled') {
    divisions.value = someDivisions.value.filter(({ dissolvedOn }) => dissolvedOn === null);
  }
}
