import type { SignerRule } from './reply-clearance.js';

const CODE = /^[A-Za-z0-9][A-Za-z0-9_]{0,39}$/;
const KEYS = ['kinds', 'keyItem', 'outcomeClasses', 'signer'];

/** The reason why a value cannot be the setting of who signs; null where it can. */
export function signerRulesFault(value: unknown): string | null {
  if (!Array.isArray(value)) return '请按行填写谁签发哪些件。';
  if (value.length > 20) return '规则太多，请控制在20行以内。';
  const faulty = value.findIndex((rule) => !isSignerRule(rule));
  if (faulty >= 0)
    return `第${faulty + 1}行填写得不完整，请选定由谁签发，选了“只限”的要至少选一个类别或结果类别。`;
  return null;
}

function isSignerRule(rule: unknown): rule is SignerRule {
  if (typeof rule !== 'object' || rule === null) return false;
  const { kinds, keyItem, outcomeClasses, signer } = rule as Record<string, unknown>;
  return (
    Object.keys(rule).every((key) => KEYS.includes(key)) &&
    (signer === 'deputy' || signer === 'chief') &&
    (keyItem === undefined || typeof keyItem === 'boolean') &&
    isCodes(kinds) &&
    isCodes(outcomeClasses)
  );
}

/** Left out: every one fits. An empty list would fit none, and is a slip. */
function isCodes(codes: unknown): boolean {
  if (codes === undefined) return true;
  const list: unknown[] = Array.isArray(codes) ? codes : [];
  return (
    list.length > 0 && list.length <= 30 && list.every((one) => typeof one === 'string' && CODE.test(one))
  );
}
