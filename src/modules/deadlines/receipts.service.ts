import { Injectable } from '@nestjs/common';
import type { ClockFacts } from '../../domain/clock-facts.js';
import { receiptOf } from '../../domain/clock-receipt.js';
import { clocksOf } from '../../domain/clocks.js';
import type { Role } from '../../domain/codes.js';
import { ROLE_NAMES } from '../../domain/labels.js';
import { readProposalNumber } from '../../domain/proposal-number.js';
import { notFound } from '../../domain/refused.js';
import { Database, rowsOf } from '../../platform/database/database.js';
import { LightDays } from '../calendar/light-days.js';
import { CLOCK_FACTS_SQL } from './clock-facts.sql.js';
import type { ProposalDeadlines, ReceiptView } from './receipts.dto.js';
import { BY_ID_SQL, HEAD_SQL, NUMBERED_SQL, SUBJECTS_SQL } from './receipts.sql.js';
import { Terms } from './terms.js';

type Head = Omit<ProposalDeadlines, 'referrals' | 'today'> & {
  referrals: { referralId: number; role: Role }[];
};

/** A proposal that may be meant by a number. */
export interface Numbered {
  id: number;
  number: string;
  year: number;
  title: string;
  session: string | null;
  kindName: string;
}

/** 期限怎么算的: every clock with its receipt, folded as it is asked for. */
@Injectable()
export class Receipts {
  constructor(
    private readonly db: Database,
    private readonly terms: Terms,
    private readonly days: LightDays,
  ) {}

  /** Every clock of a proposal. @throws Refused 404 where there is none of this id. */
  async of(proposalId: number): Promise<ProposalDeadlines> {
    return this.db.snapshot(async (tx) => {
      const [head] = await rowsOf<Head>(tx, HEAD_SQL, [proposalId]);
      if (!head) throw notFound('这件建议提案');
      const ids = head.referrals.map(({ referralId }) => referralId);
      const facts = await rowsOf<ClockFacts>(tx, CLOCK_FACTS_SQL, [ids]);
      const subjects = await rowsOf<{ clock: string; id: number; name: string | null }>(tx, SUBJECTS_SQL, [
        ids,
      ]);
      const names = new Map(subjects.map(({ clock, id, name }) => [`${clock}/${id}`, name]));
      const terms = await this.terms.read(tx);
      const day = await this.days.today(tx);
      const { today } = day;
      const receiptsOf = (of: ClockFacts): ReceiptView[] =>
        clocksOf(of, terms)
          .map((clock) => ({
            ...receiptOf(clock, of, terms, day),
            subject: names.get(`${clock.name}/${clock.subjectId}`) ?? null,
          }))
          .sort((a, b) => rankOf(a, today) - rankOf(b, today));
      const referrals = facts.map((of) => ({
        ...{ referralId: of.referralId, role: of.role, roleName: ROLE_NAMES[of.role] },
        receipts: receiptsOf(of),
      }));
      return { ...head, today, referrals };
    });
  }

  /**
   * What a person may mean by a number or an id: `id:12` is the id; 064 the number; 64 the number where one is written
   * so, with the id beside it, and else the id before a number that is the same but for its zeros.
   */
  async named(text: string): Promise<Numbered[]> {
    const [, explicit] = /^id[:：](\d+)$/i.exec(text.trim()) ?? [];
    if (explicit !== undefined) return this.withId(explicit);
    const read = readProposalNumber(text);
    const numbered = read ? await this.db.query<Numbered>(NUMBERED_SQL, [read.key, read.series]) : [];
    // 闭11 and 平11 stand in the same series: what is written so comes before what only compares equal.
    const exact = numbered.filter(({ number }) => number === read?.number);
    const meant = exact.length > 0 ? exact : numbered;
    if (!/^[1-9]\d*$/.test(text.trim())) return meant;
    const byId = await this.withId(text.trim());
    if (exact.length === 0) return byId.length > 0 ? byId : meant;
    return [...exact, ...byId.filter(({ id }) => exact.every((one) => one.id !== id))];
  }

  private async withId(id: string): Promise<Numbered[]> {
    return Number(id) > 2_147_483_647 ? [] : this.db.query<Numbered>(BY_ID_SQL, [Number(id)]);
  }
}

/** What is still to come before what has passed: a right that is over, then what was done, then what counts no more. */
function rankOf({ state, nature, dueOn }: ReceiptView, today: string): number {
  if (state === 'void') return 3;
  if (state === 'stopped') return 2;
  return nature === 'right' && dueOn !== null && dueOn < today ? 1 : 0;
}
