import { data, redirect } from 'react-router';
import type { FormReply } from '../../../form/form-reply.ts';
import { FormReader } from '../../../form/read-form.ts';
import { toFieldErrors } from '../../../form/user-errors.ts';
import { query, run } from '../../../graphql.server.ts';
import { useT } from '../../../i18n/use-t.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import ui from '../../../ui/ui.module.css';
import type { Route } from './+types/keys.ts';
import { KeyTable } from './key-table.tsx';
import { ApiKeyCreateDocument, ApiKeyRevokeDocument, ApiKeysDocument } from './keys.gql.ts';
import { NewKeyPanel } from './new-key-panel.tsx';
import { SCOPES } from './scopes.ts';

interface KeysReply extends FormReply {
  made?: { name: string; secret: string | null };
}

export async function loader(args: Route.LoaderArgs) {
  const page = { first: 50, after: args.url.searchParams.get('after') };
  return { ...(await query(args, ApiKeysDocument, page)), idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const idempotencyKey = reader.text('idempotencyKey');
  if (reader.optional('intent') === 'revoke') {
    const input = { idempotencyKey, apiKeyId: reader.text('apiKeyId') };
    await run(args, ApiKeyRevokeDocument, { input });
    return redirect('/settings/keys', 303);
  }
  const [name, lifetimeDays] = [reader.text('name'), reader.count('lifetimeDays')];
  const ticked = reader.list('scopes');
  const scopes = SCOPES.filter((scope) => ticked.includes(scope));
  if (scopes.length === 0) reader.refuse('scopes', 'REQUIRED');
  if (reader.errors.length > 0) return data<KeysReply>(reader.reply(reader.errors, 'new'), { status: 400 });
  const input = { idempotencyKey, name, lifetimeDays, scopes };
  const { apiKeyCreate } = (await run(args, ApiKeyCreateDocument, { input })).data;
  const refused = toFieldErrors(apiKeyCreate.userErrors);
  if (refused.length > 0) return data<KeysReply>(reader.reply(refused, 'new'), { status: 422 });
  const made = { name, secret: apiKeyCreate.apiKey?.secret ?? null };
  // No going back by address: the key stands in this answer alone.
  return data<KeysReply>({ errors: [], values: {}, made });
}

export default function Keys({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { apiKeys, idempotencyKey } = loaderData;
  return (
    <>
      <PageHead title={t('settings:section.keys')} />
      <div className={ui.stack}>
        {actionData?.made ? <Made {...actionData.made} /> : null}
        <p>{t('people:keys.why')}</p>
        <KeyTable apiKeys={apiKeys} idempotencyKey={idempotencyKey} />
        <NewKeyPanel reply={actionData} idempotencyKey={idempotencyKey} />
      </div>
    </>
  );
}

function Made({ name, secret }: { name: string; secret: string | null }) {
  const t = useT();
  if (!secret) return <Notice tone="warn">{t('people:keys.secretLost')}</Notice>;
  return (
    <Notice tone="warn">
      <h2>{t('people:keys.secretTitle', { name })}</h2>
      <p className={`mono ${ui.secret}`}>{secret}</p>
      <p>{t('people:keys.secretWhy')}</p>
    </Notice>
  );
}
