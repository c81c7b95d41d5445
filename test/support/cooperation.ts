import { Cooperation } from '../../src/modules/cooperation/cooperation-view.js';
import { NoteCommands } from '../../src/modules/cooperation/note-commands.js';
import { ProposalService } from '../../src/modules/proposals/proposal.service.js';
import { openDesk } from './desk.js';

/** A desk at which others are spoken to: proposers, outside units, the upper office. */
export async function openCooperation() {
  const desk = await openDesk();
  const sheets = desk.app.get(ProposalService);
  let number = 0;
  const received = async (role = '主办', more: Record<string, string> = {}): Promise<number> => {
    const [id] = await desk.receive([{ 编号: String((number += 1)), 办理方式: role, ...more }]);
    return id as number;
  };
  return {
    ...desk,
    notes: desk.app.get(NoteCommands),
    received,
    /** A referral that 高新技术处 handles, with 规划处 in support. */
    handling: async (role = '主办', more: Record<string, string> = {}): Promise<number> => {
      const id = await received(role, more);
      const split = {
        leadDivisionId: desk.division('高新技术处'),
        supportDivisionIds: [desk.division('规划处')],
      };
      await desk.act('assign', id, 'liaison', split);
      await desk.act('takeOn', id, 'handler', { handlerName: '张三' });
      return id;
    },
    see: (id: number, who = 'handler') => desk.app.get(Cooperation).of(id, desk.who(who)),
    sheet: (id: number, who = 'handler') => sheets.referral(id, desk.who(who)),
    /** What the sheet's record says of the last thing that was done. */
    lastSentence: async (id: number): Promise<string | undefined> => {
      const [row] = await desk.db.query<{ p: number }>(
        'select proposal_id as p from referral where id = $1',
        [id],
      );
      return (await sheets.one(row?.p as number, desk.who('liaison'))).timeline.at(-1)?.sentence;
    },
  };
}
export type CooperationDesk = Awaited<ReturnType<typeof openCooperation>>;
