/**
 * The table of the 工作台 as SQL over `r` and PROPOSAL_JOINS: the counts of its cells and the ledger behind each cell
 * read the same text, so that they cannot differ.
 */

/** 环节 columns, in their order; a referral stands in the first that fits, a returned or withdrawn one in none. */
export const BOARD_COLUMNS = [
  'to_assign',
  'to_sign',
  'handling',
  'clearing',
  'to_issue',
  'to_feedback',
  'return_pending',
  'concluded',
] as const;
export type BoardColumn = (typeof BOARD_COLUMNS)[number];

export const BOARD_COLUMN_NAMES: Record<BoardColumn, string> = {
  to_assign: '待分派',
  to_sign: '待签收',
  handling: '办理中',
  clearing: '审签中',
  to_issue: '待发出',
  to_feedback: '待反馈',
  return_pending: '改办申请',
  concluded: '已办结',
};

/** Rows of the table; 参阅 and kinds beside the total stand apart. */
export const BOARD_GROUPS = ['npc_lead', 'npc_co', 'cppcc_lead', 'cppcc_co', 'other'] as const;
export type BoardGroup = (typeof BOARD_GROUPS)[number];

export const BOARD_GROUP_NAMES: Record<BoardGroup, string> = {
  npc_lead: '人大 主办（含独办、分办）',
  npc_co: '人大 会办',
  cppcc_lead: '政协 主办（含独办、分办）',
  cppcc_co: '政协 会办',
  other: '参阅、另计',
};

/** Where the running round has not left the building. */
export const OPEN_STATES = ['received', 'split_proposed', 'assigned', 'handling'] as const;
const OPEN = `r.status in (${OPEN_STATES.map((state) => `'${state}'`).join(', ')})`;

/** Whether the latest version of the running round stands in one of these states of clearance. */
function versionIn(states: string): string {
  return `(select c.state from round o join reply y on y.round_id = o.id join reply_version v on v.reply_id = y.id
    join clearance c on c.reply_version_id = v.id where o.referral_id = r.id
   order by o.ordinal desc, v.ordinal desc limit 1) in (${states})`;
}

/** The column of a referral. */
export const BOARD_COLUMN_SQL = `case
  when r.status in ('returned', 'withdrawn') then null
  when ${OPEN} and exists (select 1 from return_request q where q.referral_id = r.id and q.state = 'pending')
    then 'return_pending'
  when r.status in ('received', 'split_proposed') then 'to_assign'
  when r.status = 'assigned' then 'to_sign'
  when r.status = 'handling' and ${versionIn("'signed'")} then 'to_issue'
  when r.status = 'handling' and ${versionIn("'division_review', 'office_review', 'leader_review'")} then 'clearing'
  when r.status = 'handling' then 'handling'
  when r.status = 'replied' then 'to_feedback'
  else 'concluded' end`;

/** The row of a referral. */
export const BOARD_GROUP_SQL = `case
  when r.role = 'reference' or kt.counts = 'beside' then 'other'
  when r.role = 'co' then k.body || '_co'
  else k.body || '_lead' end`;
