import {
  endsOf,
  nextStateOf,
  NOTHING,
  refusalsOf,
  type Step,
  type Workflow,
} from '../../src/domain/workflow.js';
import { EVERYBODY, type Example, exampleFor, type Examples, reviewed, walk } from './workflow-walk.js';

/** What holds of every workflow table: the graph, each row's requirements, one row at a time, the reviewed walk. */
export function describeWorkflow<A extends string, S extends string, F, G extends object>(
  name: string,
  workflow: Workflow<A, S, F, G>,
  examples: Examples<S, F, G>,
  file: string,
): void {
  const states = Object.keys(workflow.states) as S[];
  const cases = workflow.steps.flatMap((step) =>
    step.from.map((state) => ({
      step,
      state,
      example: exampleFor(workflow, examples, { step, state }),
      title: `${workflow.actions[step.action]}（${workflow.states[state]}${step.when.words && `, ${step.when.words}`}）`,
    })),
  );
  const possible = cases.filter((one) => one.example !== null) as Case<A, S, F, G>[];

  describe(`the table of ${name}`, () => {
    it('every state can be reached from nothing', () => {
      expect([...reach(workflow, NOTHING as S)].sort()).toEqual([...states].sort());
    });

    it('every state that is not an end can come to one', () => {
      const ends = endsOf(workflow.steps);
      expect(ends.length).toBeGreaterThan(0);
      for (const state of states)
        expect([state, ends.some((end) => reach(workflow, state).has(end))]).toEqual([state, true]);
    });

    it('every row can be taken, and leads where it says', () => {
      expect(new Set(possible.map((one) => one.step)).size).toBe(workflow.steps.length);
      for (const { step, state, example, title } of possible) {
        const command = { action: step.action, actor: EVERYBODY, ...example };
        const to =
          step.to === 'same' ? state : step.to === 'restored' ? workflow.restored!(example.facts) : step.to;
        expect([title, refusalsOf(workflow, command), nextStateOf(workflow, command)]).toEqual([
          title,
          [],
          to,
        ]);
      }
    });

    it('exactly one row speaks for an action in a state, whatever the facts', () => {
      for (const { step, state, title } of possible) {
        for (const { example } of possible.filter((one) => one.state === state)) {
          const rows = workflow.steps.filter(
            (row) =>
              row.action === step.action &&
              row.from.includes(state) &&
              row.when.holds(example.facts, example.given),
          );
          expect([title, rows.length]).toEqual([title, 1]);
        }
      }
    });

    it('no code stands for two requirements', () => {
      const all = [...new Set(workflow.steps.flatMap((step) => step.requires))];
      expect(new Set(all.map((one) => one.code)).size).toBe(all.length);
      for (const one of all) expect(one.sentence).toMatch(/。$/);
    });

    it.each(possible.flatMap(oneByOne))('$title is refused: $code', ({ one, code }) => {
      const { step, example } = one;
      const patch = examples.broken[code]!(example);
      const facts = { ...example.facts, ...patch.facts };
      const given = { ...example.given, ...patch.given };
      const reasons = refusalsOf(workflow, { action: step.action, actor: EVERYBODY, facts, given });
      expect(reasons.map((reason) => reason.code)).toContain(code);
      for (const reason of reasons) expect(reason.message).toMatch(/^[^{}]+。$/);
    });

    it('who may do what in which state is what was reviewed', () => {
      expect(walk(workflow, examples)).toEqual(reviewed(file));
    });
  });
}

interface Case<A extends string, S extends string, F, G> {
  step: Step<A, S, F, G>;
  state: S;
  example: Example<F, G>;
  title: string;
}

function oneByOne<A extends string, S extends string, F, G>(
  one: Case<A, S, F, G>,
): { one: Case<A, S, F, G>; title: string; code: string }[] {
  return one.step.requires.map((rule) => ({ one, title: one.title, code: rule.code }));
}

function reach<A extends string, S extends string, F, G>(workflow: Workflow<A, S, F, G>, start: S): Set<S> {
  const found = new Set([start]);
  for (const state of found) {
    for (const { from, to } of workflow.steps)
      if (from.includes(state) && to !== 'same' && to !== 'restored') found.add(to);
  }
  return found;
}
