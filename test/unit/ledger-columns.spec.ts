import { describe, expect, it } from '@jest/globals';
import { matchColumns } from '../../src/domain/ledger-columns.js';
import { LEDGER_FIELDS } from '../../src/domain/ledger-fields.js';
import { findHeader } from '../../src/domain/ledger-header.js';
import { type LedgerCell } from '../../src/domain/ledger-sheet.js';
import { foldWord } from '../../src/domain/ledger-text.js';
import { LEDGER_OPTIONS } from '../support/ledgers.js';

const HEADINGS = ['序号', '类别', '编号', '案由', '办理方式', '交办日期'];

function rowsOf(...cells: LedgerCell[][]) {
  return cells.map((row, index) => ({ row: index + 1, cells: row }));
}

function match(headings: string[], samples: LedgerCell[][] = [], remembered?: Record<string, string | null>) {
  const header = { headings, groups: headings.map(() => '') };
  return matchColumns(header, samples, LEDGER_OPTIONS, remembered);
}

function fieldsOf(
  headings: string[],
  samples: LedgerCell[][] = [],
  remembered?: Record<string, string | null>,
) {
  return match(headings, samples, remembered).map(({ field, by }) => [field, by]);
}

describe('the header', () => {
  it('is found below a title merged over its whole width, a note and a blank line', () => {
    const title = HEADINGS.map(() => '市科学技术局2022年建议提案办理台账');
    const header = findHeader(rowsOf(title, ['填报单位：办公室'], HEADINGS, [1, '代表建议', '001']));
    expect(header).toMatchObject({ row: 3, dataFrom: 3, headings: HEADINGS });
    expect(header?.groups.join('')).toBe('');
  });

  it('is the lower of two rows, with the merged headings above as groups', () => {
    const upper = ['编号', '案由', '答复情况', '答复情况', '满意度', '满意度'];
    const lower = ['编号', '案由', '文号', '日期', '工作', '结果'];
    const header = findHeader(rowsOf(upper, lower));
    expect(header).toMatchObject({ row: 2, groups: ['', '', '答复情况', '答复情况', '满意度', '满意度'] });
    expect(matchColumns(header!, [], LEDGER_OPTIONS).map(({ heading, field }) => [heading, field])).toEqual([
      ['编号', 'number'],
      ['案由', 'title'],
      ['答复情况·文号', 'documentNumber'],
      ['答复情况·日期', 'repliedOn'],
      ['满意度·工作', 'workSatisfaction'],
      ['满意度·结果', 'resultSatisfaction'],
    ]);
  });

  it('is the first of two equal rows, and is missing where no row names three headings', () => {
    expect(findHeader(rowsOf(HEADINGS, HEADINGS))?.row).toBe(1);
    expect(findHeader(rowsOf(['编号', '甲'], ['案由', '乙']))).toBeUndefined();
  });
});

describe('a column', () => {
  it('has names of its own: no heading stands for two fields', () => {
    const names = LEDGER_FIELDS.flatMap(({ label, synonyms }) => [
      ...new Set([label, ...synonyms].map(foldWord)),
    ]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each([
    ['title', ['案 由', '标题', '题目', '议题', '建议标题', '提案名称', '案由（标题）']],
    ['number', ['编号', '案号', '提案编号', '建议\n编号', '序列号', '*编号']],
    ['role', ['办理方式', '承办方式', '主会办', '办理类型', '承办性质', '主办/会办']],
    [
      'referredOn',
      ['交办日期', '交办时间', '分办日期', '转办日期', '交办日期（年/月/日）', '市政府交办时间'],
    ],
    ['dueOn', ['办理期限', '办理时限', '要求办结日期', '答复期限', '会办截止日期']],
    ['repliedOn', ['答复日期', '办复时间', '实际办结日期', '正式答复日期']],
    ['proposerConsent', ['代表委员公开意见', '代表是否同意公开', '提案人是否同意公开']],
    ['secondRepliedOn', ['二次答复日期', '再次答复时间']],
    [null, ['提案人数', '提案人联系电话', '剩余天数', '二次办理', '分管领导']],
  ])('is known as %s by each of %j', (field, headings) => {
    for (const heading of headings) expect([heading, match([heading])[0]?.field]).toEqual([heading, field]);
  });

  it('goes to the better claim, and the loser is reported', () => {
    const columns = match(['编号', '案号', '答复日期', '答复日期'], [[1, '001', '2022-5-1', '2022-6-1']]);
    expect(columns.map(({ field, lostTo }) => [field, lostTo])).toEqual([
      ['number', undefined],
      [null, '编号'],
      ['repliedOn', undefined],
      [null, '答复日期'],
    ]);
  });

  it('is taken as a person corrected it, or left out', () => {
    const remembered = { 事项: 'title', 案由: null };
    expect(fieldsOf(['事 项', '案由', '序号'], [], remembered)).toEqual([
      ['title', 'remembered'],
      [null, 'ignored'],
      [null, 'ignored'],
    ]);
  });

  it('is told by its cells where its heading says nothing', () => {
    const row = ['主办', '市十六届人大一次会议', '代表建议', '2022-3-1', '全文公开', '科函〔2022〕8号', '甲'];
    const samples = [row, row, row];
    expect(fieldsOf(['甲列', '乙列', '丙列', '丁列', '戊列', '己列', '庚列'], samples)).toEqual([
      ['role', 'content'],
      ['session', 'content'],
      ['kind', 'content'],
      ['referredOn', 'content'],
      ['disclosure', 'content'],
      ['documentNumber', 'content'],
      [null, null],
    ]);
  });

  it('is not taken for an ambiguous name against its cells, nor for a date by parts without dates', () => {
    const samples = [1, 2, 3].map(() => ['满意', '需要协调']);
    expect(fieldsOf(['办理结果', '延期原因'], samples)).toEqual([
      ['resultSatisfaction', 'content'],
      [null, null],
    ]);
  });
});
