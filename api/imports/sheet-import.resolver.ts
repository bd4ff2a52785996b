import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
  UseMiddleware,
} from 'type-graphql';
import { fileById, StoredFile } from '#schema/files/index.ts';
import { Person, personById } from '#schema/identity/index.ts';
import {
  type ImportAction,
  ImportActionEnum,
  ImportProblem,
  importTable,
  listImportProblems,
  listSheetImports,
  SheetImport,
  SheetImportCancelInput,
  SheetImportCommitInput,
  SheetImportMatchInput,
  SheetImportStartInput,
  SheetImportUndoInput,
  sheetImportById,
  sheetImportCancel,
  sheetImportCommit,
  sheetImportMatch,
  sheetImportStart,
  sheetImportUndo,
} from '#schema/imports/index.ts';
import { Job, jobById } from '#schema/jobs/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import { actionsIn } from '#schema/kernel/state-table.ts';
import type { Context } from '../context.ts';
import { connection } from '../kernel/connection.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';
import { nullIsAbsent } from '../kernel/null-is-absent.ts';
import { PageArgs } from '../kernel/page-args.ts';

const SheetImportConnection = connectionOf('SheetImport', () => SheetImport);
const ImportProblemConnection = connectionOf('ImportProblem', () => ImportProblem);
const payload = (mutation: string) => payloadOf(mutation, 'sheetImport', () => SheetImport);
const StartPayload = payload('SheetImportStart');
const MatchPayload = payload('SheetImportMatch');
const CommitPayload = payload('SheetImportCommit');
const CancelPayload = payload('SheetImportCancel');
const UndoPayload = payload('SheetImportUndo');
const answer = { field: 'sheetImport', load: sheetImportById } as const;

@ArgsType()
class SheetImportArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only those of this kind of sheet.' })
  kind?: string;
}

@Resolver(() => SheetImport)
export class SheetImportResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => SheetImportConnection, { description: 'The viewer’s imports of every kind, newest first.' })
  async sheetImports(
    @Args(() => SheetImportArgs) { kind, ...page }: SheetImportArgs,
    @Ctx() context: Context,
  ) {
    context.requireSignedIn();
    return connection(await listSheetImports(context.query, page, kind), page);
  }

  @Mutation(() => StartPayload, {
    description: 'Has an uploaded sheet read, and checked where its columns are known.',
  })
  async sheetImportStart(
    @Arg('input', () => SheetImportStartInput, inputArgument) input: SheetImportStartInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: sheetImportStart, ...answer }, input);
  }

  @Mutation(() => MatchPayload, { description: 'Says what the columns of a sheet are, and has it checked.' })
  async sheetImportMatch(
    @Arg('input', () => SheetImportMatchInput, inputArgument) input: SheetImportMatchInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: sheetImportMatch, ...answer }, input);
  }

  @Mutation(() => CommitPayload, {
    description: 'Has a checked sheet written: all rows or none, or the good ones.',
  })
  async sheetImportCommit(
    @Arg('input', () => SheetImportCommitInput, inputArgument) input: SheetImportCommitInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: sheetImportCommit, ...answer }, input);
  }

  @Mutation(() => CancelPayload, { description: 'Gives an import up before anything is written.' })
  async sheetImportCancel(
    @Arg('input', () => SheetImportCancelInput, inputArgument) input: SheetImportCancelInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: sheetImportCancel, ...answer }, input);
  }

  @Mutation(() => UndoPayload, {
    description: 'Puts back what an import has changed, while nothing depends on it.',
  })
  async sheetImportUndo(
    @Arg('input', () => SheetImportUndoInput, inputArgument) input: SheetImportUndoInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: sheetImportUndo, ...answer }, input);
  }

  @FieldResolver(() => ID, idField)
  id(@Root() found: SheetImport): string {
    return encodeId('imp', found.id);
  }

  @FieldResolver(() => [ImportActionEnum], { description: 'What can be done with it now.' })
  availableActions(@Root() found: SheetImport): ImportAction[] {
    return actionsIn(importTable, found.state);
  }

  @UseMiddleware(nullIsAbsent)
  @FieldResolver(() => ImportProblemConnection, {
    description: 'What is wrong, errors first, then by row; at most 5,000.',
  })
  async problems(
    @Root() found: SheetImport,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { query }: Context,
  ) {
    return connection(await listImportProblems(query, found.id, page), page);
  }

  @FieldResolver(() => Job, { nullable: true, description: 'The work on it that was asked for last.' })
  async job(@Root() { jobId }: SheetImport, @Ctx() { query }: Context): Promise<Job | undefined> {
    return jobId ? await jobById(query, jobId) : undefined;
  }

  @FieldResolver(() => StoredFile, { description: 'The file as it was uploaded.' })
  async file(@Root() { fileId }: SheetImport, @Ctx() { query }: Context): Promise<StoredFile | undefined> {
    return await fileById(query, fileId);
  }

  @FieldResolver(() => StoredFile, {
    nullable: true,
    description: 'The file with what is wrong written beside each row, as .xlsx; null where nothing is.',
  })
  async markedFile(
    @Root() { markedFileId }: SheetImport,
    @Ctx() { query }: Context,
  ): Promise<StoredFile | undefined> {
    return markedFileId ? await fileById(query, markedFileId) : undefined;
  }

  @FieldResolver(() => Person, { description: 'Who uploaded it.' })
  async uploadedBy(@Root() found: SheetImport, @Ctx() { query }: Context): Promise<Person | undefined> {
    return await personById(query, found.uploadedBy);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who committed it.' })
  async committedBy(
    @Root() { committedBy }: SheetImport,
    @Ctx() { query }: Context,
  ): Promise<Person | undefined> {
    return committedBy ? await personById(query, committedBy) : undefined;
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who undid it.' })
  async undoneBy(@Root() { undoneBy }: SheetImport, @Ctx() { query }: Context): Promise<Person | undefined> {
    return undoneBy ? await personById(query, undoneBy) : undefined;
  }
}
