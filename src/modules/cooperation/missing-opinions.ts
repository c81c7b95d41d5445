import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import type { Role } from '../../domain/codes.js';
import { ROLE_NAMES } from '../../domain/labels.js';
import { workflowActor } from '../../domain/office-actor.js';
import { moreUrgent, opinionLight } from '../../domain/outside-opinions.js';
import { commandRefusals } from '../../domain/referral-commands.js';
import { Database, rowsOf } from '../../platform/database/database.js';
import { LightDays } from '../calendar/light-days.js';
import { CommandFacts } from '../proposals/command-facts.js';
import { LEAD_ASSIGNMENT_LATERAL, PROPOSAL_JOINS } from '../proposals/referral-row.sql.js';
import type { MissingOpinion, MissingOpinions } from './cooperation-views.dto.js';

type Row = Omit<MissingOpinion, 'light' | 'roleName' | 'mayChase'> & { role: Role };

/** Every opinion of a running round that is neither in nor given up, where we still have to answer. */
const MISSING_SQL = `
  select o.id as "opinionId", r.id as "referralId", p.id as "proposalId", p.number, p.title, kt.name as "kindName",
         k.body, r.role, la.division_id as "divisionId", la.division, n.name as unit, o.asked_on as "askedOn",
         o.due_on as "dueOn", chased.times as chases, chased.last as "lastChasedOn"
    from outside_opinion o join referral r on r.id = o.referral_id
    join outside_unit_name n on n.outside_unit_id = o.unit_id and n.to_on is null
    ${PROPOSAL_JOINS} ${LEAD_ASSIGNMENT_LATERAL}
    cross join lateral (
      select count(*)::integer as times, max(h.chased_on) as last from outside_opinion_chase h
       where h.outside_opinion_id = o.id
    ) chased
   where o.received_on is null and o.overridden_on is null and r.role in ('lead', 'sole', 'separate')
     and r.status in ('received', 'split_proposed', 'assigned', 'handling')
     and o.round_id = (select c.id from round c where c.referral_id = r.id order by c.ordinal desc limit 1)`;

/** 未收到的会办意见, over all referrals, the most urgent first. */
@Injectable()
export class MissingOpinionList {
  constructor(
    private readonly db: Database,
    private readonly facts: CommandFacts,
    private readonly days: LightDays,
  ) {}

  async list(person: ActingPerson): Promise<MissingOpinions> {
    const actor = workflowActor(person);
    return this.db.snapshot(async (tx) => {
      const day = await this.days.today(tx);
      const rows = await rowsOf<Row>(tx, MISSING_SQL);
      const subjects = await this.facts.of(tx, [...new Set(rows.map((row) => row.referralId))]);
      const chasable = new Set(
        subjects
          .filter((subject) => commandRefusals('askOutsideOpinion', subject, actor).length === 0)
          .map((subject) => subject.id),
      );
      const shown = rows.map(({ role, ...row }) => ({
        ...row,
        roleName: ROLE_NAMES[role],
        light: opinionLight({ ...row, ...UNSETTLED }, day),
        mayChase: chasable.has(row.referralId),
      }));
      return { rows: shown.sort((a, b) => moreUrgent(a, b) || a.opinionId - b.opinionId) };
    });
  }
}

const UNSETTLED = { receivedOn: null, countersigned: false, overriddenOn: null };
