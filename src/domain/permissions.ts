import { ASSIGNMENT_ACTIONS, ASSIGNMENT_STEPS, type AssignmentAction } from './assignment-workflow.js';
import { REFERRAL_ACTIONS, REFERRAL_STEPS, type ReferralAction } from './referral-workflow.js';
import { CLEARANCE_ACTIONS, CLEARANCE_STEPS, type ClearanceAction } from './reply-clearance.js';
import { OFFICERS, PERSON_ROLES, type PersonRole } from './workflow-roles.js';

/** What a permission opens: Chinese words, whether business text can be seen by it, and the roles that hold it. */
export interface PermissionTerms {
  label: string;
  businessText: boolean;
  roles: readonly PersonRole[];
}

/** Whether a role is one of the three officers' (三员). */
export function isOfficer(role: PersonRole): boolean {
  return OFFICERS.some((officer) => officer === role);
}

/** Whoever works on the business; the three officers see none of it. */
export const BUSINESS_ROLES: readonly PersonRole[] = PERSON_ROLES.filter((role) => !isOfficer(role));

const EVERYONE = PERSON_ROLES;
const BUSINESS = BUSINESS_ROLES;
const CLEARERS = ['liaison', 'handler', 'division_head', 'office_head', 'leader'] as const;

function text(label: string, roles: readonly PersonRole[]): PermissionTerms {
  return { label, businessText: true, roles };
}

function plain(label: string, roles: readonly PersonRole[]): PermissionTerms {
  return { label, businessText: false, roles };
}

/**
 * What no workflow decides (design §7). The permission stands on the route; which rows it shows is the query's scope.
 * 三员: system_admin keeps the machine and the accounts, security_admin gives roles, auditor reads the log of both.
 */
// prettier-ignore
const STANDING = {
  'self.use':              plain('本人账号、通知、请假委托', EVERYONE),
  'ledger.read':           text('查看台账、工作台、卡点', BUSINESS),
  'proposal.read':         text('查看办理单、流转记录', BUSINESS),
  'proposal.edit':         text('修改登记内容', ['liaison']),
  'proposal.readContacts': text('查看代表委员联系方式', CLEARERS),
  'import.run':            text('导入台账、撤销导入', ['liaison']),
  'export.run':            text('导出台账', BUSINESS),
  'division.delegate':     text('委托他人代为审核', ['division_head']),
  'draft.read':            text('查看答复稿、批注', [...CLEARERS, 'publication_reviewer']),
  'draft.write':           text('起草答复', ['handler', 'division_head']),
  'draft.comment':         text('批注答复稿', CLEARERS),
  'attachment.read':       text('查看附件', [...CLEARERS, 'publication_reviewer']),
  'attachment.write':      text('上传附件', ['liaison', 'handler', 'division_head']),
  'consent.read':          text('查看公开意见、保密审查', [...CLEARERS, 'publication_reviewer']),
  'consent.record':        text('登记代表委员和外单位的公开意见', ['liaison', 'handler', 'division_head']),
  'consent.answer':        text('提出本处室的公开意见', ['division_head']),
  'consent.rule':          text('批准或者否决处室的不同意公开', ['leader']),
  'secrecy.review':        text('保密审查', ['publication_reviewer']),
  'correction.confirm':    text('确认文字更正', ['liaison', 'division_head', 'office_head']),
  'publication.publish':   text('公开答复', ['liaison']),
  'publication.withdraw':  text('撤下已公开的答复', ['liaison']),
  'reminder.chase':        text('一键催办', ['liaison', 'office_head', 'leader']),
  'reminder.escalate':     text('确认上报分管局领导的提醒', ['liaison']),
  'archive.edit':          text('归档、年度关账', ['liaison']),
  'progress.read':         text('查看、导出通报', BUSINESS),
  'report.read':           text('查看统计、年度数字', BUSINESS),
  'report.edit':           text('编写年度报告', ['report_author']),
  'report.freeze':         text('锁定年度数字', ['report_author']),
  'list.read':             plain('查看类别、方案等清单和日历', EVERYONE),
  'list.edit':             plain('维护类别、方案、签发人、文号等清单', ['liaison']),
  'setting.change':        plain('修改设置，各管各的项', ['liaison', 'security_admin']),
  'calendar.edit':         plain('维护节假日历和期限规则', ['liaison']),
  'division.read':         plain('查看处室与人员', EVERYONE),
  'division.edit':         plain('维护处室、外单位', ['liaison', 'system_admin']),
  'account.edit':          plain('建立、停用账号', ['system_admin']),
  'account.change':        plain('修改人员资料（系统管理员）、角色（安全管理员）', ['system_admin', 'security_admin']),
  'account.password':      plain('重设密码', ['security_admin']),
  'leave.edit':            plain('登记请假和代办人', [...BUSINESS, 'security_admin']),
  'account.grantRole':     plain('授予、收回角色', ['security_admin']),
  'setting.edit':          plain('系统设置', ['system_admin']),
  'security.edit':         plain('密码、登录、三员分立的设置', ['security_admin']),
  'audit.read':            plain('查看审计日志（不含业务内容）', ['auditor']),
  'check.run':             plain('自检', ['liaison', 'system_admin']),
  'job.manage':            plain('后台任务、未送达通知', ['system_admin']),
  'backup.run':            plain('备份', ['system_admin']),
} as const satisfies Record<string, PermissionTerms>;

