import { today } from '../../labels/dates';
import type { RuleBook, RuleRow, RuleSet, RuleStart } from './rule-types';

/** A row on the page; the key stays with it while rows are moved. */
export interface FormRow extends RuleRow {
  key: number;
  source: string;
  levels: NonNullable<RuleRow['levels']>;
  bodies: NonNullable<RuleRow['bodies']>;
  kinds: string[];
}

export interface RuleForm {
  place: string;
  fromOn: string;
  reachesBack: boolean;
  note: string;
  rows: FormRow[];
}

let lastKey = 0;

export function formRow(row: RuleRow): FormRow {
  const { levels, bodies, kinds, source, ...rest } = row;
  return {
    ...rest,
    ...{ key: (lastKey += 1), source: source ?? '', roles: [...row.roles] },
    ...{ levels: [...(levels ?? [])], bodies: [...(bodies ?? [])], kinds: [...(kinds ?? [])] },
  };
}

export function ruleForm(start: RuleStart): RuleForm {
  return {
    ...{ place: start.place, fromOn: today(), reachesBack: false, note: start.note },
    rows: start.rows.map(({ takenOver: _, ...row }) => formRow(row)),
  };
}

/** What a row says, to see whether it still says what it said. */
export function sayingOf(row: RuleRow): string {
  return JSON.stringify(rowBody(formRow(row)));
}

/** Keys of a kept draft are of another visit. */
export function withFreshKeys(form: RuleForm): RuleForm {
  return { ...form, rows: form.rows.map(formRow) };
}

/** Nothing chosen restricts nothing. */
function rowBody(row: FormRow): RuleRow {
  const { key: _, levels, bodies, kinds, source, ...rest } = row;
  const chosen = <T>(list: T[]): T[] | null => (list.length === 0 ? null : [...list].sort());
  return {
    ...rest,
    ...{ levels: chosen(levels), bodies: chosen(bodies), kinds: chosen(kinds) },
    source: row.law ? null : source,
  };
}

export function ruleBody(form: RuleForm, level: RuleSet['level']): RuleSet {
  const { place, fromOn, reachesBack, note, rows } = form;
  return { place, level, fromOn, reachesBack, note, rows: rows.map(rowBody) };
}

export function freshRow(): FormRow {
  return formRow({
    ...{
      clock: 'internal',
      roles: ['lead', 'sole', 'separate', 'co'],
      levels: null,
      bodies: null,
      kinds: null,
    },
    ...{ difficult: false, owesFeedback: false, length: 10, unit: 'wd', base: 'assigned' },
    ...{ rollOver: false, law: false, source: '' },
  });
}

/** Another clock runs in other roles and from other days: what no longer fits is put right. */
export function fitClock(row: FormRow, book: RuleBook): void {
  const terms = book.clocks.find(({ code }) => code === row.clock);
  if (!terms) return;
  row.roles = row.roles.filter((role) => terms.roles.includes(role));
  if (!terms.bases.includes(row.base)) row.base = terms.bases[0] as RuleRow['base'];
  if (row.clock !== 'reply') row.law = false;
}
