import { type ActingPerson, holdersOf } from './acting.js';
import type { Post, WorkflowActor } from './workflow-roles.js';

/** A person as the workflow tables look at him: every post that he holds, and those of whom he stands in for. */
export function workflowActor(person: ActingPerson): WorkflowActor {
  const posts = holdersOf(person).flatMap((holder) =>
    holder.roles.map((role): Post => ({
      role,
      divisionId: holder.divisionId,
      rank: holder.rank === 'principal' ? 'chief' : holder.rank === 'deputy' ? 'deputy' : undefined,
      portfolio: holder.portfolio,
    })),
  );
  return { id: person.id, posts };
}
