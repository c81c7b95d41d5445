// The way of a version out of the house as a line, and what each step asks for. Which may be pressed, the server says.
import type { ClearanceVersion } from '../../api/clearance-types';
import type { ActionView } from '../../api/proposal-types';

export interface Station {
  name: string;
  state: 'done' | 'now' | 'skipped' | 'ahead';
  /** Who and when, or why not. */
  said: string;
}

const STATIONS = [
  { name: '拟稿', here: 'draft', by: ['submitDraft'] },
  { name: '处室审核', here: 'division_review', by: ['approveDivision'] },
  { name: '办公室核稿', here: 'office_review', by: ['approveOffice'] },
  { name: '局领导审签', here: 'leader_review', by: ['endorse', 'sign'] },
  { name: '签发', here: '', by: ['sign'] },
  { name: '发出', here: 'signed', by: ['issue'] },
];

/** 拟稿 → 处室审核 → 办公室核稿 → 局领导审签 → 签发 → 发出, with who and when. */
export function stationsOf(version: Pick<ClearanceVersion, 'state' | 'steps'>): Station[] {
  const skipped = version.steps.some((step) => step.skipped);
  return STATIONS.map(({ name, here, by }) => {
    const step = by.map((action) => version.steps.find((one) => one.action === action)).find(Boolean);
    if (name === '处室审核' && skipped) return { name, state: 'skipped', said: '负责人自己起草，从略' };
    if (version.state === here) return { name, state: 'now', said: '现在' };
    if (step) return { name, state: 'done', said: `${step.by} ${step.on}` };
    return { name, state: 'ahead', said: '' };
  });
}

/** What was said on the way, and what stands on no station: sent back, 督查室, who reviews in whose place. */
export function remarksOf(version: Pick<ClearanceVersion, 'steps'>): { words: string; important: boolean }[] {
  return version.steps
    .filter(
      ({ action, comment }) => comment || ['sendBack', 'supervisionReviewed', 'delegate'].includes(action),
    )
    .map((step) => ({
      words: `${step.on} ${step.by} ${step.actionName}${step.comment ? `：${step.comment}` : ''}`,
      important: step.action === 'sendBack',
    }));
}

/** The steps that go on: where several are open to one person, the first is the primary button. */
const ONWARD = ['submitDraft', 'approveDivision', 'approveOffice', 'endorse', 'sign', 'issue'];
const BESIDE = ['sendBack', 'supervisionReviewed', 'delegate'];

export interface BarActions {
  primary: ActionView | undefined;
  beside: ActionView[];
  /** The next step where it is not the person's, or not yet: with every reason. */
  waiting: ActionView | undefined;
}

const NEXT: Record<string, string> = {
  draft: 'submitDraft',
  division_review: 'approveDivision',
  office_review: 'approveOffice',
  leader_review: 'sign',
  signed: 'issue',
};

export function barActions(version: Pick<ClearanceVersion, 'state' | 'actions'>): BarActions {
  const open = version.actions.filter(({ allowed }) => allowed);
  const primary = open.find(({ action }) => ONWARD.includes(action));
  const beside = open.filter((one) => one !== primary && [...ONWARD, ...BESIDE].includes(one.action));
  const next = version.actions.find(({ action }) => action === NEXT[version.state]);
  return { primary, beside, waiting: primary ? undefined : next };
}
