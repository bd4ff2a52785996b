import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '../kernel/enums.ts';
import type { Id } from '../kernel/id.ts';
import { Node } from '../kernel/node.ts';
import { ProblemParam } from '../kernel/refusal.ts';
import { DateTimeScalar } from '../kernel/scalars.ts';
import type { StateTable } from '../kernel/state-table.ts';

const importStates = ['REJECTED', 'CHECKED', 'COMMITTED'] as const;
export type ImportState = (typeof importStates)[number];
export const ImportStateEnum = namesOf(importStates);
registerEnumType(ImportStateEnum, {
  name: 'ImportState',
  description: 'REJECTED has errors, CHECKED can be committed, COMMITTED is on the board.',
});

const importActions = ['COMMIT'] as const;
export type ImportAction = (typeof importActions)[number];
export const ImportActionEnum = namesOf(importActions);
registerEnumType(ImportActionEnum, {
  name: 'ImportAction',
  description: 'What can be done with an import now.',
});

/** All or nothing: only a sheet without an error can be committed, once. */
export const importTable: StateTable<ImportState, ImportAction> = {
  REJECTED: {},
  CHECKED: { COMMIT: 'COMMITTED' },
  COMMITTED: {},
};

const severities = ['ERROR', 'WARNING'] as const;
export type Severity = (typeof severities)[number];
export const SeverityEnum = namesOf(severities);
registerEnumType(SeverityEnum, {
  name: 'Severity',
  description: 'An error keeps the sheet out; a warning is worth a look.',
});

/** What went wrong how often, with one example. */
@ObjectType({ description: 'One cause of problems, most frequent first.' })
export class ImportCause {
  @Field(() => String, { description: 'Code; screens translate by it.' }) code!: string;
  @Field(() => Int, { description: 'Rows that it concerns.' }) count!: number;
  @Field(() => Int, { description: 'Row of one example, as the sheet numbers it.' }) exampleRow!: number;
  @Field(() => String, { nullable: true, description: 'What stands there.' }) exampleFound!: string | null;
  @Field(() => String, { nullable: true, description: 'Column, by its heading in the file.' }) column!:
    | string
    | null;
  @Field(() => SeverityEnum, { description: 'Whether it keeps the sheet out.' }) severity!: Severity;
}

/** One cell that is wrong, and how to mend it. */
@ObjectType({ description: 'One cell that is wrong: where, what stands there, and what should.' })
export class ImportProblem {
  @Field(() => Int, { description: 'Row as the sheet numbers it; the heading is row 1.' }) row!: number;
  @Field(() => String, { description: 'Column, by its heading in the file.' }) column!: string;
  @Field(() => String, { description: 'The cell, as B14.' }) cell!: string;
  @Field(() => String, { nullable: true, description: 'What stands there.' }) found!: string | null;
  @Field(() => String, { description: 'What should stand there.' }) expected!: string;
  @Field(() => String, { description: 'Code; screens translate by it and say how to mend.' }) code!: string;
  @Field(() => SeverityEnum, { description: 'Whether it keeps the sheet out.' }) severity!: Severity;
  @Field(() => [ProblemParam], { description: 'Figures for the sentence.' }) params!: ProblemParam[];
}

/** One uploaded capacity sheet: what checking it found, and whether it has become the truth. */
@Entity({ schema: 'app', tableName: 'capacity_import' })
@ObjectType({
  implements: Node,
  description: 'One uploaded capacity sheet: what checking it found, and whether it is on the board.',
})
export class CapacityImport extends Node {
  @PrimaryKey({ type: 'uuid' }) override id!: Id<'imp'>;
  @Property({ type: 'uuid' }) organisationId!: Id<'org'>;
  @Property({ type: 'uuid' }) fileId!: Id<'fil'>;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'Name of the uploaded file.' })
  fileName!: string;
  @Property({ type: 'text' })
  @Field(() => ImportStateEnum, { description: 'Where it stands.' })
  state!: ImportState;
  @Property({ type: 'integer' }) @Field(() => Int, { description: 'Rows with content.' }) rowCount!: number;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Rows that bring figures where there were none.' })
  createCount!: number;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Rows that change figures.' })
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
  @Property({ type: 'json' })
  @Field(() => [ImportProblem], { description: 'At most 200, errors first.' })
  problems!: ImportProblem[];
  @Property({ type: 'uuid' }) uploadedBy!: string;
  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it was uploaded.' })
  uploadedAt!: Date;
  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it became the truth.' })
  committedAt!: Date | null;
}
