import { describe, expect, it } from '@jest/globals';
import { findingsOf, readRows } from '../support/ledgers.js';

describe('one proposal on two rows', () => {
  it('in two roles is fine', () => {
    const reading = readRows([{}, { 办理方式: '会办' }]);
    expect(findingsOf(reading)).toEqual([]);
    expect(reading.rows).toHaveLength(2);
  });

  it('fact for fact is a duplicate, however it is written', () => {
    const again = {
      编号: '第64号',
      届次: '市第十六届人民代表大会第一次会议',
      交办日期: { date: '2022-04-29' },
    };
    const reading = readRows([{}, again]);
    expect(reading).toMatchObject({ duplicates: [{ row: 3, firstRow: 2 }], errors: [], rowsRead: 2 });
    expect(reading.rows).toHaveLength(1);
  });

  it('in one role with other facts is an error that names both rows and what differs', () => {
    const { errors } = readRows([
      { 承办处室: '高新技术处' },
      { 承办处室: '科技人才处', 交办日期: '2022-5-6' },
    ]);
    expect(errors.map(({ row, code, message }) => [row, code, message])).toEqual([
      [
        3,
        'row_conflict',
        '第3行：与第2行是同一件（编号064）、同一办理方式，但“交办日期”、“承办处室”不同，请只留一行或改正编号。',
      ],
    ]);
  });

  it.each(['已退办', '已撤回'])('may come again in the same role once it was %s', (status) => {
    const reading = readRows([{ 办理状态: status }, { 办理状态: null, 交办日期: '2022-6-1' }]);
    expect(findingsOf(reading)).toEqual([]);
  });

  it('under two titles is an error', () => {
    const { errors } = readRows([{}, { 案由: '关于另一件事的建议', 办理方式: '会办' }]);
    expect(errors.map(({ row, code }) => [row, code])).toEqual([[3, 'title_conflict']]);
    expect(errors[0]?.message).toContain('与第2行是同一件');
  });

  it('may differ in the punctuation of its title', () => {
    expect(
      findingsOf(readRows([{ 案由: '关于“双创”的建议' }, { 案由: '关于"双创"的建议', 办理方式: '会办' }])),
    ).toEqual([]);
  });

  it.each([
    ['another session', { 届次: '市十六届人大二次会议' }],
    ['another kind', { 类别: '人大议案' }],
    ['another level', { 届次: '省十六届人大一次会议', 层级: '省' }],
    ['another series', { 编号: '闭064' }],
  ])('is another proposal in %s', (_, change) => {
    const reading = readRows([{}, { ...change, 案由: '关于另一件事的建议' }]);
    expect(findingsOf(reading)).toEqual([]);
    expect(reading.rows).toHaveLength(2);
  });

  it('says of the proposal itself what the first row says, and what only the second knows', () => {
    const reading = readRows([
      { 案由: '关于“双创”的建议', 领衔人: '张三', 内容分类: null },
      { 案由: '关于"双创"的建议', 领衔人: '李四', 内容分类: '科技', 办理方式: '会办' },
    ]);
    expect(findingsOf(reading)).toEqual(['proposal_fact_differs@3']);
    const shared = { title: '关于“双创”的建议', leadProposer: '张三', topic: '科技' };
    expect(reading.rows).toMatchObject([shared, shared]);
  });

  it('whose sessions cannot be told apart is one proposal, so that two titles are an error', () => {
    const rows = [{ 届次: '市十六届人大' }, { 届次: '市十五届人大', 案由: '关于另一件事的建议' }];
    expect(readRows(rows).errors.map(({ code }) => code)).toEqual(['title_conflict']);
  });
});
