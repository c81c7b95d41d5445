import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { notFound, Refused } from '../../domain/refused.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Queryable, rowsOf } from '../../platform/database/database.js';
import { AuditService } from '../audit/audit.service.js';
import { refuseClosedYears } from '../proposals/closed-years.js';
import { admitToWork } from '../proposals/works-on.sql.js';
import { recordCopySent } from '../replies/copies.verbs.js';
import { dayFaults } from '../workflow/command-checks.js';
import type { CopyList, CopySentBody, CopyView } from './clearance.dto.js';

interface Version {
  referralId: number;
  year: number;
  proposalId: number;
  documentNumber: string | null;
  issuedOn: string | null;
}

/** 送达: who gets a letter, and how and when it went to him. */
@Injectable()
export class Copies {
  constructor(
    private readonly db: Database,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async list(versionId: number, person: ActingPerson): Promise<CopyList> {
    return this.db.snapshot(async (tx) => {
      const { documentNumber, issuedOn } = await admitted(tx, versionId, person);
      return { documentNumber, issuedOn, copies: await copiesOf(tx, versionId) };
    });
  }

  /** Records that a copy went out, or that it has not after all. */
  async sent(versionId: number, copyId: number, body: CopySentBody, person: ActingPerson): Promise<CopyList> {
    await this.db.transaction(async (tx) => {
      const version = await admitted(tx, versionId, person);
      await refuseClosedYears(tx, [version.year]);
      await tx.query('select 1 from reply_copy where id = $1 for update', [copyId]);
      const before = (await copiesOf(tx, versionId)).find(({ id }) => id === copyId);
      if (!before) throw notFound('这份送达登记');
      refuseDay(body.sentOn, version.issuedOn, this.clock.today());
      const sent = { channel: body.channel?.trim() || null, sentOn: body.sentOn };
      await recordCopySent(tx, copyId, sent, { personId: person.id, on: this.clock.today() });
      const { proposalId, referralId } = version;
      const { addressee } = before;
      await this.audit.record(tx, person, [
        {
          ...{ action: 'reply.copySent', proposalId, referralId },
          before: { addressee, channel: before.channel, sentOn: before.sentOn },
          after: { addressee, ...sent },
        },
      ]);
    });
    return this.list(versionId, person);
  }
}

async function admitted(tx: Queryable, versionId: number, person: ActingPerson): Promise<Version> {
  const [version] = await rowsOf<Version>(
    tx,
    `select y.referral_id as "referralId", r.year, r.proposal_id as "proposalId", i.document_number as "documentNumber",
            i.issued_on as "issuedOn"
       from reply_version v join reply y on y.id = v.reply_id join referral r on r.id = y.referral_id
       left join reply_issue i on i.reply_version_id = v.id where v.id = $1`,
    [versionId],
  );
  if (!version) throw notFound('这份答复');
  await admitToWork(tx, person, version.referralId, '这份答复');
  return version;
}

function copiesOf(tx: Queryable, versionId: number): Promise<CopyView[]> {
  return rowsOf<CopyView>(
    tx,
    `select c.id, c.addressee, w.phone, w.address, c.channel, c.sent_on as "sentOn"
       from reply_copy c left join proposer w on w.id = c.proposer_id where c.reply_version_id = $1 order by c.id`,
    [versionId],
  );
}

function refuseDay(sentOn: string | null, issuedOn: string | null, today: string): void {
  if (sentOn === null) return;
  const early = {
    code: 'sent_before_issued',
    field: 'sentOn',
    message: `送达日期不能早于发出日期（${issuedOn}）。`,
  };
  const reasons = [
    ...dayFaults(sentOn, today, 'sentOn'),
    ...(issuedOn !== null && sentOn < issuedOn ? [early] : []),
  ];
  if (reasons.length > 0) throw new Refused(reasons, 422);
}
