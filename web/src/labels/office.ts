import type { OfficeRole, Rank } from '../api/office-types';

export const OFFICE_ROLES: { code: OfficeRole; name: string }[] = [
  { code: 'liaison', name: '联络员' },
  { code: 'handler', name: '承办人' },
  { code: 'division_head', name: '处室负责人' },
  { code: 'office_head', name: '办公室核稿' },
  { code: 'leader', name: '局领导' },
  { code: 'publication_reviewer', name: '保密审查员' },
  { code: 'report_author', name: '年报编写' },
  { code: 'system_admin', name: '系统管理员' },
  { code: 'security_admin', name: '安全管理员' },
  { code: 'auditor', name: '审计员' },
];
export const RANKS: Record<Rank, string> = { deputy: '分管领导', principal: '主要负责人' };

export function roleWords(roles: readonly OfficeRole[]): string {
  return OFFICE_ROLES.filter(({ code }) => roles.includes(code))
    .map(({ name }) => name)
    .join('、');
}

/** 办理方式, in the order of the field. */
export const HANDLING_ROLES = [
  { code: 'lead', name: '主办' },
  { code: 'sole', name: '独办' },
  { code: 'separate', name: '分办' },
  { code: 'co', name: '会办' },
  { code: 'reference', name: '参阅' },
];
