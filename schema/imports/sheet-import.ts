import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '../kernel/enums.ts';
import type { Id } from '../kernel/id.ts';
import { Node } from '../kernel/node.ts';
import { ProblemParam } from '../kernel/refusal.ts';
import { DateTimeScalar } from '../kernel/scalars.ts';
import type { ProposedBy } from './propose-columns.ts';
import { type ImportRows, ImportRowsEnum, type ImportState, ImportStateEnum } from './sheet-import.states.ts';

const severities = ['ERROR', 'WARNING'] as const;
export type Severity = (typeof severities)[number];
export const SeverityEnum = namesOf(severities);
registerEnumType(SeverityEnum, {
  name: 'Severity',
  description: 'An error keeps the row out; a warning is worth a look.',
});

const matchedBy = ['REMEMBERED', 'PROFILE', 'NAME', 'NONE'] as const;
export const MatchedByEnum = namesOf(matchedBy);
registerEnumType(MatchedByEnum, {
  name: 'MatchedBy',
  description:
    'Why a column is taken for what it is. REMEMBERED: a person has said so. PROFILE: the program’s export is known. NAME: by its heading. NONE: nobody knows.',
});

@ObjectType({ description: 'One cause of problems, most frequent first.' })
export class ImportCause {
  @Field(() => String, { description: 'Code; screens translate by it.' }) code!: string;
  @Field(() => Int, { description: 'Rows that it concerns.' }) count!: number;
  @Field(() => Int, { description: 'Row of one example, as the sheet numbers it.' }) exampleRow!: number;
  @Field(() => String, { nullable: true, description: 'What stands there.' }) exampleFound!: string | null;
  @Field(() => String, { nullable: true, description: 'Column, by its heading in the file.' }) column!:
    | string
    | null;
  @Field(() => SeverityEnum, { description: 'Whether it keeps rows out.' }) severity!: Severity;
}

@ObjectType({ description: 'One cell that is wrong: where, what stands there, and what should.' })
export class ImportProblem {
  /** Its place in the list. */
  place!: string;
  importId!: string;
  @Field(() => Int, { description: 'Row as the sheet numbers it.' }) row!: number;
  @Field(() => String, { description: 'Column, by its heading in the file.' }) column!: string;
  @Field(() => String, { description: 'The cell, as B14.' }) cell!: string;
  @Field(() => String, { nullable: true, description: 'What stands there.' }) found!: string | null;
  @Field(() => String, { description: 'What should stand there.' }) expected!: string;
  @Field(() => String, { description: 'Code; screens translate by it and say how to mend.' }) code!: string;
  @Field(() => SeverityEnum, { description: 'Whether it keeps the row out.' }) severity!: Severity;
  @Field(() => [ProblemParam], { description: 'Figures for the sentence.' }) params!: ProblemParam[];
}

@ObjectType({ description: 'One column of an uploaded file, and what it is taken for.' })
export class ImportColumn {
  @Field(() => Int, { description: 'Its place in the file, from 0.' }) index!: number;
  @Field(() => String, { description: 'Its heading in the file.' }) title!: string;
  @Field(() => [String], { description: 'Up to three values that stand in it.' }) examples!: string[];
  @Field(() => String, {
    nullable: true,
    description: 'Our column that it is taken for; null when left out.',
  })
  key!: string | null;
  @Field(() => MatchedByEnum, { description: 'Why it is taken for that.' }) by!: ProposedBy;
}

@ObjectType({ description: 'Why a file is not read at all.' })
export class ImportRefusal {
  @Field(() => String, { description: 'Stable code; screens translate by it.' }) code!: string;
  @Field(() => [ProblemParam], { description: 'Figures for the sentence.' }) params!: ProblemParam[];
}

/** One uploaded sheet: what reading, matching and checking it found, and whether it has become the truth. */
@Entity({ schema: 'app', tableName: 'sheet_import' })
@ObjectType({
  implements: Node,
  description: 'One uploaded sheet: what checking it found, and whether it has become the truth.',
})
export class SheetImport extends Node {
  @PrimaryKey({ type: 'uuid' }) override id!: Id<'imp'>;
  @Property({ type: 'uuid' }) organisationId!: Id<'org'>;
  @Property({ type: 'uuid' }) fileId!: Id<'fil'>;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'Name of the uploaded file.' })
  fileName!: string;
  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Kind of sheet; null until it is found, where nobody has named it.',
  })
  kind!: string | null;
  @Property({ type: 'text' })
  @Field(() => ImportStateEnum, { description: 'Where it stands.' })
  state!: ImportState;
  @Property({ type: 'json' })
  @Field(() => [ImportColumn], { description: 'The columns of the file, as far as it has been read.' })
  columns!: ImportColumn[];
  @Property({ type: 'text[]' })
  @Field(() => [String], { description: 'Our required columns that none of the file’s is taken for.' })
  missing!: string[];
  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Program that it looks like an export of; screens translate it.',
  })
  profileCode!: string | null;
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Saved mapping of the firm that fits it.' })
  profileName!: string | null;
  @Property({ type: 'json', nullable: true })
  @Field(() => ImportRefusal, { nullable: true, description: 'Why it is not read; null when it is.' })
  refusal!: ImportRefusal | null;
  @Property({ type: 'integer' }) @Field(() => Int, { description: 'Rows with content.' }) rowCount!: number;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Rows that bring what was not there.' })
  createCount!: number;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Rows that change something.' })
  changeCount!: number;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Rows that say what is known already.' })
  sameCount!: number;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Rows with an error.' })
  rejectCount!: number;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Rows with a warning.' })
  warningCount!: number;
  @Property({ type: 'json' })
  @Field(() => [ImportCause], { description: 'Causes, most frequent first.' })
  causes!: ImportCause[];
  @Property({ type: 'text', nullable: true })
  @Field(() => ImportRowsEnum, { nullable: true, description: 'Which rows were committed; null before.' })
  rows!: ImportRows | null;
  @Property({ type: 'uuid', nullable: true }) markedFileId!: Id<'fil'> | null;
  @Property({ type: 'uuid', nullable: true }) jobId!: Id<'job'> | null;
  @Property({ type: 'uuid' }) uploadedBy!: string;
  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it was uploaded.' })
  uploadedAt!: Date;
  @Property({ type: 'uuid', nullable: true }) committedBy!: string | null;
  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it became the truth.' })
  committedAt!: Date | null;
  @Property({ type: 'uuid', nullable: true }) undoneBy!: string | null;
  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was undone.' })
  undoneAt!: Date | null;
  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'Until when the file is kept, and undoing can be asked for.' })
  keptUntil!: Date;
}
