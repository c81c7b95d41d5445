import { Injectable } from '@nestjs/common';
import type { AssignmentState } from '../../domain/assignment-workflow.js';
import type { ReferralState, Role } from '../../domain/codes.js';
import type { ReferralCommandFacts } from '../../domain/referral-workflow-facts.js';
import type { DivisionName } from '../../domain/workflow-roles.js';
import { Clock } from '../../platform/clock.js';
import { type Queryable, rowsOf } from '../../platform/database/database.js';
import { COMMAND_FACTS_SQL } from './command-facts.sql.js';

/** A division's live part. */
export interface LivePart {
  id: number;
  state: AssignmentState;
  part: 'lead' | 'support';
  /** null: an import did not name it. */
  division: DivisionName | null;
}

/** A referral as a command finds it: who it is, its version, and the facts that the tables look at. */
export interface CommandReferral {
  id: number;
  proposalId: number;
  number: string;
  title: string;
  version: number;
  status: ReferralState;
  year: number;
  /** Its year, where that is closed. */
  closedYear: number | null;
  suggestedRole: Role | null;
  referredOn: string | null;
  /** The running round. */
  roundId: number | null;
  /** When its reply or opinion is due, extensions included. */
  dueOn: string | null;
  /** The events of its clock that an answer or a withdrawal means: the pending application, the standing extension. */
  extensionRequestId: number | null;
  extensionId: number | null;
  assignments: LivePart[];
  facts: ReferralCommandFacts;
}

type Row = Omit<CommandReferral, 'facts'> &
  ReferralCommandFacts & {
    receivedOn: string | null;
    returnUntil: string | null;
    roundIssuedOn: string | null;
    feedbackUntil: string | null;
  };

/** Reads what commands and buttons are judged by: the same facts for both. */
@Injectable()
export class CommandFacts {
  constructor(private readonly clock: Clock) {}

  /** The referrals of these ids that are there, in the order of their ids. */
  async of(tx: Queryable, referralIds: number[]): Promise<CommandReferral[]> {
    const rows = await rowsOf<Row>(tx, COMMAND_FACTS_SQL, [referralIds]);
    return rows.map((row) => commandReferral(row, this.clock.today()));
  }
}

function commandReferral(row: Row, today: string): CommandReferral {
  const { id, proposalId, number, title, version, status, year, closedYear, suggestedRole } = row;
  const { referredOn, roundId, dueOn, extensionRequestId, extensionId, assignments } = row;
  // Where 收到 is not known, nobody can say that the window is over.
  const over = row.returnUntil !== null && today > row.returnUntil;
  // Of an issue without its day nobody can say that the window is still open; without a rule it ends with that day.
  const until = row.feedbackUntil ?? row.roundIssuedOn;
  const heard = until === null || today > until;
  const {
    receivedOn: _received,
    returnUntil: _until,
    roundIssuedOn: _issued,
    feedbackUntil: _heard,
    ...facts
  } = row;
  return {
    ...{ id, proposalId, number, title, version, status, year, closedYear, suggestedRole, assignments },
    ...{ referredOn, roundId, dueOn, extensionRequestId, extensionId },
    facts: {
      ...facts,
      registered: true,
      numberTaken: false,
      returnWindowOver: over,
      feedbackWindowOver: heard,
    },
  };
}
