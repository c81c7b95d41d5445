import type { ActingPerson } from '../../src/domain/acting.js';
import { commandSentence, isCommandTrace } from '../../src/domain/command-sentences.js';
import { workflowActor } from '../../src/domain/office-actor.js';
import { PERMISSIONS } from '../../src/domain/permissions.js';
import { COMMAND_ACTIONS, supportPart } from '../../src/domain/referral-commands.js';
import { REFERRAL_STEPS } from '../../src/domain/referral-workflow.js';
import type { ReferralCommandFacts } from '../../src/domain/referral-workflow-facts.js';
import { AUDIT_ACTIONS } from '../../src/modules/audit/audit.service.js';

const nobody: ActingPerson = {
  ...{ id: 1, name: '甲', ownName: '甲', divisionId: 7, rank: null, portfolio: [] },
  roles: ['handler'],
  standingInFor: [
    { id: 2, name: '乙', roles: ['leader'], divisionId: null, rank: 'principal', portfolio: [7] },
  ],
};

describe('the commands on a referral', () => {
  it.each(['register', ...COMMAND_ACTIONS] as const)(
    '%s lets in exactly those whom the table names',
    (action) => {
      const named = REFERRAL_STEPS.filter((step) => step.action === action).flatMap((step) =>
        step.by.flatMap((by) => by.roles),
      );
      expect([...new Set(named)].sort()).toEqual(
        [...(PERMISSIONS.get(`referral.${action}`)?.roles ?? [])].sort(),
      );
    },
  );

  it('have a name in the record and a sentence each', () => {
    for (const action of COMMAND_ACTIONS) {
      expect(AUDIT_ACTIONS).toHaveProperty([`referral.${action}`]);
      expect(isCommandTrace(`referral.${action}`)).toBe(true);
      expect(commandSentence(`referral.${action}`, {}, { reason: '理由。' })).toMatch(/[^。]。$/);
    }
  });

  it('are judged with every post, his own and those he stands in for, never crossed', () => {
    expect(workflowActor(nobody).posts).toEqual([
      { role: 'handler', divisionId: 7, rank: undefined, portfolio: [] },
      { role: 'leader', divisionId: null, rank: 'chief', portfolio: [7] },
    ]);
  });

  it('mean the supporting part of one whose division does not lead', () => {
    const part = {
      id: 5,
      state: 'pending' as const,
      part: 'support' as const,
      division: { id: 7, name: '丙处' },
    };
    const subject = (lead: number | null) => ({
      facts: { leadDivision: lead === null ? null : { id: lead, name: '丁处' } } as ReferralCommandFacts,
      assignments: [part],
    });
    const actor = workflowActor(nobody);
    expect(supportPart('takeOn', subject(8), actor)).toBe(part);
    expect(supportPart('takeOn', subject(null), actor)).toBe(part);
    expect(supportPart('takeOn', subject(7), actor)).toBeNull();
    expect(supportPart('assign', subject(8), actor)).toBeNull();
  });
});
