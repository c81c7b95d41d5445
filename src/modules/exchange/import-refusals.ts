import { yearClosed } from '../../domain/closed-year.js';
import { type Queryable, rowsOf } from '../../platform/database/database.js';
import { closedYearsOf } from '../proposals/closed-years.js';
import type { Run } from './import-runs.js';

/** Every reason why a preview cannot be confirmed; empty when it can. */
export function commitRefusals(run: Run): { code: string; message: string }[] {
  if (run.state !== 'previewed')
    return [{ code: 'import_not_previewed', message: '文件还没有读完，请稍候。' }];
  const { counts, findings } = run;
  const reasons: { code: string; message: string }[] = [];
  const above = findings.filter((finding) => finding.severity === 'error');
  for (const finding of above) reasons.push({ code: finding.code, message: finding.message });
  if ((counts?.errors ?? 0) > 0) {
    const message = `有${counts?.errors}行有错误，请改好文件后重新上传；错误行可以下载。`;
    reasons.push({ code: 'rows_with_errors', message });
  }
  if ((counts?.conflicts ?? 0) > 0) {
    reasons.push({
      code: 'rows_in_conflict',
      message: `有${counts?.conflicts}行与已登记的内容冲突，请先核对。`,
    });
  }
  if (reasons.length === 0 && (counts?.created ?? 0) + (counts?.updated ?? 0) === 0) {
    reasons.push({ code: 'nothing_to_import', message: '文件内容与已登记的完全一致，不需要导入。' });
  }
  return reasons;
}

/** An import cannot be taken back out of a year that is closed. */
export async function closedYearsTouched(
  tx: Queryable,
  runId: number,
): Promise<{ code: string; message: string }[]> {
  const rows = await rowsOf<{ year: number }>(
    tx,
    `select distinct r.year from referral r join audit_event e on e.proposal_id = r.proposal_id
      where e.import_run_id = $1`,
    [runId],
  );
  const years = rows.map((row) => row.year);
  return (await closedYearsOf(tx, years)).map(yearClosed);
}
