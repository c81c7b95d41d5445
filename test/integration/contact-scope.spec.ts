import type { ActingPerson } from '../../src/domain/acting.js';
import { PERSON_ROLES, type PersonRole } from '../../src/domain/workflow-roles.js';
import { ProposalService } from '../../src/modules/proposals/proposal.service.js';
import { CorrectService } from '../../src/modules/registering/correct.service.js';
import { RegisterService } from '../../src/modules/registering/register.service.js';
import { type Desk, openDesk } from '../support/desk.js';
import { FORM, form } from '../support/registering.js';

const PROPOSER = {
  name: '张三',
  group: '第一代表团',
  duty: '某院院长',
  phone: '13800001234',
  address: '某路1号',
};
const UNIT = { name: '市财政局', part: 'co' as const, contactName: '王五', contactPhone: '7654321' };
/** Whatever is contact data in the sheet of this file, before and after its correction. */
const CONTACTS = ['某院院长', '13800001234', '某路1号', '王五', '7654321', '13900005678', '赵六'];

let desk: Desk;
let proposalId: number;
let referralId: number;
beforeAll(async () => {
  desk = await openDesk();
  const liaison = desk.who('liaison');
  const register = form({ proposers: [PROPOSER] }, { units: [UNIT] });
  proposalId = await desk.app.get(RegisterService).register(register, liaison);
  const corrections = desk.app.get(CorrectService);
  const phone = { ...PROPOSER, phone: '13900005678' };
  await corrections.correct(proposalId, { ...FORM, proposers: [phone], version: 1 }, liaison);
  referralId = (await sheetFor(liaison)).referrals[0]!.id;
  const version = await desk.versionOf(referralId);
  await corrections.replaceUnits(referralId, { version, units: [{ ...UNIT, contactName: '赵六' }] }, liaison);
  await desk.act('assign', referralId, 'liaison', {
    leadDivisionId: desk.division('高新技术处'),
    supportDivisionIds: [desk.division('规划处')],
  });
});
afterAll(() => desk.close());

const sheetFor = (person: ActingPerson) => desk.app.get(ProposalService).one(proposalId, person);

/** What of the contact data is anywhere in the sheet, or in what a command on it answers. */
async function seenBy(person: ActingPerson): Promise<{ shown: boolean; contacts: string[] }> {
  const sheet = await sheetFor(person);
  const referral = await desk.app.get(ProposalService).referral(referralId, person);
  const text = JSON.stringify([sheet, referral]);
  return { shown: sheet.contactsShown, contacts: CONTACTS.filter((word) => text.includes(word)) };
}

function personWith(role: PersonRole, division: number | null): ActingPerson {
  return { ...desk.who('auditor'), roles: [role], divisionId: division, standingInFor: [] };
}

const EVERYWHERE: PersonRole[] = ['liaison', 'office_head', 'leader'];
const WITH_A_PART: PersonRole[] = ['handler', 'division_head'];
const CASES = PERSON_ROLES.flatMap((role) =>
  (['高新技术处', '规划处', '资源处', null] as const).map((division) => {
    const works = division === '高新技术处' || division === '规划处';
    return [role, division, EVERYWHERE.includes(role) || (WITH_A_PART.includes(role) && works)] as const;
  }),
);

describe('how proposers and outside units are reached', () => {
  it.each(CASES)('%s of %s sees it: %s', async (role, division, sees) => {
    const person = personWith(role, division === null ? null : desk.division(division));
    expect(await seenBy(person)).toEqual({ shown: sees, contacts: sees ? CONTACTS : [] });
  });

  it('is hidden without hiding the names, the units, and that it was changed', async () => {
    const sheet = await sheetFor(personWith('report_author', null));
    expect(sheet.proposers).toMatchObject([
      { name: '张三', groupName: '第一代表团', phone: null, duty: null },
    ]);
    expect(sheet.referrals[0]?.units).toMatchObject([{ name: '市财政局', part: 'co', contactName: null }]);
    expect(sheet.timeline.map(({ sentence }) => sentence)).toEqual([
      '从纸质件登记。',
      '更正了提出人联系方式。',
      '更正了其他承办单位或其联系人。',
      '分派高新技术处承办，规划处协办。',
    ]);
    expect(sheet.timeline[1]).toMatchObject({ before: {}, after: {} });
    expect(sheet.timeline[0]?.after).toMatchObject({
      提出人: '张三，第一代表团',
      其他承办单位: '会办，市财政局',
    });
  });

  it('is seen by the deputy of one who may see it, and no longer by a division that sent its part back', async () => {
    const [head, stranger] = [desk.who('head'), desk.who('resources')];
    expect((await seenBy({ ...stranger, standingInFor: [head] })).shown).toBe(true);
    const planner = desk.who('planner');
    expect((await seenBy(planner)).shown).toBe(true);
    const suggestedDivisionId = desk.division('资源处');
    await desk.act('sendBack', referralId, 'planner', { reason: '与本处室无关。', suggestedDivisionId });
    expect(await seenBy(planner)).toEqual({ shown: false, contacts: [] });
  });
});
