import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every table whose rows an import may write. Registers stay when something else has come to use them. */
const FACTS = [
  'proposal',
  'proposer',
  'referral',
  'referral_unit',
  'return_request',
  'withdrawal',
  'assignment',
  'clock_event',
  'contact',
  'round',
  'reply',
  'reply_version',
  'reply_issue',
  'feedback',
  'consent',
  'secrecy_review',
  'disclosure_decision',
  'publication',
];
const REGISTERS = ['session', 'division', 'division_name', 'outside_unit', 'outside_unit_name'];

/**
 * Undo of a whole import: while `chengban.import_run` is set, statement triggers keep the image of each touched
 * row, and `undo_import` plays them back in reverse. It stands in the database so that no writer can forget it.
 */
export class ImportCapture1764000000006 implements MigrationInterface {
  name = 'ImportCapture1764000000006';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table import_change (
        id bigint generated always as identity primary key,
        run_id integer not null references import_run (id),
        statement bigint not null,
        table_name text not null,
        register boolean not null,
        op text not null check (op in ('INSERT', 'UPDATE', 'DELETE')),
        row_id integer not null,
        before jsonb
      );
      create index import_change_run on import_change (run_id, statement desc);
      create sequence import_change_statement;

      create function capture_import_change() returns trigger language plpgsql as $$
      declare
        run integer := nullif(current_setting('chengban.import_run', true), '')::integer;
        stmt bigint;
      begin
        if run is null then return null; end if;
        stmt := nextval('import_change_statement');
        if tg_op = 'INSERT' then
          insert into import_change (run_id, statement, table_name, register, op, row_id)
            select run, stmt, tg_table_name, tg_argv[0] = 'register', tg_op, n.id from new_rows n;
        else
          insert into import_change (run_id, statement, table_name, register, op, row_id, before)
            select run, stmt, tg_table_name, tg_argv[0] = 'register', tg_op, o.id, to_jsonb(o) from old_rows o;
        end if;
        return null;
      end $$;
    `);
    for (const table of [...FACTS, ...REGISTERS]) {
      const sort = REGISTERS.includes(table) ? 'register' : 'fact';
      for (const [op, rows] of [
        ['insert', 'new table as new_rows'],
        ['update', 'old table as old_rows'],
        ['delete', 'old table as old_rows'],
      ]) {
        await db.query(`create trigger ${table}_capture_${op} after ${op} on ${table} referencing ${rows}
          for each statement execute function capture_import_change('${sort}')`);
      }
    }
    await db.query(undoFunction);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function undo_import(integer), undo_statement(bigint, text, text, boolean)`);
    for (const table of [...FACTS, ...REGISTERS]) {
      for (const op of ['insert', 'update', 'delete']) {
        await db.query(`drop trigger ${table}_capture_${op} on ${table}`);
      }
    }
    await db.query(`
      drop function capture_import_change();
      drop table import_change;
      drop sequence import_change_statement;
    `);
  }
}

const undoFunction = `
  create function undo_statement(stmt bigint, tbl text, operation text, register boolean) returns void
  language plpgsql as $$
  declare
    one record;
    columns text;
  begin
    if operation = 'INSERT' and register then
      for one in select row_id from import_change where statement = stmt order by id desc loop
        begin
          execute format('delete from %I where id = $1', tbl) using one.row_id;
        exception when foreign_key_violation then
          null; -- another import or a person uses it by now: it stays
        end;
      end loop;
    elsif operation = 'INSERT' then
      execute format('delete from %I where id in (select row_id from import_change where statement = $1)', tbl)
        using stmt;
    elsif operation = 'UPDATE' then
      select string_agg(format('%1$I = b.%1$I', column_name), ', ') into columns
        from information_schema.columns
       where table_schema = current_schema() and table_name = tbl and column_name <> 'id';
      execute format('update %1$I t set %2$s from import_change c, jsonb_populate_record(null::%1$I, c.before) b
                       where c.statement = $1 and t.id = c.row_id', tbl, columns) using stmt;
    else
      execute format('insert into %1$I overriding system value
                      select (jsonb_populate_record(null::%1$I, c.before)).* from import_change c
                       where c.statement = $1', tbl) using stmt;
    end if;
  end $$;

  create function undo_import(run integer) returns void language plpgsql as $$
  declare
    step record;
  begin
    for step in select distinct statement, table_name, op, import_change.register as is_register
                  from import_change where run_id = run order by statement desc loop
      perform undo_statement(step.statement, step.table_name, step.op, step.is_register);
    end loop;
  end $$;
`;
