import { yearOf } from '../domain/civil-day.js';
import type { SessionInput } from '../domain/registration.js';
import type { WorkingCalendar } from '../domain/working-calendar.js';
import type { RegisterBody } from '../modules/registering/register.dto.js';
import { dayFromToday, workdayFrom } from './days.js';
import type { DemoCase } from './demo-case.js';

/** The first year of a term of five, and which term it is, by the samples' sessions. */
const TERMS = {
  municipal: { from: 2022, npc: 16, cppcc: 14 },
  provincial: { from: 2023, npc: 14, cppcc: 13 },
} as const;

/** The congresses meet at the beginning of a year; what comes in its second half was raised between two meetings. */
const LAST_MONTH_OF_SESSION = 6;

/** The form of 登记 for a case, filled in as of today; `receivedOn` is the day on which it is registered. */
export function formOf(it: DemoCase, today: string, calendar: WorkingCalendar): RegisterBody {
  const referredOn = workdayFrom(today, -it.referred, calendar);
  const level = it.level ?? 'municipal';
  const { joint, ...lead } = it.by;
  return {
    ...{ kind: it.kind, level, title: it.title, text: it.text },
    ...{ keyItem: it.keyItem ?? false, sensitive: it.sensitive ?? false },
    session: sessionOf(it, level, referredOn),
    number: numberOf(it, referredOn),
    topic: it.sensitive ? null : '科技创新',
    proposers: [lead],
    jointCount: joint ?? null,
    referral: {
      role: it.role,
      referredOn,
      receivedOn: workdayFrom(today, -registeredAgo(it), calendar),
      referredBy: '市政府督查室',
      // Where the upper office gives no date, the rules do.
      dueOn: it.due ? dayFromToday(it.due, today, calendar) : null,
      units: it.units ?? [],
    },
  };
}

/** It is registered the working day after it was referred. */
export function registeredAgo(it: DemoCase): number {
  return it.referred - 1;
}

function sessionOf({ kind }: DemoCase, level: keyof typeof TERMS, referredOn: string): SessionInput {
  const body = kind.startsWith('npc') ? 'npc' : 'cppcc';
  const terms = TERMS[level];
  const years = yearOf(referredOn) - terms.from;
  return { level, body, term: terms[body] + Math.floor(years / 5), ordinal: (((years % 5) + 5) % 5) + 1 };
}

/** 012 of a session, 闭12 or 平12 between two; motions are raised in session only. */
function numberOf({ kind, number }: DemoCase, referredOn: string): string {
  const inSession = Number(referredOn.slice(5, 7)) <= LAST_MONTH_OF_SESSION;
  if (kind === 'npc_motion' || inSession) return String(number).padStart(3, '0');
  return `${kind === 'npc_suggestion' ? '闭' : '平'}${String(number).padStart(2, '0')}`;
}
