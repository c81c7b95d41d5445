import { isOwn, readLines, readText } from './ledger-cells.js';
import { LONGEST_TITLE } from './ledger-identity.js';
import { clip } from './ledger-text.js';
import { partyOf } from './proposer-party.js';
import { type Refusal } from './refused.js';
import {
  type ContentFacts,
  type ContentInput,
  type FormTerms,
  type ProposerInput,
  type SignerFacts,
} from './registration.js';
import { readFormIdentity } from './registration-identity.js';

const LONGEST_TEXT = 50_000;
const LONGEST_SUMMARY = 2_000;
const LONGEST_LINE = 200;

/** Reads a form's proposal; every reason goes to `refuse`, and then there is no result. */
export function readFormContent(
  input: ContentInput,
  terms: FormTerms,
  refuse: (refusal: Refusal) => void,
): ContentFacts | undefined {
  const identity = readFormIdentity(input, terms, refuse);
  const sensitive = input.sensitive === true;
  const title = readTitle(input, terms, refuse);
  const bodyText = longText(input.text, '正文', 'text', LONGEST_TEXT, refuse);
  const summary = longText(input.summary, '简要说明', 'summary', LONGEST_SUMMARY, refuse);
  if (sensitive && (bodyText !== null || summary !== null)) {
    const message = '涉密件不得录入正文和简要说明，只登记编号和占位的案由。';
    refuse({ code: 'sensitive_text', field: 'text', message });
  }
  const signers = readSigners(input, refuse);
  const lines = {
    topic: readLine(input.topic, '内容分类', 'topic', refuse),
    localNumber: readLine(input.localNumber, '局内编号', 'localNumber', refuse),
  };
  if (!identity || title === undefined) return undefined;
  return {
    ...identity,
    ...lines,
    title,
    summary,
    bodyText,
    keyItem: input.keyItem === true,
    sensitive,
    signers,
  };
}

/** One line without outer blanks, not longer than a name or an address is; null for nothing. */
export function readLine(
  written: string | null | undefined,
  name: string,
  field: string,
  refuse: (refusal: Refusal) => void,
  most = LONGEST_LINE,
): string | null {
  const text = readText(written ?? null) || null;
  if (text !== null && text.length > most) {
    const message = `${name}有${text.length}字，超过${most}字，请写得简短些。`;
    refuse({ code: 'text_too_long', field, message });
  }
  return text;
}

function readTitle(
  input: ContentInput,
  terms: FormTerms,
  refuse: (refusal: Refusal) => void,
): string | undefined {
  const written = readText(input.title ?? null);
  const title = written || (input.sensitive ? terms.sensitiveTitle : '');
  const field = 'title';
  if (input.sensitive && title !== terms.sensitiveTitle) {
    const message = `涉密件不得录入案由，请清空，案由会写成“${terms.sensitiveTitle}”。`;
    refuse({ code: 'sensitive_title', field, message });
    return undefined;
  }
  if (title === '') refuse({ code: 'value_missing', field, message: '案由是空的，请填写案由。' });
  if (title.length <= LONGEST_TITLE) return title || undefined;
  const message = `案由有${title.length}字，超过${LONGEST_TITLE}字，请只写标题，正文另存。`;
  refuse({ code: 'title_too_long', field, message });
  return undefined;
}

function longText(
  written: string | null | undefined,
  name: string,
  field: string,
  most: number,
  refuse: (refusal: Refusal) => void,
): string | null {
  const text = readLines(written ?? null).trim();
  if (text.length > most) {
    const message = `${name}有${text.length}字，超过${most}字，请作为附件保存。`;
    refuse({ code: 'text_too_long', field, message });
  }
  return text || null;
}

/** The named ones in their order, the lead signer first; then one row that counts those who are not named. */
function readSigners(input: ContentInput, refuse: (refusal: Refusal) => void): SignerFacts[] {
  const named = (input.proposers ?? []).map((one, at) => signer(one, at, refuse));
  const joint = Math.max(named.length - 1, 0);
  const counted = input.jointCount ?? null;
  if (counted !== null && counted < joint) {
    const message = `联名人数填写的是${counted}，而已列出${joint}位联名人，请核对。`;
    refuse({ code: 'joint_count', field: 'jointCount', message });
  }
  const unnamed = counted === null ? 0 : counted - joint;
  // A count of nobody is a statement too: the ledger says 0.
  if (unnamed <= 0 && !(counted === 0 && joint === 0)) return named;
  const position = Math.max(named.length, 1) + 1;
  const nobody = { name: null, groupName: null, duty: null, phone: null, address: null };
  return [...named, { ...nobody, position, counted: Math.max(unnamed, 0), party: 'unknown' }];
}

function signer(one: ProposerInput, at: number, refuse: (refusal: Refusal) => void): SignerFacts {
  const field = `proposers.${at}`;
  const who = `第${at + 1}位提出人`;
  const read = (key: keyof ProposerInput, word: string): string | null =>
    readLine(one[key], `${who}的${word}`, `${field}.${key}`, refuse);
  if (isBlank(one.name) && isBlank(one.group)) {
    const message = `${who}没有姓名，也没有代表团或界别，请填写或删去这一行。`;
    refuse({ code: 'proposer_nameless', field, message });
  }
  const name = read('name', '姓名');
  return {
    position: at + 1,
    name,
    counted: 1,
    party: partyOf(name ?? ''),
    groupName: read('group', '代表团或界别'),
    duty: read('duty', '单位职务'),
    phone: readPhone(one.phone, `${who}的电话`, `${field}.phone`, refuse),
    address: read('address', '通讯地址'),
  };
}

/** A telephone number in any usual writing; several are allowed, no digits are not. */
export function readPhone(
  written: string | null | undefined,
  name: string,
  field: string,
  refuse: (refusal: Refusal) => void,
): string | null {
  const phone = readLine(written, name, field, refuse);
  if (phone !== null && phone.replace(/\D/g, '').length < 3) {
    refuse({ code: 'phone_invalid', field, message: `${name}“${clip(phone)}”不是电话号码，请核对。` });
  }
  return phone;
}

const isBlank = (written: string | null | undefined): boolean => readText(written ?? null) === '';

/** Whether a name is one of our own body's. */
export function isOwnName(name: string, terms: FormTerms): boolean {
  return isOwn(name, terms.ownNames);
}
