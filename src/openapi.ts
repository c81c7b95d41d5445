import { openApiDocument, createServer } from './server.js';
import { openDatabase } from './platform/database/embedded.js';
import { migrate } from './platform/database/migrate.js';
import { readEnv } from './platform/env.js';
import { orSay, print, sayLine } from './platform/terminal.js';

/** Prints the OpenAPI document; for the generated files that are committed. */
async function main(): Promise<void> {
  const database = await openDatabase(readEnv(), sayLine);
  await migrate(database.url);
  const app = await createServer({ databaseUrl: database.url }, 'warn');
  await app.init();
  print(JSON.stringify(await openApiDocument(app)));
  await app.close();
  await database.close();
}

await orSay(main);
