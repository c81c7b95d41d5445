import type { PersonFacts } from '../../domain/person-rules.js';
import type { Queryable, Tx } from '../../platform/database/database.js';
import { rowsOf } from '../../platform/database/database.js';

/** A person's row with what hangs on it, as the office shows it. */
export interface PersonRow {
  id: number;
  name: string;
  login: string | null;
  roles: PersonFacts['roles'];
  division: { id: number; name: string } | null;
  rank: PersonFacts['rank'];
  portfolio: { id: number; name: string }[];
  active: boolean;
  mustChangePassword: boolean;
  leave: { deputy: { id: number; name: string }; fromOn: string; toOn: string } | null;
}

/** The present name of a division, also of one that was dissolved. */
const NAME_OF = (id: string): string =>
  `(select n.name from division_name n where n.division_id = ${id} order by n.to_on desc nulls first limit 1)`;

/** Persons, all or one; $1 today, $2 an id or null. The leave is the one that runs or comes next. */
const PEOPLE_SQL = `
  select p.id, p.name, p.login, p.rank, p.active, p.must_change_password as "mustChangePassword",
    array(select r.role from person_role r where r.person_id = p.id order by r.role) as roles,
    case when p.division_id is null then null
      else json_build_object('id', p.division_id, 'name', ${NAME_OF('p.division_id')}) end as division,
    coalesce((select json_agg(json_build_object('id', l.division_id, 'name', ${NAME_OF('l.division_id')})
        order by l.division_id) from leader_portfolio l where l.person_id = p.id), '[]') as portfolio,
    (select json_build_object('deputy', json_build_object('id', d.id, 'name', d.name),
        'fromOn', v.from_on, 'toOn', v.to_on)
       from leave v join person d on d.id = v.deputy_id
      where v.person_id = p.id and v.ended_at is null and v.to_on >= $1
      order by v.from_on limit 1) as leave
  from person p where $2::integer is null or p.id = $2 order by p.active desc, p.division_id nulls first, p.id`;

/** Persons with their roles and leaves, all or one. */
export function peopleRows(db: Queryable, today: string, id: number | null = null): Promise<PersonRow[]> {
  return rowsOf<PersonRow>(db, PEOPLE_SQL, [today, id]);
}

/** Adds a person; gives the id. */
export async function insertPerson(
  tx: Tx,
  person: PersonFacts,
  password: { hash: string; mustChange: boolean } | null,
  grantedBy: number | null,
): Promise<number> {
  const [row] = await rowsOf<{ id: number }>(
    tx,
    `insert into person (name, login, division_id, rank, password_hash, must_change_password)
     values ($1, $2, $3, $4, $5, $6) returning id`,
    [
      person.name,
      person.login,
      person.divisionId,
      person.rank,
      password?.hash ?? null,
      password?.mustChange ?? false,
    ],
  );
  const { id } = row as { id: number };
  await setRoles(tx, id, person.roles, grantedBy);
  await setPortfolio(tx, id, person.portfolio);
  return id;
}

/** Makes these the roles of a person; roles that stay keep when and by whom they were granted. */
export async function setRoles(tx: Tx, id: number, roles: string[], grantedBy: number | null): Promise<void> {
  await tx.query('delete from person_role where person_id = $1 and role <> all($2)', [id, roles]);
  await tx.query(
    `insert into person_role (person_id, role, granted_by) select $1, unnest($2::text[]), $3
     on conflict do nothing`,
    [id, roles, grantedBy],
  );
}

/** Makes these the divisions that a leader is in charge of. */
export async function setPortfolio(tx: Tx, id: number, divisions: number[]): Promise<void> {
  await tx.query('delete from leader_portfolio where person_id = $1', [id]);
  await tx.query(
    'insert into leader_portfolio (person_id, division_id) select distinct $1::integer, unnest($2::integer[])',
    [id, divisions],
  );
}

/** Ends every session of a person, so that nobody goes on with what has been taken away. */
export async function endSessions(tx: Tx, id: number): Promise<void> {
  await tx.query('delete from auth_session where person_id = $1', [id]);
}
