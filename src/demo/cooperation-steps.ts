import type { ActingPerson } from '../domain/acting.js';
import { ContactCommands } from '../modules/cooperation/contact-commands.js';
import { ExtensionCommands } from '../modules/cooperation/extension-commands.js';
import { NoteCommands } from '../modules/cooperation/note-commands.js';
import { OpinionCommands } from '../modules/cooperation/opinion-commands.js';
import type { DivisionName } from './divisions.js';
import { byHandler, byLiaison, type DemoStep, type Scene } from './steps.js';

/** 沟通 by the handler of the lead division. */
export function contact(
  ago: number,
  division: DivisionName,
  held: { form: string; people: string; place?: string; note?: string },
): DemoStep {
  return byHandler(ago, [division, 'referral.addContact'], ({ office, referralId, version, person }) =>
    office.service(ContactCommands).add(referralId, { version, heldOn: office.today, ...held }, person),
  );
}

/** 征求会办意见, to be given within so many working days; else by the setting. */
export function ask(ago: number, division: DivisionName, unitName: string, within?: number): DemoStep {
  return byHandler(ago, [division, 'referral.askOutsideOpinion'], async (scene) => {
    const { office, referralId, version, person } = scene;
    const dueOn = within === undefined ? undefined : (await office.ahead())(within);
    return office.service(OpinionCommands).ask(referralId, { version, unitName, dueOn }, person);
  });
}

/** 登记会办意见: the words and the number of the unit's letter, or that it signed our reply. */
export function received(
  ago: number,
  unit: string,
  letter: { content: string; series: string; number: number } | 'countersigned',
): DemoStep {
  return byLiaison(ago, async ({ office, referralId, version, person }) => {
    const unitId = (await askedOf({ office, referralId }, unit)).unitId;
    const year = office.today.slice(0, 4);
    const came =
      letter === 'countersigned'
        ? { countersigned: true }
        : { content: letter.content, documentNumber: `${letter.series}〔${year}〕${letter.number}号` };
    const asked = { version, unitId, receivedOn: office.today, ...came };
    return office.service(OpinionCommands).receive(referralId, asked, person);
  });
}

/** 不再等会办意见. */
export function override(ago: number, unit: string, reason: string): DemoStep {
  return byLiaison(ago, async ({ office, referralId, version, person }) => {
    const { unitId } = await askedOf({ office, referralId }, unit);
    return office.service(OpinionCommands).override(referralId, { version, unitId, reason }, person);
  });
}

/** 催办会办意见. */
export function chase(ago: number, unit: string, channel: string, note: string): DemoStep {
  return byLiaison(ago, async ({ office, referralId, person }) => {
    const { id } = await askedOf({ office, referralId }, unit);
    const chased = { on: office.today, channel, note };
    return office.service(NoteCommands).chase(referralId, id, chased, person);
  });
}

/** 申请延期, by so many working days from that day. */
export function askExtension(ago: number, division: DivisionName, ahead: number, reason: string): DemoStep {
  return byHandler(ago, [division, 'referral.requestExtension'], async (scene) => {
    const { office, referralId, version, person } = scene;
    const dueOn = (await office.ahead())(ahead);
    return office.service(ExtensionCommands).request(referralId, { version, dueOn, reason }, person);
  });
}

/** The upper office grants what was asked for; the proposer is told on the same day. */
export function extensionGranted(ago: number, notice: string): DemoStep {
  return byLiaison(ago, async (scene) => {
    const { office, referralId, version, person } = scene;
    const answer = { version, notice, dueOn: await applied(scene), proposerToldOn: office.today };
    return office.service(ExtensionCommands).grant(referralId, answer, person);
  });
}

/** The upper office does not. */
export function extensionRefused(ago: number, notice: string, reason: string): DemoStep {
  return byLiaison(ago, ({ office, referralId, version, person }) =>
    office.service(ExtensionCommands).refuse(referralId, { version, notice, reason }, person),
  );
}

/** 已上传 a system of the upper offices. */
export function uploaded(ago: number, platform: 'npc' | 'cppcc'): DemoStep {
  return byLiaison(ago, ({ office, referralId, person }) =>
    office.service(NoteCommands).platform(referralId, platform, office.today, person),
  );
}

async function askedOf(
  { office, referralId }: Pick<Scene, 'office' | 'referralId'>,
  unit: string,
): Promise<{ id: number; unitId: number }> {
  const [row] = await office.db.query<{ id: number; unitId: number }>(
    `select o.id, o.unit_id as "unitId" from outside_opinion o
       join outside_unit_name n on n.outside_unit_id = o.unit_id and n.to_on is null
      where o.referral_id = $1 and n.name = $2 order by o.round_id desc limit 1`,
    [referralId, unit],
  );
  if (!row) throw new Error(`${unit} was not asked in referral ${referralId}.`);
  return row;
}

/** The day until which an extension was asked for last. */
async function applied({ office, referralId }: Scene & { person: ActingPerson }): Promise<string> {
  const [row] = await office.db.query<{ dueOn: string }>(
    `select due_on as "dueOn" from clock_event
      where referral_id = $1 and event = 'extension_requested' order by id desc limit 1`,
    [referralId],
  );
  if (!row) throw new Error(`No extension was asked for in referral ${referralId}.`);
  return row.dueOn;
}
