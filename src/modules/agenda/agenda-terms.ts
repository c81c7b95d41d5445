import { AGENDA_CLOCK_NAMES, AGENDA_CLOCKS, type AgendaClock, USUAL_CLOCKS } from '../../domain/agenda.js';
import { addDays, addMonths, dayInWords, daysBetween, isDay } from '../../domain/civil-day.js';
import { Refused } from '../../domain/refused.js';
import { rowsOf, type Tx } from '../../platform/database/database.js';
import type { AgendaQuery } from './agenda.dto.js';

/** The first and the last day of what is asked for. */
export interface AgendaSpan {
  from: string;
  to: string;
}

/** So many days are shown at once: the 53 weeks that the longest year has. */
const MOST_DAYS = 371;

/** The days that a query asks for. @throws Refused 422 where they are none, in the wrong order, or too many. */
export function spanOf({ from, to }: AgendaQuery, today: string): AgendaSpan {
  const first = `${(from ?? to ?? today).slice(0, 7)}-01`;
  const span = { from: from ?? first, to: to ?? addDays(addMonths(first, 1), -1) };
  for (const field of ['from', 'to'] as const) {
    if (!isDay(span[field]))
      throw refused('date_invalid', field, `“${span[field]}”不是有效日期，请改为2026-06-12这样的日期。`);
  }
  if (span.to < span.from) throw refused('date_order', 'to', '截止日期不能早于开始日期。');
  if (daysBetween(span.from, span.to) >= MOST_DAYS) {
    throw refused('span_long', 'to', '一次最多看53周，请缩短日期范围。');
  }
  return span;
}

/** The clocks that a query asks for, in their order. */
export function clocksOf({ clocks }: AgendaQuery): readonly AgendaClock[] {
  const asked = clocks?.split(',');
  return asked === undefined ? USUAL_CLOCKS : AGENDA_CLOCKS.filter((clock) => asked.includes(clock));
}

/** What is counted and listed, in a sentence. */
export function agendaRule(query: AgendaQuery, { from, to }: AgendaSpan, division: string | null): string {
  const [year, end] = [from.slice(0, 4) === to.slice(0, 4), dayInWords(to)];
  const days = from === to ? end : `${dayInWords(from)}至${year ? end.slice(5) : end}`;
  const what =
    query.clocks === undefined
      ? '各类事项'
      : clocksOf(query)
          .map((clock) => AGENDA_CLOCK_NAMES[clock])
          .join('、');
  const whose = [division, query.mine === 'true' ? '与我有关的' : null].filter(Boolean).join('，');
  const right = query.clocks === undefined ? '，申请调整的期限要另选' : '';
  return `${days}到期的${what}${whose ? `（${whose}）` : ''}，只计还在计时的；已办的、暂停的和没有期限的不在内${right}。`;
}

/** The name of the division that is asked for. */
export async function divisionNamed(tx: Tx, { division }: AgendaQuery): Promise<string | null> {
  if (division === undefined) return null;
  if (division === 0) return '尚未分派处室';
  const [row] = await rowsOf<{ name: string }>(
    tx,
    'select name from division_name where division_id = $1 order by to_on desc nulls first limit 1',
    [division],
  );
  return row?.name ?? null;
}

function refused(code: string, field: string, message: string): Refused {
  return new Refused([{ code, field, message }], 422);
}
