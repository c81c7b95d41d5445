import { Clock } from '../platform/clock.js';

/**
 * A clock that can be set back. The demo makes its running year by it, each step on its own day, and releases it before
 * anybody is served; no other program has one.
 */
export class DemoClock extends Clock {
  private standing: Date | null = null;

  constructor(private readonly running: Clock = new Clock()) {
    super();
  }

  override now(): Date {
    return this.standing ?? this.running.now();
  }

  setTo(instant: Date): void {
    this.standing = instant;
  }

  /** From here on it runs again. */
  release(): void {
    this.standing = null;
  }
}
