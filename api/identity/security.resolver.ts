import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  listPasskeys,
  listSessions,
  mySecondFactor,
  newRecoveryCodes,
  Passkey,
  PasskeyRemoveInput,
  PasskeyRenameInput,
  passkeyRegister,
  passkeyRemove,
  passkeyRename,
  RecoveryCodes,
  requirePerson,
  SecondFactorRemoveInput,
  SecondFactorStartInput,
  SessionEndInput,
  SessionEndOthersInput,
  SessionRow,
  secondFactorConfirm,
  secondFactorRemove,
  secondFactorRenewCodes,
  secondFactorStart,
  sessionEnd,
  sessionEndOthers,
  startPasskeyRegistration,
} from '#schema/identity/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { idField } from '#schema/kernel/node.ts';
import { checkKey } from '#schema/kernel/run-command.ts';
import type { Context } from '../context.ts';
import { inputArgument, type Payload, payloadOf } from '../kernel/mutate.ts';
import { renewToken } from './enter-session.ts';
import { PasskeyChallenge } from './identity.inputs.ts';
import { orRefusals } from './or-refusals.ts';
import { runOwn, runOwnGuarded } from './run-own.ts';
import {
  AccountSecurity,
  PasskeyRegisterInput,
  PasskeyStartInput,
  SecondFactorConfirmInput,
  SecondFactorRenewCodesInput,
} from './security.inputs.ts';

const SecondFactorStartPayload = payloadOf('SecondFactorStart');
const SecondFactorConfirmPayload = payloadOf('SecondFactorConfirm', 'recoveryCodes', () => RecoveryCodes);
const SecondFactorRemovePayload = payloadOf('SecondFactorRemove');
const RenewCodesPayload = payloadOf('SecondFactorRenewCodes', 'recoveryCodes', () => RecoveryCodes);
const PasskeyStartPayload = payloadOf('PasskeyStart', 'challenge', () => PasskeyChallenge);
const PasskeyRegisterPayload = payloadOf('PasskeyRegister');
const PasskeyRenamePayload = payloadOf('PasskeyRename');
const PasskeyRemovePayload = payloadOf('PasskeyRemove');
const SessionEndPayload = payloadOf('SessionEnd');
const SessionEndOthersPayload = payloadOf('SessionEndOthers');

@Resolver()
export class SecurityResolver {
  @Query(() => AccountSecurity, {
    nullable: true,
    description: 'How the viewer gets in, and where they are signed in; null for whoever is no person.',
  })
  async accountSecurity(@Ctx() { query, actor, services }: Context): Promise<AccountSecurity | null> {
    if (actor.kind !== 'person') return null;
    return {
      secondFactor: await mySecondFactor(query, services.database.secrets),
      passkeys: await listPasskeys(query),
      sessions: await listSessions(query),
    };
  }

  @Mutation(() => SecondFactorStartPayload, {
    description: 'Makes a seed for an authenticator; `accountSecurity` shows it until it is confirmed.',
  })
  async secondFactorStart(
    @Arg('input', () => SecondFactorStartInput, inputArgument) input: SecondFactorStartInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await orRefusals(async () => void (await runOwn(context, secondFactorStart, input)));
  }

  @Mutation(() => SecondFactorConfirmPayload, {
    description: 'Turns the second factor on by a first code; the recovery codes are told this once.',
  })
  async secondFactorConfirm(
    @Arg('input', () => SecondFactorConfirmInput, inputArgument) input: SecondFactorConfirmInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    const codes = newRecoveryCodes();
    return await orRefusals(async () => {
      const given = { ...input, recoveryCodes: codes };
      const { replayed } = await runOwnGuarded(context, secondFactorConfirm, given, 'code');
      await renewToken(context, true);
      return { recoveryCodes: replayed ? null : { codes } };
    });
  }

  @Mutation(() => SecondFactorRemovePayload, { description: 'Turns the second factor off.' })
  async secondFactorRemove(
    @Arg('input', () => SecondFactorRemoveInput, inputArgument) input: SecondFactorRemoveInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await orRefusals(
      async () => void (await runOwnGuarded(context, secondFactorRemove, input, 'password')),
    );
  }

  @Mutation(() => RenewCodesPayload, {
    description: 'New recovery codes, told this once; the old ones are dead.',
  })
  async secondFactorRenewCodes(
    @Arg('input', () => SecondFactorRenewCodesInput, inputArgument) input: SecondFactorRenewCodesInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    const codes = newRecoveryCodes();
    return await orRefusals(async () => {
      const given = { ...input, recoveryCodes: codes };
      const { replayed } = await runOwnGuarded(context, secondFactorRenewCodes, given, 'password');
      return { recoveryCodes: replayed ? null : { codes } };
    });
  }

  @Mutation(() => PasskeyStartPayload, { description: 'Asks the browser to make a passkey for the viewer.' })
  async passkeyStart(
    @Arg('input', () => PasskeyStartInput, inputArgument) input: PasskeyStartInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    checkKey(input.idempotencyKey ?? '');
    const { database, passkeySite } = context.services;
    requirePerson(context.actor);
    return await orRefusals(async () => ({
      challenge: { options: await startPasskeyRegistration(database, context.query, passkeySite) },
    }));
  }

  @Mutation(() => PasskeyRegisterPayload, { description: 'Keeps a passkey that a device has made.' })
  async passkeyRegister(
    @Arg('input', () => PasskeyRegisterInput, inputArgument) input: PasskeyRegisterInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    const { passkeySite: site } = context.services;
    return await orRefusals(async () => void (await runOwn(context, passkeyRegister, { ...input, site })));
  }

  @Mutation(() => PasskeyRenamePayload, { description: 'Gives a passkey another name.' })
  async passkeyRename(
    @Arg('input', () => PasskeyRenameInput, inputArgument) input: PasskeyRenameInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await orRefusals(async () => void (await runOwn(context, passkeyRename, input)));
  }

  @Mutation(() => PasskeyRemovePayload, { description: 'Forgets a passkey.' })
  async passkeyRemove(
    @Arg('input', () => PasskeyRemoveInput, inputArgument) input: PasskeyRemoveInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await orRefusals(async () => void (await runOwn(context, passkeyRemove, input)));
  }

  @Mutation(() => SessionEndPayload, { description: 'Ends one of the viewer’s sessions.' })
  async sessionEnd(
    @Arg('input', () => SessionEndInput, inputArgument) input: SessionEndInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await orRefusals(async () => void (await runOwn(context, sessionEnd, input)));
  }

  @Mutation(() => SessionEndOthersPayload, {
    description: 'Ends every session of the viewer’s but the one that asks.',
  })
  async sessionEndOthers(
    @Arg('input', () => SessionEndOthersInput, inputArgument) input: SessionEndOthersInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await orRefusals(async () => void (await runOwn(context, sessionEndOthers, input)));
  }
}

@Resolver(() => SessionRow)
export class SessionRowResolver {
  @FieldResolver(() => ID, idField)
  id(@Root() session: SessionRow): string {
    return encodeId('ses', session.id);
  }

  @FieldResolver(() => Boolean)
  current(@Root() session: SessionRow, @Ctx() { actor }: Context): boolean {
    return actor.kind === 'person' && actor.sessionId === session.id;
  }
}

@Resolver(() => Passkey)
export class PasskeyResolver {
  @FieldResolver(() => ID, idField)
  id(@Root() passkey: Passkey): string {
    return encodeId('pky', passkey.id);
  }
}
