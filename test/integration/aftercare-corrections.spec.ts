import { AftercareViews } from '../../src/modules/aftercare/aftercare-views.service.js';
import { type Desk, type Fields, openDesk, refusedBy } from '../support/desk.js';
import { answeredAt } from '../support/issued-replies.js';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk('2022-07-15');
});
afterAll(() => desk.close());

const FORM = { work: 'satisfied', result: 'satisfied', receivedOn: '2022-07-10', channel: 'paper' };
const form = (id: number, fields: Fields = {}) =>
  desk.act('recordFeedback', id, 'liaison', { ...FORM, ...fields });
const rounds = async (id: number) => (await desk.app.get(AftercareViews).of(id, desk.who('liaison'))).rounds;

describe('a form', () => {
  it('recorded wrongly is corrected by another of the same signer, and both are kept', async () => {
    const id = await answeredAt(desk, {});
    expect(await refusedBy(form(id, { corrects: true }))).toEqual(['form_not_recorded']);
    await form(id);
    expect(await refusedBy(form(id, { result: 'basic' }))).toEqual(['form_recorded']);
    expect(await refusedBy(form(id, { corrects: true, decides: false }))).toEqual(['form_has_to_decide']);
    await form(id, { corrects: true, result: 'basic' });
    expect(await desk.statusOf(id)).toBe('concluded');
    expect((await rounds(id))[0]?.forms.map((one) => [one.result, one.superseded])).toEqual([
      ['satisfied', true],
      ['basic', false],
    ]);

    await form(id, { corrects: true, result: 'dissatisfied' });
    expect(await desk.statusOf(id)).toBe('handling');
    expect((await rounds(id)).map(({ forms }) => forms.length)).toEqual([3, 0]);
    expect((await desk.check.run()).ok).toBe(true);
  });

  it('of a joint signer that decided is corrected only by one that decides', async () => {
    const id = await answeredAt(desk, {});
    const [joint] = await desk.db.query<{ id: number }>(
      `select w.id from proposer w join referral r on r.proposal_id = w.proposal_id
        where r.id = $1 and w.position = 2`,
      [id],
    );
    const its = { proposerId: joint?.id };
    await form(id, { ...its, decides: true });
    expect(await refusedBy(form(id, { ...its, corrects: true }))).toEqual(['form_has_to_decide']);
    await form(id, { ...its, corrects: true, decides: true, result: 'basic' });
    expect(await desk.statusOf(id)).toBe('concluded');
  });
});
