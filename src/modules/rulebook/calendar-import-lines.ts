import type { MovedDate } from '../deadlines/impact.dto.js';
import type { CalendarImportOutcome } from './calendar-import.service.js';

/** The outcome as JSON for other programs: the fixed shape of the command. */
export function calendarImportSummary(outcome: CalendarImportOutcome): object {
  const { reading, findings, differences, impact, changeId } = outcome;
  const of = (severity: string) =>
    findings
      .filter((one) => one.severity === severity)
      .map(({ row, column, code, message }) => ({ row, column, code, message }));
  return {
    ...{ year: reading.notice.year, document: reading.notice.document, days: reading.days.length },
    ...{ differences, counts: impact?.counts ?? null, moved: impact?.moved ?? [] },
    ...{ warnings: of('warning'), errors: of('error'), changeId },
  };
}

/** The outcome as a person reads it in a terminal. */
export function calendarImportLines(outcome: CalendarImportOutcome, dryRun: boolean): string[] {
  const { reading, findings, differences, impact, changeId } = outcome;
  const said = findings.map(
    ({ severity, message }) => `${severity === 'error' ? '错误' : '提醒'}：${message}`,
  );
  if (impact === null) return [...said, '有错误，没有写入。'];
  const days = differences.map(({ day, weekday, before, after }) => {
    const state = (one: typeof before) => `${one.kindName}${one.name ? `（${one.name}）` : ''}`;
    return `${day}  ${weekday}  ${state(before)} → ${state(after)}`;
  });
  const { moved, overdue, relieved, firm } = impact.counts;
  return [
    ...said,
    `${reading.notice.year}年：读到放假和上班的日子${reading.days.length}天，与现有日历不同的${days.length}天。`,
    ...days,
    `期限移动${moved}个，其中新逾期${overdue}个、不再逾期${relieved}个；不再暂定${firm}个。`,
    ...impact.moved.filter(({ before, after }) => before !== after).map(moveLine),
    dryRun ? '只是预览，没有写入。' : `已写入，变更记录第${changeId}号，可以撤销。`,
  ];
}

const EFFECTS: Partial<Record<MovedDate['effect'], string>> = { overdue: '  新逾期', relieved: '  不再逾期' };

function moveLine({ number, title, clockName, before, after, effect }: MovedDate): string {
  return `${number}《${title}》${clockName}：${before ?? '无'} → ${after ?? '无'}${EFFECTS[effect] ?? ''}`;
}
