import type { ImportColumn, ImportRun, ImportState, RowOutcome } from '../api/types';

/** The preview's tabs, in the order in which they want attention. */
export const OUTCOMES: {
  code: RowOutcome;
  name: string;
  none: string;
  counts: (run: ImportRun) => number;
}[] = [
  { code: 'error', name: '错误', none: '没有错误。', counts: (run) => run.counts?.errors ?? 0 },
  { code: 'conflict', name: '冲突', none: '没有冲突。', counts: (run) => run.counts?.conflicts ?? 0 },
  { code: 'new', name: '新增', none: '没有新增的行。', counts: (run) => run.counts?.created ?? 0 },
  { code: 'changed', name: '变更', none: '没有变更。', counts: (run) => run.counts?.updated ?? 0 },
  {
    code: 'unchanged',
    name: '未变',
    none: '没有与台账一致的行。',
    counts: (run) => run.counts?.unchanged ?? 0,
  },
  { code: 'duplicate', name: '重复', none: '没有重复的行。', counts: (run) => run.counts?.duplicates ?? 0 },
  { code: 'warning', name: '提醒', none: '没有提醒。', counts: (run) => run.counts?.warnings ?? 0 },
];

export const MATCHED_HOW: Record<ImportColumn['how'], string> = {
  remembered: '沿用上次的对应',
  name: '按列名认出',
  part: '按列名中的字样认出',
  content: '按单元格内容认出',
  none: '未认出',
};

const WORKING: ImportState[] = ['uploaded', 'reading', 'commit_requested', 'committing'];

/** The server is at work on the run, so the page asks again shortly. */
export function isWorking(state: ImportState): boolean {
  return WORKING.includes(state);
}

/** What one confirms about a ledger that says 公开 without the columns for consent and review. */
export const CONSENTS_SENTENCE =
  '公开同意已在表外取得。我确认：文件中写明已公开的答复，公开前都已另行征得提出建议提案的代表、委员和承办处室同意，并通过保密审查，书面材料备查。这项确认会记入本次导入。';
