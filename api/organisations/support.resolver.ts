import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  Query,
  Resolver,
  Root,
  UseMiddleware,
} from 'type-graphql';
import { Firm, firmById } from '#schema/identity/index.ts';
import { may } from '#schema/kernel/actor.ts';
import { CommandInput } from '#schema/kernel/command-input.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import { checkKey, runCommand } from '#schema/kernel/run-command.ts';
import {
  enterSupportAct,
  firmsLike,
  listSupportActs,
  SupportAct,
  SupportActOpenInput,
  supportActById,
  supportActEnd,
  supportActOpen,
} from '#schema/organisations/index.ts';
import type { Context } from '../context.ts';
import { Viewer } from '../identity/identity.inputs.ts';
import { connection } from '../kernel/connection.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';
import { nullIsAbsent } from '../kernel/null-is-absent.ts';
import { PageArgs } from '../kernel/page-args.ts';

const SupportActConnection = connectionOf('SupportAct', () => SupportAct);
const SupportActOpenPayload = payloadOf('SupportActOpen', 'supportAct', () => SupportAct);
const SupportActEnterPayload = payloadOf('SupportActEnter', 'supportAct', () => SupportAct);
const SupportActEndPayload = payloadOf('SupportActEnd', 'supportAct', () => SupportAct);

@InputType({ description: 'An act that the viewer has opened.' })
export class SupportActEnterInput extends CommandInput {
  @Field(() => ID, { description: 'The act.' }) supportActId!: string;
}
@InputType({ description: 'Ends the act by which this session works in a firm.' })
export class SupportActEndInput extends CommandInput {}

@Resolver(() => SupportAct)
export class SupportActResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => SupportActConnection, {
    description:
      'When people of the operator’s worked in the viewer’s organisation, or the viewer’s colleagues in others; newest first.',
  })
  async supportActs(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    context.requireSignedIn();
    return connection(await listSupportActs(context.query, page), page);
  }

  @Query(() => [Firm], {
    description:
      'Firms that the operator can look into, by a part of the name or the credit code; at most 20, none for others.',
  })
  async firmsToSupport(
    @Arg('words', () => String, { description: 'At least two characters.' }) words: string,
    @Ctx() { query, actor }: Context,
  ) {
    if (!may(actor, 'operator:support')) return [];
    const found = await firmsLike(query, words);
    return (await Promise.all(found.map(({ id }) => firmById(query, id)))).filter(
      (firm) => firm !== undefined,
    );
  }

  @Mutation(() => SupportActOpenPayload, {
    description: 'Opens an act for another firm; it begins with supportActEnter.',
  })
  async supportActOpen(
    @Arg('input', () => SupportActOpenInput, inputArgument) input: SupportActOpenInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(
      context,
      { command: supportActOpen, field: 'supportAct', load: supportActById },
      input,
    );
  }

  @Mutation(() => SupportActEnterPayload, {
    description: 'Goes on in the firm of an act that the viewer has opened.',
  })
  async supportActEnter(
    @Arg('input', () => SupportActEnterInput, inputArgument) input: SupportActEnterInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    checkKey(input.idempotencyKey ?? '');
    context.requireSignedIn();
    const { token, services } = context;
    const id = requireId('sup', input.supportActId, 'supportActId');
    await enterSupportAct(services.database, token ?? '', id);
    await context.become(token);
    return { supportAct: await supportActById(context.query, id), userErrors: [] };
  }

  @Mutation(() => SupportActEndPayload, { description: 'Ends the act; the session goes on as before it.' })
  async supportActEnd(
    @Arg('input', () => SupportActEndInput, inputArgument) input: SupportActEndInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    context.requireSignedIn();
    const { outcome } = await runCommand(
      context.services.database,
      context.actor,
      supportActEnd,
      {},
      input.idempotencyKey ?? '',
    );
    await context.become(context.token);
    return { supportAct: await supportActById(context.query, outcome.id), userErrors: [] };
  }

  @FieldResolver(() => ID, idField)
  id(@Root() act: SupportAct): string {
    return encodeId('sup', act.id);
  }

  @FieldResolver(() => Firm, { nullable: true, description: 'The firm that was looked into.' })
  async firm(@Root() act: SupportAct, @Ctx() { query }: Context): Promise<Firm | undefined> {
    return await firmById(query, act.organisationId);
  }
}

@Resolver(() => Viewer)
export class ViewerSupportResolver {
  @FieldResolver(() => SupportAct, {
    nullable: true,
    description: 'The act by which a person of the operator’s is here; null for members.',
  })
  async supportAct(@Ctx() { actor, query }: Context): Promise<SupportAct | undefined> {
    const id = actor.kind === 'person' ? actor.supportActId : undefined;
    return id ? await supportActById(query, id) : undefined;
  }
}
