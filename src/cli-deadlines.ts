import type { Command } from 'commander';
import { notFound } from './domain/refused.js';
import { candidateLines, deadlineLines } from './modules/deadlines/receipt-lines.js';
import { Receipts } from './modules/deadlines/receipts.service.js';
import { inContext } from './command.js';
import { print, sayLine } from './platform/terminal.js';

/** `deadlines NUMBER-OR-ID`: every clock of a proposal with its receipt. */
export function addDeadlinesCommand(program: Command): void {
  program
    .command('deadlines')
    .description('期限怎么算的：一件的所有期限，逐日列明')
    .argument('<number-or-id>', '编号，如064、闭05；或者编号一样时列出的 id:12')
    .option('--json', '以 JSON 输出')
    .action((text: string, options: { json?: boolean }) =>
      inContext(async (app) => {
        const receipts = app.get(Receipts);
        const found = await receipts.named(text);
        const [one] = found;
        if (one === undefined) throw notFound(`编号或者 id 为“${text}”的建议提案`);
        if (found.length > 1) {
          if (options.json) print(JSON.stringify({ candidates: found }));
          candidateLines(text, found).forEach(sayLine);
          return 1;
        }
        const deadlines = await receipts.of(one.id);
        if (options.json) print(JSON.stringify(deadlines));
        else deadlineLines(deadlines).forEach(print);
        if (String(one.id) === text && one.number !== text)
          sayLine(`“${text}”是按 id 找到的；要按编号找，请写成“0${text}”。`);
        return 0;
      }),
    );
}
