import { ClosedYears } from '../../src/modules/aftercare/closed-years.service.js';
import { Copies } from '../../src/modules/clearance/copies.service.js';
import { Cooperation } from '../../src/modules/cooperation/cooperation-view.js';
import { NoteCommands } from '../../src/modules/cooperation/note-commands.js';
import { PlatformSheets } from '../../src/modules/cooperation/platform-sheets.js';
import { Comments } from '../../src/modules/drafting/comments.js';
import { takeYear } from '../../src/modules/proposals/closed-years.js';
import { type Desk, openDesk, refusedBy } from '../support/desk.js';
import { answeredAt } from '../support/issued-replies.js';

const SENTENCE = '2022年度已归档关账，只能补登征询意见和承诺事项。';

let desk: Desk;
let years: ClosedYears;
let id: number;
beforeEach(async () => {
  desk = await openDesk('2022-12-15');
  years = desk.app.get(ClosedYears);
  id = await answeredAt(desk);
  const good = { work: 'satisfied', result: 'satisfied', receivedOn: '2022-07-10', channel: 'paper' };
  await desk.act('recordFeedback', id, 'liaison', good);
  await years.close(2022, who());
});
afterEach(() => desk.close());

const who = () => ({ id: desk.who('liaison').id, name: '李联络' });

describe('a closed year', () => {
  it('takes no note in beside its referrals: 催办, ticks, 告知, 送达, 批注', async () => {
    const liaison = desk.who('liaison');
    const notes = desk.app.get(NoteCommands);
    const [copy] = await desk.db.query<{ id: number; version: number }>(
      `insert into reply_copy (reply_version_id, addressee)
       select v.id, '李代表' from reply_version v join reply y on y.id = v.reply_id where y.referral_id = $1
       returning id, reply_version_id as version`,
      [id],
    );
    const { id: copyId, version } = copy as { id: number; version: number };
    const comments = desk.app.get(Comments);
    const writers = [
      () => notes.chase(id, 1, { on: '2022-12-15' }, liaison),
      () => notes.platform(id, 'npc', '2022-12-15', liaison),
      () => notes.platform(id, 'npc', null, liaison),
      () => notes.told(id, 1, '2022-12-15', liaison),
      () => desk.app.get(Copies).sent(version, copyId, { sentOn: '2022-12-15' }, liaison),
      () => comments.add(version, { content: '请核对' }, liaison),
      () => comments.resolve(version, 1, liaison),
    ];
    for (const write of writers) await expect(write()).rejects.toThrow(SENTENCE);
    expect(await desk.app.get(PlatformSheets).of(id, liaison)).toMatchObject({ mayTick: false });
    expect(await desk.app.get(Cooperation).of(id, liaison)).toMatchObject({
      mayChase: false,
      mayTell: false,
    });
    await years.reopen(2022, who());
    await notes.platform(id, 'npc', '2022-12-15', liaison);
    await desk.app.get(Copies).sent(version, copyId, { sentOn: '2022-12-15' }, liaison);
    expect(await desk.app.get(PlatformSheets).of(id, liaison)).toMatchObject({ mayTick: true });
  });

  it('is waited for by a note while it is being closed', async () => {
    await years.reopen(2022, who());
    const { noted } = await desk.db.transaction(async (tx) => {
      await takeYear(tx, 2022);
      await tx.query(`insert into closed_year (year, closed_on) values (2022, '2022-12-15')`);
      const tick = desk.app.get(NoteCommands).platform(id, 'npc', '2022-12-15', desk.who('liaison'));
      const refused = refusedBy(tick);
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { noted: refused };
    });
    expect(await noted).toEqual(['year_closed']);
  });
});
