import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LEDGER_FINDING_CODES } from '../../src/domain/ledger-findings.js';
import { unusableRows } from '../../src/domain/ledger-reading.js';
import { type LedgerCell } from '../../src/domain/ledger-sheet.js';
import { findingsOf, readCells, readRows } from '../support/ledgers.js';

type Change = Record<string, LedgerCell | undefined>;

describe('a row', () => {
  it.each<[what: string, change: Change, findings: string[]]>([
    ['that is good has no finding', {}, []],
    ['with a date that is none', { 交办日期: '2022.13.1' }, ['date_invalid@2']],
    ['with a month for a date', { 办理期限: '2022年6月' }, ['date_invalid@2']],
    ['of an impossible year', { 交办日期: '1922-4-29' }, ['year_implausible@2']],
    ['without 交办日期', { 交办日期: null }, ['year_missing@2']],
    ['without a title', { 案由: null }, ['value_missing@2']],
    ['with a text for a title', { 案由: '长'.repeat(501) }, ['title_too_long@2']],
    ['in an unknown role', { 办理方式: '处理' }, ['word_unknown@2']],
    ['of an unknown kind', { 类别: '社情民意' }, ['word_unknown@2']],
    ['of a kind that the session’s body does not have', { 类别: '政协提案' }, ['kind_conflict@2']],
    [
      'of a bare 建议 at a CPPCC session',
      { 类别: '建议', 届次: '市政协十四届一次会议' },
      ['kind_conflict@2'],
    ],
    ['at two levels', { 层级: '省' }, ['level_conflict@2']],
    ['at an unknown level', { 层级: '乡' }, ['word_unknown@2']],
    ['at no level', { 层级: null, 届次: '十六届人大一次会议' }, ['level_missing@2']],
    ['of an unreadable session', { 届次: '待定' }, ['session_invalid@2']],
    ['without a session', { 届次: null }, ['session_missing@2']],
    ['of a session without an ordinal', { 届次: '市十六届人大' }, ['session_incomplete@2']],
    ['outside a session', { 届次: '市两会期间' }, []],
    ['of two sessions', { 编号: '市十六届人大二次会议第064号' }, ['session_conflict@2']],
    ['of no number', { 编号: '无号' }, ['number_invalid@2']],
    ['of a number that Excel took for a day', { 编号: { date: '2022-01-02' } }, ['number_invalid@2']],
    ['of two numbers', { 编号: '064、065' }, ['number_several@2']],
    ['of a contradictory series', { 编号: '闭05', '会议/闭会': '会议期间' }, ['series_conflict@2']],
    ['with a formula', { 案由: { formula: 'A1' } }, ['formula_cell@2']],
    ['with text like a formula', { 备注: '=cmd()' }, ['equals_text@2']],
    ['with an error value', { 办理期限: { error: '#REF!' } }, ['error_cell@2']],
    ['with a count in words', { 联名人数: '若干' }, ['integer_invalid@2']],
    ['replied before it came', { 答复日期: '2022-4-1' }, ['dates_out_of_order@2']],
    ['signed for after the reply', { 签收日期: '2022-6-2', 答复日期: '2022-6-1' }, ['dates_odd@2']],
    ['extended backwards', { 办理期限: '2022-6-30', 延期至: '2022-6-1' }, ['extension_before_due@2']],
    ['with contacts of no form', { 沟通次数: 2, 沟通形式: null }, ['contact_without_form@2']],
    ['with contacts and no column for the form', { 沟通次数: 2 }, []],
    [
      'with a document number and no reply',
      { 答复文号: '科函〔2022〕8号', 答复日期: null },
      ['document_number_without_reply@2'],
    ],
    [
      'with an odd document number',
      { 答复文号: '科函[2022]第08号', 答复日期: '2022-6-1' },
      ['document_number_odd@2'],
    ],
    ['with an answer to no reply', { 满意度: '满意', 答复日期: null }, ['satisfaction_without_reply@2']],
    ['that is done without a reply', { 办理状态: '已办结', 答复日期: null }, ['status_without_reply@2']],
    ['that is open with a reply', { 办理状态: '办理中', 答复日期: '2022-6-1' }, ['status_against_reply@2']],
    ['with an answer that is still open', { 满意度: '未表态', 答复日期: '2022-6-1' }, ['answer_open@2']],
    [
      'with a class of no scheme',
      { 结果类别: '正在解决', 答复日期: '2022-6-1' },
      ['outcome_class_unknown@2'],
    ],
    ['with a class and no reply', { 结果类别: 'A', 答复日期: null }, ['fact_without_reply@2']],
    ['with a class and an open state', { 结果类别: 'A', 办理状态: '办理中' }, ['fact_without_reply@2']],
    ['with a handler of no division', { 经办人: '李四', 承办处室: null }, ['handler_without_division@2']],
    ['whose number alone is wrong', { 层级: null, 编号: '一号' }, ['number_invalid@2']],
    ['with two lead divisions', { 承办处室: '高新技术处、科技人才处' }, ['divisions_several@2']],
    [
      'whose role its units contradict',
      { 办理方式: '会办', 主办单位: '市科学技术局' },
      ['role_against_units@2'],
    ],
    ['of another year than it says', { 年度: 2021 }, ['year_differs@2']],
  ])('%s: %j', (_, change, findings) => {
    const reading = readRows([change]);
    expect(findingsOf(reading)).toEqual(findings);
    for (const { message } of [...reading.errors, ...reading.warnings])
      expect(message).toMatch(/^第2行：.+。$/);
  });

  it('is told what is wrong and what would be right', () => {
    expect(readRows([{ 交办日期: '2022.13.1' }]).errors).toEqual([
      {
        row: 2,
        column: '交办日期',
        code: 'date_invalid',
        message: '第2行：“交办日期”填写的“2022.13.1”不是有效日期，请改为2022-3-1这样的日期。',
      },
    ]);
  });

  it('reads session, number and kind wherever they stand', () => {
    const inNumber = readRows([
      { 届次: undefined, 编号: '市政协十四届一次会议平04号提案', 类别: null, 层级: undefined },
    ]);
    expect(findingsOf(inNumber)).toEqual(['kind_implied@2']);
    const expected = {
      kind: 'cppcc_proposal',
      level: 'municipal',
      series: 'inter',
      number: '平04',
      numberKey: '4',
    };
    expect(inNumber.rows[0]).toMatchObject({ ...expected, sessionWords: '市政协十四届一次会议' });
    const inSession = readRows([{ 届次: '市十六届人大一次会议第064号', 编号: undefined }]);
    expect(inSession.rows[0]).toMatchObject({
      number: '064',
      session: { term: 16, ordinal: 1, level: 'municipal' },
    });
  });

  it('keeps the words of a session that is none', () => {
    expect(readRows([{ 届次: '市两会期间' }]).rows[0]).toMatchObject({
      session: null,
      sessionWords: '市两会期间',
    });
  });

  it('takes the year from outside where 交办日期 is blank or has no column', () => {
    for (const cell of [null, undefined]) {
      const [row] = readRows([{ 交办日期: cell }], { year: 2022 }).rows;
      expect(row).toMatchObject({ year: 2022, referredOn: null });
    }
  });

  it('tells an absent column from a blank cell', () => {
    const [row] = readRows([{ 答复日期: null }]).rows;
    expect([row?.repliedOn, row?.signedOn]).toEqual([null, undefined]);
  });
});

