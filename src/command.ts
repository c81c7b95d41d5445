import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import type { Command } from 'commander';
import { AppModule } from './app.module.js';
import { readEnv } from './platform/env.js';
import { openDatabase } from './platform/database/embedded.js';
import { migrate } from './platform/database/migrate.js';
import { jsonLog } from './platform/log.js';
import { sayLine } from './platform/terminal.js';

/** Runs a command on the database alone; what it gives is the exit code. */
export async function inDatabase(work: (url: string) => Promise<number>): Promise<void> {
  const database = await openDatabase(readEnv(), sayLine);
  try {
    process.exitCode = await work(database.url);
  } finally {
    await database.close();
  }
}

/** Runs a command in the application, without its HTTP side; jobs that it asks for run here. */
export function inContext(work: (app: INestApplicationContext) => Promise<number>): Promise<void> {
  return inDatabase(async (databaseUrl) => {
    await migrate(databaseUrl);
    const app = await NestFactory.createApplicationContext(AppModule.in({ databaseUrl }), {
      logger: jsonLog('warn'),
      abortOnError: false,
    });
    try {
      return await work(app);
    } finally {
      await app.close();
    }
  });
}

/** Parses the arguments and runs; whatever goes wrong is said in its sentence, with exit code 1. */
export async function runCommand(program: Command): Promise<void> {
  try {
    await program.parseAsync();
  } catch (error) {
    sayLine(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
