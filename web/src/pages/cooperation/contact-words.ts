import type { Cooperation } from '../../api/cooperation-types';

const NAMED = 5;

/** Who has not been spoken to yet, while an answer is owed; null where nobody is known to be left. */
export function contactWords({ contactOwed, notSpokenTo, contacts }: Cooperation): string | null {
  if (contactOwed) return contactOwed;
  if (contacts.length === 0 || notSpokenTo.length === 0) return null;
  const names = notSpokenTo.slice(0, NAMED).join('、');
  const more = notSpokenTo.length > NAMED ? `等${notSpokenTo.length}人` : '';
  return `沟通记录里还没有提到${names}${more}。已经沟通过的，请在这里补记。`;
}
