import type { Refusal } from './refused.js';
import { AUDIENCE_NAMES, MOST_WORKDAYS, type Rung } from './reminder-ladder.js';

/** More than this nobody reads. */
const MOST_RUNGS = 40;

/** Every reason why a ladder will not do; `field` names the rung by its place. */
export function ladderRefusals(rungs: readonly Rung[]): Refusal[] {
  const reasons: Refusal[] = [];
  const seen = new Set<string>();
  if (rungs.length > MOST_RUNGS)
    reasons.push({ code: 'ladder_too_long', message: `一个阶梯最多${MOST_RUNGS}级，请减少几级。` });
  rungs.forEach(({ moment, workdays, audience }, at) => {
    const place = `第${at + 1}级`;
    const field = `rungs.${at}.workdays`;
    const least = moment === 'before' ? 0 : 1;
    if (!Number.isInteger(workdays) || workdays < least || workdays > MOST_WORKDAYS)
      reasons.push({
        code: 'rung_workdays_invalid',
        field,
        message: `${place}：工作日数请填写${least}至${MOST_WORKDAYS}之间的整数。`,
      });
    if (audience === 'leader' && moment === 'before')
      reasons.push({
        code: 'rung_leader_before',
        field,
        message: `${place}：${AUDIENCE_NAMES.leader}只在超期以后提醒，到期以前请提醒处室。`,
      });
    const key = `${moment}-${workdays}-${audience}`;
    if (seen.has(key)) reasons.push({ code: 'rung_twice', field, message: `${place}和前面的重复了。` });
    seen.add(key);
  });
  return reasons;
}
