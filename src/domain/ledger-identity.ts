import { type Level, type Role, type Series } from './codes.js';
import { readText } from './ledger-cells.js';
import { yearOf } from './ledger-dates.js';
import { type NumberedSession, readSessionAndNumber } from './ledger-identity-number.js';
import { type LedgerKind, readKind } from './ledger-kinds.js';
import { readRole } from './ledger-roles.js';
import { type LedgerRow } from './ledger-row.js';
import { type RowScope } from './ledger-scope.js';
import { listed } from './ledger-text.js';
import { readDay } from './ledger-values.js';
import { levelOfWords, readLevel } from './session-words.js';

/** Which proposal a row speaks of, and in which role it came to us. */
export type LedgerIdentity = Pick<
  LedgerRow,
  | 'row'
  | 'kind'
  | 'level'
  | 'session'
  | 'sessionWords'
  | 'number'
  | 'numberKey'
  | 'series'
  | 'title'
  | 'role'
  | 'year'
  | 'referredOn'
>;

/** A longer 案由 is a text in the wrong place. */
export const LONGEST_TITLE = 500;

/** @returns undefined where something is missing or contradictory, which has then been reported. */
export function readIdentity(scope: RowScope): LedgerIdentity | undefined {
  const referredOn = scope.has('referredOn') ? readDay(scope, 'referredOn') : null;
  const year = readYear(scope, referredOn);
  const title = readTitle(scope);
  const role = readRoleCell(scope);
  const numbered = readSessionAndNumber(scope);
  const level = settleLevel(scope, numbered);
  const kind = settleKind(scope, numbered);
  if (!year || !title || !role || !numbered || !level || !kind) return undefined;
  const session = numbered.session && { ...numbered.session, level, body: kind.body };
  const { number, numberKey, sessionWords } = numbered;
  const series: Series = numbered.series;
  const identity = { level, session, number, numberKey, series, title, role, year, referredOn };
  return {
    row: scope.row,
    kind: kind.code,
    ...identity,
    ...(sessionWords === undefined ? {} : { sessionWords }),
  };
}

/** The report year under the rule "by 交办"; without that day the year from outside, then the 年度 cell. */
function readYear(scope: RowScope, referredOn: string | null): number | undefined {
  const stated = Number(/^\d{4}/.exec(scope.text('year'))?.[0]) || undefined;
  const year = referredOn ? yearOf(referredOn) : (scope.options.year ?? stated);
  if (stated && year && stated !== year) {
    scope.report(
      'year_differs',
      'year',
      `${scope.written('year')}与按交办日期算的${year}年不同，按${year}年计。`,
    );
  }
  if (!year && scope.text('referredOn') === '') {
    const way = `请填写交办日期，或在导入时指定年度`;
    scope.report('year_missing', 'referredOn', `没有“${scope.name('referredOn')}”，不知道算哪一年，${way}。`);
  }
  return year;
}

function readTitle(scope: RowScope): string | undefined {
  const title = readText(scope.cell('title'));
  if (title === '') missing(scope, 'title', '请填写案由');
  if (title.length <= LONGEST_TITLE) return title || undefined;
  const most = `超过${LONGEST_TITLE}字`;
  scope.report(
    'title_too_long',
    'title',
    `“${scope.name('title')}”有${title.length}字，${most}，请只写标题，正文另存。`,
  );
  return undefined;
}

function readRoleCell(scope: RowScope): Role | undefined {
  const text = scope.text('role');
  if (text === '') {
    missing(scope, 'role', '请填写主办、独办、分办、会办或参阅');
    return undefined;
  }
  const role = readRole(text, scope.options.roleWords);
  if (!role) {
    const choices = '主办、独办、分办、会办、参阅';
    scope.report('word_unknown', 'role', `${scope.written('role')}看不懂，请改为${choices}之一。`);
  }
  return role;
}

/** 层级 from its column, else from the words of the session, else from those of the kind (市政协提案). */
function settleLevel(scope: RowScope, numbered: NumberedSession | undefined): Level | undefined {
  const ofSession = numbered?.level ?? null;
  const text = scope.text('level');
  const stated = text === '' ? undefined : readLevel(text);
  if (text !== '' && !stated) {
    scope.report('word_unknown', 'level', `${scope.written('level')}看不懂，请改为全国、省、市、区县之一。`);
    return undefined;
  }
  if (stated && ofSession && stated !== ofSession) {
    const other = `“${scope.name('session')}”说的是另一级`;
    scope.report('level_conflict', 'level', `${scope.written('level')}，而${other}，请改成一致。`);
    return undefined;
  }
  const level = stated ?? ofSession ?? levelOfWords(scope.text('kind')) ?? undefined;
  // Where number or session cannot be read, that has been said, and they might have told the level.
  if (!level && numbered) {
    const way = '请填写“层级”，或在届次里写明，如“市十六届人大一次会议”';
    scope.report('level_missing', 'level', `看不出是全国、省、市还是区县的，${way}。`);
  }
  return level;
}

/**
 * 类别 from its column. A blank is filled only from the word that stands with the number (第008号提案), and
 * only where the session's body agrees: the body alone does not tell a motion from a suggestion, and titles
 * do not either, for motions are often turned into suggestions under their old title.
 */
function settleKind(scope: RowScope, numbered: NumberedSession | undefined): LedgerKind | undefined {
  const { session = null, kindWord: word = '' } = numbered ?? {};
  const text = scope.text('kind');
  const implied = word === '' ? undefined : readKind(word, scope.options.kinds);
  const kind = text === '' ? implied : readKind(text, scope.options.kinds);
  const names = listed(scope.options.kinds.map(({ name }) => name));
  if (!kind) {
    if (text === '' && !numbered) return undefined;
    if (text === '')
      scope.report('kind_missing', 'kind', `没有填写“${scope.name('kind')}”，请填写${names}之一。`);
    else scope.report('word_unknown', 'kind', `${scope.written('kind')}看不懂，请改为${names}之一。`);
    return undefined;
  }
  if (session?.body && session.body !== kind.body) {
    const other = session.body === 'npc' ? '人大' : '政协';
    scope.report(
      'kind_conflict',
      'kind',
      `类别是${kind.name}，而届次“${session.words}”是${other}的，请核对类别和届次。`,
    );
    return undefined;
  }
  if (text !== '' && implied && implied !== kind) {
    scope.report('kind_conflict', 'kind', `${scope.written('kind')}，而编号里写的是“${word}”，请改成一致。`);
    return undefined;
  }
  if (text === '')
    scope.report('kind_implied', 'kind', `没有填写类别，按编号里的“${word}”记为${kind.name}。`);
  return kind;
}

function missing(scope: RowScope, key: 'title' | 'role', way: string): void {
  scope.report('value_missing', key, `“${scope.name(key)}”是空的，${way}。`);
}
