import { data, redirect } from 'react-router';
import type { FormReply } from '../../../form/form-reply.ts';
import type { FormReader } from '../../../form/read-form.ts';
import { toFieldErrors } from '../../../form/user-errors.ts';
import type { RefusalFragment } from '../../../gql/graphql.ts';
import { run, withCookies } from '../../../graphql.server.ts';
import {
  PasskeyRegisterDocument,
  PasskeyRemoveDocument,
  PasskeyRenameDocument,
  PasskeyStartDocument,
  PasswordChangeDocument,
  SecondFactorConfirmDocument,
  SecondFactorRemoveDocument,
  SecondFactorRenewCodesDocument,
  SecondFactorStartDocument,
  SessionEndDocument,
  SessionEndOthersDocument,
} from './security.gql.ts';

type Args = Parameters<typeof run>[0];

/** What the screen is told: what was wrong in which of its forms, the codes that are shown once, or the question for the device. */
export interface SecurityReply extends FormReply {
  codes?: readonly string[] | null;
  options?: string;
}

/** What was done: told after going back to the screen by its address. */
export const doneNames = ['password', 'factorOff'] as const;

interface Act {
  form: string;
  reader: FormReader;
  userErrors: readonly RefusalFragment[];
  setCookies: readonly string[];
}

const here = '/settings/security';
const empty = { errors: [], values: {} };

function refusedReply({ form, reader, userErrors }: Act, rename?: (path: string) => string) {
  return data<SecurityReply>(reader.reply(toFieldErrors(userErrors, rename), form), { status: 422 });
}

/** Back to the screen, or what was wrong. */
function settled(act: Act, done?: (typeof doneNames)[number]) {
  if (act.userErrors.length > 0) return refusedReply(act);
  const headers = withCookies(act.setCookies);
  return redirect(done ? `${here}?done=${done}` : here, { headers, status: 303 });
}

/** One function for each of the screen's forms, by its intent. */
export const acts: Record<
  string,
  (args: Args, reader: FormReader, idempotencyKey: string) => Promise<unknown>
> = {
  async password(args, reader, idempotencyKey) {
    const [currentPassword, newPassword] = [reader.secret('currentPassword'), reader.secret('newPassword')];
    if (reader.errors.length > 0) return unread(reader, 'password');
    const input = { idempotencyKey, currentPassword, newPassword };
    const { data: answer, setCookies } = await run(args, PasswordChangeDocument, { input });
    const { userErrors } = answer.passwordChange;
    return settled({ form: 'password', reader, userErrors, setCookies }, 'password');
  },
  async start(args, reader, idempotencyKey) {
    const { data: answer, setCookies } = await run(args, SecondFactorStartDocument, {
      input: { idempotencyKey },
    });
    return settled({ form: 'start', reader, userErrors: answer.secondFactorStart.userErrors, setCookies });
  },
  async confirm(args, reader, idempotencyKey) {
    const input = { idempotencyKey, code: reader.text('oneTimeCode') };
    if (reader.errors.length > 0) return unread(reader, 'confirm');
    const { data: answer, setCookies } = await run(args, SecondFactorConfirmDocument, { input });
    const { userErrors, recoveryCodes } = answer.secondFactorConfirm;
    if (userErrors.length > 0)
      return refusedReply({ form: 'confirm', reader, userErrors, setCookies }, () => 'oneTimeCode');
    return shownOnce(recoveryCodes?.codes, setCookies);
  },
  async renew(args, reader, idempotencyKey) {
    const input = { idempotencyKey, password: reader.secret('password') };
    if (reader.errors.length > 0) return unread(reader, 'renew');
    const { data: answer, setCookies } = await run(args, SecondFactorRenewCodesDocument, { input });
    const { userErrors, recoveryCodes } = answer.secondFactorRenewCodes;
    if (userErrors.length > 0) return refusedReply({ form: 'renew', reader, userErrors, setCookies });
    return shownOnce(recoveryCodes?.codes, setCookies);
  },
  async remove(args, reader, idempotencyKey) {
    const input = { idempotencyKey, password: reader.secret('password') };
    if (reader.errors.length > 0) return unread(reader, 'remove');
    const { data: answer, setCookies } = await run(args, SecondFactorRemoveDocument, { input });
    const { userErrors } = answer.secondFactorRemove;
    return settled({ form: 'remove', reader, userErrors, setCookies }, 'factorOff');
  },
  async passkeyStart(args, reader, idempotencyKey) {
    const { data: answer } = await run(args, PasskeyStartDocument, { input: { idempotencyKey } });
    const { challenge, userErrors } = answer.passkeyStart;
    if (!challenge) return refusedReply({ form: 'passkey', reader, userErrors, setCookies: [] });
    return data<SecurityReply>({ ...empty, options: challenge.options });
  },
  async passkeyAnswer(args, reader, idempotencyKey) {
    const input = { idempotencyKey, name: reader.optional('name') ?? '', answer: reader.secret('answer') };
    const { data: answer, setCookies } = await run(args, PasskeyRegisterDocument, { input });
    return settled({ form: 'passkey', reader, userErrors: answer.passkeyRegister.userErrors, setCookies });
  },
  async passkeyRename(args, reader, idempotencyKey) {
    const input = {
      idempotencyKey,
      passkeyId: reader.text('passkeyId'),
      name: reader.optional('name') ?? '',
    };
    const { data: answer, setCookies } = await run(args, PasskeyRenameDocument, { input });
    return settled({ form: 'passkey', reader, userErrors: answer.passkeyRename.userErrors, setCookies });
  },
  async passkeyRemove(args, reader, idempotencyKey) {
    const input = { idempotencyKey, passkeyId: reader.text('passkeyId') };
    const { data: answer, setCookies } = await run(args, PasskeyRemoveDocument, { input });
    return settled({ form: 'passkey', reader, userErrors: answer.passkeyRemove.userErrors, setCookies });
  },
  async sessionEnd(args, reader, idempotencyKey) {
    const input = { idempotencyKey, sessionId: reader.text('sessionId') };
    const { data: answer, setCookies } = await run(args, SessionEndDocument, { input });
    return settled({ form: 'sessions', reader, userErrors: answer.sessionEnd.userErrors, setCookies });
  },
  async sessionEndOthers(args, reader, idempotencyKey) {
    const { data: answer, setCookies } = await run(args, SessionEndOthersDocument, {
      input: { idempotencyKey },
    });
    return settled({ form: 'sessions', reader, userErrors: answer.sessionEndOthers.userErrors, setCookies });
  },
};

function unread(reader: FormReader, form: string) {
  return data<SecurityReply>(reader.reply(reader.errors, form), { status: 400 });
}

/** No going back by address: the codes stand in this answer alone. */
function shownOnce(codes: readonly string[] | undefined, setCookies: readonly string[]) {
  return data<SecurityReply>({ ...empty, codes: codes ?? null }, { headers: withCookies(setCookies) });
}
