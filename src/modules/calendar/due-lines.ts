import { dayInWords, weekdayName } from '../../domain/civil-day.js';
import { provisionalWords, restDayAdvice } from '../../domain/deadlines.js';
import { DAY_KIND_NAMES, type DueResult, type WorkingCalendar } from '../../domain/working-calendar.js';

/** A result as a person reads it in a terminal: each day with its kind, the due date, and what to mind. */
export function dueLines(result: DueResult, calendar: WorkingCalendar): string[] {
  const days = result.days.map(({ date, kind, count }, index) => {
    const counted = count > (result.days[index - 1]?.count ?? 0);
    const kindWords =
      DAY_KIND_NAMES[kind] + (calendar.isOfficial(Number(date.slice(0, 4))) ? '' : '（推算）');
    return `${date}  ${weekdayName(date)}  ${kindWords}${counted ? `  第${count}天` : ''}`;
  });
  const mind = [provisionalWords(result, calendar), restDayAdvice(result.dueOn, calendar)];
  return [
    ...days,
    `到期日：${dayInWords(result.dueOn)}（${weekdayName(result.dueOn)}）。`,
    ...mind.filter((line): line is string => Boolean(line)),
  ];
}
