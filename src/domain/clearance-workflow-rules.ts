import { type Disclosure } from './codes.js';
import { type Condition, filled, NOTHING, type Requirement, unless } from './workflow.js';
import { type By, type DivisionName, type LeaderRank, ofDivision } from './workflow-roles.js';

/** 审签: where a version of a reply or an opinion stands. `–`: nobody has begun to draft. */
export const CLEARANCE_STATES = [
  'draft',
  'division_review',
  'office_review',
  'leader_review',
  'signed',
  'issued',
] as const;
export type ClearanceState = (typeof CLEARANCE_STATES)[number];
export type ClearancePlace = ClearanceState | typeof NOTHING;

/** What the record says of the running version and of those who may clear it. */
export interface ClearanceFacts {
  state: ClearancePlace;
  form: 'reply' | 'opinion';
  /** The lead division. */
  division: DivisionName | null;
  /** The referral is in handling. */
  referralHandling: boolean;
  /** Everyone who wrote in this version. */
  authorIds: readonly number[];
  /** A head of the lead division is among the authors. */
  headDrafted: boolean;
  /** Someone who is no author can review for the division: another head, or the head's delegate for this version. */
  otherReviewer: boolean;
  delegateId: number | null;
  textWritten: boolean;
  /** The kind owes an outcome class and none is chosen. */
  classMissing: boolean;
  /** The drafter proposed 公开属性, with its ground where it is 不予公开. An opinion has none: it is the lead's to publish. */
  disclosureProposed: boolean;
  /** Who must sign, by `signerOf`. */
  signer: LeaderRank;
  /** The chief signs, and the leader in charge has yet to agree (setting). */
  endorsementMissing: boolean;
  /** 督查室 must see it before it is issued (setting), and has not. */
  supervisionMissing: boolean;
}

/** The content of a command in clearance. */
export interface ClearanceGiven {
  comment?: string;
  disclosureChecked?: boolean;
  disclosure?: Disclosure | null;
  ground?: string;
  documentNumber?: string;
}

type Rule = Requirement<ClearanceFacts, ClearanceGiven>;

// prettier-ignore
export const CLEARANCE_REQUIREMENTS = {
  handling:   { code: 'referral_not_handling', words: 'the referral is in handling', sentence: '此件现在不在办理中。', holds: (f) => f.referralHandling },
  written:    { code: 'draft_empty', words: 'text', sentence: '答复稿还没有内容。', holds: (f) => f.textWritten },
  classed:    { code: 'class_missing', words: 'the outcome class where the kind owes one', sentence: '还没有选定办理结果类别。', holds: (f) => !f.classMissing },
  proposed:   { code: 'disclosure_not_proposed', words: '公开属性 proposed, 不予公开 with its ground (replies)', sentence: '还没有提出公开属性；拟不予公开的要写明依据。', holds: (f) => f.form === 'opinion' || f.disclosureProposed },
  notAuthor:  { code: 'own_draft', words: 'not an author of the version', sentence: '您起草了这份答复稿，要请别人审核。', holds: (f, _g, actor) => !f.authorIds.includes(actor.id) },
  checked:    { code: 'disclosure_not_checked', field: 'disclosureChecked', words: '公开属性 checked (replies)', sentence: '请核对公开属性。', holds: (f, g) => f.form === 'opinion' || g.disclosureChecked === true },
  endorsed:   { code: 'not_endorsed', words: 'where set, the leader in charge has agreed before the chief signs', sentence: '分管局领导还没有审签。', holds: (f) => !f.endorsementMissing },
  toEndorse:  { code: 'no_endorsement_due', words: 'the agreement of the leader in charge is due', sentence: '这份答复稿不用分管局领导先行审签，或者已经审签。', holds: (f) => f.endorsementMissing },
  decided:    { code: 'disclosure_not_decided', field: 'disclosure', words: '公开属性 decided, 不予公开 with its ground (replies)', sentence: '请决定公开属性；不予公开的要写明依据。', holds: (f, g) => f.form === 'opinion' || (Boolean(g.disclosure) && (g.disclosure !== 'none' || filled(g.ground))) },
  comment:    { code: 'comment_missing', field: 'comment', words: 'comments', sentence: '请写明要修改什么。', holds: (_f, g) => filled(g.comment) },
  toSupervise: { code: 'no_supervision_due', words: "督查室's review is due", sentence: '这份答复稿不用督查室审核，或者督查室已经审过。', holds: (f) => f.supervisionMissing },
  supervised: { code: 'supervision_missing', words: 'where set, 督查室 has reviewed', sentence: '督查室还没有审过。', holds: (f) => !f.supervisionMissing },
  number:     { code: 'document_number_missing', field: 'documentNumber', words: 'a document number', sentence: '请填写文号。', holds: (_f, g) => filled(g.documentNumber) },
} as const satisfies Record<string, Rule>;

/** Where a division head drafts and nobody can stand in for him, the division's review is skipped, and that recorded. */
export const nobodyElse: Condition<ClearanceFacts, ClearanceGiven> = {
  words: 'a division head drafted and nobody can stand in: the review is skipped, and that recorded',
  holds: (facts) => facts.headDrafted && !facts.otherReviewer,
};
export const somebodyElse = unless(nobodyElse, 'somebody other than the author can review');

export const draftingDivision = ofDivision(
  '承办处室',
  'lead division',
  ['handler', 'division_head'],
  (facts: ClearanceFacts) => facts.division,
);
export const reviewingHead = ofDivision(
  '承办处室负责人',
  'lead division head',
  ['division_head'],
  (facts: ClearanceFacts) => facts.division,
);

/** 受托人: whom the head named for this version. */
export const delegate: By<ClearanceFacts> = {
  code: 'delegate',
  name: '受其委托的人',
  words: "the head's delegate",
  roles: ['handler', 'division_head'],
  fits: (_post, facts, actor) => facts.delegateId !== null && actor.id === facts.delegateId,
  misfit: (facts) => ({
    code: 'not_delegated',
    message: `这一步由${facts.division?.name ?? '承办处室'}的负责人或者受其委托的人办理。`,
  }),
};

const inCharge = (portfolio: readonly number[] | undefined, facts: ClearanceFacts) =>
  facts.division !== null && (portfolio ?? []).includes(facts.division.id);

/** 分管领导 of the lead division. */
export const leaderInCharge: By<ClearanceFacts> = {
  code: 'leader_in_charge',
  name: '分管局领导',
  words: 'leader in charge',
  roles: ['leader'],
  fits: (post, facts) => post.rank === 'deputy' && inCharge(post.portfolio, facts),
  misfit: (facts) => ({
    code: 'wrong_leader',
    message: `这一步由分管${facts.division?.name ?? '承办处室'}的局领导办理。`,
  }),
};

/** The chief signs anything; a deputy signs for his divisions where the rule leaves it to him. */
export const signer: By<ClearanceFacts> = {
  code: 'signer',
  name: '签发人',
  words: 'signer (leader in charge or chief, by setting)',
  roles: ['leader'],
  fits: (post, facts) =>
    post.rank === 'chief' || (facts.signer === 'deputy' && inCharge(post.portfolio, facts)),
  misfit: (facts) => ({
    code: 'wrong_leader',
    message:
      facts.signer === 'chief'
        ? '此件由主要负责人签发。'
        : `此件由分管${facts.division?.name ?? '承办处室'}的局领导签发。`,
  }),
};
