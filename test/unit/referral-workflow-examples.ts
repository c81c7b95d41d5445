import {
  type ReferralCommandFacts as Facts,
  type ReferralGiven as Given,
  type ReferralPlace,
} from '../../src/domain/referral-workflow-facts.js';
import { type Examples, OTHER, OWN } from './workflow-walk.js';

/** Not registered yet; everything that a step may need besides is there. */
// prettier-ignore
export const BLANK: Facts = {
  role: 'lead', owesFeedback: true, withdrawn: false, returned: false, splitProposed: false, assigned: false,
  signed: false, noted: false, round: 1, issued: false, feedbackSettled: false,
  registered: false, restarted: false, leadDivision: null, numberTaken: false, otherLiveRoles: [],
  splitNeedsApproval: false, returnPending: null, returnWindowOver: false, inClearance: false, signedVersion: true,
  contactMade: true, opinionsAsked: 1, opinionsMissing: [], supervisionMissing: false, extensionPending: false,
  extensionStanding: true, feedbackWindowOver: true, remindersRecorded: true, decidingFormRecorded: false,
  dissatisfiedBefore: false, openCommitments: 1, mainClock: 'running', difficult: false,
};

const received: Facts = { ...BLANK, registered: true };
const assigned: Facts = { ...received, assigned: true, leadDivision: OWN };
const handling: Facts = { ...assigned, signed: true };
const replied: Facts = { ...handling, issued: true };

const facts: Record<ReferralPlace, Facts> = {
  '–': BLANK,
  received,
  split_proposed: { ...received, splitProposed: true },
  assigned,
  handling,
  replied,
  concluded: { ...replied, feedbackSettled: true },
  returned: { ...assigned, returned: true },
  withdrawn: { ...handling, withdrawn: true },
};

const given: Given = {
  number: '064',
  role: 'sole',
  referredOn: '2026-03-02',
  receivedOn: '2026-03-03',
  leadDivisionIds: [OTHER.id],
  handlerName: '李明',
  reason: '不属本处职责',
  suggestedDivisionId: OTHER.id,
  suggestedUnit: '市财政局',
  asked: 'reassign',
  notice: '市建议提案办〔2026〕3号',
  approver: '张局长',
  documentNumber: '市科函〔2026〕12号',
  approval: '陈局2026年3月9日批示',
  hostId: 7,
};

/** What a requirement needs beyond the examples above. */
const met: Examples<ReferralPlace, Facts, Given>['met'] = {
  no_return_pending: { facts: { returnPending: 'return' } },
  not_reference: { facts: { role: 'reference' } },
  not_an_opinion: { facts: { role: 'co' } },
  no_opinion_missing: { facts: { opinionsMissing: ['市财政局'] } },
  no_extension_pending: { facts: { extensionPending: true } },
  clock_not_paused: { facts: { mainClock: 'paused' } },
  not_difficult: { facts: { difficult: true } },
};

/** Just the one fact that breaks each requirement. */
// prettier-ignore
const broken: Examples<ReferralPlace, Facts, Given>['broken'] = {
  number_missing: () => ({ given: { number: ' ' } }),
  number_taken: () => ({ facts: { numberTaken: true } }),
  role_missing: () => ({ given: { role: null } }),
  role_unchanged: (example) => ({ given: { role: example.facts.role } }),
  role_taken: (example) => ({ facts: { otherLiveRoles: [example.given.role ?? 'lead'] } }),
  role_taken_since: (example) => ({ facts: { otherLiveRoles: [example.facts.role] } }),
  referred_on_missing: () => ({ given: { referredOn: null } }),
  received_on_missing: () => ({ given: { receivedOn: null } }),
  one_lead_division: () => ({ given: { leadDivisionIds: [OWN.id, OTHER.id] } }),
  approver_missing: () => ({ given: { approver: '' } }),
  handler_missing: () => ({ given: { handlerName: '' } }),
  reason_missing: () => ({ given: { reason: '' } }),
  suggested_division_missing: () => ({ given: { suggestedDivisionId: null } }),
  reply_in_clearance: () => ({ facts: { inClearance: true } }),
  asked_missing: () => ({ given: { asked: null } }),
  suggested_unit_missing: () => ({ given: { suggestedUnit: '' } }),
  return_window_over: () => ({ facts: { returnWindowOver: true } }),
  return_pending: () => ({ facts: { returnPending: 'return' } }),
  no_return_pending: () => ({ facts: { returnPending: null } }),
  notice_missing: () => ({ given: { notice: '' } }),
  not_reference: () => ({ facts: { role: 'lead' } }),
  reference_owes_nothing: () => ({ facts: { role: 'reference' } }),
  not_an_opinion: () => ({ facts: { role: 'lead' } }),
  not_a_reply: () => ({ facts: { role: 'co' } }),
  nothing_issued: () => ({ facts: { issued: false, role: 'reference', noted: true } }),
  not_signed: () => ({ facts: { signedVersion: false } }),
  document_number_missing: () => ({ given: { documentNumber: '' } }),
  no_contact: () => ({ facts: { contactMade: false, role: 'lead' } }),
  opinions_missing: () => ({ facts: { opinionsMissing: ['市财政局', '市教育局'], role: 'lead' } }),
  supervision_missing: () => ({ facts: { supervisionMissing: true } }),
  form_recorded: () => ({ facts: { decidingFormRecorded: true } }),
  feedback_window_open: () => ({ facts: { feedbackWindowOver: false } }),
  not_reminded: () => ({ facts: { remindersRecorded: false } }),
  no_opinion_asked: () => ({ facts: { opinionsAsked: 0 } }),
  no_opinion_missing: () => ({ facts: { opinionsMissing: [] } }),
  extension_pending: () => ({ facts: { extensionPending: true } }),
  no_extension_pending: () => ({ facts: { extensionPending: false } }),
  no_extension: () => ({ facts: { extensionPending: false, extensionStanding: false } }),
  clock_not_running: () => ({ facts: { mainClock: 'paused' } }),
  clock_not_paused: () => ({ facts: { mainClock: 'running' } }),
  first_answer_given: () => ({ facts: { mainClock: 'stopped' } }),
  difficult_already: () => ({ facts: { difficult: true } }),
  not_difficult: () => ({ facts: { difficult: false } }),
  approval_missing: () => ({ given: { approval: ' ' } }),
  host_missing: () => ({ given: { hostId: null } }),
  no_open_commitment: () => ({ facts: { openCommitments: 0 } }),
};

/** What leads to each of the rows of one action. */
const when: Examples<ReferralPlace, Facts, Given>['when'] = {
  'leaders approve the split (setting)': { facts: { splitNeedsApproval: true } },
  'the lead division stays, others change': { given: { leadDivisionIds: [OWN.id] } },
  'what was asked is 改变办理方式': { facts: { returnPending: 'change_role' } },
  'the new role owes no feedback': { given: { role: 'co' } },
  'co, a kind that owes none, or feedback settled before an amendment': { facts: { owesFeedback: false } },
  'the deciding form is dissatisfied for the first time': { given: { dissatisfied: true } },
  'a form that does not decide': { given: { decides: false } },
  'the deciding form is satisfied, or dissatisfied again (flagged)': {
    facts: { dissatisfiedBefore: true },
    given: { dissatisfied: true },
  },
};

export const REFERRAL_EXAMPLES: Examples<ReferralPlace, Facts, Given> = { facts, given, met, broken, when };
