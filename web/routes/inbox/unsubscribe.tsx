import { useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/unsubscribe.ts';

export function loader({ url }: Route.LoaderArgs) {
  return { isDone: url.searchParams.has('done'), search: url.search };
}

/** Asks before it ends anything: links in mails are opened by machines too. The form is answered by the API. */
export default function Unsubscribe({ loaderData }: Route.ComponentProps) {
  const t = useT();
  return (
    <main id="main" className={ui.panelBody}>
      <PageTitle>{t('inbox:unsubscribe.title')}</PageTitle>
      <h1>{t('inbox:unsubscribe.title')}</h1>
      {loaderData.isDone ? (
        <Notice tone="ok">{t('inbox:unsubscribe.done')}</Notice>
      ) : (
        <form method="post" action={`/mail/unsubscribe${loaderData.search}`} className={ui.stack}>
          <p>{t('inbox:unsubscribe.ask')}</p>
          <div className={ui.formActions}>
            <SubmitButton look="primary">{t('inbox:unsubscribe.stop')}</SubmitButton>
          </div>
        </form>
      )}
    </main>
  );
}
