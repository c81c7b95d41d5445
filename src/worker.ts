import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { ImportRunner } from './modules/exchange/import-runner.js';
import { TaskRunner } from './modules/tasks/task-runner.js';
import { ReminderRunner } from './modules/reminders/reminder-runner.js';
import { readEnv } from './platform/env.js';
import { openDatabase } from './platform/database/embedded.js';
import { migrate } from './platform/database/migrate.js';
import { jsonLog } from './platform/log.js';
import { Jobs } from './platform/queue/jobs.js';
import { orSay, sayLine } from './platform/terminal.js';

/** `npm run worker`: works the queue. Any number may run beside any number of servers. */
async function main(): Promise<void> {
  const env = readEnv();
  if (env.redisUrl === undefined) {
    sayLine(
      'REDIS_URL is not set: without Redis the server works its jobs itself, and a worker has nothing to do.',
    );
    process.exitCode = 1;
    return;
  }
  const database = await openDatabase(env, sayLine);
  await migrate(database.url);
  const app = await NestFactory.createApplicationContext(
    AppModule.in({ ...env, databaseUrl: database.url }),
    {
      logger: jsonLog(env.logLevel),
    },
  );
  app.enableShutdownHooks();
  app.get(Jobs).work();
  app.get(ImportRunner).startSweeping();
  app.get(TaskRunner).startSweeping();
  app.get(ReminderRunner).startTicking();
  process.once('exit', () => void database.close());
  sayLine('Chengban worker: working the queue.');
}

await orSay(main);
