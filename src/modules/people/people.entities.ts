import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** 处室 of our own body; its identity is stable, its names are dated. */
@Entity('division')
export class Division {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('date', { nullable: true })
  dissolvedOn: string | null;

  @Column('integer', { nullable: true })
  successorId: number | null;
}

/** A name that a division bore, from and to a day; an open end is the present. */
@Entity('division_name')
export class DivisionName {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('integer')
  divisionId: number;

  @Column('text')
  name: string;

  @Column('date', { nullable: true })
  fromOn: string | null;

  @Column('date', { nullable: true })
  toOn: string | null;
}

/** 外单位: another body that leads, co-handles or handles separately. */
@Entity('outside_unit')
export class OutsideUnit {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('date', { nullable: true })
  dissolvedOn: string | null;

  @Column('integer', { nullable: true })
  successorId: number | null;
}

/** A name that an outside unit bore, from and to a day. */
@Entity('outside_unit_name')
export class OutsideUnitName {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('integer')
  outsideUnitId: number;

  @Column('text')
  name: string;

  @Column('date', { nullable: true })
  fromOn: string | null;

  @Column('date', { nullable: true })
  toOn: string | null;
}
