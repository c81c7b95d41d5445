import { ApiProperty } from '@nestjs/swagger';
import { type Level, type ReferralState, type Role } from '../../domain/codes.js';
import { type MeasureGroup, type Unit } from '../../domain/measure.js';

/** A year that holds referrals. */
export class ReportYear {
  year: number;
  /** 承办总数 of the year. */
  handled: number;
}

/** All years that hold referrals, latest first. */
export class ReportYears {
  @ApiProperty({ type: [ReportYear] })
  years: ReportYear[];
}

/** Proposals by 办理方式. */
export class RoleFigures implements Record<Role, number> {
  lead: number;
  sole: number;
  separate: number;
  co: number;
  reference: number;
}

/** Proposals by 层级. */
export class LevelFigures implements Record<Level, number> {
  national: number;
  provincial: number;
  municipal: number;
  district: number;
}

/** The figures of section 六（二）; zeros are written. */
export class Figures {
  /** 承办总数, proposals. */
  handled: number;
  /** 主（承）办: the roles that the template folds together. */
  lead: number;
  co: number;
  heldInTwoRoles: number;
  /** Referrals of which nothing is issued in the running round. */
  open: number;
  /** Referrals whose first round was issued after the effective due date. */
  late: number;
  published: number;
  publishedFull: number;
  publishedSummary: number;
  publishedRedacted: number;
  onRequest: number;
  withheld: number;
  undecided: number;
  noDueDate: number;
  roles: RoleFigures;
  /** By code of the year's kind list. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } })
  kinds: Record<string, number>;
  levels: LevelFigures;
}

/** One figure with its meaning; `/lines/{key}/proposals` is its list. */
export class ReportLine {
  /** Key path: `lead`, `roles.lead`, `kinds.npc_motion`. */
  key: string;
  label: string;
  @ApiProperty({ enum: ['proposal', 'referral', 'reply'] })
  unit: Unit;
  unitName: string;
  /** What is counted, in one sentence. */
  definition: string;
  value: number;
  @ApiProperty({ enum: ['total', 'roles', 'kinds', 'levels', 'timeliness', 'publication', 'other'] })
  group: MeasureGroup;
}

/** A piece of the sentence; one with a line is a number that opens its list. */
export class SentencePiece {
  text: string;
  @ApiProperty({ type: String, nullable: true })
  line: string | null;
}

/** A proposal on whose row an identity fails. */
export class Offender {
  proposalId: number;
  number: string;
  title: string;
}

/** Lines that ought to add up, and whether they do. */
export class IdentityCheck {
  key: string;
  /** 承办总数＝人大议案＋代表建议＋…. */
  sentence: string;
  holds: boolean;
  /** The line on the left; its lines on the right are `plus` and, taken off, `minus`. */
  leftLine: string;
  @ApiProperty({ type: [String] })
  plus: string[];
  @ApiProperty({ type: [String] })
  minus: string[];
  left: number;
  right: number;
  @ApiProperty({ type: [Offender] })
  offenders: Offender[];
}

/** Section 六（二） of a year: figures, sentence, and why they can be defended. */
export class AnnualReport {
  year: number;
  figures: Figures;
  /** The paragraph as plain text: the sentence's pieces joined. */
  text: string;
  /** Whether every identity holds. */
  reconciles: boolean;
  notes: string[];
  /** How a referral falls into a year, as it is printed. */
  yearRule: string;
  bodyName: string;
  @ApiProperty({ type: [ReportLine] })
  lines: ReportLine[];
  @ApiProperty({ type: [SentencePiece] })
  sentence: SentencePiece[];
  @ApiProperty({ type: [IdentityCheck] })
  identities: IdentityCheck[];
}

/** One counted unit behind a figure. Dates are YYYY-MM-DD. */
export class LineEntry {
  proposalId: number;
  /** The referral that makes the unit count; the first one where a proposal counts by several. */
  referralId: number;
  /** The reply, where replies are counted. */
  @ApiProperty({ type: Number, nullable: true })
  replyId: number | null;
  number: string;
  title: string;
  /** 市政协十四届一次会议第008号. */
  name: string;
  @ApiProperty({ type: String, nullable: true })
  session: string | null;
  kind: string;
  kindName: string;
  @ApiProperty({ enum: ['national', 'provincial', 'municipal', 'district'] })
  level: Level;
  @ApiProperty({ enum: ['lead', 'sole', 'separate', 'co', 'reference'] })
  role: Role;
  /** Every role in which the proposal counts. */
  @ApiProperty({ enum: ['lead', 'sole', 'separate', 'co', 'reference'], isArray: true })
  roles: Role[];
  @ApiProperty({ type: [String] })
  roleNames: string[];
  @ApiProperty({ type: String })
  status: ReferralState;
  @ApiProperty({ type: String, nullable: true })
  referredOn: string | null;
  /** The effective due date of the first round. */
  @ApiProperty({ type: String, nullable: true })
  dueOn: string | null;
  /** When the first round was first issued. */
  @ApiProperty({ type: String, nullable: true })
  repliedOn: string | null;
}
