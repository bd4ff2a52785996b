import { RefreshCw } from 'lucide-react';
import { Form, useRevalidator } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { formatNumber } from '../../domain/format.ts';
import { Hidden } from '../../form/fields.tsx';
import type { ImportState } from '../../gql/graphql.ts';
import { useCodeText, useLocale, useT } from '../../i18n/use-t.ts';
import { useSubscription } from '../../stream/use-subscription.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Route } from './+types/import.ts';
import css from './imports.module.css';

/** Whether a worker is at it, so that the screen goes on by itself. */
export function isWorking(state: ImportState): boolean {
  return state === 'UPLOADED' || state === 'CHECKING' || state === 'COMMITTING';
}

const SUBSCRIPTION = 'subscription ImportJob($id: ID!) { jobChanged(jobId: $id) { id } }';

/** What the worker is doing, how far it is and for how long; heard live, or read anew by the page itself where no script runs. */
export function Progress({ found, now, idempotencyKey }: Route.ComponentProps['loaderData']) {
  const t = useT();
  const locale = useLocale();
  const codeText = useCodeText();
  const { revalidate } = useRevalidator();
  const renew = () => void revalidate();
  const { job } = found;
  useSubscription(job ? SUBSCRIPTION : null, { id: job?.id ?? '' }, { next: renew, opened: renew });
  const stage = codeText('imports:stage', job?.stage ?? 'wait', t('imports:stage.wait'));
  const seconds = job?.startedAt
    ? Math.max(0, Math.round((Date.parse(now) - Date.parse(job.startedAt)) / 1000))
    : 0;
  const count = (value: number) => formatNumber(locale, String(value), 0);
  const total = job?.total ?? 0;
  return (
    <div className={css.commit} role="status">
      <p className={css.running}>
        <Icon of={RefreshCw} />
        <strong>{stage}</strong>
        {total > 1 ? (
          <span>{t('imports:progress.of', { done: count(job?.done ?? 0), total: count(total) })}</span>
        ) : null}
        {seconds > 0 ? <span>{t('imports:progress.seconds', { count: seconds })}</span> : null}
      </p>
      <p>{t('imports:progress.leave')}</p>
      {found.availableActions.includes('CANCEL') ? (
        <Form method="post">
          <Hidden name="idempotencyKey" value={idempotencyKey} />
          <Allowed act="sheetImportCancel" word={t('imports:cancel')}>
            <SubmitButton name="intent" value="cancel">
              {t('imports:cancel')}
            </SubmitButton>
          </Allowed>
        </Form>
      ) : null}
    </div>
  );
}
