import { ROLE_NAMES } from './labels.js';
import {
  answersProposers,
  type ReferralCommandFacts,
  type ReferralGiven,
} from './referral-workflow-facts.js';
import { type Condition, filled, type Requirement, unless } from './workflow.js';
import { ofDivision } from './workflow-roles.js';

type Facts = ReferralCommandFacts;
type Given = ReferralGiven;
type Rule = Requirement<Facts, Given>;
type Test = Rule['holds'];

/** Handlers and heads of the division that has the lead in a referral. */
export const leadDivision = ofDivision(
  '承办处室',
  'lead division',
  ['handler', 'division_head'],
  (facts: Facts) => facts.leadDivision,
);
export const leadDivisionHead = ofDivision(
  '承办处室负责人',
  'lead division head',
  ['division_head'],
  (facts: Facts) => facts.leadDivision,
);

/** A requirement on what the record says. */
function fact(code: string, words: string, sentence: string, holds: Test, naming?: Rule['naming']): Rule {
  return { code, words, sentence, holds, naming };
}

/** A requirement that the command's own content fulfils. */
function ask(field: keyof Given, code: string, words: string, sentence: string, holds: Test): Rule {
  return { code, words, sentence, holds, field };
}

const takenRole = (facts: Facts, given: Given) => ROLE_NAMES[given.role ?? facts.role];

