import type { Satisfaction } from './codes.js';
import { SATISFACTION_NAMES } from './labels.js';

/** What a form says of the work and of the result; null: 未表态. */
export interface FormAnswers {
  work: Satisfaction | null;
  result: Satisfaction | null;
}

/** 不满意 on either is 不满意. */
export function isDissatisfiedForm({ work, result }: FormAnswers): boolean {
  return work === 'dissatisfied' || result === 'dissatisfied';
}

/** Whether a form decides: the lead signer's does, another's only where that is said. */
export function decidesByDefault(position: number | null): boolean {
  return position === null || position === 1;
}

/** 对办理工作满意，对办理结果不满意. */
export function answersInWords({ work, result }: FormAnswers): string {
  const parts = [
    ...(work === null ? [] : [`对办理工作${SATISFACTION_NAMES[work]}`]),
    ...(result === null ? [] : [`对办理结果${SATISFACTION_NAMES[result]}`]),
  ];
  return parts.join('，');
}

/** What becomes of a referral by a form, as the record says it. */
export interface FormEffect {
  decides: boolean;
  /** 再次不满意: concluded all the same, and flagged. */
  flagged: boolean;
  /** Opens the next round. */
  reopens: boolean;
  /** Came after the referral was closed without a form. */
  late: boolean;
}

/** The effect of a form, from how the round stood when it came. */
export function effectOf(
  answers: FormAnswers,
  decides: boolean,
  round: { concluded: boolean; settled: boolean; formRecorded: boolean; dissatisfiedBefore: boolean },
): FormEffect {
  const dissatisfied = decides && isDissatisfiedForm(answers);
  return {
    decides,
    flagged: dissatisfied && round.dissatisfiedBefore,
    reopens: dissatisfied && !round.dissatisfiedBefore,
    late: round.concluded && round.settled && !round.formRecorded,
  };
}
