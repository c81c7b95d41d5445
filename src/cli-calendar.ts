import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { inContext } from './command.js';
import { isDay } from './domain/civil-day.js';
import { reportYear } from './domain/year-terms.js';
import { calendarImportLines, calendarImportSummary } from './modules/rulebook/calendar-import-lines.js';
import { CalendarImport } from './modules/rulebook/calendar-import.service.js';
import { readEnv } from './platform/env.js';
import { print } from './platform/terminal.js';

const ACTOR = { id: null, name: '命令行' };

interface CalendarFlags {
  year?: string;
  document?: string;
  published?: string;
  correction?: boolean;
  dryRun?: boolean;
  json?: boolean;
}

/** `calendar import`: the yearly notice from a file, with all that it moves. */
export function addCalendarCommands(program: Command): void {
  program
    .command('calendar')
    .description('工作日日历')
    .command('import')
    .description('录入一年的放假安排（.xlsx、.csv、.ics 或通知原文的 .txt）；有任何错误就什么也不写')
    .argument('<file>')
    .option('--year <year>', '哪一年的安排；文件里看得出的可以不写')
    .option('--document <document>', '发文字号，如国办发明电〔2026〕8号')
    .option('--published <date>', '成文日期，如2026-11-04', dayOption)
    .option('--correction', '更正已有放假安排的年度')
    .option('--dry-run', '只预览，不写入')
    .option('--json', '以 JSON 输出')
    .action((path: string, flags: CalendarFlags) =>
      inContext(async (app) => {
        const content = await readFile(resolve(readEnv().callerDir, path)).catch(() => null);
        if (content === null) throw new Error(`找不到文件“${path}”。`);
        const options = {
          year: flags.year === undefined ? null : reportYear(flags.year),
          document: flags.document?.trim() ?? null,
          publishedOn: flags.published ?? null,
          correction: flags.correction ?? false,
          dryRun: flags.dryRun ?? false,
        };
        const file = { name: basename(path), content };
        const outcome = await app.get(CalendarImport).run(file, options, ACTOR);
        if (flags.json) print(JSON.stringify(calendarImportSummary(outcome)));
        else calendarImportLines(outcome, options.dryRun).forEach(print);
        return outcome.impact === null ? 1 : 0;
      }),
    );
}

function dayOption(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError(`“${text}”不是有效日期，请写成2026-11-04这样。`);
  return text;
}
