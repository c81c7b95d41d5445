/** What is counted: proposals, referrals (交办件), or current replies. */
export type Unit = 'proposal' | 'referral' | 'reply';

/** Where a page shows a line. */
export type MeasureGroup = 'total' | 'roles' | 'kinds' | 'levels' | 'timeliness' | 'publication' | 'other';

/** One line of the report, declared once: the total and the list both come from `where`. */
export interface Measure {
  /** The key path: `lead`, `roles.lead`, `kinds.npc_motion`. */
  key: string;
  label: string;
  unit: Unit;
  group: MeasureGroup;
  /** One sentence, shown beside the number. */
  definition: string;
  /** SQL over the population's rows of this unit. */
  where: string;
  /** For proposals: SQL over the referrals, which of them make the proposal count here. Without it: all counted. */
  behind?: string;
}

/** How a unit is written after a number. */
export const UNIT_NAMES: Readonly<Record<Unit, string>> = {
  proposal: '件',
  referral: '件（交办）',
  reply: '件（答复）',
};
