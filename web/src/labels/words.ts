// Words for the codes that the server sends without a name.

export const BODIES: Record<string, string> = { npc: '人大', cppcc: '政协' };

export const SATISFACTIONS: Record<string, string> = {
  satisfied: '满意',
  basic: '基本满意',
  dissatisfied: '不满意',
};

export const DISCLOSURES: Record<string, string> = {
  active: '主动公开',
  on_request: '依申请公开',
  none: '不予公开',
};

export const WIDTHS: Record<string, string> = {
  full: '全文公开',
  summary: '摘要公开',
  redacted: '区分处理后公开',
};

/** 公开情况 as a filter. */
export const PUBLICATIONS = [
  { code: 'published', name: '已公开' },
  { code: 'active', name: '主动公开' },
  { code: 'on_request', name: '依申请公开' },
  { code: 'none', name: '不予公开' },
  { code: 'undecided', name: '公开属性未定' },
];

/** The steps of 审签 and 发出 as a way to where they are taken. */
export const STEP_LINKS: Record<string, string> = {
  approveDivision: '去审核',
  approveOffice: '去核稿',
  endorse: '去审签',
  sign: '去签发',
  issue: '去发出',
};

export const UNIT_PARTS: Record<string, string> = { lead: '主办', co: '会办', separate: '其他分办' };

export const SERIES_WORDS: Record<string, string> = { session: '大会期间', inter: '闭会期间' };

export const RETURN_ASKED: Record<string, string> = {
  return: '退办',
  reassign: '改办',
  change_role: '改变办理方式',
  unknown: '调整',
};

/** Rows and columns of the 工作台, as the ledger's address names them. */
export const BOARD_GROUPS: Record<string, string> = {
  npc_lead: '人大主办（含独办、分办）',
  npc_co: '人大会办',
  cppcc_lead: '政协主办（含独办、分办）',
  cppcc_co: '政协会办',
  other: '参阅、另计',
};
export const BOARD_COLUMNS: Record<string, string> = {
  to_assign: '待分派',
  to_sign: '待签收',
  handling: '办理中',
  clearing: '审签中',
  to_issue: '待发出',
  to_feedback: '待反馈',
  return_pending: '改办申请',
  concluded: '已办结',
  any: '不含退办、撤回',
};

/** How the reply stands to its date, as the ledger's address names it. */
export function dueOptions(nearWorkdays: number): { code: string; name: string }[] {
  return [
    { code: 'overdue', name: '逾期未答复' },
    { code: 'today', name: '今天到期' },
    { code: 'near', name: `${nearWorkdays}个工作日内到期` },
    { code: 'week', name: '本周到期' },
    { code: 'later', name: '以后到期' },
    { code: 'paused', name: '已暂停' },
    { code: 'undated', name: '未定期限' },
    { code: 'provisional', name: '期限暂定' },
    { code: 'open', name: '所有未答复的' },
    { code: 'on_time', name: '按期答复' },
    { code: 'late', name: '逾期答复' },
  ];
}

export function wordOf(words: Record<string, string>, code: string | null): string | null {
  return code === null ? null : (words[code] ?? code);
}
