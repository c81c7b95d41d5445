import type { DueOrigin } from './clock-facts.js';
import type {
  Body,
  ConsentAnswer,
  Disclosure,
  Level,
  ReferralState,
  Role,
  Satisfaction,
  Width,
} from './codes.js';

/** The field's standard words for the codes, as people read them on pages, in sheets and in sentences. */
export const BODY_NAMES: Record<Body, string> = { npc: '人大', cppcc: '政协' };

export const LEVEL_NAMES: Record<Level, string> = {
  national: '全国',
  provincial: '省',
  municipal: '市',
  district: '区县',
};

export const ROLE_NAMES: Record<Role, string> = {
  lead: '主办',
  sole: '独办',
  separate: '分办',
  co: '会办',
  reference: '参阅',
};

export const STATUS_NAMES: Record<ReferralState, string> = {
  received: '待分派',
  split_proposed: '分派待批',
  assigned: '待签收',
  handling: '办理中',
  replied: '已答复待反馈',
  concluded: '已办结',
  returned: '已退办',
  withdrawn: '已撤回',
};

export const SATISFACTION_NAMES: Record<Satisfaction, string> = {
  satisfied: '满意',
  basic: '基本满意',
  dissatisfied: '不满意',
};

export const DISCLOSURE_NAMES: Record<Disclosure, string> = {
  active: '主动公开',
  on_request: '依申请公开',
  none: '不予公开',
};

export const WIDTH_NAMES: Record<Width, string> = {
  full: '全文公开',
  summary: '摘要公开',
  redacted: '区分处理后公开',
};

/** What leaves our body. */
export const FORM_NAMES = { reply: '答复', opinion: '会办意见' } as const;

export const CONSENT_NAMES: Record<ConsentAnswer, string> = {
  full: '同意',
  summary: '同意摘要公开',
  redacted: '同意区分处理后公开',
  no: '不同意',
};

/** 期限来源. */
export const DUE_ORIGIN_NAMES: Record<DueOrigin, string> = {
  given: '上级给定',
  extended: '延期',
  batch: '年度计划',
  window: '规则',
  own: '约定',
};
