import { numberWords } from '../../domain/proposal-name.js';
import type { ProposalDeadlines, ReceiptDayView, ReceiptView } from './receipts.dto.js';
import type { Numbered } from './receipts.service.js';

const INDENT = '    ';

/** Every receipt of a proposal as a person reads it in a terminal. */
export function deadlineLines(it: ProposalDeadlines): string[] {
  const head = `${it.kindName}  ${it.session ?? `${it.year}年`}${numberWords(it.number)}  《${it.title}》`;
  return [
    head,
    `截至${it.today}`,
    ...it.referrals.flatMap(({ roleName, receipts }) => [
      '',
      receipts.length === 0 ? `${roleName}：没有要计的期限。` : `${roleName}：`,
      ...receipts.flatMap(receiptLines),
    ]),
  ];
}

/** Those that a number may mean, each with the id by which it is asked for. */
export function candidateLines(text: string, found: readonly Numbered[]): string[] {
  return [
    `“${text}”可以是下面${found.length}件，请写明是哪一件，如 deadlines id:${found[0]?.id ?? 1}：`,
    ...found.map(
      ({ id, kindName, session, year, number, title }) =>
        `id:${id}  ${kindName}  ${session ?? `${year}年`}${numberWords(number)}  《${title}》`,
    ),
  ];
}

function receiptLines(it: ReceiptView): string[] {
  const round = it.round > 1 ? `（第${it.round}轮）` : '';
  const name = `${it.clockName}${it.subject === null ? '' : `：${it.subject}`}${round}`;
  const dueOn = it.dueOn === null ? '未定' : `${it.dueOn}（${it.dueWeekday}）`;
  const said = [
    ...[it.sentence, it.counts, it.warning, it.advice, it.cap, it.provisional],
    it.base?.assumed ? '收到日期没有登记，按交办日期计。' : null,
  ].filter((line): line is string => Boolean(line));
  return [
    `  ● ${name}  ${dueOn}  ${it.light.words}`,
    ...said.map((line) => INDENT + line),
    ...it.events.map(
      ({ on, words, revoked }) => `${INDENT}${on ?? '日期未载'}  ${words}${revoked ? '（已取消）' : ''}`,
    ),
    ...it.days.map((day) => INDENT + dayLine(day, it)),
  ];
}

function dayLine(day: ReceiptDayView, { dueOn, ruleOn }: ReceiptView): string {
  const kind = `${day.kindName}${day.presumed ? '（推算）' : ''}`;
  const marks = [
    day.counted ? `第${day.count}天` : '',
    day.paused ? '暂停' : '',
    day.date === ruleOn && day.date !== dueOn ? '规则的末日' : '',
    day.date === dueOn ? '到期' : '',
  ].filter(Boolean);
  return [day.date, day.weekday, kind, ...marks].join('  ');
}
