import {
  type ClearanceFacts as Facts,
  type ClearanceGiven as Given,
  type ClearancePlace,
} from '../../src/domain/clearance-workflow-rules.js';
import {
  availableClearanceActions,
  CLEARANCE_WORKFLOW,
  clearanceRefusals,
  nextClearanceState,
  signerOf,
} from '../../src/domain/reply-clearance.js';
import { describeWorkflow } from './workflow-rules.js';
import { EVERYBODY, type Examples, OWN, PEOPLE } from './workflow-walk.js';

const facts = (state: ClearancePlace): Facts => ({
  state,
  form: 'reply',
  division: OWN,
  referralHandling: true,
  authorIds: [12],
  headDrafted: false,
  otherReviewer: true,
  delegateId: null,
  textWritten: true,
  classMissing: false,
  disclosureProposed: true,
  signer: 'deputy',
  endorsementMissing: false,
  supervisionMissing: false,
});

const EXAMPLES: Examples<ClearancePlace, Facts, Given> = {
  facts: {
    '–': facts('–'),
    draft: facts('draft'),
    division_review: facts('division_review'),
    office_review: facts('office_review'),
    leader_review: facts('leader_review'),
    signed: facts('signed'),
    issued: facts('issued'),
  },
  given: {
    comment: '请补充进度安排',
    disclosureChecked: true,
    disclosure: 'active',
    documentNumber: '市科函〔2026〕12号',
  },
  met: {
    no_endorsement_due: { facts: { endorsementMissing: true } },
    no_supervision_due: { facts: { supervisionMissing: true } },
  },
  broken: {
    referral_not_handling: () => ({ facts: { referralHandling: false } }),
    draft_empty: () => ({ facts: { textWritten: false } }),
    class_missing: () => ({ facts: { classMissing: true } }),
    disclosure_not_proposed: () => ({ facts: { disclosureProposed: false } }),
    own_draft: () => ({ facts: { authorIds: [12, EVERYBODY.id] } }),
    disclosure_not_checked: () => ({ given: { disclosureChecked: false } }),
    not_endorsed: () => ({ facts: { endorsementMissing: true } }),
    no_endorsement_due: () => ({ facts: { endorsementMissing: false } }),
    disclosure_not_decided: () => ({ given: { disclosure: 'none', ground: '' } }),
    comment_missing: () => ({ given: { comment: '' } }),
    no_supervision_due: () => ({ facts: { supervisionMissing: false } }),
    supervision_missing: () => ({ facts: { supervisionMissing: true } }),
    document_number_missing: () => ({ given: { documentNumber: '' } }),
  },
  when: {
    'a division head drafted and nobody can stand in: the review is skipped, and that recorded': {
      facts: { headDrafted: true, otherReviewer: false },
    },
  },
};

describeWorkflow('答复审签', CLEARANCE_WORKFLOW, EXAMPLES, 'reply-clearance');

const head = PEOPLE['本处负责人']!;
const refused = (...args: Parameters<typeof clearanceRefusals>) => clearanceRefusals(...args);

describe('答复审签: four eyes and the signer', () => {
  it('a head who wrote in the draft does not approve it, another head or his delegate does', () => {
    const own = { ...facts('division_review'), authorIds: [head.id], headDrafted: true };
    expect(refused('approveDivision', own, head)).toEqual([
      { code: 'own_draft', message: '您起草了这份答复稿，要请别人审核。' },
    ]);
    expect(refused('approveDivision', own, { ...head, id: 55 })).toEqual([]);
    const handler = { ...PEOPLE['本处承办人']!, id: 56 };
    expect(refused('approveDivision', { ...own, delegateId: 56 }, handler)).toEqual([]);
    expect(refused('approveDivision', own, handler)).toEqual([
      { code: 'not_delegated', message: '这一步由高新技术处的负责人或者受其委托的人办理。' },
    ]);
  });

  it("a head's draft goes to his delegate, or straight to the office where nobody can stand in", () => {
    const drafted = { ...facts('draft'), headDrafted: true };
    expect(nextClearanceState('submitDraft', drafted)).toBe('division_review');
    expect(nextClearanceState('submitDraft', { ...drafted, otherReviewer: false })).toBe('office_review');
    expect(nextClearanceState('submitDraft', { ...facts('draft'), otherReviewer: false })).toBe(
      'division_review',
    );
  });

  it('the leader in charge signs what the rule leaves to him, the chief signs anything', () => {
    const { given } = EXAMPLES;
    const forChief: Facts = { ...facts('leader_review'), signer: 'chief' };
    expect(refused('sign', forChief, PEOPLE['主要负责人']!, given)).toEqual([]);
    expect(refused('sign', facts('leader_review'), PEOPLE['主要负责人']!, given)).toEqual([]);
    expect(refused('sign', forChief, PEOPLE['分管局领导']!, given)).toEqual([
      { code: 'wrong_leader', message: '此件由主要负责人签发。' },
    ]);
    expect(refused('sign', facts('leader_review'), PEOPLE['其他局领导']!, given)).toEqual([
      { code: 'wrong_leader', message: '此件由分管高新技术处的局领导签发。' },
    ]);
  });

  it('the first rule of the setting that fits names the signer, 分管领导 where none does', () => {
    const rules = [
      { kinds: ['npc_motion'], signer: 'chief' as const },
      { keyItem: true, outcomeClasses: ['A', 'B'], signer: 'chief' as const },
    ];
    const of = { kind: 'npc_suggestion', keyItem: true, outcomeClass: 'B' };
    expect(signerOf(rules, of)).toBe('chief');
    expect(signerOf(rules, { ...of, outcomeClass: null })).toBe('deputy');
    expect(signerOf(rules, { ...of, keyItem: false })).toBe('deputy');
    expect(signerOf(rules, { kind: 'npc_motion', keyItem: false, outcomeClass: null })).toBe('chief');
  });

  it('an opinion has no 公开属性: the lead publishes', () => {
    const opinion: Facts = { ...facts('draft'), form: 'opinion', disclosureProposed: false };
    expect(refused('submitDraft', opinion, head)).toEqual([]);
    expect(refused('sign', { ...opinion, state: 'leader_review' }, PEOPLE['分管局领导']!)).toEqual([]);
  });

  it('the reviewer sees the button although the form is not filled in yet', () => {
    const buttons = availableClearanceActions(facts('office_review'), PEOPLE['办公室核稿人']!);
    const open = buttons.filter((button) => button.allowed).map((button) => button.label);
    expect(open).toEqual(['核稿同意', '退回修改']);
  });
});
