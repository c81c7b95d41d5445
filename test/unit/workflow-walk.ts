import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusalsOf, type Step, type Workflow } from '../../src/domain/workflow.js';
import { type Post, type WorkflowActor } from '../../src/domain/workflow-roles.js';

/** The division that has the work in every example, and one that has nothing to do with it. */
export const OWN = { id: 3, name: '高新技术处' };
export const OTHER = { id: 4, name: '成果转化处' };

/** A change to an example: what makes a requirement hold or fail. */
export interface Patch<F, G> {
  facts?: Partial<F>;
  given?: Partial<G>;
}

/** What a test knows of a workflow: an example for every state, and how each requirement is met and broken. */
export interface Examples<S extends string, F, G> {
  facts: Record<S, F>;
  given: G;
  met: Record<string, Patch<F, G>>;
  broken: Record<string, (example: Example<F, G>) => Patch<F, G>>;
  when: Record<string, Patch<F, G>>;
}

export interface Example<F, G> {
  facts: F;
  given: G;
}

/** The example in which a row can be taken from a state; null where the state and the row exclude each other. */
export function exampleFor<A extends string, S extends string, F, G>(
  workflow: Workflow<A, S, F, G>,
  examples: Examples<S, F, G>,
  { step, state }: { step: Step<A, S, F, G>; state: S },
): Example<F, G> | null {
  const patches = [
    ...step.requires.map((one) => examples.met[one.code]),
    step.when.words ? examples.when[step.when.words] : undefined,
  ];
  const facts = Object.assign({}, examples.facts[state], ...patches.map((patch) => patch?.facts)) as F;
  const given = Object.assign({}, examples.given, ...patches.map((patch) => patch?.given)) as G;
  if (workflow.stateOf(facts) !== state) return null;
  return { facts, given };
}

const person = (post: Partial<Post> & Pick<Post, 'role'>): WorkflowActor => ({
  id: 90,
  posts: [{ divisionId: null, ...post }],
});

/** Everyone who may knock at the door, as a civil servant would name him. */
export const PEOPLE: Readonly<Record<string, WorkflowActor>> = {
  联络员: person({ role: 'liaison' }),
  本处承办人: person({ role: 'handler', divisionId: OWN.id }),
  别处承办人: person({ role: 'handler', divisionId: OTHER.id }),
  本处负责人: person({ role: 'division_head', divisionId: OWN.id }),
  别处负责人: person({ role: 'division_head', divisionId: OTHER.id }),
  办公室核稿人: person({ role: 'office_head' }),
  分管局领导: person({ role: 'leader', rank: 'deputy', portfolio: [OWN.id] }),
  其他局领导: person({ role: 'leader', rank: 'deputy', portfolio: [OTHER.id] }),
  主要负责人: person({ role: 'leader', rank: 'chief', portfolio: [] }),
  保密审查员: person({ role: 'publication_reviewer' }),
  年报编写人: person({ role: 'report_author' }),
  系统管理员: person({ role: 'system_admin' }),
  安全管理员: person({ role: 'security_admin' }),
  审计员: person({ role: 'auditor' }),
};

/** Someone who holds every post there is. */
export const EVERYBODY: WorkflowActor = {
  id: 91,
  posts: Object.values(PEOPLE).flatMap((one) => one.posts),
};

/** Whether a person may take an action in a state when everything that a row requires is there. */
function allows<A extends string, S extends string, F, G>(
  workflow: Workflow<A, S, F, G>,
  examples: Examples<S, F, G>,
  { action, state, actor }: { action: A; state: S; actor: WorkflowActor },
): boolean {
  const rows = workflow.steps.filter((step) => step.action === action);
  return rows.some((step) => {
    const example = exampleFor(workflow, examples, { step, state });
    return example !== null && refusalsOf(workflow, { action, actor, ...example }).length === 0;
  });
}

/**
 * One line per action over every person, state and action, 「签收 takeOn：待签收——本处承办人、本处负责人」, and one
 * with what is said where a requirement does not hold.
 */
export function walk<A extends string, S extends string, F, G>(
  workflow: Workflow<A, S, F, G>,
  examples: Examples<S, F, G>,
): string[] {
  const actions = Object.keys(workflow.actions) as A[];
  const states = Object.keys(workflow.states) as S[];
  return actions.flatMap((action) => {
    const byPeople = new Map<string, string[]>();
    for (const state of states) {
      const may = Object.entries(PEOPLE).filter(([, actor]) =>
        allows(workflow, examples, { action, state, actor }),
      );
      const people = may.map(([name]) => name).join('、');
      if (people) byPeople.set(people, [...(byPeople.get(people) ?? []), workflow.states[state]]);
    }
    const parts = [...byPeople].map(([people, names]) => `${names.join('、')}——${people}`);
    const line = `${workflow.actions[action]} ${action}：${parts.join('；')}`;
    const rules = new Set(
      workflow.steps.filter((step) => step.action === action).flatMap((step) => step.requires),
    );
    return [
      line,
      ...(rules.size
        ? [
            `　　不然：${[...rules]
              .map((one) => one.sentence)
              .join('')
              .replaceAll('{}', '…')}`,
          ]
        : []),
    ];
  });
}

/** The lines of a table that a person reviewed; lines that begin with # explain it. */
export function reviewed(name: string): string[] {
  const text = readFileSync(join(import.meta.dirname, `${name}.reviewed.txt`), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
