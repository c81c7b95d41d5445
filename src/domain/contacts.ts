/** What a record of a talk says of whom it was held with. */
interface Talk {
  people: string | null;
}

/** “代表316等10人”、“全体联名代表”: more were there than are named. */
const MORE_THAN_NAMED = /等\s*\d*\s*(人|名|位|代表|委员)|全体|各位/;

/**
 * The proposers of whom no talk speaks. Records that name nobody, or say that more were there than they name, leave it
 * open who was there: then nobody is said to have been left out.
 */
export function notSpokenTo(proposers: readonly string[], talks: readonly Talk[]): string[] {
  const open = talks.some(({ people }) => !people?.trim() || MORE_THAN_NAMED.test(people));
  if (open) return [];
  return proposers.filter((name) => !talks.some(({ people }) => people?.includes(name)));
}
