import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Body, Level, ReferralState, Role, Series } from '../../domain/codes.js';

/** 届次: a meeting of a congress or conference; `words` is as the sources write it. */
@Entity('session')
export class Session {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('text')
  level: Level;

  @Column('text')
  body: Body;

  @Column('integer')
  term: number;

  @Column('integer')
  ordinal: number;

  @Column('text')
  words: string;
}

/** 建议提案（件）: the unit that is counted. */
@Entity('proposal')
export class Proposal {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('text')
  kindCode: string;

  @Column('text')
  level: Level;

  @Column('integer', { nullable: true })
  sessionId: number | null;

  @Column('text', { nullable: true })
  sessionWords: string | null;

  @Column('integer')
  year: number;

  @Column('text')
  series: Series;

  @Column('text')
  number: string;

  @Column('text')
  numberKey: string;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  summary: string | null;

  @Column('text', { nullable: true })
  bodyText: string | null;

  @Column('text', { nullable: true })
  topic: string | null;

  @Column('boolean')
  keyItem: boolean;

  @Column('text', { nullable: true })
  localNumber: string | null;

  @Column('boolean')
  sensitive: boolean;

  @Column('integer', { nullable: true })
  hostId: number | null;

  @Column('integer')
  version: number;

  @Column('integer', { nullable: true })
  importRunId: number | null;
}

/** 领衔人 at position 1; joint signers follow, named, or only counted in one row. */
@Entity('proposer')
export class Proposer {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('integer')
  proposalId: number;

  @Column('integer')
  position: number;

  @Column('text', { nullable: true })
  name: string | null;

  @Column('integer')
  counted: number;

  @Column('text')
  party: string;

  @Column('text', { nullable: true })
  groupName: string | null;

  @Column('text', { nullable: true })
  duty: string | null;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text', { nullable: true })
  address: string | null;

  @Column('integer', { nullable: true })
  importRunId: number | null;
}

/** 交办件: an upper office refers a proposal to us in one role, on a day. */
@Entity('referral')
export class Referral {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('integer')
  proposalId: number;

  @Column('text')
  role: Role;

  @Column('integer')
  year: number;

  @Column('date', { nullable: true })
  referredOn: string | null;

  @Column('date', { nullable: true })
  receivedOn: string | null;

  @Column('boolean')
  receivedAssumed: boolean;

  @Column('text', { nullable: true })
  referredBy: string | null;

  @Column('text', { nullable: true })
  remark: string | null;

  @Column('text')
  status: ReferralState;

  @Column('integer')
  version: number;

  @Column('integer', { nullable: true })
  importRunId: number | null;
}

/** An outside unit that takes part in a referral. */
@Entity('referral_unit')
export class ReferralUnit {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('integer')
  referralId: number;

  @Column('integer')
  unitId: number;

  @Column('text')
  part: 'lead' | 'co' | 'separate';

  @Column('text', { nullable: true })
  contactName: string | null;

  @Column('text', { nullable: true })
  contactPhone: string | null;

  @Column('integer', { nullable: true })
  importRunId: number | null;
}

/** 申请调整: we asked the upper office to take a referral back or to change it. */
@Entity('return_request')
export class ReturnRequest {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('integer')
  referralId: number;

  @Column('text')
  asked: string;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { nullable: true })
  suggestedUnit: string | null;

  @Column('date', { nullable: true })
  requestedOn: string | null;

  @Column('text')
  state: string;

  @Column('date', { nullable: true })
  decidedOn: string | null;

  @Column('integer', { nullable: true })
  importRunId: number | null;
}

/** 撤回: the proposer or the upper office took the business back. */
@Entity('withdrawal')
export class Withdrawal {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('integer')
  referralId: number;

  @Column('date', { nullable: true })
  withdrawnOn: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('date', { nullable: true })
  reinstatedOn: string | null;

  @Column('boolean')
  reinstated: boolean;

  @Column('integer', { nullable: true })
  importRunId: number | null;
}