/** Every requirement of the referral's steps (design §4), once. */
// prettier-ignore
export const REFERRAL_REQUIREMENTS = {
  numberGiven:      ask('number', 'number_missing', 'a number', '请填写编号。', (_f, g) => filled(g.number)),
  numberFree:       fact('number_taken', 'number unique within level, kind, session and series', '同一届次、同一类别里已经有这个编号的件。', (f) => !f.numberTaken),
  roleGiven:        ask('role', 'role_missing', 'a role', '请选择办理方式。', (_f, g) => Boolean(g.role)),
  roleDiffers:      { ...ask('role', 'role_unchanged', 'a role other than the present one', '此件的办理方式本来就是{}。', (f, g) => g.role !== f.role), naming: takenRole },
  roleFree:         { ...ask('role', 'role_taken', 'no other live referral in that role', '此件已另有一条{}的交办，同一办理方式不能有两条。', (f, g) => !g.role || !f.otherLiveRoles.includes(g.role)), naming: takenRole },
  ownRoleFree:      fact('role_taken_since', 'no other live referral in its role', '撤回以后此件又以{}交办给我局，不能再恢复这一条。', (f) => !f.otherLiveRoles.includes(f.role), takenRole),
  referredOn:       ask('referredOn', 'referred_on_missing', '交办日期', '请填写交办日期。', (_f, g) => filled(g.referredOn)),
  receivedOn:       ask('receivedOn', 'received_on_missing', '收到日期', '请填写收到日期。', (_f, g) => filled(g.receivedOn)),
  oneLead:          ask('leadDivisionIds', 'one_lead_division', 'exactly one lead division', '主办处室要有且只有一个。', (_f, g) => g.leadDivisionIds?.length === 1),
  approver:         ask('approver', 'approver_missing', 'names the leader, here or on the paper 批办单', '请写明作出批示的局领导。', (_f, g) => filled(g.approver)),
  handler:          ask('handlerName', 'handler_missing', 'names the 经办人', '请写明经办人。', (_f, g) => filled(g.handlerName)),
  reason:           ask('reason', 'reason_missing', 'a reason', '请写明理由。', (_f, g) => filled(g.reason)),
  suggestedDivision: ask('suggestedDivisionId', 'suggested_division_missing', 'a suggested division', '请写明建议改由哪个处室办理。', (_f, g) => Boolean(g.suggestedDivisionId)),
  notInClearance:   fact('reply_in_clearance', 'no version past its draft', '答复稿已经送审，要退回此件请先把答复稿退回修改。', (f) => !f.inClearance),
  asked:            ask('asked', 'asked_missing', 'what is asked: 退办, 改办, 改变办理方式', '请选择申请退办、改办还是改变办理方式。', (_f, g) => Boolean(g.asked)),
  suggestion:       ask('suggestedUnit', 'suggested_unit_missing', 'a suggested unit, or for 改变办理方式 the role', '请写明建议的承办单位；申请改变办理方式的，写明建议的办理方式。', (_f, g) => (g.asked === 'change_role' ? Boolean(g.role) : filled(g.suggestedUnit))),
  inReturnWindow:   ask('lateReason', 'return_window_over', 'the return window open, or a reason for the delay', '申请调整的期限已过，仍要申请的请写明理由。', (f, g) => !f.returnWindowOver || filled(g.lateReason)),
  noReturnPending:  fact('return_pending', 'no pending 申请调整', '此件已向交办单位申请调整，还没有答复，答复登记以后才能办这一步。', (f) => f.returnPending === null),
  returnPending:    fact('no_return_pending', 'a pending 申请调整', '此件没有等待答复的调整申请。', (f) => f.returnPending !== null),
  notice:           ask('notice', 'notice_missing', "the upper office's notice or answer", '请写明交办单位来文的文号，或者答复的日期和方式。', (_f, g) => filled(g.notice)),
  reference:        fact('not_reference', 'role reference', '此件由我局{}，不是参阅件，要办理答复或意见。', (f) => f.role === 'reference', (f) => ROLE_NAMES[f.role]),
  notReference:     fact('reference_owes_nothing', 'role not reference', '此件为参阅件，不需要答复，阅知即可。', (f) => f.role !== 'reference'),
  isOpinion:        fact('not_an_opinion', 'role co', '此件由我局{}，不是会办件。', (f) => f.role === 'co', (f) => ROLE_NAMES[f.role]),
  isReply:          fact('not_a_reply', 'role lead, sole or separate', '此件由我局{}，没有对代表委员的答复。', (f) => answersProposers(f.role), (f) => ROLE_NAMES[f.role]),
  issuedAnswer:     fact('nothing_issued', 'an issued reply or opinion', '此件没有发出过答复或会办意见。', (f) => f.issued),
  signedVersion:    fact('not_signed', 'a signed version', '答复稿或会办意见还没有签发。', (f) => f.signedVersion),
  documentNumber:   ask('documentNumber', 'document_number_missing', 'a document number', '请填写文号。', (_f, g) => filled(g.documentNumber)),
  contactMade:      fact('no_contact', 'contact made (lead roles)', '还没有与代表委员沟通的记录。', (f) => !answersProposers(f.role) || f.contactMade),
  opinionsIn:       fact('opinions_missing', 'outside opinions in or overridden (lead roles)', '还差{}的会办意见，收到或者写明不再等的理由以后才能发出。', (f) => !answersProposers(f.role) || f.opinionsMissing.length === 0, (f) => f.opinionsMissing.join('、')),
  supervised:       fact('supervision_missing', 'where set, 督查室 has reviewed', '督查室还没有审过。', (f) => !f.supervisionMissing),
  oneDecidingForm:  ask('decides', 'form_recorded', 'no deciding form in the round yet, unless it is corrected', '这一轮起决定作用的征询意见已经登记过了。', (f, g) => g.decides === false || g.corrects === true || !f.decidingFormRecorded),
  feedbackWindowOver: fact('feedback_window_open', 'the feedback window over', '征询意见的期限还没有到。', (f) => f.feedbackWindowOver),
  reminded:         fact('not_reminded', 'reminders recorded', '还没有催过征询意见表。', (f) => f.remindersRecorded),
  opinionAsked:     fact('no_opinion_asked', 'an outside unit was asked', '没有向外单位征求过会办意见。', (f) => f.opinionsAsked > 0),
  opinionMissing:   fact('no_opinion_missing', 'an outside opinion missing', '外单位的会办意见都已收到，没有要等的。', (f) => f.opinionsMissing.length > 0),
  noExtensionAsked: fact('extension_pending', 'no extension asked for and undecided', '已经申请过延期，还没有答复。', (f) => !f.extensionPending),
  extensionAsked:   fact('no_extension_pending', 'an extension asked for and undecided', '没有等待答复的延期申请。', (f) => f.extensionPending),
  extensionExists:  fact('no_extension', 'an extension asked for or granted', '此件没有申请过延期，也没有同意的延期。', (f) => f.extensionPending || f.extensionStanding),
  clockRunning:     fact('clock_not_running', 'the clock of the reply or opinion runs', '此件没有正在计时的答复或会办期限。', (f) => f.mainClock === 'running'),
  clockPaused:      fact('clock_not_paused', 'the clock is paused', '此件的期限没有暂停。', (f) => f.mainClock === 'paused'),
  firstAnswerOwed:  fact('first_answer_given', 'nothing issued yet, in the first round', '首次答复已经发出，期限不再因难度认定而变。', (f) => f.round === 1 && f.mainClock !== 'stopped'),
  notDifficult:     fact('difficult_already', 'not recognised as difficult', '此件已经认定为涉及面广、办理难度大。', (f) => !f.difficult),
  difficult:        fact('not_difficult', 'recognised as difficult', '此件没有认定过涉及面广、办理难度大。', (f) => f.difficult),
  approval:         ask('approval', 'approval_missing', 'the record of its approval', '请写明由谁批准认定、依据哪份批件。', (_f, g) => filled(g.approval)),
  host:             ask('hostId', 'host_missing', 'the proposal it is merged with', '请选择并案的主件。', (_f, g) => Boolean(g.hostId)),
  commitmentOpen:   fact('no_open_commitment', 'an open commitment', '此件没有还未落实的承诺事项。', (f) => f.openCommitments > 0),
} as const satisfies Record<string, Rule>;

