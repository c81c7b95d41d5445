import type { INestApplicationContext } from '@nestjs/common';
import { type ActingPerson, actingBy } from '../domain/acting.js';
import { may, type Permission } from '../domain/permissions.js';
import type { PersonRole } from '../domain/workflow-roles.js';
import { Sessions } from '../modules/auth/sessions.js';
import { CalendarService } from '../modules/calendar/calendar.service.js';
import { divisionsNamed } from '../modules/people/registers.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { demoColleagues } from './colleagues.js';
import { workdayFrom } from './days.js';
import { type DivisionName, DIVISIONS } from './divisions.js';

/** Who works in the office of the demo. */
export interface Colleague {
  id: number;
  name: string;
  login: string | null;
  roles: PersonRole[];
  divisionId: number | null;
  rank: 'deputy' | 'principal' | null;
  /** The divisions that a leader is in charge of. */
  portfolio: number[];
}

/** The office as the steps of the demo find it: its services, its divisions, and who is at his desk that day. */
export class DemoOffice {
  /** Who acts for a person on a day. */
  private readonly atDesk = new Map<string, ActingPerson>();

  private constructor(
    private readonly app: INestApplicationContext,
    private readonly divisions: ReadonlyMap<string, number>,
    private readonly people: readonly Colleague[],
  ) {}

  static async open(app: INestApplicationContext): Promise<DemoOffice> {
    const db = app.get(Database);
    const divisions = await db.transaction((tx) => divisionsNamed(tx, DIVISIONS));
    await demoColleagues(app, divisions);
    const people = await db.query<Colleague>(
      `select p.id, p.name, p.login, p.division_id as "divisionId", p.rank,
              array(select r.role from person_role r where r.person_id = p.id) as roles,
              array(select l.division_id from leader_portfolio l where l.person_id = p.id) as portfolio
         from person p where p.active order by p.id`,
    );
    return new DemoOffice(app, divisions, people);
  }

  service<T>(type: new (...args: never[]) => T): T {
    return this.app.get<T>(type);
  }

  get db(): Database {
    return this.app.get(Database);
  }

  get today(): string {
    return this.app.get(Clock).today();
  }

  /** Working days from the clock's day on, by their count. */
  async ahead(): Promise<(workdays: number) => string> {
    const calendar = await this.service(CalendarService).calendar();
    return (workdays) => workdayFrom(this.today, workdays, calendar);
  }

  division(name: DivisionName): number {
    return this.divisions.get(name) as number;
  }

  /** The proposal that was registered under a title. */
  async proposal(title: string): Promise<number> {
    const sql = 'select id from proposal where title = $1 order by id limit 1';
    const [row] = await this.db.query<{ id: number }>(sql, [title]);
    if (!row) throw new Error(`The demo has no proposal ${title}.`);
    return row.id;
  }

  /** Someone who holds an account of the demo, by its login. */
  account(login: string): Colleague {
    return this.found(login, (one) => one.login === login);
  }

  /** Someone of a division in a role; the first of them, unless one is named. */
  of(division: DivisionName, role: PersonRole, name?: string): Colleague {
    return this.found(
      name ?? division,
      (one) =>
        one.divisionId === this.division(division) &&
        one.roles.includes(role) &&
        (name === undefined || one.name === name),
    );
  }

  /** 分管领导 of a division. */
  leaderOf(division: DivisionName): Colleague {
    const id = this.division(division);
    return this.found(`分管${division}`, (one) => one.rank === 'deputy' && one.portfolio.includes(id));
  }

  /** The person as he acts on the day that the clock shows, or who stands in for him while he is away. */
  async acting({ id }: Colleague, permission: Permission): Promise<ActingPerson> {
    const key = `${id} ${this.today}`;
    const known = this.atDesk.get(key) ?? (await this.deskOf(id));
    this.atDesk.set(key, known);
    const granted = actingBy(known, (holder) => may(holder.roles, permission));
    if (!granted) throw new Error(`Nobody of the demo may do ${permission} on ${this.today}.`);
    return granted.actor;
  }

  /** A leave has begun, or ended: who acts for whom is asked anew. */
  forgetDesks(): void {
    this.atDesk.clear();
  }

  private async deskOf(id: number): Promise<ActingPerson> {
    const [row] = await this.db.query<{ id: number }>(
      `select coalesce((select v.deputy_id from leave v where v.person_id = $1 and v.ended_at is null
         and $2::date between v.from_on and v.to_on), $1) as id`,
      [id, this.today],
    );
    const found = await this.service(Sessions).person(this.db, (row as { id: number }).id);
    if (!found) throw new Error(`The demo has nobody of the id ${id}.`);
    return found.person;
  }

  private found(asked: string, fits: (one: Colleague) => boolean): Colleague {
    const one = this.people.find(fits);
    if (!one) throw new Error(`The demo has nobody for ${asked}.`);
    return one;
  }
}
