import { Injectable } from '@nestjs/common';
import type { Role } from '../../domain/codes.js';
import { notFound, type Refusal, Refused } from '../../domain/refused.js';
import { changesOf, contentInWords, unitsInWords } from '../../domain/registration-changes.js';
import { readFormContent } from '../../domain/registration-content.js';
import { readFormUnits } from '../../domain/registration-referral.js';
import { Clock } from '../../platform/clock.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import { type Actor, AuditService } from '../audit/audit.service.js';
import { ClockKeeper } from '../deadlines/clock-keeper.js';
import { refuseClosedYears, yearsOfProposal } from '../proposals/closed-years.js';
import { holdTerms } from '../proposals/lock-work.js';
import { referralsOfProposals } from '../proposals/referral-verbs.js';
import { correctProposal } from '../proposals/registered-proposals.js';
import { replaceUnits } from '../proposals/registered-referrals.js';
import { lockProposal, staleProposal } from '../proposals/stale.js';
import { FormTermsOfYear } from './form-terms.js';
import { recordedContent, recordedUnits } from './recorded-content.js';
import type { CorrectBody, UnitsBody } from './register.dto.js';

interface ReferralRow {
  proposalId: number;
  role: Role;
  year: number;
  version: number;
}

/** Corrections of what was registered or imported. Nothing is written where nothing changed. */
@Injectable()
export class CorrectService {
  constructor(
    private readonly db: Database,
    private readonly terms: FormTermsOfYear,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly clocks: ClockKeeper,
  ) {}

  /** @throws Refused 409 `stale` where the page is old, with the name of who changed what. */
  correct(id: number, body: CorrectBody, actor: Actor): Promise<void> {
    return this.db.transaction(async (tx) => {
      await holdTerms(tx);
      await lockProposal(tx, id, body.version, this.clock.now());
      const known = await recordedContent(tx, id);
      if (!known) throw notFound('这件建议提案');
      await refuseClosedYears(tx, await yearsOfProposal(tx, id));
      const terms = await this.terms.of(known.year);
      const reasons: Refusal[] = [];
      const content = readFormContent(body, terms, (reason) => reasons.push(reason));
      if (reasons.length > 0 || !content) throw new Refused(reasons, 422);
      const changes = changesOf(contentInWords(known.content), contentInWords(content));
      if (changes === null) return;
      await correctProposal(tx, id, content, known.year, actor.id);
      await this.clocks.refresh(tx, await referralsOfProposals(tx, [id]));
      await this.audit.record(tx, actor, [{ action: 'proposal.corrected', proposalId: id, ...changes }]);
    });
  }

  /** Replaces the other bodies of a referral and their 联系人; gives the proposal's id. */
  replaceUnits(referralId: number, body: UnitsBody, actor: Actor): Promise<number> {
    return this.db.transaction(async (tx) => {
      const referral = await this.lockReferral(tx, referralId, body.version);
      await refuseClosedYears(tx, [referral.year]);
      const terms = await this.terms.of(referral.year);
      const reasons: Refusal[] = [];
      const units = readFormUnits(body.units, referral.role, terms, (reason) => reasons.push(reason));
      if (reasons.length > 0) throw new Refused(reasons, 422);
      const changes = changesOf(unitsInWords(await recordedUnits(tx, referralId)), unitsInWords(units));
      const { proposalId } = referral;
      if (changes === null) return proposalId;
      await replaceUnits(tx, referralId, units, actor.id);
      await this.audit.record(tx, actor, [
        { action: 'referral.units_replaced', proposalId, referralId, ...changes },
      ]);
      return proposalId;
    });
  }

  private async lockReferral(tx: Tx, id: number, version: number): Promise<ReferralRow> {
    const [row] = await rowsOf<ReferralRow>(
      tx,
      'select proposal_id as "proposalId", role, year, version from referral where id = $1 for update',
      [id],
    );
    if (!row) throw notFound('这件交办件');
    if (row.version !== version) throw await staleProposal(tx, row.proposalId, this.clock.now());
    return row;
  }
}
