import type { Level, ReferralState, Role } from '../../domain/codes.js';
import { BODY_NAMES, LEVEL_NAMES, ROLE_NAMES, STATUS_NAMES } from '../../domain/labels.js';
import type { LightDay } from '../../domain/light.js';
import { BOARD_COLUMN_NAMES, BOARD_GROUP_NAMES } from './board.sql.js';
import { dueFilterWords } from './due-classes.sql.js';
import type { LedgerFilter } from './ledger.dto.js';

const PUBLICATION_WORDS: Record<string, string> = {
  published: '已公开',
  active: '主动公开',
  on_request: '依申请公开',
  none: '不予公开',
  undecided: '公开属性未定',
};

/** Words for what the filter names by code or id. */
export interface NamedFilter {
  kinds: string | null;
  division: string | null;
  toSignBy: string | null;
}

/** Lines of the list, and the proposals that they are of. */
export interface LedgerSize {
  total: number;
  proposals: number;
}

/** What a list holds, in a sentence under its count. */
export function ledgerRule(
  filter: LedgerFilter,
  figure: string | null,
  named: NamedFilter,
  size: LedgerSize,
  day: LightDay,
): string {
  const words = (codes: string, names: Record<string, string>): string =>
    codes
      .split(',')
      .map((code) => names[code] ?? code)
      .join('、');
  const parts = [
    filter.year === undefined ? '各年度' : `${filter.year}年度`,
    figure === null ? null : `“${figure}”一项所计的交办件`,
    filter.body ? BODY_NAMES[filter.body as 'npc' | 'cppcc'] : null,
    named.kinds ? `类别为${named.kinds}` : null,
    filter.level ? `层级为${words(filter.level, LEVEL_NAMES satisfies Record<Level, string>)}` : null,
    filter.role ? `办理方式为${words(filter.role, ROLE_NAMES satisfies Record<Role, string>)}` : null,
    filter.status
      ? `环节为${words(filter.status, STATUS_NAMES satisfies Record<ReferralState, string>)}`
      : null,
    filter.division === 0 ? '尚未分派处室' : null,
    named.division ? `承办处室为${named.division}` : null,
    filter.outcomeClass ? `结果类别为${filter.outcomeClass}` : null,
    filter.publication ? (PUBLICATION_WORDS[filter.publication] ?? null) : null,
    filter.group ? `工作台“${BOARD_GROUP_NAMES[filter.group]}”一行` : null,
    filter.column
      ? filter.column === 'any'
        ? '不含已退办、已撤回'
        : BOARD_COLUMN_NAMES[filter.column]
      : null,
    filter.due ? dueFilterWords(filter.due, day) : null,
    filter.filing ? (filter.filing === 'archived' ? '已归档' : '没有归档') : null,
    filter.toSignBy === undefined ? null : `待${named.toSignBy ?? '该处室'}签收`,
    filter.q?.trim() ? `含“${filter.q.trim()}”` : null,
  ];
  const doubled =
    size.proposals < size.total ? `合${size.proposals}件建议提案，以两种方式交办的各列一行。` : '';
  return `${parts.filter((part) => part !== null).join('，')}。${doubled}`;
}
