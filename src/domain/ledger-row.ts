import type { Body, ConsentAnswer, Disclosure, Level, Role, Satisfaction, Series, Width } from './codes.js';

/**
 * What one row of a ledger says, read but not yet compared with the record.
 *
 * A property is `undefined` where the file has no such column (it says nothing),
 * `null` where the column is there and the cell is blank, else the value.
 * Dates are `YYYY-MM-DD` strings.
 */
export interface LedgerRow {
  /** The sheet's row, counted from 1. */
  row: number;
  /** Code of the kind list, e.g. `npc_suggestion`. */
  kind: string;
  level: Level;
  /** null for items without a session (市两会期间); the year then takes its place. Level and body are filled in. */
  session: SessionWords | null;
  /** The words of 届次 as the file writes them, also where they name no session; undefined or null without any. */
  sessionWords?: Given<string>;
  /** As written, width folded: 064, 闭05, 平12. */
  number: string;
  /** `number` without width, 第…号, series prefix and leading zeros: what uniqueness compares. */
  numberKey: string;
  series: Series;
  title: string;
  role: Role;
  /** The report year under the rule "by 交办": of `referredOn`, else given from outside. */
  year: number;
  /** 交办日期; null only where the year was given from outside. */
  referredOn: string | null;
  receivedOn?: Given<string>;
  leadProposer?: Given<string>;
  /** 代表团/界别. */
  proposerGroup?: Given<string>;
  /** 联名人数: joint proposers beside the lead signer, only counted. */
  jointCount?: Given<number>;
  topic?: Given<string>;
  keyItem?: Given<boolean>;
  localNumber?: Given<string>;
  summary?: Given<string>;
  referredBy?: Given<string>;
  /** Outside units by part, our own body's name left out. */
  leadUnits?: Given<string[]>;
  coUnits?: Given<string[]>;
  separateUnits?: Given<string[]>;
  /** 办理期限: the date given by the upper office. */
  dueOn?: Given<string>;
  /** 延期至. */
  extendedTo?: Given<string>;
  leadDivision?: Given<string>;
  supportDivisions?: Given<string[]>;
  handlerName?: Given<string>;
  signedOn?: Given<string>;
  contactForm?: Given<string>;
  contactCount?: Given<number>;
  /** Brackets normalised to 〔〕. */
  documentNumber?: Given<string>;
  repliedOn?: Given<string>;
  outcomeClass?: Given<string>;
  workSatisfaction?: Given<Satisfaction>;
  resultSatisfaction?: Given<Satisfaction>;
  secondRepliedOn?: Given<string>;
  proposerConsent?: Given<ConsentAnswer>;
  divisionConsent?: Given<ConsentAnswer>;
  secrecyReview?: Given<'passed' | 'failed'>;
  disclosure?: Given<Disclosure>;
  /** Width of an `active` disclosure; a bare 主动公开 is full. */
  width?: Given<Width>;
  withholdingGround?: Given<string>;
  publishedOn?: Given<string>;
  publishedUrl?: Given<string>;
  /** 办理状态, folded to what it decides. */
  status?: Given<LedgerStatus>;
  remark?: Given<string>;
}

/** undefined: no such column; null: blank cell. */
export type Given<T> = T | null | undefined;

/** What a 办理状态 cell can decide. `open` covers 办理中 and the like. */
export type LedgerStatus = 'open' | 'replied' | 'concluded' | 'returned' | 'withdrawn';

/** 届次 as read: 市十六届人大一次会议 → municipal, npc, 16, 1, and the raw words. */
export interface SessionWords {
  level: Level | null;
  body: Body | null;
  term: number | null;
  ordinal: number | null;
  words: string;
}

/** One finding about a row (or about the file, then `row` is its header row or 0). */
export interface LedgerFinding {
  row: number;
  /** The column's heading as the file writes it, or the field's name where the column is missing. */
  column: string;
  /** Stable code, e.g. `date_invalid`. */
  code: string;
  /** A Chinese sentence: where, what is wrong, what would be right. */
  message: string;
}
