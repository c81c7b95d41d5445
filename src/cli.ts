import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { reportYear } from './domain/year-terms.js';
import { readEnv } from './platform/env.js';
import { migrate } from './platform/database/migrate.js';
import { print, sayLine } from './platform/terminal.js';
import { parseDueQuestion } from './domain/due-window.js';
import { CalendarService } from './modules/calendar/calendar.service.js';
import { dueLines } from './modules/calendar/due-lines.js';
import { ImportsService } from './modules/exchange/imports.service.js';
import { importLines, importSummary } from './modules/exchange/import-summary.js';
import { reportLines } from './modules/reports/report-lines.js';
import { ReportsService } from './modules/reports/reports.service.js';
import { SelfCheck } from './modules/reports/self-check.js';
import { addCalendarCommands } from './cli-calendar.js';
import { addDeadlinesCommand } from './cli-deadlines.js';
import { addUserCommands } from './cli-users.js';
import { inContext, inDatabase, runCommand } from './command.js';

const ACTOR = { id: null, name: '命令行', channel: 'command' as const };
const fromCaller = (path: string): string => resolve(readEnv().callerDir, path);

async function save(path: string, content: Buffer): Promise<void> {
  await writeFile(fromCaller(path), content).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`无法写入“${path}”（${error.code ?? error.message}），请确认文件夹存在且可以写入。`);
  });
}

const program = new Command('chengban').description('承办：建议提案办理').showHelpAfterError();

program
  .command('import')
  .description('导入台账（.xlsx 或 .csv）；有任何错误就什么也不写')
  .argument('<file>')
  .option('--year <year>', '没有交办日期一列时的年度')
  .option('--dry-run', '只比对，不写入')
  .option('--consents-on-file', '确认公开意见和保密审查已另行取得')
  .option('--blank-erases', '空白单元格也覆盖原有内容')
  .option('--json', '以 JSON 输出')
  .action((path: string, options: ImportFlags) =>
    inContext(async (app) => {
      const content = await readFile(fromCaller(path)).catch(() => null);
      if (content === null) throw new Error(`找不到文件“${path}”。`);
      const outcome = await app.get(ImportsService).importNow(
        { name: basename(path), content },
        {
          year: options.year === undefined ? null : reportYear(options.year),
          consentsOnFile: options.consentsOnFile ?? false,
          blankErases: options.blankErases ?? false,
          dryRun: options.dryRun ?? false,
        },
        ACTOR,
      );
      if (options.json) print(JSON.stringify(importSummary(outcome)));
      else importLines(outcome, options.dryRun ?? false).forEach(print);
      return outcome.errorList.length === 0 ? 0 : 1;
    }),
  );

interface ImportFlags {
  year?: string;
  dryRun?: boolean;
  consentsOnFile?: boolean;
  blankErases?: boolean;
  json?: boolean;
}

program
  .command('report')
  .description('年度报告六（二）：数字、句子与核对')
  .argument('<year>', '年度')
  .option('--json', '以 JSON 输出')
  .option('--docx <file>', '另存为 Word')
  .option('--xlsx <file>', '另存为 Excel')
  .action((of: string, options: { json?: boolean; docx?: string; xlsx?: string }) =>
    inContext(async (app) => {
      const reports = app.get(ReportsService);
      const report = await reports.annual(of);
      if (options.docx) await save(options.docx, await reports.docx(of));
      if (options.xlsx) await save(options.xlsx, await reports.xlsx(of));
      if (options.json) {
        const { year: y, figures, text, reconciles, notes } = report;
        print(JSON.stringify({ year: y, figures, text, reconciles, notes }));
      } else reportLines(report).forEach(print);
      return 0;
    }),
  );

program
  .command('proposals')
  .description('一个数字背后的清单')
  .argument('<year>', '年度')
  .requiredOption('--line <key>', '统计项，如 lead、roles.lead、kinds.npc_motion')
  .option('--json', '以 JSON 输出')
  .action((of: string, options: { line: string; json?: boolean }) =>
    inContext(async (app) => {
      const entries = await app.get(ReportsService).behindLine(of, options.line);
      if (options.json) print(JSON.stringify(entries));
      else for (const entry of entries) print(`${entry.number}\t${entry.title}`);
      return 0;
    }),
  );

program
  .command('check')
  .description('自检：勾稽关系、环节与事实是否一致')
  .option('--json', '以 JSON 输出')
  .action((options: { json?: boolean }) =>
    inContext(async (app) => {
      const result = await app.get(SelfCheck).run();
      if (options.json) print(JSON.stringify(result));
      else
        for (const { name, ok, detail } of result.checks) {
          const verdict = ok ? (detail ? '提醒' : '通过') : '不通过';
          print(`${verdict}  ${name}${detail ? `：${detail}` : ''}`);
        }
      return result.ok ? 0 : 1;
    }),
  );

program
  .command('due')
  .description('期限推算：哪一天到期，逐日列明')
  .requiredOption('--window <window>', '5wd（工作日）、30d（日）或3m（月）')
  .requiredOption('--from <date>', '起算日期，如2022-03-02；第一天是它的次日')
  .option('--json', '以 JSON 输出')
  .action((options: { window: string; from: string; json?: boolean }) => {
    const { window, from } = parseDueQuestion(options.window, options.from);
    return inContext(async (app) => {
      const service = app.get(CalendarService);
      const result = await service.due(window, from);
      if (options.json) print(JSON.stringify(result));
      else dueLines(result, await service.calendar()).forEach(print);
      return 0;
    });
  });

program
  .command('migrate')
  .description('升级数据库结构')
  .action(() =>
    inDatabase(async (url) => {
      const done = await migrate(url);
      sayLine(done.length === 0 ? '数据库已是最新。' : `已升级：${done.join('、')}`);
      return 0;
    }),
  );

program
  .command('bench')
  .description('测速：另建临时数据库，与直接执行的 SQL 和空服务器相比，约两分钟')
  .option('--proposals <number>', '台账行数', '10000')
  .option('--json', '以 JSON 输出')
  .action((options: { proposals: string; json?: boolean }) =>
    runBench(['--proposals', options.proposals, ...(options.json ? ['--json'] : [])]),
  );

/** A program of its own, which the build puts beside `src`: nothing in the application depends on it. */
function runBench(args: string[]): Promise<void> {
  const file = fileURLToPath(new URL('../bench/main.js', import.meta.url));
  const child = spawn(process.execPath, [...process.execArgv, file, ...args], { stdio: 'inherit' });
  // Told to end, it clears up its database first; this process waits for it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      process.exitCode = code ?? 1;
      resolve();
    });
  });
}

addCalendarCommands(program);
addDeadlinesCommand(program);
addUserCommands(program);

await runCommand(program);
