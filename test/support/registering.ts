import type { RegisterBody } from '../../src/modules/registering/register.dto.js';
import { type Refusal, Refused } from '../../src/domain/refused.js';
import { CorrectService } from '../../src/modules/registering/correct.service.js';
import { RegisterService } from '../../src/modules/registering/register.service.js';
import { SimilarService } from '../../src/modules/registering/similar.service.js';
import { ProposalService } from '../../src/modules/proposals/proposal.service.js';
import type { Actor } from '../../src/modules/audit/audit.service.js';
import { type Office, openOffice } from './office.js';
import { personOf } from './people.js';

/** What `GOOD_ROW` says, typed into the form. */
export const FORM = {
  kind: 'npc_suggestion',
  level: 'municipal' as const,
  session: { level: 'municipal' as const, body: 'npc' as const, term: 16, ordinal: 1 },
  sessionWords: '市十六届人大一次会议',
  number: '064',
  title: '关于加快推进数据要素市场建设的建议',
};
export const REFERRAL = { role: 'lead' as const, referredOn: '2022-04-29' };

/** The form with what a test is about. */
export function form(content: object = {}, referral: object = {}): RegisterBody {
  return { ...FORM, ...content, referral: { ...REFERRAL, ...referral } };
}

/** An office with someone who registers in it. */
export async function openRegister() {
  const office = await openOffice();
  const actor = await person(office, '李联络');
  await office.db.query(`insert into person_role (person_id, role) values ($1, 'liaison')`, [actor.id]);
  const reader = await personOf(office, actor.id);
  const get = <T>(type: new (...args: never[]) => T): T => office.app.get(type);
  return {
    ...office,
    actor,
    get,
    corrections: get(CorrectService),
    earlier: get(SimilarService),
    /** The sheet as the liaison sees it. */
    sheet: (id: number) => get(ProposalService).one(id, reader),
    register: (content: object = {}, referral: object = {}): Promise<number> =>
      get(RegisterService).register(form(content, referral), actor),
  };
}
export type Register = Awaited<ReturnType<typeof openRegister>>;

/** A person with a row, so that facts can name him. */
export async function person(office: Office, name: string): Promise<Actor & { id: number }> {
  const [row] = await office.db.query<{ id: number }>('insert into person (name) values ($1) returning id', [
    name,
  ]);
  return { id: row!.id, name };
}

/** The reasons and the status of a refusal; fails where nothing was refused. */
export async function refusal(work: Promise<unknown>): Promise<{ status: number; reasons: Refusal[] }> {
  const error = await work.then(
    () => new Error('nothing was refused'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Refused)) throw error;
  return { status: error.status, reasons: error.reasons };
}
