import type { LedgerFinding } from '../../domain/ledger-row.js';
import type { ImportOutcome } from './imports.service.js';

/** What `chengban import --json` prints; created, updated and unchanged count rows. */
export interface ImportSummary {
  rows: number;
  proposals: number;
  referrals: number;
  created: number;
  updated: number;
  unchanged: number;
  duplicates: number;
  warnings: LedgerFinding[];
  errors: LedgerFinding[];
}

export function importSummary(outcome: ImportOutcome): ImportSummary {
  const { rows, proposals, referrals, created, updated, unchanged, duplicates } = outcome;
  const counts = { rows, proposals, referrals, created, updated, unchanged, duplicates };
  return { ...counts, warnings: outcome.warningList, errors: outcome.errorList };
}

const ON_FILE = '  （在命令行上，“勾选”即加 --consents-on-file。）';

/** The same for a person at the terminal. */
export function importLines(outcome: ImportOutcome, dryRun: boolean): string[] {
  const { rows, proposals, referrals, created, updated, unchanged, duplicates } = outcome;
  const failed = outcome.errorList.length > 0;
  const head = failed
    ? '没有导入任何内容，请改好下列错误后重试：'
    : dryRun
      ? '比对完毕，没有写入：'
      : '导入完成：';
  const counts = `共${rows}行，${proposals}件建议提案，${referrals}件交办；新增${created}行，更新${updated}行，未变${unchanged}行，重复${duplicates}行。`;
  return [
    head,
    ...outcome.errorList.map((finding) => `  错误  ${finding.message}`),
    ...(outcome.errorList.some((finding) => finding.code.startsWith('consent')) ? [ON_FILE] : []),
    ...outcome.warningList.map((finding) => `  提醒  ${finding.message}`),
    ...(failed ? [] : [counts]),
  ];
}
