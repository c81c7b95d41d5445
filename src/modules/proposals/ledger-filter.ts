import { REFERRAL_STATES, ROLES } from '../../domain/codes.js';
import type { LightDay } from '../../domain/light.js';
import { BOARD_COLUMN_SQL, BOARD_GROUP_SQL } from './board.sql.js';
import { dueFilterSql } from './due-classes.sql.js';
import type { LedgerFilter, LedgerSort } from './ledger.dto.js';
import {
  DUE_LATERAL,
  ISSUE_LATERALS,
  LEAD_ASSIGNMENT_LATERAL,
  PROPOSAL_JOINS,
  SHOWN_DUE,
} from './referral-row.sql.js';

/** A filter as SQL: the joins that it needs, its conditions, and the values of its parameters. */
export interface LedgerSql {
  from: string;
  where: string;
  values: unknown[];
}

const PUBLICATION: Record<string, string> = {
  published: `exists (select 1 from publication b where b.reply_version_id = current.version_id and not b.withdrawn)`,
  active: decided('active'),
  on_request: decided('on_request'),
  none: decided('none'),
  undecided: `r.role not in ('co', 'reference') and current.version_id is not null and not exists
    (select 1 from disclosure_decision d where d.reply_version_id = current.version_id)`,
};

const ARCHIVED = 'exists (select 1 from archiving h where h.proposal_id = p.id)';

function decided(disclosure: string): string {
  return `(select d.disclosure from disclosure_decision d where d.reply_version_id = current.version_id
            order by d.id desc limit 1) = '${disclosure}'`;
}

/** Puts a filter into SQL; only what it names is joined, so that counting a long ledger stays cheap. */
export function ledgerSql(filter: LedgerFilter, day: LightDay): LedgerSql {
  const values: unknown[] = [];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const conditions: string[] = ['true'];
  const oneOf = (column: string, codes: string | undefined): void => {
    if (codes) conditions.push(`${column} = any(${bind(codes.split(','))})`);
  };
  oneOf('p.kind_code', filter.kind);
  oneOf('k.body', filter.body);
  oneOf('p.level', filter.level);
  oneOf('r.role', filter.role);
  oneOf('r.status', filter.status);
  oneOf('current.outcome_class', filter.outcomeClass);
  // A figure brings its own year, under the year rule that it was counted by.
  if (filter.year !== undefined && !filter.line) conditions.push(`r.year = ${bind(filter.year)}`);
  if (filter.division === 0) conditions.push('la.division_id is null');
  else if (filter.division !== undefined) conditions.push(`la.division_id = ${bind(filter.division)}`);
  if (filter.publication) conditions.push(PUBLICATION[filter.publication] as string);
  if (filter.filing) conditions.push(`${filter.filing === 'archived' ? '' : 'not '}${ARCHIVED}`);
  conditions.push(...boardConditions(filter, bind, day));
  const words = filter.q?.trim();
  if (words && /^\d{1,8}$/.test(words)) conditions.push(numberCondition(bind(words)));
  else if (words) conditions.push(searchCondition(bind(`%${words.replace(/[\\%_]/g, '\\$&')}%`)));
  return { from: joinsFor(filter), where: conditions.join('\n and '), values };
}

/** What the cells and counters of the 工作台 ask for. */
function boardConditions(filter: LedgerFilter, bind: (value: unknown) => string, day: LightDay): string[] {
  const { column, group, due, toSignBy } = filter;
  return [
    column === 'any' ? `${BOARD_COLUMN_SQL} is not null` : column && `${BOARD_COLUMN_SQL} = ${bind(column)}`,
    group && `${BOARD_GROUP_SQL} = ${bind(group)}`,
    due && dueFilterSql(due, day, bind),
    toSignBy !== undefined &&
      `r.status not in ('returned', 'withdrawn') and exists (select 1 from assignment t
        where t.referral_id = r.id and t.state = 'pending' and t.division_id = ${bind(toSignBy)})`,
  ].filter((condition): condition is string => typeof condition === 'string' && condition !== '');
}

/** A number alone is looked for among the numbers: 〔2023〕 in every document number would drown it. */
function numberCondition(digits: string): string {
  return `(p.number_key = ltrim(${digits}, '0') or p.number like ${digits} || '%' or p.local_number like ${digits} || '%'
    or p.title ilike '%' || ${digits} || '%')`;
}

function searchCondition(pattern: string): string {
  return `(p.title ilike ${pattern} or p.number ilike ${pattern} or p.local_number ilike ${pattern}
    or p.session_words || '第' || p.number || '号' ilike ${pattern}
    or exists (select 1 from proposer w where w.proposal_id = p.id and (w.name ilike ${pattern} or w.group_name ilike ${pattern}))
    or exists (select 1 from reply y join reply_version v on v.reply_id = y.id
                 join reply_issue i on i.reply_version_id = v.id
                where y.referral_id = r.id and i.document_number ilike ${pattern}))`;
}

function joinsFor(filter: LedgerFilter): string {
  const joins = ['from referral r', PROPOSAL_JOINS];
  if (filter.sort === 'dueOn' || filter.due) joins.push(DUE_LATERAL);
  if (filter.sort === 'division' || filter.division !== undefined) joins.push(LEAD_ASSIGNMENT_LATERAL);
  const byIssue = filter.due === 'on_time' || filter.due === 'late' || filter.sort === 'repliedOn';
  if (byIssue || filter.publication || filter.outcomeClass) joins.push(ISSUE_LATERALS);
  return joins.join('\n');
}

/** Sort keys as text, so that one cursor serves them all; what is not known comes last when ascending. */
const SORT_KEYS: Record<LedgerSort, string> = {
  number: `kt.position || '/' || lpad(p.number_key, 20, '0')`,
  title: 'p.title',
  kind: `kt.position || '/' || coalesce(p.session_words, '')`,
  role: `array_position(array[${ROLES.map((role) => `'${role}'`).join(', ')}], r.role)::text`,
  referredOn: 'r.referred_on::text',
  dueOn: `(${SHOWN_DUE})::text`,
  repliedOn: 'first.issued_on::text',
  division: 'la.division',
  status: `array_position(array[${REFERRAL_STATES.map((state) => `'${state}'`).join(', ')}], r.status)::text`,
};

/** The SQL of a sort key; never null. */
export function sortKey(sort: LedgerSort): string {
  return `coalesce(${SORT_KEYS[sort]}, '~~~')`;
}
