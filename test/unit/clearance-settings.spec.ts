import { clearanceSentence } from '../../src/domain/clearance-sentences.js';
import { highestOrdinal, seriesNumber } from '../../src/domain/number-series.js';

describe('numbers of a series', () => {
  it('are written as the standard has them', () => {
    expect(seriesNumber(' 武科建 ', 2026, 12)).toBe('武科建〔2026〕12号');
  });

  it('go on from the highest of that series and year', () => {
    const letters = [
      '武科建〔2026〕7号',
      '武科建(2026)12号',
      '武科建函〔2026〕90号',
      '武科建〔2025〕40号',
      '武科建〔2026〕附件',
    ];
    expect(highestOrdinal('武科建', 2026, letters)).toBe(12);
    expect(highestOrdinal('武科会', 2026, letters)).toBe(0);
  });
});

describe('the line of a step', () => {
  it.each<[string, object, string]>([
    ['reply.submitDraft', { form: 'reply' }, '答复稿送处室负责人审核。'],
    [
      'reply.approveOffice',
      { form: 'opinion', comment: '同意。' },
      '办公室核稿同意，会办意见稿送局领导审签：同意。',
    ],
    [
      'reply.sign',
      { form: 'reply', disclosure: 'active', width: 'full' },
      '签发答复稿，公开属性定为主动公开（全文公开）。',
    ],
    [
      'reply.sign',
      { form: 'reply', disclosure: 'none', ground: '涉及个人隐私' },
      '签发答复稿，公开属性定为不予公开（涉及个人隐私）。',
    ],
    ['reply.sendBack', { comment: '补充进度' }, '退回修改：补充进度。'],
    ['reply.delegate', { form: 'reply', delegate: '吴承办' }, '委托吴承办代为审核答复稿。'],
    [
      'reply.copySent',
      { addressee: '王芳', sentOn: '2026-05-01', channel: '邮寄' },
      '2026-05-01送达王芳（邮寄）。',
    ],
  ])('%s', (action, after, line) => expect(clearanceSentence(action, after)).toBe(line));

  it('is of nothing else', () => expect(clearanceSentence('referral.assign', {})).toBeNull());
});
