import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import {
  completeSignIn,
  findSignInStep,
  openSession,
  requirePerson,
  SecondFactorNeeded,
  SignUpInput,
  signInStepMinutes,
  signInWithPasskey,
  signUp,
  startPasskeySignIn,
  switchOrganisation,
} from '#schema/identity/index.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import { checkKey, runCommand } from '#schema/kernel/run-command.ts';
import type { Context } from '../context.ts';
import { stepTokenOf } from '../http/session-cookie.ts';
import { inputArgument, type Payload, payloadOf } from '../kernel/mutate.ts';
import { enterSession, leaveSession } from './enter-session.ts';
import {
  OrganisationSwitchInput,
  PasskeyChallenge,
  SignInCompleteInput,
  SignInInput,
  SignInPasskeyInput,
  SignInPasskeyStartInput,
  SignInStepType,
  SignOutInput,
  Viewer,
} from './identity.inputs.ts';
import { orRefusals } from './or-refusals.ts';
import { readViewer } from './viewer.ts';

const SignUpPayload = payloadOf('SignUp', 'viewer', () => Viewer);
const SignInPayload = payloadOf('SignIn', 'viewer', () => Viewer);
const SignInCompletePayload = payloadOf('SignInComplete', 'viewer', () => Viewer);
const SignInPasskeyStartPayload = payloadOf('SignInPasskeyStart', 'challenge', () => PasskeyChallenge);
const SignInPasskeyPayload = payloadOf('SignInPasskey', 'viewer', () => Viewer);
const SignOutPayload = payloadOf('SignOut');
const OrganisationSwitchPayload = payloadOf('OrganisationSwitch', 'viewer', () => Viewer);

@Resolver()
export class SessionResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null for nobody.' })
  async viewer(@Ctx() { query }: Context): Promise<Viewer | null> {
    return await readViewer(query);
  }

  @Query(() => SignInStepType, {
    nullable: true,
    description: 'The sign-in of this browser that waits for its second factor; null when none does.',
  })
  async signInStep(@Ctx() { caller, services }: Context): Promise<SignInStepType | null> {
    const token = stepTokenOf(caller.cookie);
    return (token && (await findSignInStep(services.database, token))) || null;
  }

  @Mutation(() => SignUpPayload, { description: 'Registers a firm and its first member, and signs them in.' })
  async signUp(
    @Arg('input', () => SignUpInput, inputArgument) { idempotencyKey, ...facts }: SignUpInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await orRefusals(async () => {
      await runCommand(
        context.services.database,
        await stranger(context),
        signUp,
        facts,
        idempotencyKey ?? '',
      );
      return await signIn(context, facts);
    });
  }

  @Mutation(() => SignInPayload, {
    description:
      'Opens a session; its cookie comes with the answer. SECOND_FACTOR_NEEDED comes with the cookie of a half-open sign-in.',
  })
  async signIn(
    @Arg('input', () => SignInInput, inputArgument) input: SignInInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    checkKey(input.idempotencyKey ?? '');
    return await orRefusals(() => signIn(context, input));
  }

  @Mutation(() => SignInCompletePayload, { description: 'Shows the second factor and opens the session.' })
  async signInComplete(
    @Arg('input', () => SignInCompleteInput, inputArgument) input: SignInCompleteInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    checkKey(input.idempotencyKey ?? '');
    const { database, sessionHours: hours } = context.services;
    const step = stepTokenOf(context.caller.cookie) ?? '';
    return await orRefusals(async () => {
      const given = { step, code: input.code };
      await enterSession(context, await completeSignIn(database, given, { hours, visitor: context.visitor }));
      return { viewer: await readViewer(context.query) };
    });
  }

  @Mutation(() => SignInPasskeyStartPayload, { description: 'Asks the browser for a passkey of this site.' })
  async signInPasskeyStart(
    @Arg('input', () => SignInPasskeyStartInput, inputArgument) input: SignInPasskeyStartInput,
    @Ctx() { services }: Context,
  ): Promise<Payload> {
    checkKey(input.idempotencyKey ?? '');
    const options = await startPasskeySignIn(services.database, services.passkeySite);
    return { challenge: { options }, userErrors: [] };
  }

  @Mutation(() => SignInPasskeyPayload, {
    description: 'Opens a session by a passkey; no password, no code.',
  })
  async signInPasskey(
    @Arg('input', () => SignInPasskeyInput, inputArgument) input: SignInPasskeyInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    checkKey(input.idempotencyKey ?? '');
    const { database, passkeySite: site, sessionHours: hours } = context.services;
    return await orRefusals(async () => {
      const given = { answer: input.answer, site };
      await enterSession(
        context,
        await signInWithPasskey(database, given, { hours, visitor: context.visitor }),
      );
      return { viewer: await readViewer(context.query) };
    });
  }

  @Mutation(() => SignOutPayload, { description: 'Ends the session for good.' })
  async signOut(
    @Arg('input', () => SignOutInput, inputArgument) input: SignOutInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    checkKey(input.idempotencyKey ?? '');
    await leaveSession(context);
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
    requirePerson(context.actor);
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

async function signIn(context: Context, credentials: { email: string; password: string }) {
  const { database, cookies, sessionHours } = context.services;
  try {
    await enterSession(context, await openSession(database, credentials, sessionHours, context.visitor));
  } catch (error) {
    if (error instanceof SecondFactorNeeded)
      context.setCookies.push(cookies.step(error.step, signInStepMinutes));
    throw error;
  }
  return { viewer: await readViewer(context.query) };
}
