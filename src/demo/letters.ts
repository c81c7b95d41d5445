import type { Disclosure, Role, Width } from '../domain/codes.js';
import type { DraftFactsBody } from '../modules/drafting/drafting.dto.js';

/** What one of our letters says: its blocks between salutation and close, and what the drafter says beside it. */
export interface Letter {
  blocks: string;
  outcomeClass: string | null;
  disclosure: Disclosure | null;
  width: Width | null;
  ground: string | null;
  points: LetterPoint[];
}

/** A line of a 清单式答复. */
export interface LetterPoint {
  outcome: 'adopted' | 'planned' | 'not_adopted';
  content: string;
  /** In so many working days. */
  planned?: number;
  reason?: string;
}

/** A 答复, to be published in full unless it says otherwise. */
export function reply(
  outcomeClass: 'A' | 'B' | 'C' | 'D',
  blocks: string,
  rest: Partial<Letter> = {},
): Letter {
  return { blocks, outcomeClass, disclosure: 'active', width: 'full', ground: null, points: [], ...rest };
}

/** A 会办意见: class and publication are the lead's. */
export function opinion(blocks: string): Letter {
  return { blocks, outcomeClass: null, disclosure: null, width: null, ground: null, points: [] };
}

/** Paragraphs. */
export function p(...texts: string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join('');
}

/** 一、……: a heading in a letter. */
export function head(text: string): string {
  return `<p><strong>${text}</strong></p>`;
}

export function list(kind: 'ul' | 'ol', ...items: string[]): string {
  return `<${kind}>${items.map((item) => `<li><p>${item}</p></li>`).join('')}</${kind}>`;
}

/** The first row is the table's head. */
export function table(...rows: string[][]): string {
  const cells = (row: string[], tag: 'th' | 'td'): string =>
    row.map((cell) => `<${tag}><p>${cell}</p></${tag}>`).join('');
  return `<table>${rows.map((row, at) => `<tr>${cells(row, at === 0 ? 'th' : 'td')}</tr>`).join('')}</table>`;
}

/** Of what a letter speaks. */
export interface LetterCase {
  title: string;
  by: { name?: string | null; group?: string | null };
  role: Role;
  units?: { name: string; part: string }[];
}

/** The whole text: to whom, on what, the blocks, and the close. */
export function textOf({ blocks }: Letter, { title, by, role, units = [] }: LetterCase): string {
  if (role === 'co') {
    const lead = units.find(({ part }) => part === 'lead')?.name ?? '主办单位';
    return `${p(`${lead}：`, `你单位主办的《${title}》收悉。结合我局职能，提出如下会办意见：`)}${blocks}${p('以上意见，供答复时参考。')}`;
  }
  const [to, you] = by.name === by.group ? [`${by.name}：`, '贵单位'] : [`尊敬的${by.name}：`, '您'];
  return `${p(to, `${you}提出的《${title}》收悉。经研究，现答复如下：`)}${blocks}${p(`感谢${you}对我市科技创新工作的关心和支持。`)}`;
}

/** What is saved beside the text; `dayIn` tells the working day that lies so many ahead. */
export function factsOf(
  { outcomeClass, disclosure, width, ground, points }: Letter,
  revision: number,
  dayIn: (workdays: number) => string,
): DraftFactsBody {
  const lines = points.map(({ outcome, content, planned, reason = null }) => ({
    ...{ outcome, content, reason, plannedBy: planned === undefined ? null : dayIn(planned) },
  }));
  return { revision, outcomeClass, disclosure, width, ground, points: lines, delegateId: null };
}
