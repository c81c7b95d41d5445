import type { ScopePerson } from '../support/scope-people.js';
import { daysAgo, openSheetOffice, type SheetOffice } from '../support/sheet-page.js';

let office: SheetOffice;
let referral = 0;
let proposal = 0;
let version = 0;
beforeAll(async () => {
  office = await openSheetOffice();
  ({ id: proposal } = await office.register({ proposers: [{ name: '李代表' }] }));
  referral = (await office.sheet(proposal)).referrals[0]?.id ?? 0;
  await command('liaison', 'assign', { leadDivisionId: office.divisions.高新技术处 });
  await command('handler, own division', 'takeOn', { handlerName: '张三' });
  await command('liaison', 'askOutsideOpinion', { unitName: '市财政局' });
  const [stands] = (await office.sheet(proposal)).referrals;
  const begun = await office.api<{ id: number }>('handler, own division', `referrals/${referral}/draft`, {
    version: stands?.version,
  });
  version = begun.body.id;
}, 60_000);
afterAll(() => office.close());

interface Answer {
  detail?: string;
}
function command(person: ScopePerson, action: string, fields: object) {
  return office.command<Answer>(person, referral, action, fields);
}
/** What is said beside the text, with the revision that stands. */
async function facts(said: object) {
  const path = `reply-versions/${version}`;
  const { body } = await office.api<{ factsRevision: number }>('handler, own division', path);
  const blank = {
    outcomeClass: null,
    points: [],
    disclosure: null,
    width: null,
    ground: null,
    delegateId: null,
  };
  const given = { ...blank, revision: body.factsRevision, ...said };
  return office.api<Answer>('handler, own division', `${path}/facts`, given, 'PUT');
}

/** Every place where whoever works on a reply writes freely. */
const PLACES: [string, (text: string) => Promise<{ status: number; body: Answer }>][] = [
  [
    'the people of a contact',
    (text) => command('liaison', 'addContact', { heldOn: daysAgo(0), form: '电话', people: text }),
  ],
  [
    'the note of a contact',
    (text) =>
      command('liaison', 'addContact', { heldOn: daysAgo(0), form: '电话', people: '李', note: text }),
  ],
  ['an outside unit', (text) => command('liaison', 'askOutsideOpinion', { unitName: `单位${text}` })],
  [
    'the reason of an extension',
    (text) => command('liaison', 'requestExtension', { dueOn: daysAgo(-300), reason: text }),
  ],
  [
    'a comment',
    (text) =>
      office.api<Answer>('head, own division', `reply-versions/${version}/comments`, {
        content: text,
        quote: text,
      }),
  ],
  [
    'a point',
    (text) =>
      facts({
        points: [{ outcome: 'not_adopted', content: text, plannedBy: null, reason: text }],
      }),
  ],
  ['a ground', (text) => facts({ disclosure: 'none', ground: text })],
  [
    'a remark on the way',
    async (text) =>
      office.api<Answer>('handler, own division', `reply-versions/${version}/commands/submitDraft`, {
        version: (await office.sheet(proposal)).referrals[0]?.version,
        comment: text,
      }),
  ],
  [
    'a chase',
    (text) =>
      office.api<Answer>('liaison', `referrals/${referral}/outside-opinions/1/chase`, {
        on: daysAgo(0),
        channel: '电话',
        note: text,
      }),
  ],
  [
    'an opinion',
    (text) => command('liaison', 'receiveOpinion', { unitId: 1, receivedOn: daysAgo(0), content: text }),
  ],
  ['a promise', (text) => command('liaison', 'addCommitment', { content: text })],
  [
    'an archive number',
    (text) =>
      office.api('liaison', `proposals/${proposal}/archive`, { archiveNumber: text, on: daysAgo(0) }, 'PUT'),
  ],
  [
    'a form that is not sent yet',
    (text) => office.api('liaison', `drafts/command-${referral}-addContact`, { body: { note: text } }, 'PUT'),
  ],
];
const TEXTS: [string, string][] = [
  ['halves of characters', '一\ud842二\udfb7三'],
  ['a character that no database keeps', '一\u0000二'],
  ['half a character at the end', '完\ud83d'],
  ['nothing that is seen', '\u200b\u2060\ufeff'],
  ['rare characters', '䶮𠮷😀👨‍👩‍👧'],
  ['half a million characters', '文'.repeat(500_000)],
];

describe.each(PLACES)('%s', (_place, write) => {
  it.each(TEXTS)('with %s is kept, or refused with a sentence', async (_what, text) => {
    const { status, body } = await write(text);
    expect([200, 201, 204, 400, 404, 409, 413, 422]).toContain(status);
    if (status >= 400) expect(body.detail).toMatch(/[\u4e00-\u9fff].*。$/s);
  });
});
