// Names for the parts of a 办理单 (GET /api/proposals/:id), taken from the OpenAPI document.
import type { ReferralWork } from './office-types';
import type { components } from './schema';

type Schemas = components['schemas'];

/** Until the document is generated anew, what the work on a referral says is added here. */
export type ReferralDetail = Schemas['ReferralDetail'] & Partial<ReferralWork>;
export type ProposalDetail = Omit<Schemas['ProposalDetail'], 'referrals'> & {
  version?: number;
  sensitive?: boolean;
  referrals: ReferralDetail[];
};
export type Proposer = Schemas['ProposerView'];
export type AssignmentDetail = Schemas['AssignmentView'];
export type Round = Schemas['RoundView'];
export type ReplyVersion = Schemas['ReplyVersionView'];
export type ConsentDetail = Schemas['ConsentView'];
export type TimelineEvent = Schemas['TimelineEntry'];
