import { Injectable } from '@nestjs/common';
import { type Refusal, Refused } from '../../domain/refused.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { Messengers } from '../../platform/messengers/messengers.module.js';
import type { Channels, ChannelsBody } from './notices.dto.js';
import { quietWords } from '../../domain/quiet-hours.js';
import { reminderTerms } from './reminder-terms.js';

/** Whoever never chose is told in these pages only; if he turns a way on, he begins with one letter a day. */
const NOT_CHOSEN: ChannelsBody = {
  email: null,
  emailOn: false,
  webhookUser: null,
  webhookOn: false,
  digest: true,
};

/** 我的提醒方式: each person's choice, by which way he hears of it beside these pages. */
@Injectable()
export class PersonChannels {
  constructor(
    private readonly db: Database,
    private readonly messengers: Messengers,
    private readonly clock: Clock,
  ) {}

  async of(personId: number): Promise<Channels> {
    const [row] = await this.db.query<ChannelsBody>(
      `select email, email_on as "emailOn", webhook_user as "webhookUser", webhook_on as "webhookOn", digest
         from person_channel where person_id = $1`,
      [personId],
    );
    const { digestAt, quiet } = await reminderTerms(this.db, this.clock.today());
    return {
      ...(row ?? NOT_CHOSEN),
      emailReady: this.messengers.email.ready,
      webhookReady: this.messengers.webhook.ready,
      webhookName: this.messengers.webhook.kind === 'dingtalk' ? '钉钉' : '企业微信',
      digestAt,
      quietWords: quietWords(quiet),
    };
  }

  /** @throws Refused where a way is turned on without an address. */
  async choose(personId: number, given: ChannelsBody): Promise<Channels> {
    const chosen = {
      ...given,
      email: given.email?.trim() || null,
      webhookUser: given.webhookUser?.trim() || null,
    };
    const reasons: Refusal[] = [];
    if (chosen.emailOn && chosen.email === null)
      reasons.push({ code: 'email_missing', field: 'email', message: '要收邮件，请填写邮箱地址。' });
    if (chosen.webhookOn && chosen.webhookUser === null)
      reasons.push({
        code: 'webhook_user_missing',
        field: 'webhookUser',
        message: '要在群里收到，请填写您的账号。',
      });
    if (reasons.length > 0) throw new Refused(reasons, 422);
    await this.db.query(
      `insert into person_channel (person_id, email, email_on, webhook_user, webhook_on, digest, changed_at)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (person_id) do update set email = excluded.email, email_on = excluded.email_on,
         webhook_user = excluded.webhook_user, webhook_on = excluded.webhook_on, digest = excluded.digest,
         changed_at = excluded.changed_at`,
      [
        ...[personId, chosen.email, chosen.emailOn, chosen.webhookUser, chosen.webhookOn, chosen.digest],
        this.clock.now(),
      ],
    );
    return this.of(personId);
  }
}
