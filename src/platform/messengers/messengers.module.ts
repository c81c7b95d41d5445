import { type DynamicModule, Global, Injectable, Module, type OnModuleDestroy } from '@nestjs/common';
import { Mail, type MailSettings } from './mail.js';
import type { Messenger } from './message.js';
import { Webhook, type WebhookSettings } from './webhook.js';

/** What the surroundings say of ways out of the house, and by which address people reach the pages. */
export type MessengerSettings = MailSettings & WebhookSettings & { publicUrl?: string };

/** Every way out of the house. */
@Injectable()
export class Messengers implements OnModuleDestroy {
  readonly email: Mail;
  readonly webhook: Webhook;
  /** https://chengban.example.gov.cn, without a slash at its end; null where nobody said. */
  readonly publicUrl: string | null;

  constructor(settings: MessengerSettings) {
    this.email = new Mail(settings);
    this.webhook = new Webhook(settings);
    this.publicUrl = settings.publicUrl?.replace(/\/+$/, '') ?? null;
  }

  of(channel: 'email' | 'webhook'): Messenger {
    return this[channel];
  }

  /** The ways that can be gone. */
  get ready(): ('email' | 'webhook')[] {
    return (['email', 'webhook'] as const).filter((channel) => this.of(channel).ready);
  }

  onModuleDestroy(): void {
    this.email.close();
  }
}

@Global()
@Module({})
export class MessengersModule {
  static by(settings: MessengerSettings): DynamicModule {
    return {
      module: MessengersModule,
      providers: [{ provide: Messengers, useFactory: () => new Messengers(settings) }],
      exports: [Messengers],
    };
  }
}
