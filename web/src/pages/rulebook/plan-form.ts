import { tidyDay } from '../../labels/dates';
import type { PlanLine } from './rule-types';

/** A line on the page: both bodies are '' in a choice. */
export interface PlanRow extends Omit<PlanLine, 'body'> {
  key: number;
  body: NonNullable<PlanLine['body']> | '';
}

let lastKey = 0;

export function planRow({ level, body, roles, dueOn, source }: PlanLine): PlanRow {
  return { key: (lastKey += 1), level, body: body ?? '', roles: [...roles], dueOn, source };
}

export function freshPlanRow(): PlanRow {
  return planRow({ level: 'municipal', body: null, roles: [], dueOn: '', source: '' });
}

export function planLines(rows: readonly PlanRow[]): PlanLine[] {
  return rows.map(({ level, body, roles, dueOn, source }) => ({
    ...{ level, body: body || null, roles: [...roles], dueOn: tidyDay(dueOn), source: source.trim() },
  }));
}
