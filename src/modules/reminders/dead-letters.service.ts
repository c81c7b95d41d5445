import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { CHANNEL_NAMES, NOTICE_NAMES, type NoticeKind } from './notice-names.js';
import type { DeadDeliveries, DeadDelivery } from './notices.dto.js';

/** More are not looked at one by one: whoever has so many resends all. */
const MOST_SHOWN = 500;

/** 发送失败: what was tried often enough, or can never arrive. The administrator sees who and why, not what. */
@Injectable()
export class DeadLetters {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<DeadDeliveries> {
    const rows = await this.db.query<
      Omit<DeadDelivery, 'channelName' | 'kindName' | 'at'> & { at: Date; kind: NoticeKind }
    >(
      `select y.id, y.channel, w.name as person, coalesce(y.sent_to,
                case y.channel when 'email' then h.email else h.webhook_user end) as "to",
              n.kind, y.attempts, y.last_error as error, n.created_at as at
         from delivery y join notice n on n.id = y.notice_id join person w on w.id = n.person_id
         left join person_channel h on h.person_id = n.person_id
        where y.state = 'dead' order by y.id desc limit $1`,
      [MOST_SHOWN],
    );
    const [count] = await this.db.query<{ owed: number }>(
      `select count(*)::integer as owed from delivery where state = 'owed'`,
    );
    const deliveries = rows.map(({ kind, at, ...row }) => ({
      ...row,
      channelName: CHANNEL_NAMES[row.channel],
      kindName: NOTICE_NAMES[kind],
      at: at.toISOString(),
    }));
    return { owed: count?.owed ?? 0, deliveries };
  }

  /** Owes them anew, as if they had never been tried: those that are named, or all. */
  async resend(ids: number[] | undefined): Promise<DeadDeliveries> {
    await this.db.query(
      `update delivery set state = 'owed', attempts = 0, next_try_at = $2
        where state = 'dead' and ($1::integer[] is null or id = any($1))`,
      [ids ?? null, this.clock.now()],
    );
    return this.list();
  }
}
