import {
  type Answer,
  CONSENT_ANSWERS_READ,
  DISCLOSURE_ANSWERS,
  readAnswer,
  readOutcomeClass,
  REVIEW_ANSWERS,
  SATISFACTION_ANSWERS,
  STATUS_ANSWERS,
} from './ledger-answers.js';
import { readCount, readFlag, readLines, readNames, readText, withoutOwn } from './ledger-cells.js';
import { documentNumberOddities, normaliseDocumentNumber } from './document-number.js';
import { FIRST_YEAR, isPlausible, LAST_YEAR, readDate } from './ledger-dates.js';
import { type LedgerFieldType } from './ledger-field.js';
import { type LedgerFieldKey } from './ledger-fields.js';
import { type RowScope } from './ledger-scope.js';
import { listed } from './ledger-text.js';

/** Reads one field's cell, reports what is wrong with it, and gives null for a blank or unreadable one. */
type ValueReader = (scope: RowScope, key: LedgerFieldKey) => unknown;

/** Words that say "nothing" in a cell of a closed type; in free text they are text. */
const NOTHING = /^(无|暂无|没有|空)$/;

/** A plausible day; a blank cell is null without a word. */
export function readDay(scope: RowScope, key: LedgerFieldKey): string | null {
  const cell = scope.cell(key);
  if (cell === null || NOTHING.test(scope.text(key))) return null;
  const day = readDate(cell);
  if (day === undefined) {
    scope.report('date_invalid', key, `${scope.written(key)}不是有效日期，请改为2022-3-1这样的日期。`);
    return null;
  }
  if (isPlausible(day)) return day;
  const years = `${FIRST_YEAR}至${LAST_YEAR}年`;
  scope.report(
    'year_implausible',
    key,
    `${scope.written(key)}读作${day}，年份不在${years}之间，请核对年份。`,
  );
  return null;
}

/** A value from a closed list of words. */
function answer<T>(answers: readonly Answer<T>[]): (scope: RowScope, key: LedgerFieldKey) => T | null {
  return (scope, key) => {
    const text = scope.text(key);
    if (text === '' || NOTHING.test(text)) return null;
    const found = readAnswer(text, answers);
    if (!found) {
      const usual = answers.flatMap(({ value, words }) => (value === null ? [] : words.slice(0, 1)));
      const choices = listed([...new Set(usual)]);
      scope.report('word_unknown', key, `${scope.written(key)}看不懂，请改为${choices}之一，没有的留空。`);
      return null;
    }
    if (found.value === null) {
      scope.report('answer_open', key, `${scope.written(key)}按还没有结果处理，等同留空。`);
    } else if (found.folded) {
      const nearest = answers.find(({ value }) => value === found.value)?.words[0] ?? '';
      scope.report('answer_folded', key, `${scope.written(key)}按“${nearest}”记录，如不妥请修改。`);
    }
    return found.value;
  };
}

function count(scope: RowScope, key: LedgerFieldKey): number | null {
  const cell = scope.cell(key);
  if (cell === null || NOTHING.test(scope.text(key))) return null;
  const number = readCount(cell);
  if (number === undefined)
    scope.report('integer_invalid', key, `${scope.written(key)}不是整数，请只写数字，如3。`);
  return number ?? null;
}

function flag(scope: RowScope, key: LedgerFieldKey): boolean | null {
  const cell = scope.cell(key);
  if (cell === null) return null;
  const value = readFlag(cell);
  if (value === undefined)
    scope.report('word_unknown', key, `${scope.written(key)}看不懂，请改为“是”或“否”。`);
  return value ?? null;
}

function documentNumber(scope: RowScope, key: LedgerFieldKey): string | null {
  const text = scope.text(key);
  if (text === '' || NOTHING.test(text)) return null;
  const number = normaliseDocumentNumber(text);
  const odd = documentNumberOddities(number);
  if (odd.length > 0) {
    scope.report(
      'document_number_odd',
      key,
      `${scope.written(key)}${listed(odd)}，将按“${number}”记录，请核对。`,
    );
  }
  return number;
}

function outcomeClass(scope: RowScope, key: LedgerFieldKey): string | null {
  const text = scope.text(key);
  if (text === '' || NOTHING.test(text)) return null;
  const { value, known } = readOutcomeClass(text);
  if (!known) {
    scope.report(
      'outcome_class_unknown',
      key,
      `${scope.written(key)}不是A、B、C、D，按原文记录，请核对当年的分类。`,
    );
  }
  return value;
}

function url(scope: RowScope, key: LedgerFieldKey): string | null {
  const text = scope.text(key);
  if (text === '' || NOTHING.test(text)) return null;
  if (!/^https?:\/\/\S+$/i.test(text)) {
    scope.report('url_odd', key, `${scope.written(key)}不像网址，应以http://或https://开头，请核对。`);
  }
  return text;
}

/** How each type is read; identity types (kind, level, session, …) are read together elsewhere. */
export const VALUE_READERS: Partial<Record<LedgerFieldType, ValueReader>> = {
  text: (scope, key) => readText(scope.cell(key)) || null,
  lines: (scope, key) => readLines(scope.cell(key)) || null,
  date: readDay,
  count,
  flag,
  units: (scope, key) => {
    const names = readNames(scope.cell(key));
    return names.length > 0 ? withoutOwn(names, scope.options.ownNames) : null;
  },
  documentNumber,
  outcomeClass,
  satisfaction: answer(SATISFACTION_ANSWERS),
  consent: answer(CONSENT_ANSWERS_READ),
  review: answer(REVIEW_ANSWERS),
  status: answer(STATUS_ANSWERS),
  url,
};

export const readDisclosure = answer(DISCLOSURE_ANSWERS);
