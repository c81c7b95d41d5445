import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Satisfaction } from '../../domain/codes.js';

/** 征询意见 of one round: a form that came back, or the fact that the source does not say. */
@Entity('feedback')
export class Feedback {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('integer')
  referralId: number;

  @Column('integer')
  roundId: number;

  @Column('integer', { nullable: true })
  proposerId: number | null;

  @Column('text')
  state: 'received' | 'unknown' | 'not_returned';

  @Column('text', { nullable: true })
  work: Satisfaction | null;

  @Column('text', { nullable: true })
  result: Satisfaction | null;

  @Column('date', { nullable: true })
  receivedOn: string | null;

  @Column('text', { nullable: true })
  channel: string | null;

  @Column('text', { nullable: true })
  said: string | null;

  @Column('integer', { nullable: true })
  importRunId: number | null;
}
