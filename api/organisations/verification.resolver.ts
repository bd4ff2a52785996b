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
import { personById } from '#schema/identity/index.ts';
import { may } from '#schema/kernel/actor.ts';
import type { Command } from '#schema/kernel/command.ts';
import type { CommandInput } from '#schema/kernel/command-input.ts';
import { encodeId, uuidOf } from '#schema/kernel/id.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import {
  FirmLikeness,
  Licence,
  licencesOfFirm,
  listVerificationCases,
  VerificationCase,
  VerificationClaimInput,
  VerificationConfirmInput,
  VerificationFile,
  VerificationProposeInput,
  VerificationSendBackInput,
  type VerificationState,
  VerificationStateEnum,
  verificationCaseById,
  verificationClaim,
  verificationConfirm,
  verificationFile,
  verificationPropose,
  verificationRead,
  verificationSendBack,
} from '#schema/organisations/index.ts';
import type { Context } from '../context.ts';
import { City, cityOf } from '../identity/city.ts';
import { connection } from '../kernel/connection.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';
import { nullIsAbsent } from '../kernel/null-is-absent.ts';
import { PageArgs } from '../kernel/page-args.ts';

const CaseConnection = connectionOf('VerificationCase', () => VerificationCase);
const payload = (mutation: string) => payloadOf(mutation, 'verification', () => VerificationCase);
const [ClaimPayload, ProposePayload, ConfirmPayload, SendBackPayload] = [
  payload('VerificationClaim'),
  payload('VerificationPropose'),
  payload('VerificationConfirm'),
  payload('VerificationSendBack'),
] as const;

async function step<Input extends CommandInput>(
  context: Context,
  command: Command<Input>,
  input: Input,
): Promise<Payload> {
  return await mutate(context, { command, field: 'verification', load: verificationCaseById }, input);
}

@Resolver(() => VerificationCase)
export class VerificationCaseResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => CaseConnection, {
    description:
      'The operator’s queue; empty for everybody else. It holds what the market shows of a firm, and no more.',
  })
  async verificationCases(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('states', () => [VerificationStateEnum], {
      nullable: true,
      description: 'Only these; all where it is left out.',
    })
    states: VerificationState[] | undefined,
    @Arg('proposed', () => Boolean, {
      nullable: true,
      description: 'Those alone that wait for a second pair of eyes, or do not.',
    })
    proposed: boolean | undefined,
    @Ctx() context: Context,
  ) {
    context.requireSignedIn();
    return connection(await listVerificationCases(context.query, page, { states, proposed }), page);
  }

  @Query(() => VerificationCase, {
    nullable: true,
    description: 'One case of the operator’s queue; null for everybody else.',
  })
  async verificationCase(
    @Arg('id', () => ID, { description: 'The case.' }) id: string,
    @Ctx() context: Context,
  ): Promise<VerificationCase | undefined> {
    context.requireSignedIn();
    const caseId = uuidOf('ver', id);
    return caseId && (await verificationCaseById(context.query, caseId));
  }

  @Mutation(() => ClaimPayload, { description: 'Takes a case for half an hour.' })
  async verificationClaim(
    @Arg('input', () => VerificationClaimInput, inputArgument) input: VerificationClaimInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await step(context, verificationClaim, input);
  }

  @Mutation(() => ProposePayload, { description: 'Proposes a decision to a second pair of eyes.' })
  async verificationPropose(
    @Arg('input', () => VerificationProposeInput, inputArgument) input: VerificationProposeInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await step(context, verificationPropose, input);
  }

  @Mutation(() => ConfirmPayload, { description: 'Confirms what somebody else has proposed.' })
  async verificationConfirm(
    @Arg('input', () => VerificationConfirmInput, inputArgument) input: VerificationConfirmInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await step(context, verificationConfirm, input);
  }

  @Mutation(() => SendBackPayload, { description: 'Sends somebody else’s proposal back to the queue.' })
  async verificationSendBack(
    @Arg('input', () => VerificationSendBackInput, inputArgument) input: VerificationSendBackInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await step(context, verificationSendBack, input);
  }

  @FieldResolver(() => ID, idField)
  id(@Root() found: VerificationCase): string {
    return encodeId('ver', found.id);
  }

  @FieldResolver(() => City, { nullable: true, description: 'Where the firm is registered.' })
  async city(@Root() found: VerificationCase, @Ctx() context: Context): Promise<City | undefined> {
    return await cityOf(context, found.cityCode);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the colleague who has taken it.' })
  async claimant(
    @Root() { claimedBy }: VerificationCase,
    @Ctx() { query }: Context,
  ): Promise<string | undefined> {
    return claimedBy ? (await personById(query, claimedBy))?.name : undefined;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of the colleague who has proposed a decision.',
  })
  async proposer(
    @Root() { proposedBy }: VerificationCase,
    @Ctx() { query }: Context,
  ): Promise<string | undefined> {
    return proposedBy ? (await personById(query, proposedBy))?.name : undefined;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer has proposed and so cannot confirm.' })
  proposedByMe(@Root() { proposedBy }: VerificationCase, @Ctx() { actor }: Context): boolean {
    return actor.kind === 'person' && proposedBy === actor.personId;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer has taken it.' })
  claimedByMe(@Root() { claimedBy }: VerificationCase, @Ctx() { actor }: Context): boolean {
    return actor.kind === 'person' && claimedBy === actor.personId;
  }
}

@Resolver(() => VerificationFile)
export class VerificationFileResolver {
  @Query(() => VerificationFile, {
    nullable: true,
    description:
      'What the firm of a case has declared and brought; null for all but the operator. Each reading is noted in the firm’s book before it is answered.',
  })
  async verificationFile(
    @Arg('id', () => ID, { description: 'The case.' }) id: string,
    @Ctx() { actor, caller, query, services }: Context,
  ): Promise<VerificationFile | undefined> {
    const caseId = uuidOf('ver', id);
    if (!caseId || !may(actor, 'operator:verify')) return undefined;
    const key = `verification-read:${caller.requestId}:${id}`.slice(0, 255);
    await runCommand(services.database, actor, verificationRead, { caseId: id }, key);
    return await verificationFile(query, caseId);
  }

  @FieldResolver(() => ID, { description: 'The case, as in the queue.' })
  id(@Root() { id }: VerificationFile): string {
    return encodeId('ver', id);
  }

  @FieldResolver(() => StoredFile, {
    nullable: true,
    description: 'The business licence that the firm brought.',
  })
  async document(
    @Root() { documentId }: VerificationFile,
    @Ctx() { query }: Context,
  ): Promise<StoredFile | undefined> {
    return documentId ? await fileById(query, documentId) : undefined;
  }

  @FieldResolver(() => [Licence], { description: 'The firm’s licences that stand.' })
  async licences(@Root() { id }: VerificationFile, @Ctx() { query }: Context): Promise<Licence[]> {
    return await licencesOfFirm(query, id);
  }
}

@Resolver(() => FirmLikeness)
export class FirmLikenessResolver {
  @FieldResolver(() => ID, { description: 'The case of the other firm.' })
  caseId(@Root() { otherId }: FirmLikeness): string {
    return encodeId('ver', otherId);
  }
}
