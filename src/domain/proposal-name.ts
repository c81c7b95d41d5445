import { type Body, type Level } from './codes.js';
import { LEVEL_NAMES } from './labels.js';
import { numeral } from './report-words.js';

/** What names a proposal in a sentence. */
export interface ProposalIdentity {
  /** The session's words; null for items raised outside a session. */
  session: string | null;
  /** What the session is, where it is registered. */
  sessionLevel: Level | null;
  sessionBody: Body | null;
  sessionTerm: number | null;
  sessionOrdinal: number | null;
  /** The proposal's year, which takes the session's place. */
  proposalYear: number;
  number: string;
}

/** 市政协十四届一次会议: the session's words, completed from the register where they do not name the body. */
export function sessionName(it: ProposalIdentity): string {
  const words = it.session?.trim() ?? '';
  const registered = it.sessionLevel && it.sessionBody && it.sessionTerm && it.sessionOrdinal;
  if (/人大|人民代表|政协|政治协商/.test(words) || !registered) return words;
  const level = it.sessionLevel === 'district' ? '区' : LEVEL_NAMES[it.sessionLevel as Level];
  const [term, ordinal] = [numeral(it.sessionTerm as number), numeral(it.sessionOrdinal as number)];
  return it.sessionBody === 'npc'
    ? `${level}${term}届人大${ordinal}次会议`
    : `${level}政协${term}届${ordinal}次会议`;
}

/** 市政协十四届一次会议第008号; without a session 2022年市两会期间第3号; 闭05 and 平12 take no 第. */
export function proposalName(it: ProposalIdentity): string {
  const session = sessionName(it);
  const place =
    it.sessionTerm === null && !session.includes(String(it.proposalYear)) ? `${it.proposalYear}年` : '';
  return `${place}${session}${numberWords(it.number)}`;
}

/** 第008号 as people say it; a number that begins with the word of its series (闭05, 平12) takes no 第. */
export function numberWords(number: string): string {
  return /^\d/.test(number) ? `第${number}号` : `${number}号`;
}

/** 《…》 around a title; title marks inside become 〈…〉 (GB/T 15834). */
export function quotedTitle(title: string): string {
  return `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}
