import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { ConsentAnswer, Disclosure, Width } from '../../domain/codes.js';

/** 公开意见 of one party on one reply version. */
@Entity('consent')
export class Consent {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('integer')
  replyVersionId: number;

  @Column('text')
  party: 'proposer' | 'division' | 'outside_unit';

  @Column('integer', { nullable: true })
  proposerId: number | null;

  @Column('integer', { nullable: true })
  divisionId: number | null;

  @Column('integer', { nullable: true })
  unitId: number | null;

  @Column('text')
  answer: ConsentAnswer;

  @Column('boolean')
  overruled: boolean;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('date', { nullable: true })
  answeredOn: string | null;

  @Column('text', { nullable: true })
  channel: string | null;

  @Column('text')
  source: 'recorded' | 'ledger' | 'on_file' | 'silence_rule';

  @Column('integer', { nullable: true })
  importRunId: number | null;
}

/** 保密审查 of one reply version. */
@Entity('secrecy_review')
export class SecrecyReview {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('integer')
  replyVersionId: number;

  @Column('text')
  result: 'passed' | 'failed';

  @Column('date', { nullable: true })
  reviewedOn: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('text')
  source: 'recorded' | 'ledger' | 'on_file';

  @Column('integer', { nullable: true })
  importRunId: number | null;
}

/** 公开属性 as decided; the latest of a version stands. */
@Entity('disclosure_decision')
export class DisclosureDecision {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('integer')
  replyVersionId: number;

  @Column('text')
  disclosure: Disclosure;

  @Column('text', { nullable: true })
  width: Width | null;

  @Column('text', { nullable: true })
  ground: string | null;

  @Column('date', { nullable: true })
  decidedOn: string | null;

  @Column('integer', { nullable: true })
  importRunId: number | null;
}

/** 公开: a version that the public can read, or could until it was withdrawn. */
@Entity('publication')
export class Publication {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('integer')
  replyVersionId: number;

  @Column('text')
  width: Width;

  @Column('date', { nullable: true })
  publishedOn: string | null;

  @Column('text', { nullable: true })
  url: string | null;

  @Column('date', { nullable: true })
  withdrawnOn: string | null;

  @Column('boolean')
  withdrawn: boolean;

  @Column('text', { nullable: true })
  withdrawalReason: string | null;

  @Column('integer', { nullable: true })
  importRunId: number | null;
}
