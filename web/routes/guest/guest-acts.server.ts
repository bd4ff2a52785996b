import { preferencesContext } from '../../context.ts';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import { run } from '../../graphql.server.ts';
import { fieldOfQuote, readQuoteForm, TAXPAYERS } from '../rfqs/editor/quote-form.ts';
import type { Route } from './+types/guest.ts';
import {
  GuestDeclineDocument,
  GuestNdaAcceptDocument,
  GuestQuestionAskDocument,
  GuestQuoteSubmitDocument,
} from './guest.gql.ts';
import { REASONS } from './guest-form.tsx';

type Args = Route.ActionArgs;

/** What a guest does, by the form that was sent: a quote, an agreement, a question, or a refusal with its reason. */
export async function actAsGuest(args: Args) {
  const form = await args.request.formData();
  const intent = String(form.get('intent') ?? '');
  const { timeZone } = args.context.get(preferencesContext);
  const { reader, facts, quoted } =
    intent === 'quote'
      ? readQuoteForm(form, timeZone)
      : { reader: new FormReader(form), facts: null, quoted: [] };
  const who = {
    idempotencyKey: `${reader.text('idempotencyKey')}:${intent}`,
    token: args.params.token,
    email: reader.text('email'),
  };
  const send = facts !== null ? quote(args, reader, { ...facts, ...who }) : act(args, reader, intent, who);
  if (reader.errors.length > 0) return { reader, intent, refused: reader.errors, status: 400 };
  const refused = toFieldErrors(await send(), (path) => (path === 'token' ? '' : fieldOfQuote(path, quoted)));
  return { reader, intent, refused, status: 422 };
}

type Facts = NonNullable<ReturnType<typeof readQuoteForm>['facts']>;
interface Who {
  readonly idempotencyKey: string;
  readonly token: string;
  readonly email: string;
}

function quote(args: Args, reader: FormReader, facts: Facts & Who) {
  const taxpayerType = reader.choice('taxpayerType', TAXPAYERS) ?? 'GENERAL';
  return async () =>
    (await run(args, GuestQuoteSubmitDocument, { input: { ...facts, taxpayerType } })).data.guestQuoteSubmit
      .userErrors;
}

function act(args: Args, reader: FormReader, intent: string, who: Who) {
  if (intent === 'nda')
    return async () =>
      (await run(args, GuestNdaAcceptDocument, { input: who })).data.guestNdaAccept.userErrors;
  if (intent === 'ask') {
    const input = { ...who, text: reader.optional('text') ?? '' };
    return async () =>
      (await run(args, GuestQuestionAskDocument, { input })).data.guestQuestionAsk.userErrors;
  }
  const reason = reader.choice('reason', REASONS) ?? 'OTHER';
  const input = { ...who, reason, note: reader.optional('note') };
  return async () => (await run(args, GuestDeclineDocument, { input })).data.guestDecline.userErrors;
}
