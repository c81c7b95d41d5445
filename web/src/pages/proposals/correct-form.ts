import type { ProposalDetail } from '../../api/proposal-types';
import type { FieldError } from '../../components/ErrorSummary.vue';
import {
  blankForm,
  blankProposer,
  countOf,
  fieldId,
  filled,
  orNull,
  upToLast,
  type RegisterForm,
} from '../registering/register-form';

/** 登记 of a proposal as a form; of its referral nothing is corrected here. */
export interface CorrectForm extends RegisterForm {
  summary: string;
}
/** A form under correction: what is typed, what it began with, and the version that this was. */
export interface Correction {
  form: CorrectForm;
  base: CorrectForm;
  version: number;
}

/** What two people may both have changed, by its name on the form. */
const LABELS: Partial<Record<keyof CorrectForm, string>> = {
  ...{ kind: '类别', level: '层级', sessionWords: '届次', series: '会议期间', number: '编号' },
  ...{
    localNumber: '局内编号',
    title: '案由',
    sensitive: '涉密件',
    proposers: '提出人',
    jointCount: '联名人数',
  },
  ...{ summary: '简要说明', text: '正文', topic: '内容分类', keyItem: '重点件' },
};
const KEYS = Object.keys(LABELS) as (keyof CorrectForm)[];

export function blankCorrection(): Correction {
  const blank = (): CorrectForm => ({ ...blankForm({}), summary: '' });
  return { form: blank(), base: blank(), version: 0 };
}

export function formOfProposal(it: ProposalDetail): CorrectForm {
  const named = it.proposers.filter(({ name, groupName }) => name ?? groupName);
  const joint = it.proposers.filter(({ position }) => position > 1);
  return {
    ...blankForm({ kind: it.kind, level: it.level, sessionWords: it.session ?? '', series: it.series }),
    ...{ number: it.number, localNumber: it.localNumber ?? '', sensitive: it.sensitive, title: it.title },
    ...{ summary: it.summary ?? '', text: it.bodyText ?? '', topic: it.topic ?? '', keyItem: it.keyItem },
    jointCount: joint.length === 0 ? '' : String(joint.reduce((sum, { counted }) => sum + counted, 0)),
    proposers: named.length === 0 ? [blankProposer()] : named.map(proposerForm),
  };
}

function proposerForm(one: ProposalDetail['proposers'][number]) {
  const { name, groupName, phone, duty, address } = one;
  return {
    ...{ name: name ?? '', group: groupName ?? '' },
    ...{ phone: phone ?? '', duty: duty ?? '', address: address ?? '' },
  };
}

export function bodyOfCorrection({ form, base, version }: Correction, known: ProposalDetail['sessionOf']) {
  // The session that is recorded stays as it is while nobody writes another.
  const same =
    form.sessionWords === base.sessionWords && form.kind === base.kind && form.level === base.level;
  return {
    ...{ version, kind: form.kind, level: form.level, session: same ? known : null },
    ...{ sessionWords: orNull(form.sessionWords), series: form.series, number: form.number.trim() },
    ...{ localNumber: orNull(form.localNumber), title: form.title.trim(), sensitive: form.sensitive },
    ...{
      summary: form.sensitive ? null : orNull(form.summary),
      text: form.sensitive ? null : orNull(form.text),
    },
    ...{ topic: orNull(form.topic), keyItem: form.keyItem },
    proposers: upToLast(form.proposers, filled),
    jointCount: countOf(form.jointCount),
  };
}

export function missingOf(form: CorrectForm): FieldError[] {
  const needed = [
    ['number', '请填写编号。'],
    ['title', '请填写案由。'],
  ] as const;
  return needed
    .filter(([key]) => form[key].trim() === '' && !(key === 'title' && form.sensitive))
    .map(([key, message]) => ({ field: fieldId(key), message }));
}

/** Of plain values only; structuredClone is younger than the browsers of the office. */
export function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
const alike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What is classified goes nowhere, not into a draft either; it comes back if the tick was a slip. */
export function useUnsaid(form: () => CorrectForm): () => void {
  const written = () => ({ title: form().title, summary: form().summary, text: form().text });
  const nothing = { title: '', summary: '', text: '' };
  let unsaid = nothing;
  return () => {
    const { sensitive } = form();
    const kept = unsaid;
    unsaid = sensitive ? written() : nothing;
    Object.assign(form(), sensitive ? nothing : kept);
  };
}

export function isTouched({ form, base }: Correction): boolean {
  return KEYS.some((key) => !alike(form[key], base[key]));
}

/**
 * Someone else was faster: what only he changed is taken over, what was typed here stays. Gives the names of what both
 * changed, each to something else.
 */
export function takeOver(correction: Correction, fresh: CorrectForm, version: number): string[] {
  const { form, base } = correction;
  const both: string[] = [];
  for (const key of KEYS) {
    if (alike(form[key], base[key])) Object.assign(form, { [key]: copyOf(fresh[key]) });
    else if (!alike(base[key], fresh[key]) && !alike(form[key], fresh[key])) both.push(LABELS[key] ?? key);
  }
  Object.assign(correction, { base: fresh, version });
  return both;
}
