import { type Series } from './codes.js';
import { foldWidth } from './ledger-text.js';

/** 编号 as read. */
export interface ProposalNumber {
  /** As written, width folded, without 第…号: 064, 闭05, 平12, 20220305. */
  number: string;
  /** `number` without series prefix and leading zeros, lower-case: what uniqueness compares. */
  key: string;
  /** What a prefix says (闭, 平: between sessions; 大会: at one); null without one. */
  series: Series | null;
  /** The word that stands with it in 第008号提案, '' where none does. */
  kindWord: string;
}

const KIND_WORD = '(议案|建议案|建议|提案)';
const WHOLE = new RegExp(`^${KIND_WORD}?第?(.+?)号?${KIND_WORD}?$`);
const INTER = /^(闭会期间|闭会|闭字|闭|平时|平字|平)/;
const AT_SESSION = /^(大会期间|大会|会议)/;

/** @returns undefined where the text holds no digit, so that it can be no number. */
export function readProposalNumber(written: string): ProposalNumber | undefined {
  const text = foldWidth(written)
    .replace(/[\s"“”]/g, '')
    .replace(/^no[.:]?/i, '');
  const [, before, body = '', after] = WHOLE.exec(text) ?? [];
  const number = body.replaceAll('第', '');
  if (!/\d/.test(number)) return undefined;
  const series = INTER.test(number) ? 'inter' : AT_SESSION.test(number) ? 'session' : null;
  const bare = number
    .replace(INTER, '')
    .replace(AT_SESSION, '')
    .replace(/^[-#.]+/, '');
  const key = bare.replace(/^0+(?=.)/, '').toLowerCase();
  return { number, key, series, kindWord: after ?? before ?? '' };
}

/** Whether a cell holds more than one number: 064、065. */
export function holdsSeveralNumbers(written: string): boolean {
  return /\d[号]?[、,;/和及]+第?[闭平]?\d/.test(foldWidth(written).replace(/\s/g, ''));
}

/** 会议/闭会 as its column writes it; undefined where it says neither. */
export function readSeries(text: string): Series | undefined {
  if (/闭会|闭|平时|会外|会后/.test(text)) return 'inter';
  return /会议|大会|会内|会上|会期|两会/.test(text) ? 'session' : undefined;
}