/** A permission of a route: a standing one, or a step of a workflow by its name. */
export type Permission =
  | keyof typeof STANDING
  | `referral.${ReferralAction}`
  | `assignment.${AssignmentAction}`
  | `reply.${ClearanceAction}`;

/** Every permission. A step's roles are those of its rows: the workflow's table is the only place. */
export const PERMISSIONS: ReadonlyMap<Permission, PermissionTerms> = new Map<Permission, PermissionTerms>([
  ...Object.entries(STANDING).map(([code, terms]) => [code as Permission, terms] as const),
  ...stepPermissions('referral', REFERRAL_STEPS, REFERRAL_ACTIONS),
  ...stepPermissions('assignment', ASSIGNMENT_STEPS, ASSIGNMENT_ACTIONS),
  ...stepPermissions('reply', CLEARANCE_STEPS, CLEARANCE_ACTIONS),
]);

/** The permissions that no workflow decides, for its document. */
export const STANDING_PERMISSIONS: Readonly<Record<string, PermissionTerms>> = STANDING;

interface RoleStep {
  action: string;
  by: readonly { roles: readonly PersonRole[] }[];
}

function stepPermissions(
  workflow: 'referral' | 'assignment' | 'reply',
  steps: readonly RoleStep[],
  labels: Readonly<Record<string, string>>,
): [Permission, PermissionTerms][] {
  return Object.entries(labels).map(([action, label]) => {
    const rows = steps.filter((step) => step.action === action);
    const roles = rows.flatMap((step) => step.by).flatMap((one) => one.roles);
    const held = PERSON_ROLES.filter((role) => roles.includes(role));
    return [`${workflow}.${action}` as Permission, text(label, held)];
  });
}

/**
 * Whether one of these roles holds the permission. On a given referral its table decides further: a handler may sign
 * for a referral, but only for one of his division that stands at 待签收.
 */
export function may(roles: readonly PersonRole[], permission: Permission): boolean {
  // One's own account is one's own before any role is granted.
  if (permission === 'self.use') return true;
  const holders = PERMISSIONS.get(permission)?.roles ?? [];
  return roles.some((role) => holders.includes(role));
}

/** Every permission that the roles give. */
export function permissionsOf(roles: readonly PersonRole[]): Permission[] {
  return [...PERMISSIONS.keys()].filter((permission) => may(roles, permission));
}
