import { readEnv } from './platform/env.js';
import { openDatabase } from './platform/database/embedded.js';
import { migrate } from './platform/database/migrate.js';
import { freePort, isPortTaken } from './platform/http/port.js';
import { orSay, sayLine } from './platform/terminal.js';
import { createServer, startBackgroundWork } from './server.js';

/** `npm start`: the server, on its own database or the one that the environment names. */
async function main(): Promise<void> {
  const env = readEnv();
  if (await isPortTaken(env.host, env.port)) {
    const next = await freePort(env.host, env.port + 1);
    sayLine(
      `Port ${env.port} is taken (端口 ${env.port} 已被占用). The next free one: PORT=${next} npm start`,
    );
    process.exitCode = 1;
    return;
  }
  const database = await openDatabase(env, sayLine);
  await migrate(database.url);
  const app = await createServer({ ...env, databaseUrl: database.url }, env.logLevel);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onClose', () => database.close());
  startBackgroundWork(app);
  await app.listen(env.port, env.host);
  sayLine(`Chengban 承办: http://${env.host}:${env.port}`);
}

await orSay(main);
