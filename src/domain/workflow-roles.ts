/** What a person may be in our body (design §7). The last three are the officers, who see no business text. */
export const PERSON_ROLES = [
  'liaison',
  'handler',
  'division_head',
  'office_head',
  'leader',
  'publication_reviewer',
  'report_author',
  'system_admin',
  'security_admin',
  'auditor',
] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

/** The field's words for the roles, as pages and sentences name them. */
export const PERSON_ROLE_NAMES: Record<PersonRole, string> = {
  liaison: '联络员',
  handler: '承办人',
  division_head: '处室负责人',
  office_head: '办公室核稿人',
  leader: '局领导',
  publication_reviewer: '保密审查员',
  report_author: '年报编写人',
  system_admin: '系统管理员',
  security_admin: '安全管理员',
  auditor: '审计员',
};

/** 三员: system, security and audit are kept apart from the business, and from each other where the setting says so. */
export const OFFICERS = ['system_admin', 'security_admin', 'auditor'] as const satisfies PersonRole[];

/** 分管领导 and 主要负责人. */
export type LeaderRank = 'deputy' | 'chief';

/** A division, by its identity and its present name. */
export interface DivisionName {
  id: number;
  name: string;
}

/** One role that a person holds, in his own right or for someone on leave. */
export interface Post {
  role: PersonRole;
  /** The division of a handler or a division head. */
  divisionId: number | null;
  /** Of a leader. */
  rank?: LeaderRank;
  /** The divisions that a leader is in charge of (分管). */
  portfolio?: readonly number[];
}

/** Who asks: a person with all the posts that he holds now. Roles and divisions go in pairs, never crossed. */
export interface WorkflowActor {
  id: number;
  posts: readonly Post[];
}

/** Who may do a step: a role, and where that is not enough, what else must fit. */
export interface By<Facts> {
  code: string;
  /** Chinese, as it stands in 「这一步由…办理。」 */
  name: string;
  /** English, for docs/workflow.md. */
  words: string;
  roles: readonly PersonRole[];
  /** Whether a post of one of these roles is the right one for this case; left out: every one is. */
  fits?: (post: Post, facts: Facts, actor: WorkflowActor) => boolean;
  /** The code and the Chinese sentence for one who holds the role, but not for this case. */
  misfit?: (facts: Facts) => { code: string; message: string };
}

/** A step of the office as a whole: the role is enough. */
export function anyOf(role: PersonRole, words: string): By<unknown> {
  return { code: role, name: PERSON_ROLE_NAMES[role], words, roles: [role] };
}

export const liaison = anyOf('liaison', 'liaison');
export const officeHead = anyOf('office_head', 'office head');
export const leader = anyOf('leader', 'leader');

/**
 * A step of one division: handlers or heads (`roles`) of the division that `divisionOf` finds in the facts.
 * Anyone else of these roles is refused with `wrong_division`, which names the division.
 */
export function ofDivision<Facts>(
  name: string,
  words: string,
  roles: readonly PersonRole[],
  divisionOf: (facts: Facts) => DivisionName | null,
): By<Facts> {
  return {
    code: words.replaceAll(' ', '_'),
    name,
    words,
    roles,
    fits: (post, facts) => post.divisionId !== null && post.divisionId === divisionOf(facts)?.id,
    misfit: (facts) => {
      const division = divisionOf(facts);
      const message = division ? `这一步由${division.name}办理。` : '此件还没有承办处室。';
      return { code: 'wrong_division', message };
    },
  };
}
