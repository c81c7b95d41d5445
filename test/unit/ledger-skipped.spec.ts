import { readRows } from '../support/ledgers.js';

describe('a total row', () => {
  it.each([
    ['with its count under 案由', { 类别: '合计', 案由: '187件' }],
    ['with a formula there', { 类别: '合 计', 案由: { formula: 'COUNTA(E2:E9)' } }],
    ['with nothing there', { 类别: '小计', 案由: null }],
  ])('%s is no row', (_, cells) => {
    const total = { 层级: null, 届次: null, 编号: null, 办理方式: null, 交办日期: null, ...cells };
    expect(readRows([{}, total])).toMatchObject({ rowsRead: 1, errors: [] });
  });
});
