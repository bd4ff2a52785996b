import { data, redirect } from 'react-router';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import type { RefusalFragment } from '../../gql/graphql.ts';
import { run } from '../../graphql.server.ts';
import type { Route } from './+types/partner.ts';
import {
  AccountActionDoneDocument,
  AccountActionSetDocument,
  AccountContactAddDocument,
  AccountContactRemoveDocument,
  AccountNoteAddDocument,
} from './partner.gql.ts';

interface Posted {
  readonly reader: FormReader;
  readonly idempotencyKey: string;
  readonly firmId: string;
}
type Acting = (args: Route.ActionArgs, posted: Posted) => Promise<readonly RefusalFragment[]>;

const acts: Record<string, Acting> = {
  contact: async (args, { reader, ...ids }) => {
    const input = {
      ...ids,
      name: reader.text('name'),
      duty: reader.optional('duty'),
      email: reader.optional('email'),
      phone: reader.optional('phone'),
    };
    if (reader.errors.length > 0) return [];
    return (await run(args, AccountContactAddDocument, { input })).data.accountContactAdd.userErrors;
  },
  forget: async (args, { reader, idempotencyKey }) => {
    const input = { idempotencyKey, contactId: reader.text('contactId') };
    return (await run(args, AccountContactRemoveDocument, { input })).data.accountContactRemove.userErrors;
  },
  note: async (args, { reader, ...ids }) => {
    const input = { ...ids, text: reader.text('text') };
    if (reader.errors.length > 0) return [];
    return (await run(args, AccountNoteAddDocument, { input })).data.accountNoteAdd.userErrors;
  },
  next: async (args, { reader, ...ids }) => {
    const input = { ...ids, text: reader.text('text'), dueOn: reader.date('dueOn') };
    if (reader.errors.length > 0) return [];
    return (await run(args, AccountActionSetDocument, { input })).data.accountActionSet.userErrors;
  },
  done: async (args, { reader, idempotencyKey }) => {
    const input = { idempotencyKey, actionId: reader.text('actionId') };
    return (await run(args, AccountActionDoneDocument, { input })).data.accountActionDone.userErrors;
  },
};

/** What was posted on a partner's page. */
export async function actOnPartner(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const intent = reader.optional('intent') ?? '';
  const name = reader.optional('form') ?? intent;
  const idempotencyKey = `${reader.text('idempotencyKey')}:${name}`;
  const refused = (await acts[intent]?.(args, { reader, idempotencyKey, firmId: args.params.id })) ?? [];
  if (reader.errors.length > 0) return data(reader.reply(reader.errors, name), { status: 400 });
  if (refused.length > 0) return data(reader.reply(toFieldErrors(refused), name), { status: 422 });
  return redirect(`/partners/${args.params.id}`, 303);
}
