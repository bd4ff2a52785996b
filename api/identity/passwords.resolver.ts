import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import {
  addressCount,
  countAtDoor,
  isPasswordResetLive,
  normaliseEmail,
  PasswordChangeInput,
  PasswordResetInput,
  PasswordResetRequestInput,
  Person,
  PersonChangeInput,
  passwordChange,
  passwordReset,
  passwordResetRequest,
  personById,
  personChange,
  throughDoor,
} from '#schema/identity/index.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import type { Context } from '../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';
import { renewToken } from './enter-session.ts';
import { orRefusals } from './or-refusals.ts';
import { runOwnGuarded } from './run-own.ts';

const PersonChangePayload = payloadOf('PersonChange', 'person', () => Person);
const PasswordChangePayload = payloadOf('PasswordChange');
const PasswordResetRequestPayload = payloadOf('PasswordResetRequest');
const PasswordResetPayload = payloadOf('PasswordReset');

/** Mails to one address, and requests from one, in a quarter of an hour. */
const resetMailsMax = 3;
const resetRequestsMax = 20;

@Resolver()
export class PasswordResolver {
  @Query(() => Boolean, { description: 'Whether a link for a new password still works.' })
  async passwordResetLive(
    @Arg('token', () => String, { description: 'What stands at the end of the link.' }) token: string,
    @Ctx() { services }: Context,
  ): Promise<boolean> {
    return await isPasswordResetLive(services.database, token);
  }

  @Mutation(() => PersonChangePayload, { description: 'Changes the viewer’s name and language.' })
  async personChange(
    @Arg('input', () => PersonChangeInput, inputArgument) input: PersonChangeInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: personChange, field: 'person', load: personById }, input);
  }

  @Mutation(() => PasswordChangePayload, {
    description: 'Changes the viewer’s password; their other sessions end.',
  })
  async passwordChange(
    @Arg('input', () => PasswordChangeInput, inputArgument) input: PasswordChangeInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await orRefusals(async () => {
      await runOwnGuarded(context, passwordChange, input, 'currentPassword');
      await renewToken(context);
    });
  }

  @Mutation(() => PasswordResetRequestPayload, {
    description:
      'Asks for a link to a new password, by mail. The answer is the same whether anybody has the address or not.',
  })
  async passwordResetRequest(
    @Arg('input', () => PasswordResetRequestInput, inputArgument)
    { idempotencyKey = '', email }: PasswordResetRequestInput,
    @Ctx() { services, actor, visitor }: Context,
  ): Promise<Payload> {
    const counts = [
      addressCount(visitor, resetRequestsMax),
      { subject: `mail ${normaliseEmail(email)}`, most: resetMailsMax },
    ];
    return await orRefusals(async () => {
      await countAtDoor(services.database, { name: 'reset', field: 'email' }, counts);
      await runCommand(services.database, actor, passwordResetRequest, { email }, idempotencyKey);
    });
  }

  @Mutation(() => PasswordResetPayload, {
    description: 'Sets a new password by the link of a mail, once; every session of the person ends.',
  })
  async passwordReset(
    @Arg('input', () => PasswordResetInput, inputArgument)
    { idempotencyKey = '', ...facts }: PasswordResetInput,
    @Ctx() { services, actor, visitor }: Context,
  ): Promise<Payload> {
    const door = { name: 'reset', field: 'token', address: addressCount(visitor) } as const;
    return await orRefusals(
      async () =>
        void (await throughDoor(services.database, door, () =>
          runCommand(services.database, actor, passwordReset, facts, idempotencyKey),
        )),
    );
  }
}
