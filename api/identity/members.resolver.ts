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
  findOrganisation,
  hasSecondFactor,
  listMembers,
  Member,
  MemberChangeRolesInput,
  MemberRemoveInput,
  memberById,
  memberChangeRoles,
  memberOrGone,
  memberRemove,
  Organisation,
  OrganisationDemandSecondFactorInput,
  OrganisationLeaveInput,
  organisationDemandSecondFactor,
  organisationLeave,
  Person,
  personById,
} from '#schema/identity/index.ts';
import { personOf } from '#schema/kernel/actor.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import type { Context } from '../context.ts';
import { connection } from '../kernel/connection.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';
import { nullIsAbsent } from '../kernel/null-is-absent.ts';
import { PageArgs } from '../kernel/page-args.ts';
import { leaveSession } from './enter-session.ts';
import { orRefusals } from './or-refusals.ts';
import { runOwn } from './run-own.ts';

const MemberConnection = connectionOf('Member', () => Member);
const MemberChangeRolesPayload = payloadOf('MemberChangeRoles', 'member', () => Member);
const MemberRemovePayload = payloadOf('MemberRemove', 'member', () => Member);
const OrganisationLeavePayload = payloadOf('OrganisationLeave');
const DemandPayload = payloadOf('OrganisationDemandSecondFactor', 'organisation', () => Organisation);

@Resolver(() => Member)
export class MemberResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => MemberConnection, { description: 'The members of the organisation acted for.' })
  async members(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    context.requireSignedIn();
    return connection(await listMembers(context.query, page), page);
  }

  @Mutation(() => MemberChangeRolesPayload, { description: 'Changes what a member may do.' })
  async memberChangeRoles(
    @Arg('input', () => MemberChangeRolesInput, inputArgument) input: MemberChangeRolesInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: memberChangeRoles, field: 'member', load: memberById }, input);
  }

  @Mutation(() => MemberRemovePayload, {
    description: 'Takes a person out of the organisation; their sessions in it end at once.',
  })
  async memberRemove(
    @Arg('input', () => MemberRemoveInput, inputArgument) input: MemberRemoveInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: memberRemove, field: 'member', load: memberOrGone }, input);
  }

  @Mutation(() => OrganisationLeavePayload, {
    description: 'Ends the viewer’s own membership, and with it this session.',
  })
  async organisationLeave(
    @Arg('input', () => OrganisationLeaveInput, inputArgument) input: OrganisationLeaveInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await orRefusals(async () => {
      await runOwn(context, organisationLeave, input);
      await leaveSession(context);
    });
  }

  @Mutation(() => DemandPayload, {
    description: 'Demands a second factor from every member, or no longer.',
  })
  async organisationDemandSecondFactor(
    @Arg('input', () => OrganisationDemandSecondFactorInput, inputArgument)
    input: OrganisationDemandSecondFactorInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    const command = organisationDemandSecondFactor;
    return await mutate(context, { command, field: 'organisation', load: findOrganisation }, input);
  }

  @FieldResolver(() => ID, idField)
  id(@Root() member: Member): string {
    return encodeId('mem', member.id);
  }

  @FieldResolver(() => Person, { nullable: true })
  async person(@Root() member: Member, @Ctx() { query }: Context): Promise<Person | null> {
    return member.since ? ((await personById(query, member.id)) ?? null) : null;
  }

  @FieldResolver(() => Boolean)
  isViewer(@Root() member: Member, @Ctx() { actor }: Context): boolean {
    return member.id === personOf(actor);
  }

  @FieldResolver(() => Boolean)
  async hasSecondFactor(@Root() member: Member, @Ctx() { query }: Context): Promise<boolean> {
    return await hasSecondFactor(query, member.id);
  }
}