const owesForm = (role: Facts['role'], facts: Facts) => answersProposers(role) && facts.owesFeedback;
const reopens = (facts: Facts, given: Given) =>
  given.decides !== false && given.dissatisfied === true && !facts.dissatisfiedBefore;

/** What chooses between rows of one action. */
// prettier-ignore
export const REFERRAL_CONDITIONS = {
  leadersApprove: { words: 'leaders approve the split (setting)', holds: (f) => f.splitNeedsApproval },
  leadStays:      { words: 'the lead division stays, others change', holds: (f, g) => f.leadDivision !== null && g.leadDivisionIds?.length === 1 && g.leadDivisionIds[0] === f.leadDivision.id },
  asksRole:       { words: 'what was asked is 改变办理方式', holds: (f) => f.returnPending === 'change_role' },
  roleOwesForm:   { words: 'the new role still owes feedback', holds: (f, g) => owesForm(g.role ?? f.role, f) },
  awaitsForm:     { words: 'lead roles of a kind that owes feedback, not yet settled', holds: (f) => owesForm(f.role, f) && !f.feedbackSettled },
  formReopens:    { words: 'the deciding form is dissatisfied for the first time', holds: reopens },
  formOnlyAdds:   { words: 'a form that does not decide', holds: (_f, g) => g.decides === false },
  formSettles:    { words: 'the deciding form is satisfied, or dissatisfied again (flagged)', holds: (f, g) => g.decides !== false && !reopens(f, g) },
} as const satisfies Record<string, Condition<Facts, Given>>;

// prettier-ignore
export const REFERRAL_ALTERNATIVES = {
  directly:        unless(REFERRAL_CONDITIONS.leadersApprove, 'no approval needed'),
  leadChanges:     unless(REFERRAL_CONDITIONS.leadStays, 'the lead division changes'),
  asksReturn:      unless(REFERRAL_CONDITIONS.asksRole, 'what was asked is 退办 or 改办'),
  roleOwesNoForm:  unless(REFERRAL_CONDITIONS.roleOwesForm, 'the new role owes no feedback'),
  awaitsNothing:   unless(REFERRAL_CONDITIONS.awaitsForm, 'co, a kind that owes none, or feedback settled before an amendment'),
  formReopensNot:  unless(REFERRAL_CONDITIONS.formReopens, 'any other form'),
} as const satisfies Record<string, Condition<Facts, Given>>;
