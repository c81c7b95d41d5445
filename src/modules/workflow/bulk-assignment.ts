import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { Refused } from '../../domain/refused.js';
import { Database } from '../../platform/database/database.js';
import type { BulkAssignCommand } from './commands.dto.js';
import { SplitCommands } from './split-commands.js';
import type { BulkOutcome, BulkRefusal } from './views.dto.js';

/** 批量分派: many referrals to the same divisions. */
@Injectable()
export class BulkAssignment {
  constructor(
    private readonly splits: SplitCommands,
    private readonly db: Database,
  ) {}

  /** Each in a transaction of its own; what is refused is listed with its reasons and stops no other. */
  async assign(asked: BulkAssignCommand, person: ActingPerson): Promise<BulkOutcome> {
    const refused: Pick<BulkRefusal, 'referralId' | 'reasons'>[] = [];
    const { items, ...split } = asked;
    for (const { referralId, version } of items) {
      try {
        await this.splits.assign(referralId, { version, ...split }, person);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        refused.push({ referralId, reasons: error.reasons.map((reason) => reason.message) });
      }
    }
    return { done: items.length - refused.length, refused: await this.named(refused) };
  }

  private async named(refused: Pick<BulkRefusal, 'referralId' | 'reasons'>[]): Promise<BulkRefusal[]> {
    const rows = await this.db.query<{ id: number; number: string; title: string }>(
      'select r.id, p.number, p.title from referral r join proposal p on p.id = r.proposal_id where r.id = any($1)',
      [refused.map((one) => one.referralId)],
    );
    const names = new Map(rows.map(({ id, number, title }) => [id, { number, title }]));
    return refused.map((one) => ({ ...(names.get(one.referralId) ?? { number: '', title: '' }), ...one }));
  }
}
