import { type Body, BODIES, type Role } from './codes.js';
import { Refused } from './refused.js';

/** What decides the year in which a referral counts: its 交办, its conclusion, or the proposal's session. */
export const YEAR_RULES = ['referred', 'concluded', 'session'] as const;
export type YearRule = (typeof YEAR_RULES)[number];

/** A kind as it is called and counted in one year. */
export interface KindTerms {
  code: string;
  name: string;
  body: Body;
  /** `beside`: 另计, outside the total. */
  counts: 'in' | 'beside';
}

/** Everything that the counting of one year depends on beside the facts: lists and settings valid in that year. */
export interface YearTerms {
  year: number;
  yearRule: YearRule;
  bodyName: string;
  /** The roles folded into 主（承）办, at least one. */
  leadRoles: Role[];
  /** How the template writes the folded roles. */
  leadWords: string;
  referenceCounts: boolean;
  overlapInSentence: boolean;
  /** NPC first, then as the list orders them. */
  kinds: KindTerms[];
  /** 结果类别 of the year's scheme. */
  classes: string[];
}

/** One row of YEAR_TERMS_SQL. */
export interface YearTermsRow {
  settings: Record<string, unknown> | null;
  kinds: KindTerms[] | null;
  classes: string[] | null;
}

/** One row for the year $1: a setting or a kind has the value of the greatest from_year that is not later. */
export const YEAR_TERMS_SQL = `
  select
    (select jsonb_object_agg(key, value) from (
       select distinct on (key) key, value from setting where from_year <= $1 order by key, from_year desc) s) as settings,
    (select jsonb_agg(jsonb_build_object('code', code, 'name', name, 'body', body, 'counts', counts) order by position, code)
       from (
         select distinct on (k.code) k.code, k.body, t.name, t.counts, t.position
           from kind k join kind_terms t on t.kind_code = k.code
          where t.from_year <= $1 and (t.to_year is null or t.to_year >= $1)
          order by k.code, t.from_year desc) kinds) as kinds,
    (select jsonb_agg(code order by position, code) from (
       select code, min(position) as position from list_entry
        where list = 'outcome_class' and from_year <= $1 and (to_year is null or to_year >= $1)
        group by code) classes) as classes`;

const REPLYING: readonly Role[] = ['lead', 'sole', 'separate'];

/** The terms that a row of YEAR_TERMS_SQL holds; what is missing or malformed takes the shipped default. */
export function yearTermsOf(year: number, row: YearTermsRow | undefined): YearTerms {
  const setting = row?.settings ?? {};
  const roles = Array.isArray(setting['lead_roles']) ? (setting['lead_roles'] as unknown[]) : REPLYING;
  const leadRoles = REPLYING.filter((role) => roles.includes(role));
  return {
    year,
    yearRule: YEAR_RULES.find((rule) => rule === setting['year_rule']) ?? 'referred',
    bodyName: text(setting['body_name']) ?? '我局',
    leadRoles: leadRoles.length > 0 ? leadRoles : [...REPLYING],
    leadWords: text(setting['lead_words']) ?? '主（承）办',
    referenceCounts: setting['reference_counts'] === true,
    overlapInSentence: setting['overlap_in_sentence'] !== false,
    kinds: BODIES.flatMap((body) => (row?.kinds ?? []).filter((kind) => kind.body === body)),
    classes: row?.classes ?? [],
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A report year as a person gives it. @throws Refused 422 where it is not four digits between 1949 and 2200. */
export function reportYear(written: string | number): number {
  const year = /^\d{4}$/.test(String(written)) ? Number(written) : 0;
  if (year >= 1949 && year <= 2200) return year;
  const message = `年份“${String(written).slice(0, 20)}”无法识别，请填写1949至2200之间的四位数字，如2022。`;
  throw new Refused([{ code: 'year_invalid', message, field: 'year' }], 422);
}
