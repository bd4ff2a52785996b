import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import {
  closeSession,
  openSession,
  SignUpInput,
  signUp,
  switchOrganisation,
} from '#schema/identity/index.ts';
import { Refusal } from '#schema/kernel/refusal.ts';
import { checkKey, runCommand } from '#schema/kernel/run-command.ts';
import type { Context } from '../context.ts';
import { inputArgument, type Payload, payloadOf } from '../kernel/mutate.ts';
import { requireId } from '../kernel/wire-id.ts';
import { OrganisationSwitchInput, SignInInput, SignOutInput, Viewer } from './identity.inputs.ts';
import { readViewer } from './viewer.ts';

const SignUpPayload = payloadOf('SignUp', 'viewer', () => Viewer);
const SignInPayload = payloadOf('SignIn', 'viewer', () => Viewer);
const SignOutPayload = payloadOf('SignOut');
const OrganisationSwitchPayload = payloadOf('OrganisationSwitch', 'viewer', () => Viewer);

@Resolver()
export class SessionResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null for nobody.' })
  async viewer(@Ctx() { query }: Context): Promise<Viewer | null> {
    return await readViewer(query);
  }

  @Mutation(() => SignUpPayload, { description: 'Registers a firm and its first member, and signs them in.' })
  async signUp(
    @Arg('input', () => SignUpInput, inputArgument) { idempotencyKey, ...facts }: SignUpInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await orRefusals(context, async () => {
      await runCommand(
        context.services.database,
        await stranger(context),
        signUp,
        facts,
        idempotencyKey ?? '',
      );
      await signIn(context, facts);
    });
  }

  @Mutation(() => SignInPayload, { description: 'Opens a session; its cookie comes with the answer.' })
  async signIn(
    @Arg('input', () => SignInInput, inputArgument) input: SignInInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    checkKey(input.idempotencyKey ?? '');
    return await orRefusals(context, () => signIn(context, input));
  }

  @Mutation(() => SignOutPayload, { description: 'Ends the session for good.' })
  async signOut(
    @Arg('input', () => SignOutInput, inputArgument) input: SignOutInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    checkKey(input.idempotencyKey ?? '');
    if (context.token) await closeSession(context.services.database, context.token);
    context.setCookies.push(context.services.cookies.noSession());
    await context.become(undefined);
    return { userErrors: [] };
  }

  @Mutation(() => OrganisationSwitchPayload, {
    description: 'Goes on for another organisation of the viewer’s.',
  })
  async organisationSwitch(
    @Arg('input', () => OrganisationSwitchInput, inputArgument) input: OrganisationSwitchInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    checkKey(input.idempotencyKey ?? '');
    context.requireSignedIn();
    const { token, services } = context;
    await switchOrganisation(
      services.database,
      token ?? '',
      requireId('org', input.organisationId, 'organisationId'),
    );
    await context.become(token);
    return { viewer: await readViewer(context.query), userErrors: [] };
  }
}

/** Whoever registers a firm does so as nobody, also when somebody is signed in on this machine. */
async function stranger(context: Context) {
  await context.become(undefined);
  return context.actor;
}

async function signIn(context: Context, credentials: { email: string; password: string }): Promise<void> {
  const { database, cookies, sessionHours } = context.services;
  const before = context.token;
  const token = await openSession(database, credentials, sessionHours);
  if (before) await closeSession(database, before);
  context.setCookies.push(cookies.session(token, sessionHours));
  await context.become(token);
}

async function orRefusals(context: Context, act: () => Promise<void>): Promise<Payload> {
  try {
    await act();
    return { viewer: await readViewer(context.query), userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { viewer: null, userErrors: error.problems };
  }
}
