import { type Level, type Series } from './codes.js';
import { type LedgerRow, type SessionWords } from './ledger-row.js';
import { type RowScope } from './ledger-scope.js';
import {
  holdsSeveralNumbers,
  type ProposalNumber,
  readProposalNumber,
  readSeries,
} from './proposal-number.js';
import { readSession, type SessionReading } from './session-words.js';

/** 届次 and 编号 of a row, wherever they stand. */
export interface NumberedSession extends Pick<
  LedgerRow,
  'number' | 'numberKey' | 'series' | 'session' | 'sessionWords'
> {
  /** The level that the session's words name. */
  level: Level | null;
  /** The word in 第008号提案, '' without one. */
  kindWord: string;
}

/** Both may stand in one cell, in either column: 市十六届人大一次会议第064号. */
export function readSessionAndNumber(scope: RowScope): NumberedSession | undefined {
  const inSession = sessionCell(scope);
  const inNumber = /届|两会|年/.test(scope.text('number')) ? readSession(scope.text('number')) : undefined;
  const number = settleNumber(scope, inSession, inNumber);
  const session = settleSession(scope, inSession ?? undefined, inNumber);
  if (!number || inSession === null || session === null) return undefined;
  const series = settleSeries(scope, number.series, `${inSession?.words ?? ''}${inSession?.rest ?? ''}`);
  if (!series) return undefined;
  const words = inSession?.words ?? inNumber?.words;
  const sessionWords = words ?? (scope.has('session') ? null : undefined);
  const level = inSession?.level ?? inNumber?.level ?? null;
  const { number: written, key, kindWord } = number;
  return { number: written, numberKey: key, series, session: session ?? null, sessionWords, level, kindWord };
}

/** The 届次 cell; undefined where it is blank or not there, null where it cannot be read. */
function sessionCell(scope: RowScope): SessionReading | null | undefined {
  const text = scope.text('session');
  if (text === '') {
    if (scope.has('session') && !/届|两会|年/.test(scope.text('number'))) {
      scope.report('session_missing', 'session', `“${scope.name('session')}”是空的，编号只在同一年内区分。`);
    }
    return undefined;
  }
  const reading = readSession(text);
  if (!reading) {
    const way = '请写成“市十六届人大一次会议”这样，没有届次的写“市两会期间”';
    scope.report('session_invalid', 'session', `${scope.written('session')}看不懂，${way}。`);
    return null;
  }
  if (reading.session && reading.session.ordinal === null) {
    const part = reading.session.words;
    scope.report('session_incomplete', 'session', `“${part}”没有写明是第几次会议，请补上，如“一次会议”。`);
  }
  return reading;
}

/** null where the two cells name different sessions. */
function settleSession(
  scope: RowScope,
  inSession: SessionReading | undefined,
  inNumber: SessionReading | undefined,
): SessionWords | null | undefined {
  const [one, other] = [inSession?.session, inNumber?.session];
  if (!one || !other) return one ?? other ?? undefined;
  const differ = (['body', 'term', 'ordinal', 'level'] as const).some(
    (key) => one[key] !== null && other[key] !== null && one[key] !== other[key],
  );
  if (!differ) return { ...other, ...filled(one) };
  scope.report(
    'session_conflict',
    'number',
    `届次写的是“${one.words}”，编号里却是“${other.words}”，请改成一致。`,
  );
  return null;
}

function filled(session: SessionWords): Partial<SessionWords> {
  return Object.fromEntries(Object.entries(session).filter(([, value]) => value !== null));
}

function settleNumber(
  scope: RowScope,
  inSession: SessionReading | null | undefined,
  inNumber: SessionReading | undefined,
): ProposalNumber | undefined {
  const key = scope.has('number') ? 'number' : 'session';
  const cell = scope.cell('number');
  const beside = inSession ? readProposalNumber(inSession.rest) : undefined;
  if (cell === null) {
    if (!beside)
      scope.report('value_missing', 'number', `“${scope.name('number')}”是空的，请填写编号，如064。`);
    return beside;
  }
  if (typeof cell === 'object') {
    const way = '被当成了日期，请把单元格设为文本后重新填写编号';
    scope.report('number_invalid', key, `${scope.written(key)}${way}。`);
    return undefined;
  }
  const text = inNumber ? inNumber.rest : scope.text('number');
  if (holdsSeveralNumbers(text)) {
    scope.report('number_several', key, `${scope.written(key)}不止一个编号，并案办理的也请一件一行。`);
    return undefined;
  }
  const number = readProposalNumber(text);
  const valid = number && (typeof cell !== 'number' || Number.isInteger(cell));
  if (!valid)
    scope.report('number_invalid', key, `${scope.written(key)}不是编号，请写成064、闭05、平12这样。`);
  if (valid && beside && beside.key !== number.key) {
    const other = `“${scope.name('session')}”里写的是“${beside.number}”`;
    scope.report('session_conflict', key, `${scope.written(key)}，而${other}，请改成一致。`);
    return undefined;
  }
  return valid ? number : undefined;
}

/** The number's prefix (闭, 平) wins over the 会议/闭会 column; without either a number is a session's. */
function settleSeries(scope: RowScope, prefix: Series | null, words: string): Series | undefined {
  const text = scope.text('series');
  const stated = text === '' ? undefined : readSeries(text);
  if (text !== '' && !stated) {
    scope.report(
      'word_unknown',
      'series',
      `${scope.written('series')}看不懂，请改为“会议期间”或“闭会期间”。`,
    );
    return undefined;
  }
  const column = stated ?? (/闭会|平时/.test(words) ? 'inter' : undefined);
  if (prefix && column && prefix !== column) {
    const taken = prefix === 'inter' ? '闭会期间' : '会议期间';
    const source = text === '' ? '届次' : `“${scope.name('series')}”列`;
    scope.report('series_conflict', 'series', `编号的前缀与${source}说法不同，按编号记为${taken}，请核对。`);
  }
  return prefix ?? column ?? 'session';
}
