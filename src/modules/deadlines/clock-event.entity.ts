import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One event of a clock; a due date is the fold over them. */
@Entity('clock_event')
export class ClockEvent {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('integer')
  referralId: number;

  @Column('text')
  clock: string;

  @Column('integer')
  round: number;

  @Column('text')
  event: string;

  @Column('date', { nullable: true })
  happenedOn: string | null;

  @Column('date', { nullable: true })
  dueOn: string | null;

  @Column('integer', { nullable: true })
  revokesId: number | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('integer', { nullable: true })
  importRunId: number | null;
}
