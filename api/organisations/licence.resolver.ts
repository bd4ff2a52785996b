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
import { fileById, StoredFile } from '#schema/files/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import {
  Licence,
  LicenceAddInput,
  LicenceKind,
  LicenceReplaceInput,
  LicenceWithdrawInput,
  licenceAdd,
  licenceById,
  licenceKinds,
  licenceReplace,
  licenceWithdraw,
  listLicences,
} from '#schema/organisations/index.ts';
import type { Context } from '../context.ts';
import { connection } from '../kernel/connection.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';
import { nullIsAbsent } from '../kernel/null-is-absent.ts';
import { PageArgs } from '../kernel/page-args.ts';

const LicenceConnection = connectionOf('Licence', () => Licence);
const LicenceAddPayload = payloadOf('LicenceAdd', 'licence', () => Licence);
const LicenceReplacePayload = payloadOf('LicenceReplace', 'licence', () => Licence);
const LicenceWithdrawPayload = payloadOf('LicenceWithdraw', 'licence', () => Licence);

@Resolver(() => Licence)
export class LicenceResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => LicenceConnection, { description: 'The viewer’s licences that stand, newest first.' })
  async licences(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    context.requireSignedIn();
    return connection(await listLicences(context.query, page), page);
  }

  @Query(() => [LicenceKind], { description: 'All kinds of licences.' })
  async licenceKinds(@Ctx() { query }: Context): Promise<readonly LicenceKind[]> {
    return await licenceKinds(query);
  }

  @Mutation(() => LicenceAddPayload, { description: 'Adds a licence with its document.' })
  async licenceAdd(
    @Arg('input', () => LicenceAddInput, inputArgument) input: LicenceAddInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: licenceAdd, field: 'licence', load: licenceById }, input);
  }

  @Mutation(() => LicenceReplacePayload, { description: 'Puts a newer licence in the place of one.' })
  async licenceReplace(
    @Arg('input', () => LicenceReplaceInput, inputArgument) input: LicenceReplaceInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: licenceReplace, field: 'licence', load: licenceById }, input);
  }

  @Mutation(() => LicenceWithdrawPayload, { description: 'Takes a licence back.' })
  async licenceWithdraw(
    @Arg('input', () => LicenceWithdrawInput, inputArgument) input: LicenceWithdrawInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: licenceWithdraw, field: 'licence', load: licenceById }, input);
  }

  @FieldResolver(() => ID, idField)
  id(@Root() licence: Licence): string {
    return encodeId('lic', licence.id);
  }

  @FieldResolver(() => LicenceKind, { description: 'What kind it is.' })
  async kind(@Root() { kindCode }: Licence, @Ctx() { query }: Context): Promise<LicenceKind | undefined> {
    return (await licenceKinds(query)).find(({ code }) => code === kindCode);
  }

  @FieldResolver(() => StoredFile, { nullable: true, description: 'Its document.' })
  async document(
    @Root() { documentId }: Licence,
    @Ctx() { query }: Context,
  ): Promise<StoredFile | undefined> {
    return await fileById(query, documentId);
  }
}
