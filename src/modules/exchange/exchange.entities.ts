import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type ImportState =
  | 'uploaded'
  | 'reading'
  | 'previewed'
  | 'failed'
  | 'commit_requested'
  | 'committing'
  | 'committed'
  | 'undone';

/** One line of an import's preview. */
@Entity('import_row')
export class ImportRow {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('integer')
  runId: number;

  @Column('integer')
  row: number;

  @Column('text')
  outcome: string;

  @Column('text', { nullable: true })
  number: string | null;

  @Column('text', { nullable: true })
  title: string | null;

  @Column('integer', { nullable: true })
  proposalId: number | null;

  @Column('jsonb')
  changes: unknown;

  @Column('jsonb')
  findings: unknown;
}
