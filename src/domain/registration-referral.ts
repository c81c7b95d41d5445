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
import { isOwnName, line, readPhone } from './registration-content.js';

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
    referredBy: line(input.referredBy),
    dueOn: dueOn ?? null,
    remark: line(input.remark),
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
    const name = line(one.name) ?? '';
    const phone = readPhone(
      one.contactPhone,
      `“${clip(name)}”联系人的电话`,
      `units.${at}.contactPhone`,
      refuse,
    );
    return { name, part: one.part, contactName: line(one.contactName), contactPhone: phone };
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
