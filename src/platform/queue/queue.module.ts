import { BullModule, getQueueToken } from '@nestjs/bull';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Queue } from 'bull';
import { Jobs } from './jobs.js';

const QUEUE = 'chengban';

/** What a killed worker held is given to another after ten seconds; a lock in PostgreSQL guards what is done twice. */
const SETTINGS = { lockDuration: 10_000, stalledInterval: 5_000 };

/** The one queue of the house: Bull on Redis where there is one, else the process itself. */
@Global()
@Module({})
export class QueueModule {
  static connect(redisUrl: string | undefined): DynamicModule {
    if (redisUrl === undefined) {
      return {
        module: QueueModule,
        providers: [{ provide: Jobs, useFactory: () => new Jobs(null) }],
        exports: [Jobs],
      };
    }
    return {
      module: QueueModule,
      imports: [
        BullModule.forRoot({ url: redisUrl }),
        BullModule.registerQueue({ name: QUEUE, settings: SETTINGS }),
      ],
      providers: [
        {
          provide: Jobs,
          useFactory: (queue: Queue<{ id: number }>) => new Jobs(queue),
          inject: [getQueueToken(QUEUE)],
        },
      ],
      exports: [Jobs],
    };
  }
}
