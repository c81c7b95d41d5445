import { openOffice, type Office } from '../support/office.js';

let office: Office;
beforeEach(async () => (office = await openOffice()));
afterEach(() => office.close());

const REPLIED = { 答复日期: '2022-07-01', 答复文号: '科函〔2022〕1号' };
const PUBLISHED = {
  ...REPLIED,
  代表委员公开意见: '同意',
  办理处室公开意见: '同意',
  保密审查: '通过',
  公开属性: '全文公开',
  公开日期: '2022-07-20',
};

const holds = async (): Promise<unknown[]> => (await office.check.run()).checks.filter((one) => !one.ok);

describe('what an import takes back', () => {
  it('不满意 was a slip: the second round that it opened goes again', async () => {
    await office.importRows([{ ...REPLIED, 结果满意度: '不满意' }]);
    expect((await office.reports.annual(2022)).figures.open).toBe(1);
    await office.importRows([{ ...REPLIED, 结果满意度: '满意' }]);
    expect((await office.reports.annual(2022)).figures.open).toBe(0);
    expect(await office.db.query('select ordinal from round')).toEqual([{ ordinal: 1 }]);
    expect(await holds()).toEqual([]);
  });

  it('a second reply that never was, erased by a confirmed blank', async () => {
    await office.importRows([{ ...REPLIED, 结果满意度: '不满意', 二次答复日期: '2022-09-01' }]);
    await office.importRows([{ ...REPLIED, 结果满意度: '满意', 二次答复日期: null }], { blankErases: true });
    expect(await office.db.query('select ordinal from round')).toEqual([{ ordinal: 1 }]);
    expect(await holds()).toEqual([]);
  });

  it('publication, decision and consents, erased by confirmed blanks, once and for all', async () => {
    await office.importRows([PUBLISHED]);
    const blank = {
      ...PUBLISHED,
      代表委员公开意见: null,
      办理处室公开意见: null,
      保密审查: null,
      公开属性: null,
      公开日期: null,
    };
    expect(await office.importRows([blank], { blankErases: true })).toMatchObject({
      updated: 1,
      errorList: [],
    });
    expect((await office.reports.annual(2022)).figures).toMatchObject({ published: 0, undecided: 1 });
    expect(await office.importRows([blank], { blankErases: true })).toMatchObject({ unchanged: 1 });
    expect(await holds()).toEqual([]);
  });

  it('a publication date alone: decided, and not yet published', async () => {
    await office.importRows([PUBLISHED]);
    await office.importRows([{ ...PUBLISHED, 公开日期: null }], { blankErases: true });
    const { lines } = await office.reports.annual(2022);
    const value = (key: string): number | undefined => lines.find((line) => line.key === key)?.value;
    expect([value('active'), value('published')]).toEqual([1, 0]);
  });
});

describe('a motion, whose proposers are not asked', () => {
  it('is published without their consent', async () => {
    const motion = { ...PUBLISHED, 类别: '人大议案', 代表委员公开意见: null };
    expect(await office.importRows([motion])).toMatchObject({ created: 1, errorList: [] });
    expect((await office.reports.annual(2022)).figures.published).toBe(1);
    expect(await holds()).toEqual([]);
  });
});
