import type { Point, VersionView } from '../../api/drafting-types';

/** What is said beside the text, as the form holds it. */
export interface FactsForm {
  outcomeClass: string | null;
  points: Point[];
  disclosure: VersionView['disclosure'];
  width: VersionView['width'];
  ground: string | null;
  delegateId: number | null;
}

export function formOf(version: VersionView): FactsForm {
  const { outcomeClass, disclosure, width, ground, delegate } = version;
  const points = version.points.map((point) => ({ ...point }));
  return { outcomeClass, points, disclosure, width, ground, delegateId: delegate?.id ?? null };
}

export const OUTCOMES = [
  { code: 'adopted', name: '已采纳' },
  { code: 'planned', name: '计划采纳' },
  { code: 'not_adopted', name: '未采纳' },
] as const;

export const DISCLOSURES = [
  { code: 'active', name: '主动公开' },
  { code: 'on_request', name: '依申请公开' },
  { code: 'none', name: '不予公开' },
] as const;

export const WIDTHS = [
  { code: 'full', name: '全文公开' },
  { code: 'summary', name: '摘要公开' },
  { code: 'redacted', name: '区分处理后公开' },
] as const;

/** The id of the field that a refusal speaks of: points.0.reason. */
export function factField(field: string | undefined): string | undefined {
  return field && `fact-${field.replace(/\./g, '-')}`;
}
