import { type ActingPerson, type Holder, holdersOf } from './acting.js';
import type { Post, WorkflowActor } from './workflow-roles.js';

/** A person as the workflow tables look at him: every post that he holds, and those of whom he stands in for. */
export function workflowActor(person: ActingPerson): WorkflowActor {
  return { id: person.id, posts: holdersOf(person).flatMap(postsOf) };
}

/** One holder alone, in whose right something may be done: his posts and nobody else's. */
export function actorAlone(holder: Holder): WorkflowActor {
  return { id: holder.id, posts: postsOf(holder) };
}

/** The posts of one holder. */
export function postsOf(holder: Holder): Post[] {
  return holder.roles.map((role) => ({
    role,
    divisionId: holder.divisionId,
    rank: holder.rank === 'principal' ? 'chief' : holder.rank === 'deputy' ? 'deputy' : undefined,
    portfolio: holder.portfolio,
  }));
}
