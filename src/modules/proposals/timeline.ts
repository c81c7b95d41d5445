import { rowsOf, type Tx } from '../../platform/database/database.js';
import { withoutContacts } from '../../domain/contact-scope.js';
import { clearanceSentence } from '../../domain/clearance-sentences.js';
import { isCommandTrace, commandSentence } from '../../domain/command-sentences.js';
import { AUDIT_ACTIONS } from '../audit/audit.service.js';
import type { TimelineEntry } from './proposal.dto.js';

const ACTIONS: Record<string, string> = {
  'proposal.imported': '导入登记',
  'proposal.import_undone': '撤销导入',
  'proposal.registered': '登记',
  'proposal.corrected': '更正登记内容',
  'referral.units_replaced': '更正其他承办单位',
};

interface Trace {
  id: number;
  at: Date;
  actor: string;
  action: string;
  importRunId: number | null;
  fileName: string | null;
  before: unknown;
  after: unknown;
}

/**
 * 流转记录 of a proposal, in the order in which it happened: by sequence, not by clock. Without `contacts` it says that
 * contact data changed, but not what it is.
 */
export async function timelineOf(tx: Tx, proposalId: number, contacts: boolean): Promise<TimelineEntry[]> {
  const traces = await rowsOf<Trace>(
    tx,
    `select e.id, e.at, e.actor_name as actor, e.action, e.import_run_id as "importRunId", i.file_name as "fileName",
            e.before, e.after
       from audit_event e left join import_run i on i.id = e.import_run_id
      where e.proposal_id = $1 order by e.id`,
    [proposalId],
  );
  return traces.map(({ fileName, at, ...trace }) => ({
    ...trace,
    ...(contacts ? {} : { before: withoutContacts(trace.before), after: withoutContacts(trace.after) }),
    at: at.toISOString(),
    actionName:
      ACTIONS[trace.action] ?? (AUDIT_ACTIONS as Record<string, string>)[trace.action] ?? trace.action,
    sentence: sentenceOf(trace, fileName),
  }));
}

function sentenceOf(trace: Pick<Trace, 'action' | 'before' | 'after'>, fileName: string | null): string {
  if (isCommandTrace(trace.action)) return commandSentence(trace.action, trace.before, trace.after);
  const cleared = clearanceSentence(trace.action, trace.after);
  if (cleared !== null) return cleared;
  if (trace.action === 'proposal.registered') return '从纸质件登记。';
  if (trace.action === 'proposal.corrected') return `更正了${changedLabels([trace.after]).join('、')}。`;
  if (trace.action === 'proposal.archived')
    return `归档，归档号${(trace.after as { archiveNumber: string }).archiveNumber}。`;
  if (trace.action === 'referral.units_replaced') return '更正了其他承办单位或其联系人。';
  const source = fileName === null ? '' : `“${fileName}”`;
  if (trace.action === 'proposal.import_undone') return `撤销了从${source}的导入。`;
  if (trace.before === null) return `从${source}导入登记。`;
  return `从${source}导入，更新了${changedLabels(trace.after).join('、')}。`;
}

/** The labels of what changed; `role` and `row` only say which line of the file spoke. */
function changedLabels(after: unknown): string[] {
  const rows = Array.isArray(after) ? (after as Record<string, unknown>[]) : [];
  const labels = rows.flatMap((row) => Object.keys(row)).filter((key) => key !== 'role' && key !== 'row');
  return [...new Set(labels)];
}
