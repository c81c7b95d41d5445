/** A code and the word that people read. */
export class NamedCode {
  code: string;
  name: string;
}

export class KindEntry extends NamedCode {
  /** npc or cppcc. */
  body: string;
  /** Whether it counts in the total or beside it. */
  counts: string;
}

export class OutcomeClassEntry extends NamedCode {
  definition: string | null;
}

export class DivisionEntry {
  id: number;
  name: string;
}

/** What the pages offer to choose from, in the terms of one year. */
export class Lists {
  bodyName: string;
  /** Years that hold referrals, latest first. */
  years: number[];
  kinds: KindEntry[];
  levels: NamedCode[];
  roles: NamedCode[];
  statuses: NamedCode[];
  outcomeClasses: OutcomeClassEntry[];
  divisions: DivisionEntry[];
  /** So many working days ahead a deadline is near. */
  nearWorkdays: number;
}
