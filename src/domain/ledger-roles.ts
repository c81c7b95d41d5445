import { type Role, ROLES } from './codes.js';
import { foldWord, foldWords, withoutBrackets } from './ledger-text.js';

/** What files write for each role. */
export type RoleWords = Readonly<Record<Role, readonly string[]>>;

/**
 * The words in use (rules §4, practice §4). Bare 承办 is a role of its own in some places and undefined in the
 * sources (rules §13); it is read as 独办 until a place's setting says otherwise.
 */
export const DEFAULT_ROLE_WORDS: RoleWords = {
  lead: [
    '主办',
    '牵头',
    '牵头办理',
    '主办会同办理',
    '会同办理主办',
    '会办主办',
    '会同主办',
    '主办单位',
    '牵头单位',
    '主',
  ],
  sole: ['独办', '单独办理', '单办', '独立办理', '单独承办', '单独', '承办', '独', '单'],
  separate: ['分办', '分别办理', '分别承办', '分别', '分'],
  co: [
    '会办',
    '协办',
    '汇办',
    '会同办理',
    '会同办理协办',
    '配合',
    '配合办理',
    '协同办理',
    '协助办理',
    '会',
    '协',
  ],
  reference: ['参阅', '阅知', '参阅件', '阅', '供参阅', '参考'],
};

/** The role that a cell names, a word in brackets or a closing 件 or 单位 left out; undefined where none. */
export function readRole(text: string, words: RoleWords): Role | undefined {
  for (const writing of [text, withoutBrackets(text)]) {
    const key = foldWord(writing);
    const bare = key.replace(/(件|单位|部门)$/, '');
    const role = ROLES.find((code) => foldWords(words[code]).some((word) => word === key || word === bare));
    if (role && key !== '') return role;
  }
  return undefined;
}
