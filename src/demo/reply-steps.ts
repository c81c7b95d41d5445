import type { ActingPerson } from '../domain/acting.js';
import { ClearanceCommands } from '../modules/clearance/clearance-commands.js';
import { Comments } from '../modules/drafting/comments.js';
import { Drafts } from '../modules/drafting/drafts.js';
import { DraftTexts } from '../modules/drafting/draft-texts.js';
import { Parts } from '../modules/drafting/parts.js';
import type { Colleague, DemoOffice } from './demo-office.js';
import type { DivisionName } from './divisions.js';
import { factsOf, type Letter, textOf } from './letters.js';
import { byHandler, type DemoStep, type Scene, step } from './steps.js';

/** A version as its next step finds it. */
interface StandingVersion {
  id: number;
  revision: number;
  factsRevision: number;
}

const office = (of: DemoOffice): Colleague => of.account('bangongshi');
const chief = (of: DemoOffice): Colleague => of.account('juzhang');
const headOf =
  (division: DivisionName) =>
  (of: DemoOffice): Colleague =>
    of.of(division, 'division_head');
const leaderOf =
  (division: DivisionName) =>
  (of: DemoOffice): Colleague =>
    of.leaderOf(division);

/** 拟稿. What is written on that day already is saved behind it. */
export function begin(
  ago: number,
  division: DivisionName,
  written?: Letter,
  ...comments: string[]
): DemoStep {
  return byHandler(ago, [division, 'reply.startDraft'], async (scene) => {
    const { referralId, version, person } = scene;
    const id = await scene.office.service(Drafts).start(referralId, version, person);
    if (written) await write(scene, await standing(scene), written);
    const head = headOf(division)(scene.office);
    for (const content of comments) {
      const reader = await scene.office.acting(head, 'draft.comment');
      await scene.office.service(Comments).add(id, { content }, reader);
    }
  });
}

/** 送审, once the whole text is written. */
export function submit(ago: number, division: DivisionName, letter: Letter): DemoStep {
  return byHandler(ago, [division, 'reply.submitDraft'], async (scene) => {
    const draft = await standing(scene);
    await write(scene, draft, letter);
    const { version, person } = scene;
    return scene.office.service(ClearanceCommands).advance('submitDraft', draft.id, { version }, person);
  });
}

/**
 * A letter on its way, a step on each of the days: 拟稿, 送审, 处室审核, 核稿, 签发; where the chief signs, the leader
 * in charge agrees before. It stands where the days end.
 */
export function clearing(
  division: DivisionName,
  letter: Letter,
  days: number[],
  { chiefSigns = false, comment }: { chiefSigns?: boolean; comment?: string } = {},
): DemoStep[] {
  const steps: ((ago: number) => DemoStep)[] = [
    (ago) => begin(ago, division),
    (ago) => submit(ago, division, letter),
    (ago) => agree(ago, 'approveDivision', headOf(division)),
    (ago) => agree(ago, 'approveOffice', office, comment),
    ...(chiefSigns ? [(ago: number) => agree(ago, 'endorse', leaderOf(division))] : []),
    (ago) => signLetter(ago, chiefSigns ? chief : leaderOf(division), letter),
  ];
  return days.map((ago, at) => (steps[at] as (ago: number) => DemoStep)(ago));
}

/** 退回修改 by the head of the division, the office, or the leader in charge. */
export function returnDraft(
  ago: number,
  [by, division]: ['head' | 'office' | 'leader', DivisionName],
  comment: string,
): DemoStep {
  const whose = { head: headOf(division), office, leader: leaderOf(division) }[by];
  return step(ago, [whose, 'reply.sendBack'], async (scene) => {
    const { id } = await standing(scene);
    const { version, person } = scene;
    return scene.office.service(ClearanceCommands).sendBack(id, { version, comment }, person);
  });
}

/** A supporting division hands its part in. */
export function handIn(ago: number, division: DivisionName, body: string): DemoStep {
  return byHandler(
    ago,
    [division, 'assignment.submit'],
    async ({ office: of, referralId, version, person }) => {
      const parts = of.service(Parts);
      const { parts: all } = await parts.list(referralId, person);
      const own = all.find((part) => part.division === division);
      if (!own) throw new Error(`${division} has no part in referral ${referralId}.`);
      await parts.save(referralId, own.assignmentId, { revision: own.revision, body }, person);
      return parts.submit(referralId, own.assignmentId, version, person);
    },
  );
}

function agree(
  ago: number,
  action: 'approveDivision' | 'approveOffice' | 'endorse',
  whose: (of: DemoOffice) => Colleague,
  comment?: string,
): DemoStep {
  return step(ago, [whose, `reply.${action}`], async (scene) => {
    const { id } = await standing(scene);
    const { version, person } = scene;
    const asked = { version, comment, disclosureChecked: true };
    return scene.office.service(ClearanceCommands).advance(action, id, asked, person);
  });
}

function signLetter(ago: number, whose: (of: DemoOffice) => Colleague, letter: Letter): DemoStep {
  return step(ago, [whose, 'reply.sign'], async (scene) => {
    const { id } = await standing(scene);
    const { version, person } = scene;
    const decision = {
      disclosure: letter.disclosure ?? undefined,
      width: letter.width ?? undefined,
      ground: letter.ground ?? undefined,
    };
    return scene.office.service(ClearanceCommands).sign(id, { version, ...decision }, person);
  });
}

/** Saves the text; of a 答复 also what is said beside it. */
async function write(
  scene: Scene & { person: ActingPerson },
  draft: StandingVersion,
  letter: Letter,
): Promise<void> {
  const { office: of, person } = scene;
  const body = textOf(letter, scene.of);
  await of.service(DraftTexts).save(draft.id, { revision: draft.revision, body }, person);
  if (scene.of.role === 'co') return;
  const facts = factsOf(letter, draft.factsRevision, await of.ahead());
  await of.service(Drafts).saveFacts(draft.id, facts, person);
}

/** The latest version of the running round. */
async function standing({ office: of, referralId }: Scene): Promise<StandingVersion> {
  const [row] = await of.db.query<StandingVersion>(
    `select c.reply_version_id as id, c.revision, c.facts_revision as "factsRevision"
       from round o join reply y on y.round_id = o.id join reply_version v on v.reply_id = y.id
       join clearance c on c.reply_version_id = v.id
      where o.referral_id = $1 order by o.ordinal desc, v.ordinal desc limit 1`,
    [referralId],
  );
  if (!row) throw new Error(`Nothing is drafted for referral ${referralId}.`);
  return row;
}
