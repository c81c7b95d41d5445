import { Injectable } from '@nestjs/common';
import { type Refusal, Refused } from '../../domain/refused.js';
import { contentInWords, stated, unitsInWords, type Worded } from '../../domain/registration-changes.js';
import { readFormContent } from '../../domain/registration-content.js';
import { readFormReferral } from '../../domain/registration-referral.js';
import type { ContentFacts, FirstReferral } from '../../domain/registration.js';
import { ROLE_NAMES } from '../../domain/labels.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { type Actor, AuditService } from '../audit/audit.service.js';
import { ClockKeeper } from '../deadlines/clock-keeper.js';
import { recordGivenDate } from '../deadlines/given-dates.js';
import { refuseClosedYears } from '../proposals/closed-years.js';
import { holdTerms } from '../proposals/lock-work.js';
import { recordProposal } from '../proposals/registered-proposals.js';
import { recordReferral } from '../proposals/registered-referrals.js';
import { openFirstRound } from '../replies/first-round.js';
import { FormTermsOfYear } from './form-terms.js';
import type { RegisterBody } from './register.dto.js';

/** 登记: a proposal from paper, with the referral by which it came to us. */
@Injectable()
export class RegisterService {
  constructor(
    private readonly db: Database,
    private readonly terms: FormTermsOfYear,
    private readonly audit: AuditService,
    private readonly clocks: ClockKeeper,
  ) {}

  /** Writes all of it or nothing; gives the proposal's id. @throws Refused with every reason at once. */
  async register(body: RegisterBody, actor: Actor): Promise<number> {
    const { content, referral } = await this.read(body);
    return this.db.transaction((tx) => this.write(tx, content, referral, actor));
  }

  private async read(body: RegisterBody): Promise<{ content: ContentFacts; referral: FirstReferral }> {
    const terms = await this.terms.of(this.terms.yearOf(body.referral.referredOn));
    const reasons: Refusal[] = [];
    const refuse = (reason: Refusal): void => void reasons.push(reason);
    const content = readFormContent(body, terms, refuse);
    const referral = readFormReferral(body.referral, terms, refuse);
    if (reasons.length > 0 || !content || !referral) throw new Refused(reasons, 422);
    return { content, referral };
  }

  private async write(tx: Tx, content: ContentFacts, referral: FirstReferral, actor: Actor): Promise<number> {
    await holdTerms(tx);
    await refuseClosedYears(tx, [referral.year]);
    const proposalId = await recordProposal(tx, content, referral.year, actor.id);
    const referralId = await recordReferral(tx, proposalId, referral, actor.id);
    await openFirstRound(tx, referralId, referral.referredOn, actor.id);
    if (referral.dueOn !== null) {
      await recordGivenDate(tx, referralId, referral.dueOn, referral.referredOn, actor.id);
    }
    await this.clocks.refresh(tx, [referralId]);
    const after = stated({ ...contentInWords(content), ...referralInWords(referral) });
    await this.audit.record(tx, actor, [
      { action: 'proposal.registered', proposalId, referralId, before: null, after },
    ]);
    return proposalId;
  }
}

function referralInWords(it: FirstReferral): Worded {
  return {
    办理方式: ROLE_NAMES[it.role],
    交办日期: it.referredOn,
    收到日期: it.receivedAssumed ? null : it.receivedOn,
    交办单位: it.referredBy,
    办理期限: it.dueOn,
    备注: it.remark,
    ...unitsInWords(it.units),
  };
}
