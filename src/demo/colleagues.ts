import type { INestApplicationContext } from '@nestjs/common';
import type { PersonRole } from '../domain/workflow-roles.js';
import { PeopleService } from '../modules/people/people.service.js';
import { Database } from '../platform/database/database.js';
import { BASIC, type DivisionName, FUNDS, POLICY, RURAL, TALENT, TECH, TRANSFER } from './divisions.js';

const ACTOR = { id: null, name: '示例' };

/** Who works in the divisions beside those who have an account; invented, and without a login. */
const COLLEAGUES: [name: string, role: PersonRole, division: DivisionName][] = [
  ['林晓', 'handler', TECH],
  ['何静', 'division_head', POLICY],
  ['唐伟', 'handler', POLICY],
  ['罗勇', 'division_head', RURAL],
  ['袁丽', 'handler', RURAL],
  ['谢文', 'division_head', TRANSFER],
  ['曹阳', 'handler', TRANSFER],
  ['许峰', 'division_head', BASIC],
  ['潘玉', 'handler', BASIC],
  ['韩梅', 'division_head', TALENT],
  ['苏强', 'handler', TALENT],
  ['蒋平', 'division_head', FUNDS],
  ['叶青', 'handler', FUNDS],
];

/** 分管领导 of the divisions that are not the other's. */
const SECOND_LEADER = '贺明';

/** Adds those who are not there yet. */
export async function demoColleagues(
  app: INestApplicationContext,
  divisions: ReadonlyMap<string, number>,
): Promise<void> {
  const known = await app
    .get(Database)
    .query<{ name: string; divisionId: number | null }>(
      'select name, division_id as "divisionId" from person',
    );
  const people = app.get(PeopleService);
  for (const [name, role, division] of COLLEAGUES) {
    const divisionId = divisions.get(division) ?? null;
    if (known.some((one) => one.name === name && one.divisionId === divisionId)) continue;
    await people.create({ name, roles: [role], divisionId }, ACTOR);
  }
  if (known.some((one) => one.name === SECOND_LEADER)) return;
  const led = await app.get(Database).query<{ id: number }>('select division_id as id from leader_portfolio');
  const portfolio = [...divisions.values()].filter((id) => !led.some((one) => one.id === id));
  await people.create({ name: SECOND_LEADER, roles: ['leader'], rank: 'deputy', portfolio }, ACTOR);
}
