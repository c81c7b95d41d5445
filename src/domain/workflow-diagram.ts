import { endsOf, NOTHING } from './workflow.js';

interface DrawnWorkflow {
  steps: readonly { action: string; from: readonly string[]; to: string }[];
  actions: Readonly<Record<string, string>>;
  states: Readonly<Record<string, string>>;
}

/** The steps that lead elsewhere as a Mermaid state diagram; one arrow per pair of states names all its actions. */
export function stateDiagram(workflow: DrawnWorkflow): string[] {
  const arrows = arrowsOf(workflow);
  const restored = workflow.steps.some((step) => step.to === 'restored');
  const states = Object.entries(workflow.states).filter(([code]) => code !== NOTHING);
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...states.map(([code, name]) => `  state "${name}" as ${code}`),
    ...(restored ? ['  state "之前的环节" as restored'] : []),
    ...arrows.map(({ from, to, actions }) => `  ${point(from)} --> ${point(to)} : ${actions.join('、')}`),
    ...endsOf(workflow.steps).map((state) => `  ${state} --> [*]`),
    '```',
  ];
}

interface Arrow {
  from: string;
  to: string;
  actions: string[];
}

function arrowsOf(workflow: DrawnWorkflow): Arrow[] {
  const arrows = new Map<string, Arrow>();
  for (const { action, from: sources, to } of workflow.steps) {
    for (const from of to === 'same' ? [] : sources) {
      const arrow = arrows.get(`${from} ${to}`) ?? { from, to, actions: [] };
      const label = workflow.actions[action] ?? action;
      if (!arrow.actions.includes(label)) arrow.actions.push(label);
      arrows.set(`${from} ${to}`, arrow);
    }
  }
  return [...arrows.values()];
}

function point(state: string): string {
  return state === NOTHING ? '[*]' : state;
}

/** The decision as a Mermaid flowchart: each row asks its condition, and a no goes on to the next. */
export function publicationChart(rows: readonly { condition: string; result: string }[]): string[] {
  const last = rows.length - 1;
  const asked = rows.slice(0, last).flatMap(({ condition, result }, index) => {
    const next = index + 1 === last ? `out${last}` : `ask${index + 1}`;
    return [
      `  ask${index}{"${condition}?"} -- yes --> out${index}["${result}"]`,
      `  ask${index} -- no --> ${next}`,
    ];
  });
  return ['```mermaid', 'flowchart TD', ...asked, `  out${last}["${rows[last]?.result}"]`, '```'];
}
