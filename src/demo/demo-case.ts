import type { Role } from '../domain/codes.js';
import type { ProposerInput, UnitInput } from '../domain/registration.js';
import type { FromToday } from './days.js';
import type { DemoStep } from './steps.js';

/** An invented proposal and what was done with it; working days are counted back from today. */
export interface DemoCase {
  kind: 'npc_motion' | 'npc_suggestion' | 'cppcc_recommendation' | 'cppcc_proposal';
  /** Municipal where it is left out. */
  level?: 'provincial';
  number: number;
  title: string;
  by: Raiser;
  role: Role;
  units?: UnitInput[];
  /** So many working days ago it was referred; it is registered the working day after. */
  referred: number;
  /** Where it is left out, the date follows from the rules: three months, or one for an opinion. */
  due?: FromToday;
  keyItem?: true;
  sensitive?: true;
  text?: string;
  steps: DemoStep[];
}

/** Who raised it: the lead signer, and how many signed with him. */
export interface Raiser extends ProposerInput {
  joint?: number;
}

type Rest = Omit<DemoCase, 'kind' | 'number' | 'title'> & Partial<Pick<DemoCase, 'kind'>>;

/** A 代表建议, unless it is a 议案. */
export function npc(number: number, title: string, rest: Rest): DemoCase {
  return { kind: 'npc_suggestion', number, title, ...rest };
}

/** A 政协提案, unless it is a 建议案. */
export function cppcc(number: number, title: string, rest: Rest): DemoCase {
  return { kind: 'cppcc_proposal', number, title, ...rest };
}

const ORDINALS = ['一', '二', '三', '四', '五', '六', '七'];

/** A deputy of a delegation, numbered as in the samples, beyond theirs. */
export function deputy(number: number, delegation: number, joint = 0): Raiser {
  return { name: `代表${number}`, group: `第${ORDINALS[delegation - 1]}代表团`, joint };
}

/** A member of a sector, numbered likewise. */
export function member(number: number, sector: string, joint = 0): Raiser {
  return { name: `委员${number}`, group: sector, joint };
}

/** A party or another body that raises in its own name. */
export function body(name: string): Raiser {
  return { name, group: name };
}

/** With what is needed to reach him; the numbers are nobody's. */
export function reached(raiser: Raiser, phone: string, duty: string): Raiser {
  return { ...raiser, phone, duty };
}

/** Other bodies in a referral; the first may name its 联系人. */
export function units(
  part: UnitInput['part'],
  names: string,
  contact?: [name: string, phone: string],
): UnitInput[] {
  return names.split('、').map((name, at) => ({
    name,
    part,
    ...(contact && at === 0 ? { contactName: contact[0], contactPhone: contact[1] } : {}),
  }));
}
