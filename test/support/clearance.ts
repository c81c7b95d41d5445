import type { ActingPerson } from '../../src/domain/acting.js';
import type { VersionAction } from '../../src/domain/clearance-buttons.js';
import type { PersonRole } from '../../src/domain/workflow-roles.js';
import { ClearanceCommands } from '../../src/modules/clearance/clearance-commands.js';
import { type ClearingVersion, clearingVersions } from '../../src/modules/replies/clearance-facts.js';
import type { Cell } from './office.js';
import { type Desk, type DivisionWord, type Fields, openDesk } from './desk.js';
import { hire, personOf } from './people.js';

export type Stepped = Exclude<VersionAction, 'startDraft' | 'issue'>;

/** Who clears: beside the desk's people a second head, the office, and three leaders. */
const CLEARERS: [
  key: string,
  name: string,
  role: PersonRole,
  division: DivisionWord | null,
  rank?: 'deputy' | 'principal',
][] = [
  ['colleague', '吴承办', 'handler', '高新技术处'],
  ['office', '刘核稿', 'office_head', null],
  ['deputy', '何副局', 'leader', null, 'deputy'],
  ['other', '许副局', 'leader', null, 'deputy'],
  ['chief', '郑局长', 'leader', null, 'principal'],
];

/** A desk at which drafts are cleared: 何副局 is in charge of 高新技术处, 许副局 of 规划处. */
export async function openClearance(today = '2022-05-13') {
  const desk = await openDesk(today);
  const ids = new Map<string, number>();
  for (const [key, name, role, division, rank] of CLEARERS) {
    const home = division === null ? null : desk.division(division);
    ids.set(key, await hire(desk, name, role, { division: home, rank }));
  }
  await charge(desk, ids.get('deputy') as number, '高新技术处');
  await charge(desk, ids.get('other') as number, '规划处');
  const idOf = (key: string): number => ids.get(key) ?? desk.who(key).id;
  const commands = desk.app.get(ClearanceCommands);
  const advance =
    (action: Parameters<ClearanceCommands['advance']>[0]) =>
    (id: number, asked: never, person: ActingPerson): Promise<void> =>
      commands.advance(action, id, asked, person);
  const steps: Record<Stepped, (id: number, asked: never, person: ActingPerson) => Promise<void>> = {
    submitDraft: advance('submitDraft'),
    approveDivision: advance('approveDivision'),
    approveOffice: advance('approveOffice'),
    endorse: advance('endorse'),
    sign: (...all) => commands.sign(...all),
    sendBack: (...all) => commands.sendBack(...all),
    supervisionReviewed: (...all) => commands.supervisionReviewed(...all),
    delegate: (...all) => commands.delegate(...all),
  };
  const who = (key: string): Promise<ActingPerson> => personOf(desk.office, idOf(key));
  const version = async (id: number): Promise<ClearingVersion> => {
    return (await clearingVersions(desk.db, { versionIds: [id] }, today))[0] as ClearingVersion;
  };
  return {
    ...desk,
    idOf,
    person: who,
    version,
    /** A step with the version that stands, unless the fields state one. */
    step: async (action: Stepped, id: number, key: string, fields: Fields = {}): Promise<void> => {
      const { referralVersion } = await version(id);
      return steps[action](id, { version: referralVersion, ...fields } as never, await who(key));
    },
    /** A referral that its lead division has in hand. */
    handling: (row: Record<string, Cell>, lead: DivisionWord = '高新技术处') => handling(desk, row, lead),
    /** A draft as it stands after somebody wrote it. */
    draft: (referralId: number, author: string, fields: Partial<DraftFields> = {}) =>
      draft(desk, referralId, idOf(author), fields),
    latest: (referralId: number) => latest(desk, referralId),
    stateOf: async (id: number): Promise<string> =>
      (
        await desk.db.query<{ s: string }>('select state as s from clearance where reply_version_id = $1', [
          id,
        ])
      )[0]?.s as string,
    away: (key: string, deputy: string, from = '2022-05-01', to = '2022-05-31') =>
      desk.db.query('insert into leave (person_id, deputy_id, from_on, to_on) values ($1, $2, $3, $4)', [
        ...[idOf(key), idOf(deputy), from, to],
      ]),
    back: (key: string) =>
      desk.db.query('update leave set ended_at = now() where person_id = $1', [idOf(key)]),
  };
}
export type Clearance = Awaited<ReturnType<typeof openClearance>>;

interface DraftFields {
  body: string;
  outcomeClass: string | null;
  disclosure: string | null;
  width: string | null;
  ground: string | null;
}
const WRITTEN: DraftFields = {
  ...{
    body: '<p>您提出的建议收悉。</p>',
    outcomeClass: 'A',
    disclosure: 'active',
    width: 'full',
    ground: null,
  },
};

async function charge(desk: Desk, leader: number, division: DivisionWord): Promise<void> {
  await desk.db.query('insert into leader_portfolio (person_id, division_id) values ($1, $2)', [
    leader,
    desk.division(division),
  ]);
}

async function handling(desk: Desk, row: Record<string, Cell>, lead: DivisionWord): Promise<number> {
  const [id = 0] = await desk.receive([{ 沟通形式: '面商', ...row }]);
  await desk.act('assign', id, 'liaison', { leadDivisionId: desk.division(lead) });
  const signer = lead === '规划处' ? 'planner' : lead === '资源处' ? 'resources' : 'handler';
  await desk.act('takeOn', id, signer, { handlerName: '张三' });
  return id;
}

async function latest(desk: Desk, referralId: number): Promise<number> {
  const [row] = await desk.db.query<{ id: number }>(
    `select v.id from round o join reply y on y.round_id = o.id join reply_version v on v.reply_id = y.id
      where o.referral_id = $1 order by o.ordinal desc, v.ordinal desc limit 1`,
    [referralId],
  );
  return row?.id ?? 0;
}

/** Written straight to the record: how a draft comes to be is another test's affair. */
async function draft(
  desk: Desk,
  referralId: number,
  author: number,
  fields: Partial<DraftFields>,
): Promise<number> {
  const text = { ...WRITTEN, ...fields };
  const [row] = await desk.db.query<{ id: number }>(
    `with round as (select o.id, r.role from round o join referral r on r.id = o.referral_id
                     where o.referral_id = $1 order by o.ordinal desc limit 1),
     fresh as (insert into reply (referral_id, round_id, form)
       select $1, id, case when role = 'co' then 'opinion' else 'reply' end from round on conflict do nothing returning id),
     answer as (select id from fresh union all select y.id from reply y join round on y.round_id = round.id)
     insert into reply_version (reply_id, ordinal, body, outcome_class)
     select id, (select coalesce(max(v.ordinal), 0) + 1 from reply_version v where v.reply_id = answer.id), $2, $3
       from answer limit 1 returning id`,
    [referralId, text.body, text.outcomeClass],
  );
  const id = row?.id as number;
  await desk.db.query(
    `insert into clearance (reply_version_id, state, disclosure, width, ground) values ($1, 'draft', $2, $3, $4)`,
    [id, text.disclosure, text.width, text.ground],
  );
  await desk.db.query('insert into reply_author (reply_version_id, person_id) values ($1, $2)', [id, author]);
  return id;
}
