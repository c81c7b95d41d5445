import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** 分派: a division's part in a referral; ended, never deleted. */
@Entity('assignment')
export class Assignment {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('integer')
  referralId: number;

  @Column('integer', { nullable: true })
  divisionId: number | null;

  @Column('text')
  part: 'lead' | 'support';

  @Column('text')
  state: string;

  @Column('date', { nullable: true })
  assignedOn: string | null;

  @Column('date', { nullable: true })
  dueOn: string | null;

  @Column('boolean')
  signed: boolean;

  @Column('date', { nullable: true })
  signedOn: string | null;

  @Column('text', { nullable: true })
  handlerName: string | null;

  @Column('date', { nullable: true })
  endedOn: string | null;

  @Column('text', { nullable: true })
  endReason: string | null;

  @Column('integer', { nullable: true })
  importRunId: number | null;
}
