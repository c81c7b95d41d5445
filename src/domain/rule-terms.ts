import { BODIES, type Level, LEVELS, type Role } from './codes.js';
import { type Base, type ClockName, CLOCKS, type RuleWindow } from './deadline-rules.js';

/** What the office's rules give a time for; a promise names its own day. */
export const REGULATED_CLOCKS: readonly ClockName[] = CLOCKS.filter((clock) => clock !== 'commitment');

const ANSWERING: readonly Role[] = ['lead', 'sole', 'separate'];
/** The roles in which something is owed; what is only to be read has no clock. */
export const WORKING: readonly Role[] = [...ANSWERING, 'co'];

/** In which roles a clock runs at all: who only gives an opinion asks nobody, and publishes nothing. */
export const CLOCK_ROLES: Record<ClockName, readonly Role[]> = {
  ...{ reply: WORKING, return: WORKING, reassign: WORKING, internal: WORKING, rework: WORKING },
  ...{ contact: ANSWERING, outside_opinion: ANSWERING, feedback: ANSWERING, publication: ANSWERING },
  commitment: [],
};

/** From which days a clock can be counted: those that are known when it begins. */
export const CLOCK_BASES: Record<ClockName, readonly Base[]> = {
  ...{ reply: ['referred', 'received'], return: ['referred', 'received'], contact: ['referred', 'received'] },
  ...{ reassign: ['requested'], internal: ['assigned', 'referred', 'received'], outside_opinion: ['asked'] },
  ...{ feedback: ['replied'], publication: ['replied'], rework: ['sent_back'], commitment: [] },
};

/** A window as the office writes it, before it has an id. */
export type RuleRow = Omit<RuleWindow, 'id'>;

/** A rule set before it is adopted. */
export interface RuleSetDraft {
  place: string;
  level: Level | null;
  /** YYYY-MM-DD. */
  fromOn: string;
  reachesBack: boolean;
  note: string | null;
  rows: readonly RuleRow[];
}

/** The row with nothing in it that restricts nothing: every level named is no level named. */
export function tidyRow(row: RuleRow): RuleRow {
  return {
    ...row,
    levels: row.levels?.length === LEVELS.length || row.levels?.length === 0 ? null : row.levels,
    bodies: row.bodies?.length === BODIES.length || row.bodies?.length === 0 ? null : row.bodies,
    kinds: row.kinds?.length === 0 ? null : row.kinds,
    source: row.source === 'deputies_law' ? row.source : { text: row.source.text.trim() },
  };
}
