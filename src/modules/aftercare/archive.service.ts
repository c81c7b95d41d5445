import { Injectable } from '@nestjs/common';
import { quotedTitle } from '../../domain/proposal-name.js';
import { notFound, type Refusal, Refused } from '../../domain/refused.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Queryable, rowsOf, type Tx } from '../../platform/database/database.js';
import { type Actor, AuditService } from '../audit/audit.service.js';
import { closedYearFaults, yearsOfProposal } from '../proposals/closed-years.js';
import { dayFaults } from '../workflow/command-checks.js';
import type { ArchiveBody } from './aftercare.dto.js';
import type { ArchiveView } from './aftercare-views.dto.js';

/** 归档: a finished proposal gets its number in the files. */
@Injectable()
export class ArchiveService {
  constructor(
    private readonly db: Database,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async of(proposalId: number): Promise<ArchiveView> {
    return this.db.snapshot((tx) => viewOf(tx, proposalId));
  }

  /** Files a proposal, or corrects how it was filed. @throws Refused with every reason */
  archive(proposalId: number, body: ArchiveBody, actor: Actor): Promise<ArchiveView> {
    const archiveNumber = body.archiveNumber.trim();
    return this.db.transaction(async (tx) => {
      const locked = await rowsOf(tx, 'select id from proposal where id = $1 for no key update', [
        proposalId,
      ]);
      if (locked.length === 0) throw notFound('这件建议提案');
      const before = await viewOf(tx, proposalId);
      const reasons = [
        ...(await closedYearFaults(tx, await yearsOfProposal(tx, proposalId))),
        ...openFaults(before),
        ...(await numberFaults(tx, proposalId, archiveNumber)),
        ...dayFaults(body.on, this.clock.today(), 'on'),
      ];
      if (reasons.length > 0) throw new Refused(reasons);
      if (before.archiveNumber === archiveNumber && before.archivedOn === body.on) return before;
      await write(tx, proposalId, { archiveNumber, on: body.on }, actor.id);
      const was = before.archiveNumber === null ? null : { archiveNumber: before.archiveNumber };
      await this.audit.record(tx, actor, [
        { action: 'proposal.archived', proposalId, before: was, after: { archiveNumber, on: body.on } },
      ]);
      return viewOf(tx, proposalId);
    });
  }
}

async function viewOf(tx: Queryable, proposalId: number): Promise<ArchiveView> {
  const [row] = await rowsOf<ArchiveView>(
    tx,
    `select a.archive_number as "archiveNumber", a.archived_on as "archivedOn",
            (select w.name from person w where w.id = a.recorded_by) as "archivedBy",
            (select count(*)::integer from referral r where r.proposal_id = p.id
               and r.status not in ('concluded', 'returned', 'withdrawn')) as open,
            array(select distinct c.year from closed_year c join referral r on r.year = c.year
                   where r.proposal_id = p.id order by c.year) as "closedYears"
       from proposal p left join archiving a on a.proposal_id = p.id where p.id = $1`,
    [proposalId],
  );
  if (!row) throw notFound('这件建议提案');
  return row;
}

function openFaults(view: ArchiveView): Refusal[] {
  return view.open === 0 ? [] : [{ code: 'not_concluded', message: '此件还没有办结，办结以后才能归档。' }];
}

async function numberFaults(tx: Tx, proposalId: number, number: string): Promise<Refusal[]> {
  // Numbers are given out one after the other, so that two who take the same one at once do not both get it.
  await tx.query(`select pg_advisory_xact_lock(hashtext('chengban.archive_number'))`);
  const [taken] = await rowsOf<{ title: string }>(
    tx,
    `select p.title from archiving a join proposal p on p.id = a.proposal_id
      where a.archive_number = $1 and a.proposal_id <> $2`,
    [number, proposalId],
  );
  if (!taken) return [];
  const message = `归档号“${number}”已用于${quotedTitle(taken.title)}，请换一个。`;
  return [{ code: 'archive_number_used', field: 'archiveNumber', message }];
}

async function write(
  tx: Tx,
  proposalId: number,
  filed: { archiveNumber: string; on: string },
  by: number | null,
): Promise<void> {
  await tx.query(
    `insert into archiving (proposal_id, archive_number, archived_on, recorded_by) values ($1, $2, $3, $4)
     on conflict (proposal_id) do update set archive_number = excluded.archive_number,
       archived_on = excluded.archived_on, recorded_by = excluded.recorded_by, recorded_at = now()`,
    [proposalId, filed.archiveNumber, filed.on, by],
  );
}
