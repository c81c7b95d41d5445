import { Injectable } from '@nestjs/common';
import { type ActingPerson, actingBy } from '../../domain/acting.js';
import { actorAlone, workflowActor } from '../../domain/office-actor.js';
import { type CommandAction, commandRefusals } from '../../domain/referral-commands.js';
import { notFound, type Refusal, Refused } from '../../domain/refused.js';
import type { WorkflowActor } from '../../domain/workflow-roles.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { type AuditAction, AuditService } from '../audit/audit.service.js';
import { CommandFacts, type CommandReferral } from '../proposals/command-facts.js';
import { lockReferral } from '../proposals/lock-work.js';
import type { Recorder } from '../proposals/referral-verbs.js';

/** What is noted beside a referral without changing where it stands. */
export interface SideNote {
  referralId: number;
  person: ActingPerson;
  /** The command whose rights it follows: who may ask a unit may chase it. */
  like: CommandAction;
}

/** What a note writes: its name in the record, and its content in words. */
export interface Noted {
  action: AuditAction;
  before?: object | null;
  after: object;
}

/** 催办, a tick, a day of telling: one transaction, one trace; no state moves, so an old page may do it too. */
@Injectable()
export class SideNotes {
  constructor(
    private readonly db: Database,
    private readonly facts: CommandFacts,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async record(
    note: SideNote,
    write: (tx: Tx, referral: CommandReferral, by: Recorder & { personId: number }) => Promise<Noted>,
  ): Promise<void> {
    const { person, referralId } = note;
    await this.db.transaction(async (tx) => {
      await lockReferral(tx, referralId);
      const [referral] = await this.facts.of(tx, [referralId]);
      if (!referral) throw notFound('这件交办件');
      const may = actingBy(
        person,
        (holder) => noteRefusals(note.like, referral, actorAlone(holder)).length === 0,
      );
      if (may === null) throw new Refused(noteRefusals(note.like, referral, workflowActor(person)));
      const noted = await write(tx, referral, { personId: person.id, on: this.clock.today() });
      await this.audit.record(tx, { id: person.id, name: may.actor.name }, [
        { ...noted, proposalId: referral.proposalId, referralId },
      ]);
    });
  }
}

const OF_NOTES = ['wrong_role', 'wrong_division', 'year_closed'];

/** Whose step it is, and whether its year is open; that the command needs more, or another state, no note is asked. */
export function noteRefusals(
  like: CommandAction,
  referral: CommandReferral,
  actor: WorkflowActor,
): Refusal[] {
  return commandRefusals(like, referral, actor).filter(({ code }) => OF_NOTES.includes(code));
}
