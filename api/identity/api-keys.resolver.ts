import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
  UseMiddleware,
} from 'type-graphql';
import {
  ApiKey,
  ApiKeyCreateInput,
  ApiKeyRevokeInput,
  apiKeyById,
  apiKeyCreate,
  apiKeyRevoke,
  listApiKeys,
  newApiKey,
  Person,
  personById,
} from '#schema/identity/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import type { Context } from '../context.ts';
import { connection } from '../kernel/connection.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';
import { nullIsAbsent } from '../kernel/null-is-absent.ts';
import { PageArgs } from '../kernel/page-args.ts';
import { orRefusals } from './or-refusals.ts';

const ApiKeyConnection = connectionOf('ApiKey', () => ApiKey);
const ApiKeyCreatePayload = payloadOf('ApiKeyCreate', 'apiKey', () => ApiKey);
const ApiKeyRevokePayload = payloadOf('ApiKeyRevoke', 'apiKey', () => ApiKey);

@Resolver(() => ApiKey)
export class ApiKeyResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => ApiKeyConnection, {
    description: 'The organisation’s keys, newest first; for those who may make some.',
  })
  async apiKeys(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    context.require('key:manage');
    return connection(await listApiKeys(context.query, page), page);
  }

  @Mutation(() => ApiKeyCreatePayload, {
    description: 'Gives a program a key; `secret` tells it, this once.',
  })
  async apiKeyCreate(
    @Arg('input', () => ApiKeyCreateInput, inputArgument) input: ApiKeyCreateInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    const { idempotencyKey = '', ...facts } = input;
    const key = newApiKey();
    return await orRefusals(async () => {
      const { outcome, replayed } = await runCommand(
        context.services.database,
        context.actor,
        apiKeyCreate,
        { ...facts, key },
        idempotencyKey,
      );
      await context.renewQuery();
      const apiKey = await apiKeyById(context.query, outcome.id);
      // An answer that was lost is not told again: the key of it is revoked, and another made.
      return { apiKey: apiKey && { ...apiKey, secret: replayed ? null : key } };
    });
  }

  @Mutation(() => ApiKeyRevokePayload, { description: 'Revokes a key, at once and for good.' })
  async apiKeyRevoke(
    @Arg('input', () => ApiKeyRevokeInput, inputArgument) input: ApiKeyRevokeInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: apiKeyRevoke, field: 'apiKey', load: apiKeyById }, input);
  }

  @FieldResolver(() => ID, idField)
  id(@Root() key: ApiKey): string {
    return encodeId('key', key.id);
  }

  @FieldResolver(() => Person, { nullable: true })
  async createdBy(@Root() key: ApiKey, @Ctx() { query }: Context): Promise<Person | null> {
    return key.createdById ? ((await personById(query, key.createdById)) ?? null) : null;
  }
}
