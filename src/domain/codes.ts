/** 层级: the level of the congress or conference that the business comes from. */
export const LEVELS = ['national', 'provincial', 'municipal', 'district'] as const;
export type Level = (typeof LEVELS)[number];

/** The two bodies; they are kept apart on every page, NPC first. */
export const BODIES = ['npc', 'cppcc'] as const;
export type Body = (typeof BODIES)[number];

/** 办理方式: the role in which an upper office refers a proposal to us. */
export const ROLES = ['lead', 'sole', 'separate', 'co', 'reference'] as const;
export type Role = (typeof ROLES)[number];

/** 大会件 or 闭会件、平时件; part of a number's uniqueness. */
export const SERIES = ['session', 'inter'] as const;
export type Series = (typeof SERIES)[number];

/** 交办件 states (design §4). `returned` and `withdrawn` are ends that never count. */
export const REFERRAL_STATES = [
  'received',
  'split_proposed',
  'assigned',
  'handling',
  'replied',
  'concluded',
  'returned',
  'withdrawn',
] as const;
export type ReferralState = (typeof REFERRAL_STATES)[number];

/** 满意度, of the work or of the result. */
export const SATISFACTIONS = ['satisfied', 'basic', 'dissatisfied'] as const;
export type Satisfaction = (typeof SATISFACTIONS)[number];

/** 公开属性 as the signer decides it. */
export const DISCLOSURES = ['active', 'on_request', 'none'] as const;
export type Disclosure = (typeof DISCLOSURES)[number];

/** How much of a reply is published, widest first. */
export const WIDTHS = ['full', 'summary', 'redacted'] as const;
export type Width = (typeof WIDTHS)[number];

/** An answer to the question whether a reply may be published. */
export const CONSENT_ANSWERS = ['full', 'summary', 'redacted', 'no'] as const;
export type ConsentAnswer = (typeof CONSENT_ANSWERS)[number];
