export class ConsentView {
  party: string;
  partyName: string;
  answer: string;
  answerName: string;
  reason: string | null;
  source: string;
  sourceName: string;
  answeredOn: string | null;
}

export class ReviewView {
  result: string;
  resultName: string;
  source: string;
  sourceName: string;
}

export class DecisionView {
  disclosure: string;
  disclosureName: string;
  width: string | null;
  ground: string | null;
  decidedOn: string | null;
}

export class PublicationView {
  width: string;
  widthName: string;
  publishedOn: string | null;
  url: string | null;
  withdrawn: boolean;
}

export class ReplyVersionView {
  ordinal: number;
  title: string | null;
  outcomeClass: string | null;
  documentNumber: string | null;
  issued: boolean;
  /** null with `issued`: the source does not say when. */
  issuedOn: string | null;
  consents: ConsentView[];
  review: ReviewView | null;
  decision: DecisionView | null;
  publication: PublicationView | null;
}

export class ReplyView {
  form: 'reply' | 'opinion';
  formName: string;
  versions: ReplyVersionView[];
}

export class FeedbackView {
  state: string;
  stateName: string;
  work: string | null;
  result: string | null;
  receivedOn: string | null;
  channel: string | null;
  said: string | null;
}

export class RoundView {
  ordinal: number;
  cause: string;
  causeName: string;
  openedOn: string | null;
  reply: ReplyView | null;
  feedback: FeedbackView[];
}
