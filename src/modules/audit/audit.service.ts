import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database/database.js';

/** Who does something. A command line has no id; its name says by which way it came. */
export interface Actor {
  id: number | null;
  name: string;
}

/** Every action that leaves a trace, and the words by which the timeline names it. */
export const AUDIT_ACTIONS = {
  'import.committed': '导入',
  'import.undone': '撤销导入',
  'proposal.imported': '导入登记',
  'proposal.import_undone': '撤销导入',
  'proposal.registered': '登记',
  'proposal.corrected': '更正登记内容',
  'referral.units_replaced': '更正其他承办单位',
  'list.replaced': '修改清单',
  'kinds.replaced': '修改类别',
  'setting.changed': '修改设置',
  'deadline.changed': '变更日历、规则或年度计划',
  'deadline.moved': '期限变动',
  'system.set_up': '首次设置',
  'person.created': '新增人员',
  'person.changed': '修改人员',
  'person.password_reset': '重置密码',
  'person.leave_set': '委托代理',
  'person.leave_ended': '结束代理',
  'division.created': '新增处室',
  'division.renamed': '处室更名',
  'division.dissolved': '撤并处室',
  'outside_unit.created': '新增外单位',
  'outside_unit.renamed': '外单位更名',
  'outside_unit.dissolved': '撤并外单位',
  'account.signed_in': '登录',
  'account.sign_in_failed': '登录失败',
  'account.signed_out': '退出登录',
  'account.signed_out_everywhere': '退出所有登录',
  'account.password_changed': '修改密码',
  'referral.assign': '分派',
  'referral.approveSplit': '批准分派',
  'referral.rejectSplit': '不同意分派',
  'referral.takeOn': '签收',
  'referral.sendBack': '退回',
  'referral.reassign': '改派',
  'referral.requestReturn': '申请调整',
  'referral.returnGranted': '登记同意调整',
  'referral.returnRefused': '登记不同意调整',
  'referral.takeBackRequest': '收回调整申请',
  'referral.changeRole': '改变办理方式',
  'referral.note': '阅知',
  'referral.withdraw': '登记上级撤回',
  'referral.reinstate': '恢复办理',
  'referral.supervise': '重点督办',
  'referral.linkMerged': '并案',
  'referral.added': '登记再次交办',
  'referral.handedOver': '处室撤并移交',
  'referral.issue': '发出',
  'referral.opinionRejected': '登记会办意见被退回',
  'referral.upperReturn': '登记答复被退回重报',
  'referral.recordFeedback': '登记征询意见',
  'referral.closeWithoutFeedback': '无反馈办结',
  'referral.amend': '更正答复',
  'referral.addContact': '登记沟通',
  'referral.askOutsideOpinion': '征求会办意见',
  'referral.receiveOpinion': '登记会办意见',
  'referral.overrideOpinion': '不再等会办意见',
  'referral.requestExtension': '申请延期',
  'referral.grantExtension': '登记同意延期',
  'referral.refuseExtension': '登记不同意延期',
  'referral.withdrawExtension': '取消延期',
  'referral.pauseClock': '登记暂停计时',
  'referral.resumeClock': '登记恢复计时',
  'referral.markDifficult': '认定办理难度大',
  'referral.unmarkDifficult': '取消难度认定',
  'referral.correctDates': '更正日期',
  'referral.chaseOpinion': '催办会办意见',
  'referral.tellExtension': '登记延期告知',
  'referral.tickPlatform': '登记上传上级系统',
  'referral.untickPlatform': '取消上传登记',
  'referral.addCommitment': '登记承诺事项',
  'referral.fulfilCommitment': '登记承诺落实',
  'reply.startDraft': '拟稿',
  'reply.submitDraft': '送审',
  'reply.approveDivision': '处室审核同意',
  'reply.approveOffice': '核稿同意',
  'reply.endorse': '审签同意',
  'reply.sign': '签发',
  'reply.sendBack': '退回修改',
  'reply.supervisionReviewed': '登记督查室审核',
  'assignment.submit': '提交协办意见',
  'reply.delegate': '委托他人审核',
  'reply.copySent': '登记送达',
  'referral.feedbackReminded': '催交征询意见',
  'referral.commitmentTold': '告知承诺落实',
  'referral.lookedBack': '回头看',
  'referral.chased': '催办',
  'referral.escalated': '上报提醒',
  'reminder.ladder_changed': '修改提醒阶梯',
  'reminder.suppressed': '设定暂停提醒',
  'reminder.resumed': '取消暂停提醒',
  'proposal.archived': '归档',
  'year.closed': '年度关账',
  'year.reopened': '年度重开',
} as const;
export type AuditAction = keyof typeof AUDIT_ACTIONS;

/** One trace; ids are data, so that it outlives what it speaks of. `before` and `after` hold what changed. */
export interface AuditEntry {
  action: AuditAction;
  proposalId?: number | null;
  referralId?: number | null;
  importRunId?: number | null;
  before?: object | null;
  after?: object | null;
}

@Injectable()
export class AuditService {
  constructor(private readonly clock: Clock) {}

  /** Writes traces in the order given, in the caller's transaction; their time is that of the office's clock. */
  async record(tx: Tx, actor: Actor, entries: AuditEntry[]): Promise<void> {
    const at = this.clock.now();
    for (let start = 0; start < entries.length; start += 500) {
      await tx.query(
        `insert into audit_event (at, actor_id, actor_name, action, proposal_id, referral_id, import_run_id, before, after)
         select $4, $1, $2, e.action, e."proposalId", e."referralId", e."importRunId", e.before, e.after
           from jsonb_to_recordset($3) as e(action text, "proposalId" integer, "referralId" integer,
                "importRunId" integer, before jsonb, after jsonb)`,
        [actor.id, actor.name, JSON.stringify(entries.slice(start, start + 500)), at],
      );
    }
  }
}
