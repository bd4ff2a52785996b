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
  addressCount,
  findInvitation,
  Invitation,
  InvitationAcceptInput,
  InvitationLink,
  InvitationResendInput,
  InvitationRevokeInput,
  InvitationSendInput,
  invitationAccept,
  invitationById,
  invitationResend,
  invitationRevoke,
  invitationSend,
  listInvitations,
  openSession,
  switchOrganisation,
  throughDoor,
} from '#schema/identity/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import type { Context } from '../context.ts';
import { connection } from '../kernel/connection.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';
import { nullIsAbsent } from '../kernel/null-is-absent.ts';
import { PageArgs } from '../kernel/page-args.ts';
import { enterSession } from './enter-session.ts';
import { orRefusals } from './or-refusals.ts';

const InvitationConnection = connectionOf('Invitation', () => Invitation);
const InvitationSendPayload = payloadOf('InvitationSend', 'invitation', () => Invitation);
const InvitationResendPayload = payloadOf('InvitationResend', 'invitation', () => Invitation);
const InvitationRevokePayload = payloadOf('InvitationRevoke', 'invitation', () => Invitation);
const InvitationAcceptPayload = payloadOf('InvitationAccept', 'invitation', () => Invitation);
const asInvitation = { field: 'invitation', load: invitationById } as const;

@Resolver(() => Invitation)
export class InvitationResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => InvitationConnection, {
    description: 'Invitations that nobody has accepted or revoked, newest first; for those who may invite.',
  })
  async invitations(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    context.require('people:manage');
    return connection(await listInvitations(context.query, page), page);
  }

  @Query(() => InvitationLink, {
    nullable: true,
    description: 'What an invitation’s link leads to, for whoever holds it; null when it leads nowhere.',
  })
  async invitationLink(
    @Arg('token', () => String, { description: 'What stands at the end of the link.' }) token: string,
    @Ctx() { services }: Context,
  ): Promise<InvitationLink | null> {
    return (await findInvitation(services.database, token)) ?? null;
  }

  @Mutation(() => InvitationSendPayload, { description: 'Invites an address to join the organisation.' })
  async invitationSend(
    @Arg('input', () => InvitationSendInput, inputArgument) input: InvitationSendInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: invitationSend, ...asInvitation }, input);
  }

  @Mutation(() => InvitationResendPayload, { description: 'Sends an invitation again, with a new link.' })
  async invitationResend(
    @Arg('input', () => InvitationResendInput, inputArgument) input: InvitationResendInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: invitationResend, ...asInvitation }, input);
  }

  @Mutation(() => InvitationRevokePayload, { description: 'Takes an invitation back: its link is dead.' })
  async invitationRevoke(
    @Arg('input', () => InvitationRevokeInput, inputArgument) input: InvitationRevokeInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: invitationRevoke, ...asInvitation }, input);
  }

  @Mutation(() => InvitationAcceptPayload, {
    description: 'Joins the organisation that invites, and goes on acting for it.',
  })
  async invitationAccept(
    @Arg('input', () => InvitationAcceptInput, inputArgument) input: InvitationAcceptInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    const door = { name: 'invitation', field: 'token', address: addressCount(context.visitor) } as const;
    return await orRefusals(() =>
      throughDoor(context.services.database, door, async () => ({
        invitation: await accept(context, input),
      })),
    );
  }

  @FieldResolver(() => ID, idField)
  id(@Root() invitation: Invitation): string {
    return encodeId('inv', invitation.id);
  }
}

async function accept(
  context: Context,
  { idempotencyKey, ...facts }: InvitationAcceptInput,
): Promise<Invitation | null> {
  const { database, sessionHours } = context.services;
  const isStranger = context.actor.kind === 'public';
  const { outcome } = await runCommand(
    database,
    context.actor,
    invitationAccept,
    facts,
    idempotencyKey ?? '',
  );
  const link = await findInvitation(database, facts.token);
  if (!link) return null;
  if (isStranger) {
    const credentials = { email: link.email, password: facts.password ?? '' };
    await enterSession(context, await openSession(database, credentials, sessionHours, context.visitor));
  } else {
    await switchOrganisation(database, context.token ?? '', link.organisationId);
    await context.become(context.token);
  }
  return (await invitationById(context.query, outcome.id)) ?? null;
}
