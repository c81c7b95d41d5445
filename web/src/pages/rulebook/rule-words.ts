import type { Lists } from '../../api/types';
import { BODIES } from '../../labels/words';
import type { AdoptedRules, RuleBook, RuleRow } from './rule-types';

export const UNITS: Record<RuleRow['unit'], string> = { wd: '个工作日', d: '日', m: '个月' };

export const STATES: Record<AdoptedRules['state'], string> = {
  present: '现行',
  past: '以前的',
  future: '以后的',
};

/** 5个工作日. */
export function lengthWords({ length, unit }: RuleRow): string {
  return `${length}${UNITS[unit]}`;
}

/** The clock as a row calls it: 答复, 会办意见 where the row is for co-handlers alone, both where it is for both. */
export function clockWords(book: RuleBook, { clock, roles }: RuleRow): string {
  const terms = book.clocks.find(({ code }) => code === clock);
  if (!terms) return clock;
  if (!roles.includes('co')) return terms.name;
  return roles.length === 1 ? terms.coName : bothNames(terms);
}

/** 答复、会办意见: what is chosen before it is said for which roles. */
export function bothNames({ name, coName }: RuleBook['clocks'][number]): string {
  return name === coName ? name : `${name}、${coName}`;
}

export function baseWords(book: RuleBook, base: string): string {
  return book.bases.find(({ code }) => code === base)?.name ?? base;
}

/** What restricts a row beside its roles: 人大；难度大的. '' where nothing does. */
export function conditionWords(book: RuleBook, lists: Lists | null, row: RuleRow): string {
  const names = (codes: string[] | null, known: { code: string; name: string }[]): string =>
    (codes ?? []).map((code) => known.find((one) => one.code === code)?.name ?? code).join('、');
  const levels = names(row.levels, lists?.levels ?? []);
  return [
    levels && `${levels}级`,
    (row.bodies ?? []).map((body) => BODIES[body]).join('、'),
    names(row.kinds, book.kinds),
    row.difficult ? '认定为涉及面广、难度大的' : '',
    row.owesFeedback ? '要征询意见的类别' : '',
    row.rollOver ? '末日遇休息日顺延' : '',
  ]
    .filter(Boolean)
    .join('；');
}

export function roleWords(lists: Lists | null, roles: readonly string[]): string {
  return roles.map((role) => lists?.roles.find(({ code }) => code === role)?.name ?? role).join('、');
}

/** The words to print as the source of a row. */
export function sourceWords({ law, source }: RuleRow): string {
  return law ? '《代表法》（条款按起算日期，2025年3月12日前后不同）' : (source ?? '');
}

/** 通用, or 市级. */
export function levelWords(lists: Lists | null, level: string | null): string {
  if (level === null) return '通用';
  return `${lists?.levels.find(({ code }) => code === level)?.name ?? level}级`;
}

/** 自2026-03-01起; '' for what has stood ever since. */
export function sinceWords(fromOn: string): string {
  return fromOn <= '1949-10-01' ? '' : `自${fromOn}起`;
}
