import type { FieldError } from '../../components/ErrorSummary.vue';
import { today } from '../../labels/dates';

export interface ProposerForm {
  name: string;
  group: string;
  phone: string;
  duty: string;
  address: string;
}
export interface UnitForm {
  name: string;
  part: string;
  contactName: string;
  contactPhone: string;
}
/** What stays from one item to the next: a stack of paper comes from one meeting, on one day. */
export interface KeptForm {
  kind: string;
  level: string;
  sessionWords: string;
  series: string;
  role: string;
  referredOn: string;
  receivedOn: string;
  referredBy: string;
  dueOn: string;
}
export interface RegisterForm extends KeptForm {
  number: string;
  localNumber: string;
  title: string;
  sensitive: boolean;
  text: string;
  topic: string;
  keyItem: boolean;
  jointCount: string;
  proposers: ProposerForm[];
  units: UnitForm[];
  remark: string;
}

/** What the server takes as a title; more is kept in the form and said. */
export const LONGEST_TITLE = 500;

export const blankProposer = (): ProposerForm => ({ name: '', group: '', phone: '', duty: '', address: '' });
export const blankUnit = (): UnitForm => ({ name: '', part: 'co', contactName: '', contactPhone: '' });

export function blankForm(kept: Partial<KeptForm>): RegisterForm {
  return {
    ...{ kind: '', level: 'municipal', sessionWords: '', series: 'session', role: '' },
    ...{ referredOn: today(), receivedOn: today(), referredBy: '', dueOn: '' },
    ...kept,
    ...{ number: '', localNumber: '', title: '', sensitive: false, text: '', topic: '', keyItem: false },
    ...{ jointCount: '', proposers: [blankProposer()], units: [], remark: '' },
  };
}

export function keptOf(form: RegisterForm): KeptForm {
  const { kind, level, sessionWords, series, role, referredOn, receivedOn, referredBy, dueOn } = form;
  return { kind, level, sessionWords, series, role, referredOn, receivedOn, referredBy, dueOn };
}

/** Whether something was typed that only belongs to this item. */
export function isStarted(form: RegisterForm): boolean {
  const { title, text, topic, remark, localNumber, jointCount, proposers, units } = form;
  const words = [title, text, topic, remark, localNumber, jointCount, ...proposers.flatMap(Object.values)];
  return words.some((word) => String(word).trim() !== '') || units.length > 0 || form.sensitive;
}

export const orNull = (text: string): string | null => text.trim() || null;
/** A number that is none goes as it stands, for the server to speak of. */
export function countOf(written: string): number | string | null {
  const text = written.normalize('NFKC').trim();
  if (text === '') return null;
  return /^\d+$/.test(text) ? Number(text) : text;
}
/** Rows left blank at the end are none; one between others is a mistake that the server names by its place. */
export function upToLast<T>(rows: readonly T[], isFilled: (row: T) => boolean): T[] {
  return rows.slice(0, rows.map(isFilled).lastIndexOf(true) + 1);
}
export const filled = (row: object): boolean =>
  Object.values(row).some((value) => String(value).trim() !== '');

export function bodyOf(form: RegisterForm): Record<string, unknown> {
  return {
    ...{ kind: form.kind, level: form.level, number: form.number.trim(), title: form.title.trim() },
    ...{ sessionWords: orNull(form.sessionWords), series: orNull(form.series) },
    ...{ localNumber: orNull(form.localNumber), topic: orNull(form.topic), keyItem: form.keyItem },
    ...{ sensitive: form.sensitive, text: form.sensitive ? null : orNull(form.text) },
    jointCount: countOf(form.jointCount),
    proposers: upToLast(form.proposers, filled),
    referral: {
      ...{ role: form.role, referredOn: form.referredOn, receivedOn: orNull(form.receivedOn) },
      ...{ referredBy: orNull(form.referredBy), dueOn: orNull(form.dueOn), remark: orNull(form.remark) },
      units: upToLast(form.units, ({ part: _, ...unit }) => filled(unit)),
    },
  };
}

/** The id of the field that the server speaks of. */
export function fieldId(field: string): string {
  if (field === 'session' || field.startsWith('session.')) return 'register-sessionWords';
  // A reason about a whole row speaks of its name.
  const inForm = field.replace(/^referral\./, '').replace(/^((proposers|units)\.\d+)$/, '$1.name');
  return `register-${inForm.replace(/\./g, '-')}`;
}

/** What can be said without asking the server. */
export function missing(form: RegisterForm): FieldError[] {
  const needed: [keyof RegisterForm, string][] = [
    ['kind', '请选择类别。'],
    ['number', '请填写编号。'],
    ['title', '请填写案由。'],
    ['role', '请选择办理方式。'],
    ['referredOn', '请填写交办日期。'],
  ];
  return needed
    .filter(([key]) => String(form[key]).trim() === '' && !(key === 'title' && form.sensitive))
    .map(([key, message]) => ({ field: fieldId(key), message }));
}
