import { differences } from '../../src/domain/facts-difference.js';
import { clip } from '../../src/domain/ledger-text.js';
import { mergeFacts } from '../../src/domain/referral-facts-merge.js';
import { nothingKnown, onlyProposalKnown, type ReferralFacts } from '../../src/domain/referral-facts.js';
import { type LedgerRow } from '../../src/domain/ledger-row.js';
import { readRows } from '../support/ledgers.js';

const KEEP = { blankErases: false, consentsOnFile: false };
const rowOf = (cells: Record<string, string | number | null>): LedgerRow =>
  readRows([cells]).rows[0] as LedgerRow;
const merged = (cells: Record<string, string | number | null>, known: ReferralFacts | null = null) =>
  mergeFacts(rowOf(cells), known, KEEP);

describe('what is known after a row', () => {
  it('holds no fact of a reply that was not issued', () => {
    const open = { 答复日期: null, 答复文号: '科函〔2022〕8号', 结果类别: 'A', 代表委员公开意见: '同意' };
    expect(merged({ ...open, 二次答复日期: '2022-9-1' })).toMatchObject({
      documentNumber: null,
      outcomeClass: null,
      proposerConsent: null,
      secondRepliedOn: null,
      issued: false,
    });
  });

  it.each([
    [{ 沟通次数: 0, 沟通形式: '电话' }, null, null],
    [{ 沟通次数: null, 沟通形式: '电话' }, '电话', 1],
    [{ 沟通形式: '无沟通联系' }, null, null],
  ])('counts no talk that was not held: %j', (cells, contactForm, contactCount) => {
    expect(merged(cells)).toMatchObject({ contactForm, contactCount });
  });

  it('names no supporter that leads, and no handler of no division', () => {
    expect(merged({ 承办处室: '高新处', 协办处室: '高新处、农村处' }).supportDivisions).toEqual(['农村处']);
    expect(merged({ 经办人: '李四' }).handlerName).toBeNull();
    expect(merged({ 经办人: '李四', 签收日期: '2022-5-5' }).handlerName).toBe('李四');
  });

  it('takes back by a word what a word said, but no day of reply', () => {
    expect(merged({ 办理状态: '办理中' }, merged({ 办理状态: '已办结' })).issued).toBe(false);
    expect(merged({ 办理状态: '办理中' }, merged({ 答复日期: '2022-7-1' })).issued).toBe(true);
  });

  it('keeps what is known of the proposal when it comes in another role', () => {
    const lead = merged({ 领衔人: '张三', 内容分类: '科技', 承办处室: '高新处' });
    const other = mergeFacts(rowOf({ 办理方式: '会办' }), null, KEEP, onlyProposalKnown(lead));
    expect(other).toMatchObject({ leadProposer: '张三', topic: '科技', leadDivision: null });
  });
});

describe('what an import changes', () => {
  it('says the day of receipt apart from that of 交办 where it was stated', () => {
    const before = { ...nothingKnown('甲'), referredOn: '2022-04-29', receivedOn: '2022-05-02' };
    const after = { ...before, referredOn: '2022-05-03', receivedOn: '2022-05-10' };
    expect(differences(before, after).map(({ label }) => label)).toEqual(['交办日期', '收到日期']);
    const assumed = { ...before, receivedOn: '2022-04-29' };
    expect(differences(assumed, { ...after, receivedOn: '2022-05-03' })).toHaveLength(1);
  });
});

it('a clipped text ends with a whole character', () => {
  expect(clip(`a${'𠮷'.repeat(20)}`)).toBe(`a${'𠮷'.repeat(14)}…`);
});
