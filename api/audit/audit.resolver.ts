import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Query,
  Resolver,
  Root,
  UseMiddleware,
} from 'type-graphql';
import {
  AuditChain,
  AuditChange,
  AuditEntry,
  type AuditFilter,
  auditChain,
  auditCommands,
  listAuditEntries,
} from '#schema/audit/index.ts';
import { Person, personById } from '#schema/identity/index.ts';
import { may } from '#schema/kernel/actor.ts';
import { canonicalJson } from '#schema/kernel/canonical-json.ts';
import { Fault, notFound } from '#schema/kernel/fault.ts';
import { decodeId, encodeId } from '#schema/kernel/id.ts';
import { connectionOf } from '#schema/kernel/node.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import { SupportAct, supportActById } from '#schema/organisations/index.ts';
import type { Context } from '../context.ts';
import { connection } from '../kernel/connection.ts';
import { nullIsAbsent } from '../kernel/null-is-absent.ts';
import { PageArgs } from '../kernel/page-args.ts';

const AuditEntryConnection = connectionOf('AuditEntry', () => AuditEntry);

@ArgsType()
class AuditArgs extends PageArgs {
  @Field(() => ID, {
    nullable: true,
    description: 'Of this thing alone. Members see the lines of a thing that they see.',
  })
  subjectId?: string;
  @Field(() => ID, { nullable: true, description: 'Of this person alone.' }) personId?: string;
  @Field(() => ID, { nullable: true, description: 'Of this act of an operator’s alone.' })
  supportActId?: string;
  @Field(() => String, { nullable: true, description: 'Of this kind of act alone.' }) command?: string;
  @Field(() => String, { nullable: true, description: 'Those that changed this field.' }) field?: string;
  @Field(() => String, { nullable: true, description: 'Those of one request.' }) requestId?: string;
  @Field(() => Date, { nullable: true, description: 'Written then or later.' }) from?: Date;
  @Field(() => Date, { nullable: true, description: 'Written before.' }) until?: Date;
}

@Resolver(() => AuditEntry)
export class AuditEntryResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => AuditEntryConnection, {
    description:
      'The organisation’s book, newest first. Whoever may not read all of it names a thing that they may see.',
  })
  async auditEntries(@Args(() => AuditArgs) args: AuditArgs, @Ctx() context: Context) {
    context.requireSignedIn();
    const filter = await readFilter(args, context);
    return connection(await listAuditEntries(context.query, args, filter), args);
  }

  @Query(() => [String], { description: 'The kinds of acts that stand in the organisation’s book.' })
  async auditCommands(@Ctx() context: Context): Promise<string[]> {
    context.requireSignedIn();
    return may(context.actor, 'audit:read') ? await auditCommands(context.query) : [];
  }

  @Query(() => AuditChain, { description: 'How far the book is sealed against changes, and checked.' })
  async auditChain(@Ctx() context: Context): Promise<AuditChain> {
    context.requireSignedIn();
    return await auditChain(context.query);
  }

  @FieldResolver(() => ID, { description: 'Opaque, sorts by time.' })
  id(@Root() entry: AuditEntry): string {
    return encodeId('aud', entry.id);
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The thing concerned, where it has an id of its own.',
  })
  subjectId(@Root() { subjectType, subjectId }: AuditEntry, @Ctx() { services }: Context): string | null {
    const prefix = subjectType ? services.nodes.prefixOf(subjectType) : undefined;
    return prefix && subjectId ? encodeId(prefix, subjectId) : null;
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who; null for those of other organisations.' })
  async person(@Root() { personId, supportActId }: AuditEntry, @Ctx() { query }: Context) {
    return personId && !supportActId ? await personById(query, personId) : undefined;
  }

  @FieldResolver(() => SupportAct, {
    nullable: true,
    description: 'By which act a person of the operator’s did it on behalf of the organisation.',
  })
  async supportAct(@Root() entry: AuditEntry, @Ctx() { query }: Context): Promise<SupportAct | undefined> {
    const id = entry.supportActId ?? (entry.subjectType === 'supportAct' ? entry.subjectId : null);
    return id ? await supportActById(query, id) : undefined;
  }

  @FieldResolver(() => [AuditChange], { description: 'What changed, field by field.' })
  changes(@Root() { changes }: AuditEntry): AuditChange[] {
    return Object.entries(changes).map(([field, change]) => {
      const [before, after] = Array.isArray(change) && change.length === 2 ? change : [null, change];
      return { field, before: textOf(before), after: textOf(after) };
    });
  }
}

/** Ids that are none, and things that are not theirs, are absent; without a thing only those may read who may read all. */
async function readFilter(args: AuditArgs, { actor, query, services }: Context): Promise<AuditFilter> {
  const { subjectId, personId, supportActId, first: _first, after: _after, ...rest } = args;
  if (!may(actor, 'audit:read')) {
    if (!subjectId) throw new Fault('FORBIDDEN', 'Your role does not allow this.');
    if (!(await services.nodes.find(query, subjectId))) throw notFound(['subjectId']);
  }
  const subject = subjectId === undefined ? undefined : decodeId(subjectId)?.uuid;
  if (subjectId !== undefined && !subject) throw notFound(['subjectId']);
  return {
    ...rest,
    ...(subject ? { subjectId: subject } : {}),
    ...(personId ? { personId: requireId('per', personId, 'personId') } : {}),
    ...(supportActId ? { supportActId: requireId('sup', supportActId, 'supportActId') } : {}),
  };
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : canonicalJson(value);
}
