import { LEVEL_NAMES } from './labels.js';
import { type ContentFacts, type SignerFacts, type UnitFacts, type UnitPart } from './registration.js';

/** Facts by the words that a person knows them by; null where nothing is stated. */
export type Worded = Record<string, string | null>;

/** What changed, before and after, by its label; null where nothing did. */
export interface Changes {
  before: Worded;
  after: Worded;
}

/** What a form says of a proposal, in words: the trace keeps it, and compares it with what was there. */
export function contentInWords(it: ContentFacts): Worded {
  return {
    类别: it.kindName,
    层级: LEVEL_NAMES[it.level],
    届次: it.sessionWords,
    '会议/闭会': it.series === 'inter' ? '闭会期间' : '会议期间',
    编号: it.number,
    局内编号: it.localNumber,
    案由: it.title,
    简要说明: it.summary,
    正文: it.bodyText,
    涉密: it.sensitive ? '是' : null,
    内容分类: it.topic,
    重点: it.keyItem ? '是' : null,
    提出人: listed(it.signers.map(signerInWords)),
    提出人联系方式: listed(it.signers.map((one) => reached(one.name, [one.duty, one.phone, one.address]))),
  };
}

function signerInWords(it: SignerFacts): string {
  if (it.name === null && it.groupName === null) return `另有联名${it.counted}人`;
  return [it.name, it.groupName].filter((part) => part !== null).join('，');
}

/** How someone is reached, behind his name; empty where nothing is known. */
function reached(name: string | null, ways: (string | null)[]): string {
  const known = ways.filter((way) => way !== null);
  return known.length > 0 ? `${name ?? '未列姓名'}：${known.join('，')}` : '';
}

function listed(parts: string[]): string | null {
  return parts.filter((part) => part !== '').join('；') || null;
}

const PART_NAMES: Record<UnitPart, string> = { lead: '主办', co: '会办', separate: '分办' };

/** The other bodies of a referral, in words. */
export function unitsInWords(units: readonly UnitFacts[]): Worded {
  return {
    其他承办单位: listed(units.map((unit) => `${PART_NAMES[unit.part]}，${unit.name}`).sort()),
    承办单位联系人: listed(
      units.map((unit) => reached(unit.name, [unit.contactName, unit.contactPhone])).sort(),
    ),
  };
}

/** The labels under which a trace keeps how people are reached; not everybody sees these. */
export const CONTACT_LABELS: readonly string[] = ['提出人联系方式', '承办单位联系人'];

/** What differs between two wordings of the same facts. */
export function changesOf(before: Worded, after: Worded): Changes | null {
  const labels = Object.keys(after).filter((label) => (before[label] ?? null) !== after[label]);
  if (labels.length === 0) return null;
  const pick = (from: Worded) => Object.fromEntries(labels.map((label) => [label, from[label] ?? null]));
  return { before: pick(before), after: pick(after) };
}

/** What is stated, without what is not. */
export function stated(words: Worded): Worded {
  return Object.fromEntries(Object.entries(words).filter(([, value]) => value !== null));
}
