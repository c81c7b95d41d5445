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

export const OUTCOMES: Record<Point['outcome'], string> = {
  adopted: '已采纳',
  planned: '计划采纳',
  not_adopted: '未采纳',
};

/** The id of the field that a refusal speaks of: points.0.reason. */
export function factField(field: string | undefined): string | undefined {
  return field && `fact-${field.replace(/\./g, '-')}`;
}
