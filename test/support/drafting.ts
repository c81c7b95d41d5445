import { Comments } from '../../src/modules/drafting/comments.js';
import { Drafts } from '../../src/modules/drafting/drafts.js';
import { DraftTexts } from '../../src/modules/drafting/draft-texts.js';
import type { DraftFactsBody } from '../../src/modules/drafting/drafting.dto.js';
import { EarlierWork } from '../../src/modules/drafting/earlier.js';
import { Parts } from '../../src/modules/drafting/parts.js';
import { Versions } from '../../src/modules/drafting/versions.js';
import type { Cell } from './office.js';
import { openDesk } from './desk.js';

export const NO_FACTS: Omit<DraftFactsBody, 'revision'> = {
  ...{ outcomeClass: null, points: [], disclosure: null, width: null, ground: null, delegateId: null },
};

/** Paragraphs. */
export const p = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

/** A desk where replies are written: 张三 and 王处 of 高新技术处, 孙规划 of 规划处 in support. */
export async function openDrafting() {
  const desk = await openDesk();
  const get = desk.app.get.bind(desk.app);
  const [drafts, texts, versions] = [get(Drafts), get(DraftTexts), get(Versions)];
  const [comments, parts, earlier] = [get(Comments), get(Parts), get(EarlierWork)];
  let number = 0;
  return {
    ...desk,
    ...{ drafts, texts, versions, comments, parts, earlier },
    /** A referral that 高新技术处 handles, with 规划处 in support; numbered on from 1 unless the row says otherwise. */
    handled: async (row: Record<string, Cell> = {}) => {
      number += 1;
      const named = { 编号: String(number), 案由: `关于第${number}件事的建议` };
      const [id = 0] = await desk.receive([{ ...named, ...row }]);
      const supportDivisionIds = [desk.division('规划处')];
      await desk.act('assign', id, 'liaison', {
        leadDivisionId: desk.division('高新技术处'),
        supportDivisionIds,
      });
      await desk.act('takeOn', id, 'handler', { handlerName: '张三' });
      await desk.act('takeOn', id, 'planner', { handlerName: '孙规划' });
      return id;
    },
    start: async (id: number, key = 'handler') => drafts.start(id, await desk.versionOf(id), desk.who(key)),
    save: (version: number, key: string, revision: number, body: string, writer?: string) =>
      texts.save(version, { revision, body, writer }, desk.who(key)),
    view: (version: number, key = 'handler') => versions.one(version, desk.who(key)),
  };
}
export type DraftingDesk = Awaited<ReturnType<typeof openDrafting>>;