describe('a ledger', () => {
  it('without a header or required columns is refused as a whole', () => {
    expect(findingsOf(readCells([['甲', '乙']]))).toEqual(['header_missing@0']);
    const reading = readRows([{ 类别: undefined, 交办日期: undefined }]);
    expect(reading.errors.map(({ code, column }) => [code, column])).toEqual([
      ['column_missing', '类别'],
      ['column_missing', '交办日期'],
    ]);
    expect(reading).toMatchObject({ rows: [], rowsRead: 1 });
  });

  it('warns of columns that it does not read', () => {
    const { warnings } = readRows([{ 联系电话: '1' }]);
    expect(warnings.map(({ message }) => message)).toEqual([
      '第1行：H列“联系电话”不认识，没有读取，需要时请在“核对列”里选。',
    ]);
  });

  it('skips blank and numbered lines, totals, captions, notes and repeated headers', () => {
    const head = ['序号', '类别', '层级', '届次', '编号', '案由', '办理方式', '交办日期'];
    const good = [1, '建议', '市', '市十六届人大一次会议', 64, '关于某事的建议', '主办', 44680];
    const reading = readCells([
      head.map(() => '2022年台账'),
      head,
      head.map(() => '一、代表建议'),
      good,
      [2],
      ['小计', null, null, null, { formula: 'COUNTA(E4:E5)' }],
      head,
      [null, '合计：', null, null, 1],
      ['填表人：张三'],
    ]);
    expect(reading).toMatchObject({ headerRow: 2, rowsRead: 1, errors: [] });
    expect(reading.rows[0]).toMatchObject({ row: 4, number: '64', referredOn: '2022-04-29' });
    expect(findingsOf(reading)).toEqual(['section_row_skipped@3', 'note_row_skipped@9']);
  });

  it('lists the rows that errors make unusable', () => {
    const reading = readRows([{}, { 编号: '065', 案由: null, 办理方式: '?' }, { 编号: '066', 类别: '?' }]);
    expect(unusableRows(reading).map(({ row, errors }) => [row, errors.length])).toEqual([
      [3, 2],
      [4, 1],
    ]);
    expect(reading.rows.map(({ row }) => row)).toEqual([2]);
  });

  it('never throws, and gives each finding a listed code of its own weight', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.constantFrom('主办', '2022-3-1', '合计', '=1'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 6 }), (body) => {
        const head = ['类别', '层级', '届次', '编号', '案由', '办理方式', '交办日期', '公开属性'];
        const { errors, warnings, rows, rowsRead } = readCells([head, ...body]);
        expect(errors.every(({ code }) => LEDGER_FINDING_CODES[code as 'date_invalid'] === 'error')).toBe(
          true,
        );
        expect(warnings.some(({ code }) => LEDGER_FINDING_CODES[code as 'date_invalid'] === 'error')).toBe(
          false,
        );
        expect(rows.length).toBeLessThanOrEqual(rowsRead);
      }),
    );
  });
});
