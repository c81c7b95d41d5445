import { type ClockStart, type FoldedClock, foldClock, subjectStart } from './clock-fold.js';
import type { ClockFacts, ClockState, RoundFact } from './clock-facts.js';
import type { DeadlineTerms } from './deadlines.js';
import { answersProposers } from './referral-workflow-facts.js';

/** Every clock of a referral, as its facts imply: the reply's first, then in the order in which they can begin. */
export function clocksOf(facts: ClockFacts, terms: DeadlineTerms): FoldedClock[] {
  if (facts.role === 'reference') return [];
  const ended = facts.status === 'returned' || facts.status === 'withdrawn';
  const folded = startsOf(facts).map((start) => {
    const { state } = start;
    return foldClock({ ...start, state: ended && state === 'running' ? 'void' : state }, facts, terms);
  });
  // Only the reply is worth a line without a date: everything is answered, and the page says why no date is known.
  return folded.filter((clock) => clock.dueOn !== null || clock.name === 'reply' || clock.name === 'rework');
}

function startsOf(facts: ClockFacts): ClockStart[] {
  const first = facts.rounds.find(({ ordinal }) => ordinal === 1);
  const answered = first?.issued ?? false;
  const later = facts.rounds.filter(({ ordinal }) => ordinal > 1);
  return [
    {
      name: 'reply',
      state: answered ? 'stopped' : 'running',
      stoppedOn: first?.issuedOn,
      givenOnly: first?.issuedByImport,
    },
    returnStart(facts, answered),
    ...facts.requests.map((request) => subjectStart('reassign', request)),
    ...(answersProposers(facts.role) ? [contactStart(facts, answered)] : []),
    ...facts.assignments.map((assignment) => subjectStart('internal', assignment)),
    ...facts.opinions.map((opinion) => subjectStart('outside_opinion', opinion)),
    ...later.map((round): ClockStart => {
      const { ordinal, openedOn, issued, issuedOn, issuedByImport } = round;
      return {
        ...{ name: 'rework', round: ordinal, baseOn: openedOn },
        ...{ state: issued ? 'stopped' : 'running', stoppedOn: issuedOn },
        givenOnly: issuedByImport,
      };
    }),
    ...facts.rounds.flatMap((round) => afterwards(facts, round)),
    ...facts.commitments.map((commitment) => subjectStart('commitment', commitment)),
  ];
}

/** The right to ask for another unit: used, or passed with the answer. */
function returnStart(facts: ClockFacts, answered: boolean): ClockStart {
  const asked = facts.requests[0];
  const state: ClockState = asked ? 'stopped' : answered ? 'void' : 'running';
  return { name: 'return', state, stoppedOn: asked?.fromOn };
}

function contactStart(facts: ClockFacts, answered: boolean): ClockStart {
  const state: ClockState = facts.contacted ? 'stopped' : answered ? 'void' : 'running';
  return { name: 'contact', state, stoppedOn: facts.contactedOn };
}

/** What follows an answer: the form that comes back, and the publication. What a ledger brought has had its time. */
function afterwards(facts: ClockFacts, round: RoundFact): ClockStart[] {
  if (!round.issued || !answersProposers(facts.role)) return [];
  const latest =
    round.ordinal === Math.max(...facts.rounds.filter(({ issued }) => issued).map(({ ordinal }) => ordinal));
  const waits = facts.status === 'replied' && latest;
  const feedback: ClockStart = {
    ...{ name: 'feedback', round: round.ordinal, baseOn: round.latestIssuedOn },
    state: waits ? 'running' : round.feedbackSettled ? 'stopped' : 'void',
    stoppedOn: round.feedbackOn,
  };
  if (round.latestByImport) return [feedback];
  const publication: ClockStart = {
    ...{ name: 'publication', round: round.ordinal, baseOn: round.latestIssuedOn },
    state: round.publicationSettled ? 'stopped' : latest ? 'running' : 'void',
    stoppedOn: round.publishedOn,
  };
  return [feedback, publication];
}
