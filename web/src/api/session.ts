import { shallowRef } from 'vue';
import { getJson, sendJson } from './client';
import { asProblem } from './problem';
import type { Me, SetupPerson } from './office-types';

/** Who is signed in; null before that is known, and when nobody is. */
export const me = shallowRef<Me | null>(null);

export function can(permission: string): boolean {
  return me.value?.permissions.includes(permission) ?? false;
}

/** Asks the server once per visit; afterwards only a refusal (401) changes the answer. */
export async function loadMe(): Promise<Me | null> {
  if (me.value) return me.value;
  try {
    me.value = await getJson<Me>('/auth/me', {}, undefined, 'tell');
  } catch (error) {
    if (asProblem(error).status !== 401) throw error;
  }
  return me.value;
}

export async function signIn(login: string, password: string): Promise<Me> {
  me.value = await sendJson<Me>('POST', '/auth/sign-in', { login, password }, { signedOut: 'tell' });
  return me.value;
}

/** The page is loaded anew, so that nothing of one person stays in memory for the next. */
export async function signOut(everywhere: boolean): Promise<void> {
  try {
    await sendJson('POST', everywhere ? '/auth/sign-out-everywhere' : '/auth/sign-out', undefined, {
      signedOut: 'tell',
    });
  } catch (error) {
    if (asProblem(error).status !== 401) throw error;
  }
  window.location.assign('/sign-in');
}

export async function changePassword(old: string, next: string): Promise<Me> {
  me.value = await sendJson<Me>('POST', '/auth/password', { old, new: next });
  return me.value;
}

export async function setupNeeded(): Promise<boolean> {
  return (await getJson<{ needed: boolean }>('/setup', {}, undefined, 'tell')).needed;
}

export async function setUp(people: Record<string, SetupPerson>): Promise<Me> {
  me.value = await sendJson<Me>('POST', '/setup', people, { signedOut: 'tell' });
  return me.value;
}

/** A path of these pages from an address; anything else could lead to a forged sign-in. */
export function ownPath(asked: unknown): string | null {
  const path = typeof asked === 'string' ? asked : '';
  return /^\/(?![/\\])/.test(path) && path !== '/' ? path : null;
}

/** Where a person's day begins. */
export function homeOf(person: Me): string {
  if (!person.permissions.includes('ledger.read'))
    return person.permissions.includes('division.read') ? '/people' : '/not-allowed';
  const overview = ['liaison', 'office_head', 'leader', 'report_author'];
  return person.roles.some((role) => overview.includes(role)) ? '/' : '/tasks';
}
