import { data, redirect } from 'react-router';
import type { FieldError } from '../../form/form-reply.ts';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import { query } from '../../graphql.server.ts';
import { addressOf } from '../../views/view-query.ts';
import {
  SavedViewChangeDocument,
  SavedViewDefaultDocument,
  SavedViewRemoveDocument,
  SavedViewSaveDocument,
} from '../../views/views.gql.ts';
import { safeBack } from '../account/safe-back.ts';
import { endAlert, setAlert } from '../market/alerts.server.ts';
import type { Route } from './+types/views.ts';

const INTENTS = ['save', 'change', 'remove', 'default', 'noDefault', 'alert', 'noAlert'] as const;
type Intent = (typeof INTENTS)[number];

/** What the bars of all lists post to. Comes back to the list; a refusal comes back with its code in the address. */
export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const back = safeBack(reader.optional('back'));
  const intent = reader.choice('intent', INTENTS);
  if (!intent) return data(reader.reply(), { status: 400 });
  const { errors, to } = await act(args, intent, reader, back);
  const [first] = errors;
  if (!first) return redirect(to, 303);
  return redirect(withProblem(back, first), 303);
}

async function act(
  args: Route.ActionArgs,
  intent: Intent,
  reader: FormReader,
  back: string,
): Promise<{ errors: readonly FieldError[]; to: string }> {
  const idempotencyKey = `${reader.text('idempotencyKey')}:${intent}`;
  const viewId = reader.optional('viewId') ?? '';
  const name = reader.optional('name') ?? '';
  const shared = reader.optional('shared') === 'yes';
  const path = back.split('?')[0] ?? '/';
  if (intent === 'save') {
    const input = {
      idempotencyKey,
      list: reader.text('list'),
      name,
      shared,
      query: back.split('?')[1] ?? '',
    };
    const { savedViewSave } = await query(args, SavedViewSaveDocument, { input });
    const { savedView, userErrors } = savedViewSave;
    if (savedView && reader.optional('alert') === 'yes') {
      const alert = { idempotencyKey, viewId: savedView.id, query: savedView.query };
      return { errors: await setAlert(args, alert), to: addressOf(path, savedView) };
    }
    return { errors: toFieldErrors(userErrors), to: savedView ? addressOf(path, savedView) : back };
  }
  if (intent === 'change') {
    const input = { idempotencyKey, viewId, name, shared };
    const { savedViewChange } = await query(args, SavedViewChangeDocument, { input });
    return { errors: toFieldErrors(savedViewChange.userErrors), to: back };
  }
  if (intent === 'remove') {
    const { savedViewRemove } = await query(args, SavedViewRemoveDocument, {
      input: { idempotencyKey, viewId },
    });
    return { errors: toFieldErrors(savedViewRemove.userErrors), to: `${path}?view=none` };
  }
  if (intent === 'alert')
    return {
      errors: await setAlert(args, { idempotencyKey, viewId, query: reader.optional('query') ?? '' }),
      to: back,
    };
  if (intent === 'noAlert') return { errors: await endAlert(args, { idempotencyKey, viewId }), to: back };
  const input = { idempotencyKey, viewId, isDefault: intent === 'default' };
  const { savedViewDefault } = await query(args, SavedViewDefaultDocument, { input });
  return { errors: toFieldErrors(savedViewDefault.userErrors), to: back };
}

function withProblem(back: string, { code }: FieldError): string {
  const [path = '/', search = ''] = back.split('?');
  const params = new URLSearchParams(search);
  params.set('viewProblem', code);
  return `${path}?${params}`;
}

/** Nothing to see here. */
export function loader() {
  return redirect('/');
}
