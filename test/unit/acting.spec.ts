import { actingBy, type ActingPerson, divisionsAs, type Holder } from '../../src/domain/acting.js';

const holder = (id: number, name: string, role: Holder['roles'][number], divisionId: number): Holder => ({
  id,
  name,
  roles: [role],
  divisionId,
  rank: null,
  portfolio: [],
});

describe('standing in', () => {
  const zhang = holder(2, '张××', 'division_head', 7);
  const li: ActingPerson = { ...holder(1, '李××', 'handler', 5), ownName: '李××', standingInFor: [zhang] };
  const head = (one: Holder): boolean => one.roles.includes('division_head');

  it('names both where the right is the other one’s, and only oneself where it is one’s own', () => {
    expect(actingBy(li, head)?.actor).toMatchObject({ id: 1, name: '李××（代张××）' });
    expect(actingBy(li, (one) => one.roles.includes('handler'))?.actor.name).toBe('李××');
    expect(actingBy(li, (one) => one.roles.includes('leader'))).toBeNull();
  });

  it('does not name the other one twice', () => {
    const once = actingBy(li, head)?.actor as ActingPerson;
    expect(actingBy(once, head)?.actor.name).toBe('李××（代张××）');
    expect(actingBy(once, (one) => one.roles.includes('handler'))?.actor.name).toBe('李××');
  });

  it('never crosses the role of one with the division of the other', () => {
    expect(divisionsAs(li, ['division_head'])).toEqual([7]);
    expect(divisionsAs(li, ['handler', 'division_head'])).toEqual([5, 7]);
  });
});
