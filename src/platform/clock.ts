import { type DynamicModule, Global, Injectable, Module } from '@nestjs/common';

/** The office's zone; China has one. */
export const OFFICE_ZONE = 'Asia/Shanghai';

const dayInOffice = new Intl.DateTimeFormat('en-CA', { timeZone: OFFICE_ZONE, dateStyle: 'short' });

const timeInOffice = new Intl.DateTimeFormat('en-GB', {
  timeZone: OFFICE_ZONE,
  hour: '2-digit',
  minute: '2-digit',
});

/** "Today" and "now" are asked of this clock and nowhere else, so that tests can set them. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Today in the office as YYYY-MM-DD, whatever the machine's zone. */
  today(): string {
    return dayInOffice.format(this.now());
  }

  /** The time of day in the office as HH:MM. */
  timeOfDay(): string {
    return timeInOffice.format(this.now());
  }
}

/** The one clock of a process: the true one, unless whoever builds the application brings another. */
@Global()
@Module({})
export class ClockModule {
  static showing(clock: Clock = new Clock()): DynamicModule {
    return { module: ClockModule, providers: [{ provide: Clock, useValue: clock }], exports: [Clock] };
  }
}
