import type { RuleWindow } from '../../domain/deadline-rules.js';
import { type RuleRow, type RuleSetDraft, tidyRow } from '../../domain/rule-terms.js';
import { rowsOf, type Tx } from '../../platform/database/database.js';
import type { RuleRowBody, RuleSetBody } from './rule-sets.dto.js';

/** A row of the page as the domain reads it. */
export function rowOf(body: RuleRowBody): RuleRow {
  const { clock, roles, levels, bodies, kinds, difficult, owesFeedback, length, unit, base, rollOver } = body;
  return tidyRow({
    ...{ clock, roles, levels: levels ?? null, bodies: bodies ?? null, kinds: kinds ?? null },
    ...{ difficult, owesFeedback, window: { length, unit }, base, rollOver },
    source: body.law ? 'deputies_law' : { text: body.source ?? '' },
  });
}

export function draftOf(body: RuleSetBody): RuleSetDraft {
  const { place, level, fromOn, reachesBack, note, rows } = body;
  return {
    ...{ place: place.trim(), level: level ?? null, fromOn, reachesBack, note: note?.trim() || null },
    rows: rows.map(rowOf),
  };
}

/** A window as the page writes it. */
export function bodyOf(row: RuleRow | RuleWindow): RuleRowBody {
  const { clock, roles, levels, bodies, kinds, difficult, owesFeedback, window, base, rollOver, source } =
    row;
  const copy = <T>(list: readonly T[] | null): T[] | null => list && [...list];
  return {
    ...{ clock, roles: [...roles], levels: copy(levels), bodies: copy(bodies), kinds: copy(kinds) },
    ...{ difficult, owesFeedback, length: window.length, unit: window.unit, base, rollOver },
    ...(source === 'deputies_law' ? { law: true, source: null } : { law: false, source: source.text }),
  };
}

/** Writes a rule set that is adopted today. */
export async function insertRules(
  tx: Tx,
  draft: RuleSetDraft,
  by: { today: string; personId: number | null },
): Promise<void> {
  const { place, level, fromOn, reachesBack, note } = draft;
  const [set] = (await rowsOf<{ id: number }>(
    tx,
    `insert into rule_set (place, template, level, from_on, adopted_on, reaches_back, note, recorded_by)
     values ($1, false, $2, $3, $4, $5, $6, $7) returning id`,
    [place, level, fromOn, by.today, reachesBack, note, by.personId],
  )) as [{ id: number }];
  const rows = draft.rows.map((row, at) => {
    const { owesFeedback, rollOver, ...body } = bodyOf(row);
    return {
      ...body,
      rule_set_id: set.id,
      position: at + 1,
      owes_feedback: owesFeedback,
      roll_over: rollOver,
    };
  });
  await tx.query(
    `insert into rule_window (rule_set_id, position, clock, roles, levels, bodies, kinds, difficult, owes_feedback,
            length, unit, base, roll_over, law, source)
     select rule_set_id, position, clock, roles, levels, bodies, kinds, difficult, owes_feedback, length, unit, base,
            roll_over, law, source
       from jsonb_populate_recordset(null::rule_window, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
