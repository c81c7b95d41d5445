import { LEVELS, type Role, ROLES } from './codes.js';
import { type Measure } from './measure.js';
import { literal } from './population.js';
import { publicationMeasures } from './measures-of-replies.js';
import { timelinessMeasures } from './measures-of-timeliness.js';
import { ways } from './report-words.js';
import { LEVEL_NAMES, ROLE_NAMES } from './labels.js';
import { type YearTerms } from './year-terms.js';

/** Every line of a year, in the order in which a page shows them. */
export function measuresOf(terms: YearTerms): Measure[] {
  return [
    ...totals(terms),
    ...roleMeasures(terms),
    ...kindMeasures(terms),
    ...levelMeasures(),
    ...timelinessMeasures(),
    ...publicationMeasures(terms),
  ];
}

/** The roles that count but are not folded into 主（承）办: each is a group of its own. */
export function otherRoles(terms: YearTerms): Role[] {
  return ROLES.filter(
    (role) => !terms.leadRoles.includes(role) && (role !== 'reference' || terms.referenceCounts),
  );
}

/** The line that stands for a role outside the fold; 会办 has a line of its own. */
export function roleLine(role: Role): string {
  return role === 'co' ? 'co' : `roles.${role}`;
}

/** Lines for proposals that stand in two, three … of `groups` groups; each further one is counted once too often. */
export function overlapLines(stem: 'heldIn' | 'leadIn', groups: number): { key: string; held: number }[] {
  const counts = ['Two', 'Three', 'Four', 'Five'];
  return counts
    .slice(0, Math.max(groups - 1, 0))
    .map((word, at) => ({ key: `${stem}${word}Roles`, held: at + 2 }));
}

function totals(terms: YearTerms): Measure[] {
  const proposal = { unit: 'proposal', group: 'total' } as const;
  const folded = terms.leadRoles.map((role) => ROLE_NAMES[role]).join('、');
  return [
    {
      ...proposal,
      key: 'handled',
      label: '承办总数',
      where: 'counted',
      definition:
        '本年度由我局承担办理的建议提案，按件计，一件以两种方式交办也只计1件；已退办、已撤回的不计。',
    },
    {
      ...proposal,
      key: 'lead',
      label: terms.leadWords,
      where: 'folded_roles > 0',
      behind: 'counted and folded',
      definition: `总数中以${folded}方式交办的建议提案，按件计。`,
    },
    {
      ...proposal,
      key: 'co',
      label: '会办',
      where: `'co' = any(roles)`,
      behind: `counted and role = 'co'`,
      definition: '总数中以会办（协办、汇办）方式交办的建议提案，按件计。',
    },
    ...overlapLines('heldIn', 1 + otherRoles(terms).length).map(({ key, held }): Measure => ({
      ...proposal,
      key,
      label: `兼有${ways(held)}${held > 2 ? '以上' : ''}办理方式`,
      where: `groups >= ${held}`,
      definition: `总数中同时以${ways(held)}${held > 2 ? '或更多' : ''}方式（${terms.leadWords}合为一种）交办的建议提案，各方式之和因此大于总数。`,
    })),
  ];
}

function roleMeasures(terms: YearTerms): Measure[] {
  const proposal = { unit: 'proposal', group: 'roles' } as const;
  const held = ROLES.filter((role) => role !== 'reference').map((role): Measure => ({
    ...proposal,
    key: `roles.${role}`,
    label: ROLE_NAMES[role],
    where: `${literal(role)} = any(roles)`,
    behind: `counted and role = ${literal(role)}`,
    definition: `总数中以${ROLE_NAMES[role]}方式交办的建议提案，按件计。`,
  }));
  const reference: Measure = {
    ...proposal,
    key: 'roles.reference',
    label: ROLE_NAMES.reference,
    where: 'referenced',
    behind: `role = 'reference' and not beside`,
    definition: `以参阅方式交办的建议提案，${terms.referenceCounts ? '计入总数' : '不计入总数'}，无需答复。`,
  };
  const within = overlapLines('leadIn', terms.leadRoles.length).map((line): Measure => ({
    ...proposal,
    key: line.key,
    label: `${terms.leadWords}内兼有${ways(line.held)}${line.held > 2 ? '以上' : ''}方式`,
    where: `folded_roles >= ${line.held}`,
    behind: 'counted and folded',
    definition: `同时以${ways(line.held)}同属${terms.leadWords}的方式交办的建议提案，在${terms.leadWords}中只计1件。`,
  }));
  return [...held, reference, ...within];
}

function kindMeasures(terms: YearTerms): Measure[] {
  const proposal = { unit: 'proposal', group: 'kinds' } as const;
  const kinds = terms.kinds.map((kind): Measure => {
    const side = kind.counts === 'in' ? 'counted' : 'beside';
    return {
      ...proposal,
      key: `kinds.${kind.code}`,
      label: kind.name,
      where: `${side} and kind = ${literal(kind.code)}`,
      behind: side,
      definition: `本年度承办的${kind.name}，按件计，${kind.counts === 'in' ? '计入总数' : '另计，不计入总数'}。`,
    };
  });
  return [
    ...kinds,
    {
      ...proposal,
      key: 'beside',
      label: '另计',
      group: 'other',
      where: 'beside',
      behind: 'beside',
      definition: '类别表中列为“另计”的建议提案，不计入总数，也不计入其他各项。',
    },
  ];
}

function levelMeasures(): Measure[] {
  return LEVELS.map((level) => ({
    key: `levels.${level}`,
    label: LEVEL_NAMES[level],
    unit: 'proposal',
    group: 'levels',
    where: `counted and level = ${literal(level)}`,
    definition: `总数中来自${LEVEL_NAMES[level]}一级人大、政协的建议提案，按件计。`,
  }));
}
