import { describe, expect, it } from '@jest/globals';
import { type LedgerCell } from '../../src/domain/ledger-sheet.js';
import { findingsOf, readRows } from '../support/ledgers.js';

/** A published reply with all that it needs. */
const PUBLISHED: Record<string, LedgerCell | undefined> = {
  答复日期: '2022-6-30',
  代表委员公开意见: '同意',
  办理处室公开意见: '同意',
  保密审查: '通过',
  公开属性: '全文公开',
  公开日期: '2022-7-20',
};

describe('a publication', () => {
  it.each<[what: string, change: Record<string, LedgerCell | undefined>, findings: string[]]>([
    ['with consents and review is read', {}, []],
    ['without a day is decided and not yet out', { 公开日期: null }, []],
    ['as a summary of what may appear in full is fine', { 公开属性: '摘要公开' }, []],
    ['needs the proposer’s consent', { 代表委员公开意见: null }, ['consent_missing@2']],
    ['needs the review', { 保密审查: '待审查' }, ['consent_missing@2', 'answer_open@2']],
    ['against a refusal is an error', { 代表委员公开意见: '不同意' }, ['consent_refused@2']],
    ['against the division is an error', { 办理处室公开意见: '不宜公开' }, ['consent_refused@2']],
    ['after a failed review is an error', { 保密审查: '不通过' }, ['review_failed@2']],
    ['wider than the consent is an error', { 代表委员公开意见: '同意摘要公开' }, ['publication_too_wide@2']],
    ['before the reply is an error', { 公开日期: '2022-6-1' }, ['dates_out_of_order@2']],
    ['of a co-handler’s opinion counts nowhere', { 办理方式: '会办' }, ['publication_of_opinion@2']],
    [
      'without a reply counts nowhere',
      { 答复日期: null },
      ['fact_without_reply@2', 'publication_without_reply@2'],
    ],
    ['with an address and no day', { 公开日期: null, 公开网址: 'https://a.cn/1' }, ['url_without_date@2']],
    [
      'with a ground and no decision',
      { 公开属性: null, 公开日期: null, 不公开理由: '涉及商业秘密' },
      ['ground_without_decision@2'],
    ],
    [
      'that was not asked for is no consent',
      { 代表委员公开意见: '未征求' },
      ['consent_missing@2', 'answer_open@2'],
    ],
    ['with a consent that cannot be read', { 代表委员公开意见: '同意公开（仅摘要）' }, ['word_unknown@2']],
    ['that is withheld has no day', { 公开属性: '不予公开' }, ['published_but_withheld@2']],
    ['without a decision counts nowhere', { 公开属性: null }, ['published_without_decision@2']],
    [
      'withheld wants a ground',
      { 公开属性: '不予公开', 公开日期: null, 不公开理由: null },
      ['ground_missing@2'],
    ],
  ])('%s', (_, change, findings) => {
    expect(findingsOf(readRows([{ ...PUBLISHED, ...change }]))).toEqual(findings);
  });

  it('that counts nowhere is taken out of its row', () => {
    const { rows } = readRows([{ ...PUBLISHED, 答复日期: null }]);
    expect(rows[0]).toMatchObject({
      disclosure: null,
      width: null,
      publishedOn: null,
      proposerConsent: 'full',
    });
  });

  it('on a blank consent passes once a person vouches for it; a refusal never does', () => {
    const rows = [
      { ...PUBLISHED, 代表委员公开意见: null },
      { ...PUBLISHED, 编号: '065', 代表委员公开意见: '不同意' },
      { ...PUBLISHED, 编号: '066', 代表委员公开意见: '征求中' },
    ];
    expect(findingsOf(readRows(rows, { consentsOnFile: true }))).toEqual([
      'consent_refused@3',
      'consent_missing@4',
      'answer_open@4',
    ]);
  });

  it('in a file without consents and review is one error of the file, until a person vouches', () => {
    const bare = {
      ...PUBLISHED,
      代表委员公开意见: undefined,
      办理处室公开意见: undefined,
      保密审查: undefined,
    };
    const { errors, rows } = readRows([bare, { ...bare, 编号: '065' }]);
    expect(errors).toEqual([
      {
        row: 1,
        column: '公开属性',
        code: 'consents_not_in_file',
        message:
          '有2行写明公开，但表里没有“代表委员公开意见”“办理处室公开意见”“保密审查”列，看不出是否征得同意、通过审查。' +
          '确已在表外取得的，请勾选“公开同意已在表外取得”后再导入。',
      },
    ]);
    expect(rows).toHaveLength(2);
    expect(findingsOf(readRows([bare], { consentsOnFile: true }))).toEqual([]);
  });

  it('says both cells when they contradict each other', () => {
    const { errors } = readRows([{ ...PUBLISHED, 代表委员公开意见: '不同意' }]);
    expect(errors[0]?.message).toBe(
      '第2行：“公开属性”填写的“全文公开”，而“代表委员公开意见”填写的“不同意”，不同意公开的不能公开，请核对这两格。',
    );
  });
});
