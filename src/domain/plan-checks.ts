import { BODIES, type Body, type Level, type Role } from './codes.js';
import { addMonths, dayInWords } from './civil-day.js';
import { LEVEL_NAMES, ROLE_NAMES } from './labels.js';
import { type Refusal } from './refused.js';
import { WORKING } from './rule-terms.js';

/** A date of a year's plan as the office writes it. */
export interface PlanLine {
  level: Level;
  /** null: both bodies. */
  body: Body | null;
  roles: readonly Role[];
  /** YYYY-MM-DD. */
  dueOn: string;
  source: string;
}

/** Every reason why the dates of a year cannot be as they are written. */
export function planReasons(year: number, lines: readonly PlanLine[]): Refusal[] {
  return lines.flatMap((line, at) => {
    const reasons = lineReasons(year, line, lines.slice(0, at));
    if (reasons.length === 0 && lines.every((one) => one.roles.length > 0) && idle(line, at, lines)) {
      const message = '这一行用不上：人大、政协各自另有一行，请删去一行。';
      reasons.push({ code: 'line_shadowed', field: 'roles', message });
    }
    return reasons.map(({ code, field, message }) => ({
      code,
      field: `lines.${at}.${field}`,
      message: `第${at + 1}行：${message}`,
    }));
  });
}

function lineReasons(year: number, line: PlanLine, before: readonly PlanLine[]): Refusal[] {
  const { roles, dueOn, source } = line;
  const reasons: Refusal[] = [];
  const odd = roles.filter((role) => !WORKING.includes(role)).map((role) => ROLE_NAMES[role]);
  if (roles.length === 0) {
    reasons.push({ code: 'roles_missing', field: 'roles', message: '请至少选一种办理方式。' });
  }
  if (odd.length > 0) {
    reasons.push({ code: 'role_unfit', field: 'roles', message: `${odd.join('、')}件没有期限，请去掉。` });
  }
  if (dueOn < `${year}-01-01` || dueOn > `${year + 1}-12-31`) {
    const message = `期限${dayInWords(dueOn)}不在${year}年和${year + 1}年里，请核对。`;
    reasons.push({ code: 'due_outside_year', field: 'dueOn', message });
  }
  if (source.trim() === '') {
    reasons.push({
      code: 'source_missing',
      field: 'source',
      message: '请写明出处，如文号“政办〔2026〕2号”。',
    });
  }
  const twin = before.findIndex(
    (one) => sameScope(one, line) && one.roles.some((role) => roles.includes(role)),
  );
  if (twin >= 0) {
    const shared = (before[twin] as PlanLine).roles.filter((role) => roles.includes(role));
    const words = `${LEVEL_NAMES[line.level]}级${shared.map((role) => ROLE_NAMES[role]).join('、')}件`;
    const message = `${words}与第${twin + 1}行重复，请只留一行。`;
    reasons.push({ code: 'line_twice', field: 'roles', message });
  }
  return reasons;
}

function sameScope(a: PlanLine, b: PlanLine): boolean {
  return a.level === b.level && a.body === b.body;
}

/** A line for both bodies that each body's own lines leave nothing. */
function idle(line: PlanLine, at: number, lines: readonly PlanLine[]): boolean {
  if (line.body !== null) return false;
  return BODIES.every((body) =>
    line.roles.every((role) =>
      lines.some(
        (one, other) =>
          other !== at && one.level === line.level && one.body === body && one.roles.includes(role),
      ),
    ),
  );
}

/** Last year's lines for this year: the same day of the year; where it stands is to be written anew. */
export function linesForNextYear(lines: readonly PlanLine[]): PlanLine[] {
  return lines.map(({ level, body, roles, dueOn }) => ({
    ...{ level, body, roles, dueOn: addMonths(dueOn, 12), source: '' },
  }));
}

/** Whether two lines say the same. */
export function sameLine(a: PlanLine, b: PlanLine): boolean {
  return (
    sameScope(a, b) &&
    a.dueOn === b.dueOn &&
    a.source === b.source.trim() &&
    [...a.roles].sort().join() === [...b.roles].sort().join()
  );
}
