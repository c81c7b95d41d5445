import { type Body } from './codes.js';
import { BODY_NAMES } from './labels.js';
import { clip, listed } from './ledger-text.js';
import { holdsSeveralNumbers, readProposalNumber } from './proposal-number.js';
import { sessionName } from './proposal-name.js';
import { type Refusal } from './refused.js';
import { type ContentInput, type FormTerms, type IdentityFacts, type SessionInput } from './registration.js';
import { readSession, type SessionReading } from './session-words.js';

/** Reads what identifies a proposal, by the functions that read a ledger; reasons go to `refuse`. */
export function readFormIdentity(
  input: ContentInput,
  terms: FormTerms,
  refuse: (refusal: Refusal) => void,
): IdentityFacts | undefined {
  const kind = terms.kinds.find(({ code }) => code === input.kind);
  if (!kind) {
    const names = listed(terms.kinds.map(({ name }) => name));
    refuse({ code: 'kind_unknown', field: 'kind', message: `没有这个类别，请选择${names}之一。` });
  }
  const reading = readWords(input, refuse);
  const session = readFormSession(input, reading, kind?.body, refuse);
  const number = readFormNumber(input.number, refuse);
  if (!kind || !number || session === undefined) return undefined;
  const words = reading?.words ?? session?.words ?? null;
  const between = /闭会|平时/.test(`${words ?? ''}${reading?.rest ?? ''}`) ? 'inter' : undefined;
  return {
    kindCode: kind.code,
    kindName: kind.name,
    level: input.level,
    session,
    sessionWords: words,
    series: number.series ?? input.series ?? between ?? 'session',
    number: number.number,
    numberKey: number.key,
  };
}

function readWords(
  input: ContentInput,
  refuse: (refusal: Refusal) => void,
): SessionReading | null | undefined {
  const words = input.sessionWords?.trim() ?? '';
  if (words === '') return null;
  const reading = readSession(words);
  if (reading) return reading;
  const way = '请写成“市十六届人大一次会议”这样，没有届次的写“市两会期间”';
  refuse({ code: 'session_invalid', field: 'sessionWords', message: `届次“${clip(words)}”看不懂，${way}。` });
  return undefined;
}

/** The session of a form: null for business without one, undefined where something contradicts. */
function readFormSession(
  input: ContentInput,
  reading: SessionReading | null | undefined,
  body: Body | undefined,
  refuse: (refusal: Refusal) => void,
): IdentityFacts['session'] | undefined {
  if (reading === undefined) return undefined;
  const found = input.session ?? fromWords(input, reading, body);
  const reasons = sessionReasons(input, reading, found, body);
  reasons.forEach((message) => refuse({ code: 'session_conflict', field: 'session', message }));
  if (reasons.length > 0) return undefined;
  if (found === null) return null;
  return { ...found, words: reading?.words ?? wordsOf(found) };
}

function fromWords(
  input: ContentInput,
  reading: SessionReading | null,
  body: Body | undefined,
): SessionInput | null {
  const session = reading?.session;
  if (!session?.term || !session.ordinal) return null;
  return {
    level: session.level ?? input.level,
    body: session.body ?? body ?? 'npc',
    term: session.term,
    ordinal: session.ordinal,
  };
}

function sessionReasons(
  input: ContentInput,
  reading: SessionReading | null,
  found: SessionInput | null,
  body: Body | undefined,
): string[] {
  const reasons: string[] = [];
  const words = reading?.session;
  if (words && words.ordinal === null) {
    reasons.push(`“${clip(words.words)}”没有写明是第几次会议，请补上，如“一次会议”。`);
  }
  const level = found?.level ?? reading?.level;
  if (level && level !== input.level) reasons.push('届次和层级说的不是同一级，请改成一致。');
  if (found && body && found.body !== body) {
    reasons.push(`类别是${BODY_NAMES[body]}的，而届次是${BODY_NAMES[found.body]}的，请核对类别和届次。`);
  }
  const differs = words && found && (words.term !== found.term || (words.ordinal ?? 0) !== found.ordinal);
  if (differs && words.ordinal !== null) {
    reasons.push(`届次选的是“${wordsOf(found)}”，写的却是“${clip(words.words)}”，请改成一致。`);
  }
  return reasons;
}

/** 市十六届人大一次会议, for a session that was chosen and not written. */
function wordsOf(it: SessionInput): string {
  return sessionName({
    session: null,
    sessionLevel: it.level,
    sessionBody: it.body,
    sessionTerm: it.term,
    sessionOrdinal: it.ordinal,
    proposalYear: 0,
    number: '',
  });
}

function readFormNumber(written: string, refuse: (refusal: Refusal) => void) {
  const field = 'number';
  if (written.trim() === '') {
    refuse({ code: 'value_missing', field, message: '编号是空的，请填写编号，如064。' });
    return undefined;
  }
  if (holdsSeveralNumbers(written)) {
    const message = `编号“${clip(written)}”不止一个，并案办理的也请一件一件登记。`;
    refuse({ code: 'number_several', field, message });
    return undefined;
  }
  const number = readProposalNumber(written);
  if (!number || number.number.length > 60) {
    const message = `“${clip(written)}”不是编号，请写成064、闭05、平12这样。`;
    refuse({ code: 'number_invalid', field, message });
    return undefined;
  }
  return number;
}
