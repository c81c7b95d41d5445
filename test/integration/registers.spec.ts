import { RegistersService } from '../../src/modules/people/registers.service.js';
import { openOffice, type Office } from '../support/office.js';

let office: Office;
let registers: RegistersService;
const LIAISON = { id: null, name: '联络员' };
beforeEach(async () => {
  office = await openOffice();
  registers = office.app.get(RegistersService);
});
afterEach(() => office.close());

const add = (name: string, fromOn?: string) => registers.add('division', { name, fromOn }, LIAISON);

describe('divisions', () => {
  it('keep their identity through names, which are ended and never rewritten', async () => {
    const made = await add('成果处', '2015-01-01');
    const to = { name: '成果转化处', fromOn: '2019-03-01' };
    expect(await registers.rename('division', made.id, to, LIAISON)).toMatchObject({
      id: made.id,
      name: '成果转化处',
      names: [
        { name: '成果处', fromOn: '2015-01-01', toOn: '2019-02-28' },
        { name: '成果转化处', fromOn: '2019-03-01', toOn: null },
      ],
    });
    const reused = await add('成果处', '2020-01-01');
    expect(reused.id).not.toBe(made.id);
  });

  it('are refused a name that another bears, a day before the present name, and a day to come', async () => {
    await add('办公室');
    const { id } = await add('成果处', '2015-01-01');
    const wrong = (name: string, fromOn: string) =>
      registers.rename('division', id, { name, fromOn }, LIAISON);
    await expect(add('办公室')).rejects.toThrow('已有名为“办公室”的处室');
    await expect(wrong('办公室', '2014-01-01')).rejects.toThrow(
      '更名日期要晚于现名的启用日期2015-01-01。已有名为“办公室”的处室，请换一个名称。',
    );
    await expect(wrong('新处', '2199-01-01')).rejects.toThrow('更名日期不能晚于今天');
    expect((await registers.list('division')).find((one) => one.id === id)?.names).toHaveLength(1);
  });

  it('give their people to the successor, and keep the name under which the record speaks of them', async () => {
    const [old, next] = [await add('成果处'), await add('成果转化处')];
    await office.db.query(`insert into person (name, division_id) values ('李××', $1)`, [old.id]);
    const dissolve = (successorId?: number) =>
      office.db.transaction((tx) =>
        registers.dissolveDivision(tx, old.id, { on: '2020-01-01', successorId }, LIAISON),
      );
    await expect(dissolve()).rejects.toThrow('成果处还有1人，请选择承接处室，或者先调整人员。');
    await expect(dissolve(old.id)).rejects.toThrow('承接单位不能是它自己。');
    expect(await dissolve(next.id)).toMatchObject({
      name: '成果处',
      dissolvedOn: '2020-01-01',
      successor: { id: next.id, name: '成果转化处' },
    });
    expect((await registers.list('division')).find((one) => one.id === next.id)?.people).toBe(1);
    await expect(dissolve(next.id)).rejects.toThrow('成果处已于2020-01-01撤并。');
  });

  it('are not dissolved while they have work', async () => {
    await office.importRows([{ 承办处室: '高新技术处', 签收日期: '2022-05-06' }]);
    const [division] = await registers.list('division');
    const end = office.db.transaction((tx) =>
      registers.dissolveDivision(tx, division?.id ?? 0, { on: '2022-06-01' }, LIAISON),
    );
    await expect(end).rejects.toThrow('高新技术处还有1件正在办理，请选择承接处室，或者先改派。');
  });

  it('of the same name made twenty times at once are one', async () => {
    const made = await Promise.allSettled(Array.from({ length: 20 }, () => add('办公室')));
    expect(made.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    const traces = `select count(*) from audit_event where action = 'division.created'`;
    expect(await office.db.query(traces)).toEqual([{ count: 1 }]);
  });
});

describe('outside units', () => {
  it('are renamed and dissolved in the same way', async () => {
    const unit = await registers.add('outside_unit', { name: '市环保局' }, LIAISON);
    const to = { name: '市生态环境局', fromOn: '2019-01-10' };
    await registers.rename('outside_unit', unit.id, to, LIAISON);
    const ended = await registers.dissolveOutsideUnit(unit.id, { on: '2025-01-01' }, LIAISON);
    expect(ended).toMatchObject({ name: '市生态环境局', dissolvedOn: '2025-01-01', successor: null });
    const again = registers.add('outside_unit', { name: '市生态环境局' }, LIAISON);
    await expect(again).rejects.toThrow('已有名为“市生态环境局”的外单位（2025-01-01撤并），请换一个名称。');
    const unknown = registers.rename('outside_unit', 999, to, LIAISON);
    await expect(unknown).rejects.toThrow('没有找到这个外单位。');
  });
});
