import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { demoAccounts } from './demo/accounts.js';
import { DemoClock } from './demo/demo-clock.js';
import { makeRunningYear } from './demo/running-year.js';
import { ImportsService } from './modules/exchange/imports.service.js';
import { reportDigest } from './modules/reports/report-lines.js';
import { ReportsService } from './modules/reports/reports.service.js';
import { openDatabase } from './platform/database/embedded.js';
import { migrate } from './platform/database/migrate.js';
import { projectRoot, readEnv } from './platform/env.js';
import { freePort, isPortTaken } from './platform/http/port.js';
import { orSay, print, sayLine } from './platform/terminal.js';
import { createServer, startBackgroundWork } from './server.js';

/** The sample years: 2022 went well, 2023 did not. */
const SAMPLES = ['ledger-2022.xlsx', 'ledger-2023.xlsx'];

/** `npm run demo`: its own PostgreSQL, the sample ledgers, a running year, the server; then the sample year's sentence. */
async function main(): Promise<void> {
  const env = readEnv();
  sayLine('[4/6] 启动数据库…');
  const database = await openDatabase(env, sayLine);
  await migrate(database.url);
  const clock = new DemoClock();
  const app = await createServer(
    { ...env, databaseUrl: database.url, clock },
    env.logLevel === 'info' ? 'warn' : env.logLevel,
  );
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onClose', () => database.close());
  await app.init();

  sayLine('[5/6] 导入示例台账…');
  for (const name of SAMPLES) sayLine(`      ${await importSample(app.get(ImportsService), name)}`);
  const accounts = await demoAccounts(app);
  sayLine(`      ${await makeRunningYear(app, clock)}`);

  const port = (await isPortTaken(env.host, env.port)) ? await freePort(env.host, env.port + 1) : env.port;
  if (port !== env.port)
    sayLine(`      端口 ${env.port} 已被占用，改用 ${port}（也可以自己指定：PORT=${port} npm run demo）。`);
  sayLine('[6/6] 启动服务…');
  startBackgroundWork(app);
  await app.listen(port, env.host);

  const report = await app.get(ReportsService).annual(2022);
  print('');
  reportDigest(report).forEach(print);
  print('');
  accounts.forEach(print);
  print('');
  print(`网址：http://${env.host}:${port}    （按 Ctrl+C 停止）`);
}

async function importSample(imports: ImportsService, name: string): Promise<string> {
  const content = await readFile(resolve(projectRoot(), 'samples', name));
  const options = { year: null, consentsOnFile: false, blankErases: false, dryRun: false };
  const actor = { id: null, name: '示例', channel: 'demo' as const };
  const outcome = await imports.importNow({ name, content }, options, actor);
  if (outcome.errorList.length > 0)
    throw new Error(outcome.errorList.map((finding) => finding.message).join('\n'));
  return outcome.created + outcome.updated === 0
    ? `${name}：${outcome.rows}行已在库中，没有变化。`
    : `${name}：导入${outcome.rows}行，${outcome.proposals}件建议提案。`;
}

await orSay(main);
