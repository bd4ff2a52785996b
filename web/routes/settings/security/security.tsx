import { viewerContext } from '../../../context.ts';
import { FormReader } from '../../../form/read-form.ts';
import { notFound, query } from '../../../graphql.server.ts';
import { useT } from '../../../i18n/use-t.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import ui from '../../../ui/ui.module.css';
import type { Route } from './+types/security.ts';
import { PasskeyPanel } from './passkey-panel.tsx';
import { PasswordPanel } from './password-panel.tsx';
import { RecoveryCodesNotice, SecondFactorPanel } from './second-factor-panel.tsx';
import { SecurityDocument } from './security.gql.ts';
import { acts, doneNames, type SecurityReply } from './security.server.ts';
import { SessionPanel } from './session-panel.tsx';

export async function loader(args: Route.LoaderArgs) {
  const { accountSecurity } = await query(args, SecurityDocument, {});
  if (!accountSecurity) throw notFound(args);
  const done = doneNames.find((name) => name === args.url.searchParams.get('done'));
  const isRequired = args.context.get(viewerContext)?.mustAddSecondFactor ?? false;
  return { ...accountSecurity, done, isRequired, idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const act = acts[reader.optional('intent') ?? ''] ?? notFound(args);
  return (await act(args, reader, reader.text('idempotencyKey'))) as SecurityReply;
}

export default function Security({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { done, isRequired, idempotencyKey } = loaderData;
  const reply = actionData;
  return (
    <>
      <PageHead title={t('settings:section.security')} />
      <div className={ui.stack}>
        {isRequired ? (
          <Notice tone="warn">
            <strong>{t('people:required.title')}</strong> {t('people:required.why')}
          </Notice>
        ) : null}
        {done === 'password' && !reply ? <Notice tone="ok">{t('people:password.done')}</Notice> : null}
        {done === 'factorOff' && !reply ? <Notice tone="info">{t('people:factor.turnedOff')}</Notice> : null}
        {reply?.codes === undefined ? null : <RecoveryCodesNotice codes={reply.codes} />}
        <SecondFactorPanel factor={loaderData.secondFactor} reply={reply} idempotencyKey={idempotencyKey} />
        <PasskeyPanel passkeys={loaderData.passkeys} reply={reply} idempotencyKey={idempotencyKey} />
        <PasswordPanel reply={reply} idempotencyKey={idempotencyKey} />
        <SessionPanel sessions={loaderData.sessions} idempotencyKey={idempotencyKey} />
      </div>
    </>
  );
}
