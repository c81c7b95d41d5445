import { violations } from '../support/axe.js';
import {
  begin,
  daysAgo,
  dialog,
  finish,
  openSheetOffice,
  refusedAt,
  type SheetOffice,
} from '../support/sheet-page.js';
import { FORM } from '../support/registering.js';

let office: SheetOffice;
beforeAll(async () => (office = await openSheetOffice()));
afterAll(() => office.close());

const PROPOSERS = [{ name: '李代表', phone: '13800001234' }, { name: '王代表' }];

describe('修改登记', () => {
  it('changes what was typed, keeps the rest, and shows before and after', async () => {
    const { id, address } = await office.register({ proposers: PROPOSERS, jointCount: 6, topic: '科技创新' });
    const page = await office.pageOf('liaison');
    await page.goto(address);
    await page.getByRole('link', { name: '修改登记' }).click();
    await page.getByLabel('案由').fill('');
    await page.getByRole('button', { name: '保存修改' }).click();
    await page.getByRole('alert').getByRole('link', { name: '请填写案由。' }).click();
    await page.keyboard.type('关于数据要素流通的建议');
    await page.getByLabel('联系电话').first().fill('13900005678');
    await page.getByRole('button', { name: '保存修改' }).click();
    await page.getByText('已保存修改。').waitFor();
    await page.getByText('13900005678').first().waitFor();
    await page.getByText('前后对照').last().click();
    await page.getByText('→ 关于数据要素流通的建议').waitFor();
    expect(await office.sheet(id)).toMatchObject({
      title: '关于数据要素流通的建议',
      topic: '科技创新',
      version: 2,
      proposers: [{ name: '李代表', phone: '13900005678' }, { name: '王代表' }, { name: null }],
    });
  });

  it('takes over what another changed meanwhile, and says what both changed', async () => {
    const { id, address } = await office.register();
    const page = await office.pageOf('liaison');
    await page.goto(`${address}/edit`);
    await page.getByLabel('案由').fill('我改的案由');
    const { title, number, version } = await office.sheet(id);
    const other = { ...FORM, number, title: `${title}（二）`, topic: '财政', version };
    expect(await office.send('liaison', `proposals/${id}`, other, 'PUT')).toBe(200);
    await page.getByRole('button', { name: '保存修改' }).click();
    await page.getByText(/^此件已由测试0于\d\d:\d\d更正登记内容（案由、内容分类），页面已更新。/).waitFor();
    await page.getByText('案由：您和别人都改了').waitFor();
    expect(await page.getByLabel('案由').inputValue()).toBe('我改的案由');
    expect(await page.getByLabel('内容分类').inputValue()).toBe('财政');
    await page.getByRole('button', { name: '保存修改' }).click();
    await page.getByText('已保存修改。').waitFor();
    expect(await office.sheet(id)).toMatchObject({ title: '我改的案由', topic: '财政', version: 3 });
  });

  it('is refused a number that another has, and changes nothing', async () => {
    const taken = await office.register({ number: '701', title: '已有编号的件' });
    const { id, address } = await office.register();
    const page = await office.pageOf('liaison');
    await page.goto(`${address}/edit`);
    await page.getByLabel('编号', { exact: true }).fill('701');
    await page.getByRole('button', { name: '保存修改' }).click();
    await page.getByText('“701”已登记为《已有编号的件》').first().waitFor();
    expect((await office.sheet(id)).version).toBe(1);
    expect(taken.id).not.toBe(id);
  });

  it('is for the liaison alone', async () => {
    const { address } = await office.register();
    const page = await office.pageOf('handler, own division');
    await page.goto(`${address}/edit`);
    await page.waitForURL(/not-allowed/);
  });
});

describe('外单位', () => {
  it('are listed with whom to call; every fault is named at its field', async () => {
    const { id, address } = await office.register();
    const page = await office.pageOf('liaison');
    await page.goto(address);
    await page.getByRole('button', { name: '添加外单位' }).click();
    const units = dialog(page);
    await units.getByLabel('单位1', { exact: true }).fill('市财政局');
    await units.getByLabel('联系人').fill('刘科长');
    await units.getByLabel('联系电话').fill('无');
    await units.getByRole('button', { name: '保存' }).click();
    await units
      .getByRole('alert')
      .getByRole('link', { name: /“无”不是电话号码/ })
      .click();
    await page.keyboard.type('027-85551234');
    await units.getByLabel('联系电话').fill('027-85551234');
    await units.getByRole('button', { name: '保存' }).click();
    await units.waitFor({ state: 'hidden' });
    await page.getByRole('cell', { name: '027-85551234' }).waitFor();
    expect((await office.sheet(id)).referrals[0]?.units).toMatchObject([
      { name: '市财政局', contactName: '刘科长', contactPhone: '027-85551234' },
    ]);
  });
});

describe('并案', () => {
  it('links host and guest both ways', async () => {
    const host = await office.register({ title: '关于建设科学城的建议' });
    const guest = await office.register({ title: '关于加快科学城建设的建议' });
    const page = await office.pageOf('liaison');
    await page.goto(guest.address);
    const merging = await begin(page, '并案');
    await merging.getByLabel('并入哪一件').fill('建设科学城');
    await merging.getByLabel(/《关于建设科学城的建议》/).check();
    await merging.getByRole('button', { name: '并案' }).click();
    await page.getByRole('link', { name: /《关于建设科学城的建议》$/ }).click();
    await page.waitForURL(host.address);
    await page.getByText('以下1件并入此件一起办理').waitFor();
    await page.getByRole('link', { name: /《关于加快科学城建设的建议》$/ }).click();
    await page.waitForURL(guest.address);
  });
});

describe('期限怎么算的', () => {
  it('is told day by day beside the light, and tells of a pause', async () => {
    const { address } = await office.register({}, { referredOn: daysAgo(20) });
    const page = await office.pageOf('liaison');
    await page.goto(address);
    const pausing = await begin(page, '登记暂停计时');
    await pausing.getByLabel('从哪天起暂停').fill(daysAgo(30));
    await pausing.getByLabel('交办单位的通知').fill('函〔2026〕6号');
    await pausing.getByLabel('理由').fill('等上级政策');
    expect(await refusedAt(page, '暂停计时')).toMatch(/^期限从.*的次日起算，暂停的日期要在那以后，请核对。$/);
    await pausing.getByLabel('从哪天起暂停').fill(daysAgo(3));
    await finish(page, '暂停计时');

    await page.getByRole('button', { name: '期限怎么算的' }).click();
    await dialog(page).getByText('现在暂停计时，恢复以后期限顺延。').waitFor();
    await dialog(page)
      .getByText(/^按交办单位通知（函〔2026〕6号）暂停计时：等上级政策。$/)
      .waitFor();
    await dialog(page)
      .getByRole('cell', { name: /，暂停计时，.*今天/ })
      .waitFor();
    await dialog(page)
      .getByRole('button', { name: /^首次沟通/ })
      .press('Enter');
    await dialog(page).getByRole('heading', { name: '首次沟通' }).waitFor();
    await dialog(page)
      .getByRole('cell', { name: /第20天，到期/ })
      .waitFor();
    expect(await violations(page)).toEqual([]);

    const paper = await dialog(page).getByRole('link', { name: '打印这一项' }).getAttribute('href');
    await page.goto(new URL((paper as string).replace('&print=1', ''), address).href);
    await page.getByRole('heading', { name: '首次沟通' }).waitFor();
  });
});
