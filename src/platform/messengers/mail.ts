import { createTransport } from 'nodemailer';
import type { Message, Messenger } from './message.js';
import { Undeliverable } from './message.js';

/** Where mail is handed over, and in whose name. */
export interface MailSettings {
  /** smtp://user:password@host:port, or smtps:// */
  smtpUrl?: string;
  /** The sender, as in 承办系统 <chengban@example.gov.cn>. */
  mailFrom?: string;
}

/** How long a server may keep us waiting, in milliseconds; a lock is held meanwhile. */
const PATIENCE = 15_000;

/** As many as a worker sends at once. */
const CONNECTIONS = 4;

/** E-mail by SMTP; connections are kept open between messages. */
export class Mail implements Messenger {
  private readonly transport;
  private readonly from: string;

  constructor({ smtpUrl, mailFrom }: MailSettings) {
    this.from = mailFrom ?? '';
    this.transport =
      smtpUrl === undefined
        ? null
        : createTransport({
            url: smtpUrl,
            ...{ pool: true, maxConnections: CONNECTIONS },
            ...{ connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE },
          });
  }

  get ready(): boolean {
    return this.transport !== null;
  }

  async send({ to, subject, text, id }: Message): Promise<void> {
    if (!this.transport) throw new Error('SMTP_URL is not set.');
    const host = /@([^\s>]+)>?$/.exec(this.from)?.[1] ?? 'chengban';
    try {
      await this.transport.sendMail({
        ...{ from: this.from, to: { name: '', address: to }, subject, text },
        messageId: `<${id}@${host}>`,
        // Nobody is to answer a machine, and no machine should.
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } catch (error) {
      throw permanent(error) ? new Undeliverable((error as Error).message) : error;
    }
  }

  close(): void {
    this.transport?.close();
  }
}

/** 5xx to the recipient: the server will never take it. A wrong password of ours is put right sooner or later. */
function permanent(error: unknown): boolean {
  const { responseCode, command } = error as { responseCode?: number; command?: string };
  return command === 'RCPT TO' && responseCode !== undefined && responseCode >= 500;
}
