import { Injectable } from '@nestjs/common';
import { type ActingPerson, holdersOf } from '../../domain/acting.js';
import { BODY_NAMES } from '../../domain/labels.js';
import type { Body } from '../../domain/codes.js';
import { may } from '../../domain/permissions.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { NOTICE_NAMES } from './notice-names.js';
import type { NoticeList, NoticeView } from './notices.dto.js';

/** Older ones are read or of no use any more. */
const MOST_SHOWN = 100;

type Row = Omit<NoticeView, 'kindName' | 'at' | 'number'> & {
  at: Date;
  raisedIn: Body | null;
  number: string | null;
};

/** 提醒: what a person was told, and whether he has read it. */
@Injectable()
export class Notices {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** One's own, unread first. Whoever sees no business any more sees of which kind they were, but no case. */
  async list(person: ActingPerson): Promise<NoticeList> {
    const reads = holdersOf(person).some(({ roles }) => may(roles, 'ledger.read'));
    const rows = await this.db.query<Row>(
      `select n.id, n.kind, n.created_at as at, case when $2 then n.title else '' end as title,
              case when $2 then n.body end as body, n.said_by as "saidBy", n.read_at is not null as read,
              r.id as "referralId", p.id as "proposalId", k.body as "raisedIn", p.number, p.title as subject
         from notice n left join referral r on $2 and r.id = n.referral_id
         left join proposal p on p.id = r.proposal_id left join kind k on k.code = p.kind_code
        where n.person_id = $1 and n.state = 'open' and n.kind <> 'digest'
        order by n.read_at is not null, n.id desc limit $3`,
      [person.id, reads, MOST_SHOWN],
    );
    return { unread: await this.unread(person.id), notices: rows.map(shown) };
  }

  async unread(personId: number): Promise<number> {
    const [row] = await this.db.query<{ unread: number }>(
      `select count(*)::integer as unread from notice
        where person_id = $1 and state = 'open' and read_at is null`,
      [personId],
    );
    return row?.unread ?? 0;
  }

  /** Marks as read those that are named and one's own, or all of one's own; gives how many are left. */
  async read(personId: number, ids: number[] | undefined): Promise<number> {
    await this.db.query(
      `update notice set read_at = $3
        where person_id = $1 and state = 'open' and read_at is null and ($2::integer[] is null or id = any($2))`,
      [personId, ids ?? null, this.clock.now()],
    );
    return this.unread(personId);
  }
}

function shown({ raisedIn, at, ...row }: Row): NoticeView {
  return {
    ...row,
    kindName: NOTICE_NAMES[row.kind],
    at: at.toISOString(),
    number: raisedIn === null ? null : `${BODY_NAMES[raisedIn]} ${row.number ?? ''}`.trim(),
  };
}
