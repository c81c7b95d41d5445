import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { versionRefusals } from '../../domain/clearance-buttons.js';
import { normaliseDocumentNumber } from '../../domain/document-number.js';
import { FORM_NAMES } from '../../domain/labels.js';
import { Refused } from '../../domain/refused.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { submitLead } from '../assignments/lead.verbs.js';
import { addressCopies } from '../replies/copies.verbs.js';
import { alignForm } from '../replies/clearance.verbs.js';
import { recordClearanceStep } from '../replies/drafts.verbs.js';
import type { ClearingVersion } from '../replies/clearance-facts.js';
import { drawNumber, issueVersion, lockNumbers } from '../replies/issue.verbs.js';
import { dayFaults } from '../workflow/command-checks.js';
import { CommandRunner, type Step } from '../workflow/command-runner.js';
import type { IssueCommand } from './clearance.dto.js';
import { issueFaults, type Numbering, numberingOf, runningVersion } from './issue-checks.js';

const TO_BE_DRAWN = '待编';

/** 发出: the signed version leaves the building with its number, and the referral is answered. */
@Injectable()
export class IssueCommands {
  constructor(
    private readonly runner: CommandRunner,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Where a number of this referral comes from, in the year of the letter. */
  numbering(referralId: number, year?: number): Promise<Numbering> {
    const asked = year ?? Number(this.clock.today().slice(0, 4));
    return this.db.snapshot((tx) => numberingOf(tx, referralId, asked));
  }

  async issue(referralId: number, asked: IssueCommand, person: ActingPerson): Promise<void> {
    const typed = normaliseDocumentNumber(asked.documentNumber ?? '');
    const year = Number(asked.issuedOn.slice(0, 4));
    const numbering = await this.numbering(referralId, year);
    // A number that is drawn is drawn last, when nothing can be refused any more.
    const documentNumber = numbering.source === 'series' ? TO_BE_DRAWN : typed;
    await this.runner.run(
      {
        ...{ action: 'issue', referralId, version: asked.version, person },
        given: { documentNumber },
        check: async (tx) => [
          ...dayFaults(asked.issuedOn, this.clock.today(), 'issuedOn'),
          ...(await issueFaults(tx, { referralId, typed, numbering, asked }, this.clock.today())),
        ],
      },
      async (step) => {
        const version = await runningVersion(step.tx, referralId, this.clock.today());
        if (!version) throw new Error(`referral ${referralId} has no version to issue`);
        const reasons = versionRefusals('issue', version.facts, person, { documentNumber });
        if (reasons.length > 0) throw new Refused(reasons);
        const { prefix } = numbering;
        if (prefix !== null) await lockNumbers(step.tx);
        const number = prefix === null ? typed : await drawNumber(step.tx, prefix, year, version.versionId);
        await leave(step, version, { issuedOn: asked.issuedOn, documentNumber: number });
        const form = FORM_NAMES[version.facts.clearance.form];
        return { after: { form, documentNumber: number, on: asked.issuedOn } };
      },
    );
  }
}

/** Every fact of an issue. */
async function leave(
  { tx, by, actorName }: Step,
  version: ClearingVersion,
  issue: { issuedOn: string; documentNumber: string },
): Promise<void> {
  const { versionId, referralId, replyId } = version;
  const { form } = version.facts.clearance;
  await issueVersion(tx, version, issue, by);
  await recordClearanceStep(tx, versionId, { action: 'issue', from: 'signed', to: 'issued', actorName }, by);
  await alignForm(tx, replyId, form);
  await addressCopies(tx, { versionId, referralId, form }, by);
  await submitLead(tx, referralId, by);
}
