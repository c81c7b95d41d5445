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
  private readonly handlers = new Map<string, { handler: JobHandler; atOnce: number }>();
  /** The end of what this process has to do, by kind of work: a slow kind keeps no other waiting. */
  private readonly tails = new Map<string, Promise<void>>();
  private readonly waiting = new Set<string>();

  constructor(private readonly queue: Queue<{ id: number }> | null) {}

  /**
   * Names the one handler of a kind of work; a second one is a fault in the program. A worker does `atOnce` pieces of
   * it at a time.
   */
  handle(name: string, handler: JobHandler, atOnce = 1): void {
    if (this.handlers.has(name)) throw new Error(`job ${name} has two handlers`);
    this.handlers.set(name, { handler, atOnce });
  }

  /** Whether this process itself does the work that it is given. */
  get inProcess(): boolean {
    return this.queue === null;
  }

  /**
   * Asks for work; asking twice for the same `key` while it waits or runs is asking once. Never fails the caller: false
   * says that Redis does not answer, so that whoever has more to ask for stops.
   */
  async ask(name: string, id: number, key: string): Promise<boolean> {
    if (!this.queue) {
      this.askHere(name, id, key);
      return true;
    }
    const added = this.queue.add(
      name,
      { id },
      { jobId: key, removeOnComplete: true, removeOnFail: true, attempts: 3 },
    );
    const patience = new Promise<never>((_resolve, reject) => {
      setTimeout(() => reject(new Error('Redis does not answer')), 2000).unref();
    });
    // Redis may be away: the sweep asks again when it is back.
    return Promise.race([added, patience]).then(
      () => true,
      (error: Error) => {
        this.log.warn(`${name} ${id}: ${error.message}`);
        return false;
      },
    );
  }

  /** Takes up the work of the queue (worker process only). */
  work(): void {
    for (const [name, { handler, atOnce }] of this.handlers) {
      void this.queue?.process(name, atOnce, (job) => this.run(name, job.data.id, handler));
    }
    this.queue?.on('error', (error) => this.log.warn(`queue: ${error.message}`));
  }

  /** Waits until the work that this process holds is done. */
  async idle(): Promise<void> {
    await Promise.all(this.tails.values());
  }

  private askHere(name: string, id: number, key: string): void {
    const known = this.handlers.get(name);
    if (!known || this.waiting.has(key)) return;
    this.waiting.add(key);
    const tail = (this.tails.get(name) ?? Promise.resolve())
      .then(() => this.run(name, id, known.handler))
      .catch(() => undefined)
      .finally(() => this.waiting.delete(key));
    this.tails.set(name, tail);
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
