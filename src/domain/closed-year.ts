import type { Refusal } from './refused.js';

/** What a closed year still takes in: late forms, and what became of its promises. */
const STILL_OPEN: readonly string[] = ['recordFeedback', 'addCommitment', 'fulfilCommitment'];

/** 归档关账: why nothing else of that year can be changed. */
export function yearClosed(year: number): Refusal {
  return { code: 'year_closed', message: `${year}年度已归档关账，只能补登征询意见和承诺事项。` };
}

/** The reason against an action on a referral of a closed year; none where the year takes it in. */
export function closedYearReasons(action: string, closedYear: number | null): Refusal[] {
  return closedYear === null || STILL_OPEN.includes(action) ? [] : [yearClosed(closedYear)];
}

/** Why a form that calls for a new round is not taken in: the round could not be worked on. */
export function reopensClosed(year: number): Refusal {
  return {
    code: 'year_closed_rework',
    field: 'result',
    message: `这份意见不满意，要重新办理，而${year}年度已归档关账。请先在“年度关账”重开${year}年度，再登记这份意见。`,
  };
}
