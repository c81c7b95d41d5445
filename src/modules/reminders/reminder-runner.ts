import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Jobs } from '../../platform/queue/jobs.js';
import { DeliveryPost } from './delivery-post.js';
import { ReminderSweeps } from './reminder-sweeps.js';

/** How often it is looked whether something is owed, in milliseconds. */
const TICK = 5_000;

/**
 * The clockwork of reminders: a timer in every process that works, and no schedule anywhere but in the database. Each
 * tick asks what is owed now; so a tick that is lost, doubled or late changes nothing.
 */
@Injectable()
export class ReminderRunner implements OnModuleDestroy {
  private readonly log = new Logger('reminders');
  private timer: NodeJS.Timeout | undefined;
  private ticking: Promise<void> | null = null;

  constructor(
    private readonly sweeps: ReminderSweeps,
    private readonly post: DeliveryPost,
    private readonly jobs: Jobs,
  ) {}

  /** Only the processes that are there to work do so: the worker, or without Redis the server. */
  startTicking(): void {
    this.timer = setInterval(() => this.tickOnce(), TICK).unref();
    this.tickOnce();
  }

  /** What was begun is finished before the database goes. */
  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.ticking;
    await this.jobs.idle();
  }

  /** Tells what came up, then asks for what is owed outside the pages. */
  async tick(): Promise<void> {
    await this.sweeps.run();
    await this.post.ask();
  }

  private tickOnce(): void {
    this.ticking ??= this.tick()
      .catch((error: Error) => this.log.warn(error.message))
      .finally(() => (this.ticking = null));
  }
}
