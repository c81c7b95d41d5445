import { DraftsService } from '../../src/modules/desk/drafts.service.js';
import { ViewsService } from '../../src/modules/desk/views.service.js';
import { openRegister, person, refusal, type Register } from '../support/registering.js';

let office: Register;
beforeAll(async () => (office = await openRegister()));
afterAll(() => office.close());

describe('what lies on a desk', () => {
  it('a draft is found as it was left, by its owner alone, until it is forgotten', async () => {
    const drafts = office.get(DraftsService);
    const other = await person(office, '王承办');
    expect(await drafts.one(office.actor.id, 'register')).toMatchObject({ body: null, savedAt: null });
    await drafts.save(office.actor.id, 'register', { title: '关于' });
    const saved = await drafts.save(office.actor.id, 'register', { title: '关于数据\u0000' });
    expect(saved.savedAt).toMatch(/^\d{4}-/);
    expect((await drafts.one(office.actor.id, 'register')).body).toEqual({ title: '关于数据' });
    expect((await drafts.one(other.id, 'register')).body).toBeNull();
    await drafts.forget(office.actor.id, 'register');
    expect((await drafts.one(office.actor.id, 'register')).body).toBeNull();
  });

  it('a draft that is no form any more, or has a strange name, is refused in a sentence', async () => {
    const drafts = office.get(DraftsService);
    const long = drafts.save(office.actor.id, 'register', { text: '长'.repeat(200_000) });
    expect(await refusal(long)).toMatchObject({ status: 413, reasons: [{ code: 'draft_too_large' }] });
    expect(await refusal(drafts.one(office.actor.id, '../x'))).toMatchObject({ status: 422 });
  });

  it('views are one person’s; the same name is the same view', async () => {
    const views = office.get(ViewsService);
    const other = await person(office, '赵处长');
    await views.save(office.actor.id, { name: '我的逾期', query: 'year=2026&due=overdue' });
    const saved = await views.save(office.actor.id, { name: '我的逾期', query: 'year=2026' });
    expect(await views.all(office.actor.id)).toEqual([saved]);
    expect(await views.all(other.id)).toEqual([]);
    expect((await refusal(views.remove(other.id, saved.id))).status).toBe(404);
    expect(await views.remove(office.actor.id, saved.id)).toEqual([]);
  });
});
