// Names for the parts of a 办理单 (GET /api/proposals/:id), taken from the OpenAPI document.
import type { components } from './schema';

type Schemas = components['schemas'];

export type ProposalDetail = Schemas['ProposalDetail'];
export type ReferralDetail = Schemas['ReferralDetail'];
export type ActionView = Schemas['ActionView'];
export type Proposer = Schemas['ProposerView'];
export type MergedProposal = Schemas['MergedProposal'];
export type UnitDetail = Schemas['UnitView'];
export type AssignmentDetail = Schemas['AssignmentView'];
export type ReturnRequest = Schemas['ReturnRequestView'];
export type SplitProposal = Schemas['SplitProposalView'];
export type Round = Schemas['RoundView'];
export type ReplyVersion = Schemas['ReplyVersionView'];
export type ConsentDetail = Schemas['ConsentView'];
export type TimelineEvent = Schemas['TimelineEntry'];
