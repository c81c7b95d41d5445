import { clip, foldWord } from './ledger-text.js';
import type { ListChoice, ListEntryInput, ListRule } from './list-rules.js';
import { type Refusal } from './refused.js';

const CODE = /^[A-Za-z0-9][A-Za-z0-9_]{0,39}$/;

/** Every reason why a list cannot be as it is written. `choices`: the codes that there are in those years. */
export function listReasons(
  rule: ListRule,
  entries: readonly ListEntryInput[],
  choices: readonly ListChoice[] | null,
): Refusal[] {
  const reasons: Refusal[] = entries.flatMap((entry, at) =>
    entryReasons(rule, entry, entries.slice(0, at), choices).map((message) => ({
      code: 'entry_invalid',
      field: `entries.${at}`,
      message,
    })),
  );
  if (entries.length === 0 && !rule.mayBeEmpty) {
    const message = `“${rule.label}”不能是空的，请至少留一项。`;
    reasons.push({ code: 'list_empty', field: 'entries', message });
  }
  if (entries.length > 0) reasons.push(...wholeReasons(rule, entries, choices ?? []));
  return reasons;
}

/** What no entry is at fault for alone. */
function wholeReasons(
  rule: ListRule,
  entries: readonly ListEntryInput[],
  choices: readonly ListChoice[],
): Refusal[] {
  const missing = choices.filter(({ code }) => rule.manyWords && !entries.some((one) => one.code === code));
  const reasons: Refusal[] = missing.map(({ name }) => ({
    code: 'role_without_words',
    field: 'entries',
    message: `“${name}”没有一个用词，导入时就认不出，请至少留一个。`,
  }));
  if (rule.last !== null && entries.at(-1)?.code !== rule.last) {
    const name = choices.find(({ code }) => code === rule.last)?.name ?? rule.last;
    const message = `最后一项应为“${name}”，别的都不合适时照它办。`;
    reasons.push({ code: 'last_missing', field: 'entries', message });
  }
  return reasons;
}

function entryReasons(
  rule: ListRule,
  entry: ListEntryInput,
  before: readonly ListEntryInput[],
  choices: readonly ListChoice[] | null,
): string[] {
  const word = entry.label.trim();
  const named = `“${clip(word)}”`;
  if (word === '') return [`有一项没有写${rule.columns.label}，请填写或删去这一行。`];
  const unfit = rule.refuseWord(word);
  const reasons = unfit === null ? [] : [unfit];
  if (rule.words && !rule.words.includes(word)) {
    reasons.push(`${named}不能用在这里，请从${rule.words.join('、')}中选。`);
  }
  const choice = choices?.find(({ code }) => code === entry.code);
  if (choices && !choice) {
    const names = choices.map(({ name }) => name).join('、');
    reasons.push(`${named}的“${rule.columns.code}”不对，请从${names}中选。`);
  }
  if (!choices && !CODE.test(entry.code)) {
    reasons.push(`${named}的代码“${clip(entry.code)}”不对，请用字母、数字和下划线，40字以内。`);
  }
  if (!rule.sharedWords && before.some((one) => foldWord(one.label) === foldWord(word))) {
    reasons.push(`${named}写了两次，请只留一项。`);
  }
  if (!rule.manyWords && before.some((one) => one.code === entry.code)) {
    reasons.push(
      choice ? `“${choice.name}”写了两次，请只留一项。` : `代码“${clip(entry.code)}”用了两次，请换一个。`,
    );
  }
  return reasons;
}
