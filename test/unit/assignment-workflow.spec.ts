import {
  ASSIGNMENT_WORKFLOW,
  type AssignmentFacts as Facts,
  type AssignmentGiven as Given,
  type AssignmentPlace,
  assignmentRefusals,
  availableAssignmentActions,
  ENDED_ASSIGNMENT_STATES,
  LIVE_ASSIGNMENT_STATES,
  nextAssignmentState,
} from '../../src/domain/assignment-workflow.js';
import { describeWorkflow } from './workflow-rules.js';
import { type Examples, OTHER, OWN, PEOPLE } from './workflow-walk.js';

const facts = (state: AssignmentPlace): Facts => ({
  state,
  part: 'support',
  division: OWN,
  referralOpen: true,
  partWritten: true,
  versionInOfficeReview: true,
  inClearance: false,
  workRestarted: true,
});

const EXAMPLES: Examples<AssignmentPlace, Facts, Given> = {
  facts: {
    '–': facts('–'),
    pending: facts('pending'),
    active: facts('active'),
    submitted: facts('submitted'),
    sent_back: facts('sent_back'),
    ended: facts('ended'),
  },
  given: { divisionId: OWN.id, handlerName: '李明', reason: '不属本处职责', suggestedDivisionId: OTHER.id },
  met: {},
  broken: {
    division_missing: () => ({ given: { divisionId: null } }),
    referral_not_open: () => ({ facts: { referralOpen: false } }),
    handler_missing: () => ({ given: { handlerName: ' ' } }),
    part_not_written: () => ({ facts: { partWritten: false } }),
    not_in_office_review: () => ({ facts: { versionInOfficeReview: false } }),
    reason_missing: () => ({ given: { reason: '' } }),
    suggested_division_missing: () => ({ given: { suggestedDivisionId: null } }),
    reply_in_clearance: () => ({ facts: { inClearance: true } }),
    work_not_restarted: () => ({ facts: { workRestarted: false } }),
  },
  when: { lead: { facts: { part: 'lead' } } },
};

describeWorkflow('处室的分派', ASSIGNMENT_WORKFLOW, EXAMPLES, 'assignment-workflow');

describe('处室的分派 beyond the single rows', () => {
  it('待签收, 办理中 and 已提交 are live, 已退回 and 已结束 are history', () => {
    expect(LIVE_ASSIGNMENT_STATES).toEqual(['pending', 'active', 'submitted']);
    expect(ENDED_ASSIGNMENT_STATES).toEqual(['sent_back', 'ended']);
  });

  it('a 协办 part can be sent back while the reply is in clearance, the lead cannot', () => {
    const own = PEOPLE['本处负责人']!;
    const clearing = { ...facts('active'), inClearance: true };
    expect(assignmentRefusals('sendBack', clearing, own, EXAMPLES.given)).toEqual([]);
    expect(assignmentRefusals('sendBack', { ...clearing, part: 'lead' }, own, EXAMPLES.given)).toEqual([
      { code: 'reply_in_clearance', message: '答复稿已经送审，要退回此件请先把答复稿退回修改。' },
    ]);
  });

  it('nothing goes on in a division while the referral is withdrawn, and the row stays', () => {
    const withdrawn = { ...facts('pending'), referralOpen: false };
    const buttons = availableAssignmentActions(withdrawn, PEOPLE['本处承办人']!);
    expect(buttons.filter((button) => button.allowed)).toEqual([]);
    expect(nextAssignmentState('end', withdrawn)).toBe('ended');
    expect(nextAssignmentState('reopen', withdrawn)).toBeNull();
  });
});
