import { listReasons } from '../../src/domain/list-reasons.js';
import { LIST_RULES, type ListChoice } from '../../src/domain/list-rules.js';
import { signerOf } from '../../src/domain/reply-clearance.js';
import { signerCases, signerRules } from '../../src/domain/signer-list.js';

type Entry = [code: string, label: string];

const CASES = signerCases(
  [{ code: 'npc_motion', name: '人大议案' }],
  [
    { code: 'A', label: 'A' },
    { code: 'D', label: 'D类' },
  ],
);

function codesOf(list: string, entries: Entry[], choices?: readonly ListChoice[]): string[] {
  const rule = LIST_RULES[list]!;
  const written = entries.map(([code, label], position) => ({ code, label, position }));
  const known = choices ?? (typeof rule.codes === 'string' ? CASES : rule.codes);
  return listReasons(rule, written, known).map((one) => `${one.code}: ${one.message}`);
}

describe('a list', () => {
  it.each<[string, Entry[], RegExp[]]>([
    [
      'outcome_class',
      [
        ['A', '甲'],
        ['A', '乙'],
      ],
      [/代码“A”用了两次/],
    ],
    [
      'outcome_class',
      [
        ['A', '甲'],
        ['B', ' 甲 '],
      ],
      [/“甲”写了两次/],
    ],
    ['outcome_class', [['A', ' ']], [/有一项没有写类别，请填写或删去这一行。/]],
    ['outcome_class', [['甲类', '甲']], [/“甲”的代码“甲类”不对/]],
    ['topic', [], []],
    ['contact_form', [], [/^list_empty: “沟通形式”不能是空的/]],
    [
      'role_word',
      [
        ['lead', '主办'],
        ['sole', '独办'],
        ['separate', '分办'],
        ['co', '会办'],
      ],
      [/^role_without_words: “参阅”/],
    ],
    ['number_series', [], []],
    [
      'number_series',
      [
        ['npc_reply', '科函'],
        ['cppcc_reply', '科函'],
      ],
      [],
    ],
    ['number_series', [['npc_reply', '科函〔2022〕']], [/“科函〔2022〕”不是代字，请只写〔年份〕前面的部分/]],
    ['number_series', [['letter', '科函']], [/“科函”的“用于”不对，请从人大议案、建议的答复、/]],
    [
      'number_series',
      [
        ['npc_reply', '科函'],
        ['npc_reply', '科复'],
      ],
      [/“人大议案、建议的答复”写了两次/],
    ],
    [
      'signer',
      [
        ['key_item', '局主要领导'],
        ['rest', '分管局领导'],
      ],
      [],
    ],
    ['signer', [['rest', '张局长']], [/“张局长”不能用在这里，请从分管局领导、局主要领导中选。/]],
    [
      'signer',
      [
        ['rest', '分管局领导'],
        ['key_item', '局主要领导'],
      ],
      [/^last_missing: 最后一项应为“其余各件”/],
    ],
    [
      'signer',
      [
        ['kind_gone', '局主要领导'],
        ['rest', '分管局领导'],
      ],
      [/的“哪些件”不对，请从重点件、人大议案、结果为A类、结果为D类、其余各件中选。/],
    ],
  ])('%s with %j', (list, entries, expected) => {
    const found = codesOf(list, entries);
    expect(found).toHaveLength(expected.length);
    expected.forEach((pattern, at) => expect(found[at]).toMatch(pattern));
    for (const sentence of found) expect(sentence).toMatch(/。$/);
  });
});

describe('the signers as clearance reads them', () => {
  const rules = signerRules([
    { code: 'key_item', label: '局主要领导' },
    { code: 'class_D', label: '局主要领导' },
    { code: 'kind_npc_suggestion', label: '分管局领导' },
    { code: 'rest', label: '局主要领导' },
  ]);
  it.each([
    ['a 重点件', { kind: 'npc_suggestion', keyItem: true, outcomeClass: 'A' }, 'chief'],
    ['a D', { kind: 'npc_suggestion', keyItem: false, outcomeClass: 'D' }, 'chief'],
    ['a suggestion', { kind: 'npc_suggestion', keyItem: false, outcomeClass: 'A' }, 'deputy'],
    ['another kind', { kind: 'npc_motion', keyItem: false, outcomeClass: null }, 'chief'],
  ])('%s goes to whom the first fitting line names', (_what, of, signer) => {
    expect(signerOf(rules, of)).toBe(signer);
  });

  it('are the leaders in charge where nothing is written', () => {
    expect(signerOf(signerRules([]), { kind: 'npc_motion', keyItem: true, outcomeClass: null })).toBe(
      'deputy',
    );
  });
});
