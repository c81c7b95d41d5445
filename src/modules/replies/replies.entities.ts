import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** 沟通: talks with the proposers; `times` counts those that are only counted. */
@Entity('contact')
export class Contact {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('integer')
  referralId: number;

  @Column('text', { nullable: true })
  form: string | null;

  @Column('integer')
  times: number;

  @Column('date', { nullable: true })
  heldOn: string | null;

  @Column('text', { nullable: true })
  people: string | null;

  @Column('text', { nullable: true })
  place: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('integer', { nullable: true })
  importRunId: number | null;
}

/** A round of handling; 二次办理 opens the next and never erases the first. */
@Entity('round')
export class Round {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('integer')
  referralId: number;

  @Column('integer')
  ordinal: number;

  @Column('text')
  cause: 'referral' | 'dissatisfied' | 'rejected';

  @Column('date', { nullable: true })
  openedOn: string | null;

  @Column('integer', { nullable: true })
  importRunId: number | null;
}

/** 答复 or 会办意见 of one round. */
@Entity('reply')
export class Reply {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('integer')
  referralId: number;

  @Column('integer')
  roundId: number;

  @Column('text')
  form: 'reply' | 'opinion';

  @Column('integer', { nullable: true })
  importRunId: number | null;
}

/** A version of a reply; consents and reviews speak of one version. */
@Entity('reply_version')
export class ReplyVersion {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('integer')
  replyId: number;

  @Column('integer')
  ordinal: number;

  @Column('text', { nullable: true })
  title: string | null;

  @Column('text', { nullable: true })
  body: string | null;

  @Column('text', { nullable: true })
  outcomeClass: string | null;

  @Column('integer', { nullable: true })
  authorId: number | null;

  @Column('integer', { nullable: true })
  importRunId: number | null;
}

/** 发出: that a version left the building, with its number; an imported one may lack its day. */
@Entity('reply_issue')
export class ReplyIssue {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('integer')
  replyVersionId: number;

  @Column('date', { nullable: true })
  issuedOn: string | null;

  @Column('text', { nullable: true })
  documentNumber: string | null;

  @Column('integer', { nullable: true })
  importRunId: number | null;
}
