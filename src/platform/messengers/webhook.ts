import { createHmac } from 'node:crypto';
import { type Message, type Messenger, Undeliverable } from './message.js';

export const WEBHOOK_KINDS = ['wecom', 'dingtalk'] as const;
export type WebhookKind = (typeof WEBHOOK_KINDS)[number];

/** A group's robot: in 企业微信, or in 钉钉 and 政务钉钉. */
export interface WebhookSettings {
  webhookUrl?: string;
  webhookKind?: WebhookKind;
  /** 钉钉's 加签; 企业微信 has its key in the address. */
  webhookSecret?: string;
}

const PATIENCE = 15_000;

/** A text into a group by its robot, which calls the person by name. */
export class Webhook implements Messenger {
  constructor(
    private readonly settings: WebhookSettings,
    private readonly now: () => number = () => Date.now(),
  ) {}

  get ready(): boolean {
    return this.settings.webhookUrl !== undefined;
  }

  get kind(): WebhookKind {
    return this.settings.webhookKind ?? 'wecom';
  }

  async send(message: Message): Promise<void> {
    const response = await fetch(this.address(), {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(this.body(message)),
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const answer = (await response.json()) as { errcode?: number; errmsg?: string };
    if (answer.errcode === 0) return;
    const words = `errcode ${answer.errcode ?? '?'}: ${answer.errmsg ?? ''}`.slice(0, 300);
    throw WRONG_KEY.includes(answer.errcode ?? 0) ? new Undeliverable(words) : new Error(words);
  }

  private address(): string {
    const { webhookUrl = '', webhookSecret } = this.settings;
    if (this.kind !== 'dingtalk' || webhookSecret === undefined) return webhookUrl;
    const timestamp = this.now();
    const sign = createHmac('sha256', webhookSecret)
      .update(`${timestamp}\n${webhookSecret}`)
      .digest('base64');
    const url = new URL(webhookUrl);
    url.searchParams.set('timestamp', String(timestamp));
    url.searchParams.set('sign', sign);
    return url.href;
  }

  private body({ to, subject, text }: Message): object {
    const content = `${subject}\n${text}`;
    if (this.kind !== 'dingtalk')
      return { msgtype: 'text', text: { content: cut(content), mentioned_list: [to] } };
    // 钉钉 calls somebody only where the text names him too.
    return {
      msgtype: 'text',
      text: { content: `${content}\n@${to}` },
      at: { atUserIds: [to], isAtAll: false },
    };
  }
}

/** 企业微信: invalid webhook url. 钉钉: token is not exist; keywords or signature do not match. */
const WRONG_KEY = [93000, 300001, 310000];

/** 企业微信 takes 2048 bytes. */
const MOST_BYTES = 2048;

function cut(content: string): string {
  if (Buffer.byteLength(content) <= MOST_BYTES) return content;
  let kept = content.slice(0, MOST_BYTES / 2);
  while (Buffer.byteLength(`${kept}……`) > MOST_BYTES) kept = kept.slice(0, -1);
  return `${kept}……`;
}
