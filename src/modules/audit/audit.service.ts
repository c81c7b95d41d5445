import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';

/** Who does something. Until people sign in, the name says by which way it came. */
export interface Actor {
  id: number | null;
  name: string;
}

/** Every action that leaves a trace, and the words by which the timeline names it. */
export const AUDIT_ACTIONS = {
  'import.committed': '导入',
  'import.undone': '撤销导入',
  'proposal.imported': '导入登记',
  'proposal.import_undone': '撤销导入',
} as const;
export type AuditAction = keyof typeof AUDIT_ACTIONS;

/** One trace; ids are data, so that it outlives what it speaks of. `before` and `after` hold what changed. */
export interface AuditEntry {
  action: AuditAction;
  proposalId?: number | null;
  referralId?: number | null;
  importRunId?: number | null;
  before?: object | null;
  after?: object | null;
}

@Injectable()
export class AuditService {
  /** Writes traces in the order given, in the caller's transaction. */
  async record(tx: Tx, actor: Actor, entries: AuditEntry[]): Promise<void> {
    for (let start = 0; start < entries.length; start += 500) {
      await tx.query(
        `insert into audit_event (actor_id, actor_name, action, proposal_id, referral_id, import_run_id, before, after)
         select $1, $2, e.action, e."proposalId", e."referralId", e."importRunId", e.before, e.after
           from jsonb_to_recordset($3) as e(action text, "proposalId" integer, "referralId" integer,
                "importRunId" integer, before jsonb, after jsonb)`,
        [actor.id, actor.name, JSON.stringify(entries.slice(start, start + 500))],
      );
    }
  }
}
