import { FIRST_YEAR, isPlausible, LAST_YEAR, readDate, yearOf } from './ledger-dates.js';
import { clip } from './ledger-text.js';
import { type Role } from './codes.js';
import { type Refusal } from './refused.js';
import {
  type FirstReferral,
  type FormTerms,
  type ReferralInput,
  type UnitFacts,
  type UnitInput,
} from './registration.js';
import { isOwnName, readLine, readPhone } from './registration-content.js';

const LONGEST_REMARK = 2_000;

/** Reads a form's referral; 收到日期 defaults to 交办日期 and is then marked. */
export function readFormReferral(
  input: ReferralInput,
  terms: FormTerms,
  refuse: (refusal: Refusal) => void,
): FirstReferral | undefined {
  const referredOn = readFormDay(input.referredOn, '交办日期', 'referral.referredOn', refuse);
  const received = readFormDay(input.receivedOn, '收到日期', 'referral.receivedOn', refuse);
  const dueOn = readFormDay(input.dueOn, '办理期限', 'referral.dueOn', refuse);
  const units = readFormUnits(input.units ?? [], input.role, terms, refuse);
  const referredBy = readLine(input.referredBy, '交办单位', 'referral.referredBy', refuse);
  const remark = readLine(input.remark, '备注', 'referral.remark', refuse, LONGEST_REMARK);
  if (referredOn === null) {
    const field = 'referral.referredOn';
    refuse({ code: 'value_missing', field, message: '交办日期是空的，请填写交办日期，如2022-3-1。' });
  }
  if (!referredOn) return undefined;
  if (dueOn && dueOn < referredOn) {
    const message = `办理期限${dueOn}早于交办日期${referredOn}，请核对。`;
    refuse({ code: 'date_order', field: 'referral.dueOn', message });
  }
  return {
    role: input.role,
    year: yearOf(referredOn),
    referredOn,
    receivedOn: received ?? referredOn,
    receivedAssumed: !received,
    referredBy,
    dueOn: dueOn ?? null,
    remark,
    units,
  };
}

/** A plausible day as a form writes it; null for a blank, undefined where it has been refused. */
function readFormDay(
  written: string | null | undefined,
  name: string,
  field: string,
  refuse: (refusal: Refusal) => void,
): string | null | undefined {
  const text = written?.trim() ?? '';
  if (text === '') return null;
  const day = readDate(text);
  if (day === undefined) {
    const message = `${name}“${clip(text)}”不是有效日期，请改为2022-3-1这样的日期。`;
    refuse({ code: 'date_invalid', field, message });
    return undefined;
  }
  if (isPlausible(day)) return day;
  const message = `${name}“${clip(text)}”的年份不在${FIRST_YEAR}至${LAST_YEAR}年之间，请核对年份。`;
  refuse({ code: 'year_implausible', field, message });
  return undefined;
}

/** The other bodies of a referral; our own is never one of them, and nobody has two parts. */
export function readFormUnits(
  input: readonly UnitInput[],
  role: Role,
  terms: FormTerms,
  refuse: (refusal: Refusal) => void,
): UnitFacts[] {
  const units = input.map((one, at) => {
    const read = (written: string | null | undefined, word: string, key: string): string | null =>
      readLine(written, `第${at + 1}个承办单位的${word}`, `units.${at}.${key}`, refuse);
    const phone = `第${at + 1}个承办单位的联系电话`;
    return {
      name: read(one.name, '名称', 'name') ?? '',
      part: one.part,
      contactName: read(one.contactName, '联系人', 'contactName'),
      contactPhone: readPhone(one.contactPhone, phone, `units.${at}.contactPhone`, refuse),
    };
  });
  units.forEach((unit, at) => {
    const reason = unitReason(unit, units.slice(0, at), role, terms);
    if (reason) refuse({ code: 'unit_invalid', field: `units.${at}.name`, message: reason });
  });
  return units;
}

function unitReason(
  { name, part }: UnitFacts,
  before: readonly UnitFacts[],
  role: Role,
  terms: FormTerms,
): string | null {
  if (name === '') return '有一个承办单位没有名称，请填写或删去这一行。';
  if (isOwnName(name, terms)) return `“${clip(name)}”是本单位，不能列为外单位。`;
  if (before.some((one) => one.name === name)) return `“${clip(name)}”列了两次，请只留一行。`;
  const ours = role === 'lead' || role === 'sole';
  return part === 'lead' && ours ? `由我单位主办，不能再列主办单位“${clip(name)}”。` : null;
}
