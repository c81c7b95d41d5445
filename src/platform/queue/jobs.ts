import { Injectable, Logger } from '@nestjs/common';
import type { Queue } from 'bull';

/** A job is only a tick: it names a piece of work and the id of the row that owes it. */
export type JobHandler = (id: number) => Promise<void>;

/**
 * Background work. With Redis it goes through a Bull queue and `npm run worker` does it; without, this process does
 * it, one piece at a time. What is owed stands in PostgreSQL, so a tick that gets lost is given again by a sweep.
 */
@Injectable()
export class Jobs {
  private readonly log = new Logger('jobs');
  private readonly handlers = new Map<string, JobHandler>();
  private tail: Promise<void> = Promise.resolve();
  private readonly waiting = new Set<string>();

  constructor(private readonly queue: Queue<{ id: number }> | null) {}

  /** Names the one handler of a kind of work; a second one is a fault in the program. */
  handle(name: string, handler: JobHandler): void {
    if (this.handlers.has(name)) throw new Error(`job ${name} has two handlers`);
    this.handlers.set(name, handler);
  }

  /** Whether this process itself does the work that it is given. */
  get inProcess(): boolean {
    return this.queue === null;
  }

  /** Asks for work; asking twice for the same `key` while it waits or runs is asking once. Never fails the caller. */
  async ask(name: string, id: number, key: string): Promise<void> {
    if (!this.queue) return this.askHere(name, id, key);
    const added = this.queue.add(
      name,
      { id },
      { jobId: key, removeOnComplete: true, removeOnFail: true, attempts: 3 },
    );
    const patience = new Promise<never>((_resolve, reject) => {
      setTimeout(() => reject(new Error('Redis does not answer')), 2000).unref();
    });
    // Redis may be away: the sweep asks again when it is back.
    await Promise.race([added, patience]).catch((error: Error) =>
      this.log.warn(`${name} ${id}: ${error.message}`),
    );
  }

  /** Takes up the work of the queue (worker process only). */
  work(): void {
    for (const [name, handler] of this.handlers) {
      void this.queue?.process(name, 1, (job) => this.run(name, job.data.id, handler));
    }
    this.queue?.on('error', (error) => this.log.warn(`queue: ${error.message}`));
  }

  /** Waits until the work that this process holds is done. */
  async idle(): Promise<void> {
    await this.tail;
  }

  private askHere(name: string, id: number, key: string): void {
    const handler = this.handlers.get(name);
    if (!handler || this.waiting.has(key)) return;
    this.waiting.add(key);
    this.tail = this.tail
      .then(() => this.run(name, id, handler))
      .catch(() => undefined)
      .finally(() => this.waiting.delete(key));
  }

  private async run(name: string, id: number, handler: JobHandler): Promise<void> {
    try {
      await handler(id);
    } catch (error) {
      this.log.error(
        `${name} ${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      throw error;
    }
  }
}
