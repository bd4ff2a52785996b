import { now, today } from '../../clock.server.ts';
import { preferencesContext } from '../../context.ts';
import { Allowed } from '../../domain/allowed.tsx';
import { formatDay } from '../../domain/format.ts';
import { weekLabelOf } from '../../domain/week.ts';
import { query } from '../../graphql.server.ts';
import { toApiLocale } from '../../i18n/locale.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import ui from '../../ui/ui.module.css';
import { answerNotice } from '../inbox/answers.server.ts';
import type { Route } from './+types/home.ts';
import { Checklist } from './checklist.tsx';
import { HomeDocument } from './home.gql.ts';
import css from './home.module.css';
import { OpenNeeds } from './open-needs.tsx';
import { Tiles } from './tiles.tsx';
import { WorkQueue } from './work-queue.tsx';

export async function loader(args: Route.LoaderArgs) {
  const day = today(args);
  const locale = toApiLocale(args.context.get(preferencesContext).locale);
  const home = await query(args, HomeDocument, { fromWeek: weekLabelOf(day), locale });
  return { home, day, now: now().toISOString(), idempotencyKey: crypto.randomUUID() };
}

/** A task is answered where it is read. */
export async function action(args: Route.ActionArgs) {
  return await answerNotice(args, '/');
}

/** A refusal often means that a colleague was faster: the list shows things as they are now. */
export function shouldRevalidate() {
  return true;
}

export default function Home({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const locale = useLocale();
  const { home, day } = loaderData;
  return (
    <>
      <PageHead title={t('home:title')} meta={`${formatDay(locale, day)} · ${weekLabelOf(day).slice(5)}`}>
        <Allowed act="capacityRequestPost" word={t('home:postNeed')}>
          <ButtonLink to="/needs/new">{t('home:postNeed')}</ButtonLink>
        </Allowed>
        <Allowed act="capacityOfferPublish" word={t('home:postOffer')}>
          <ButtonLink look="primary" to="/capacity/offers/new">
            {t('home:postOffer')}
          </ButtonLink>
        </Allowed>
      </PageHead>
      <Tiles home={home} />
      <div className={css.columns}>
        <div className={ui.stack}>
          <WorkQueue
            tasks={home.tasks}
            reply={actionData}
            now={loaderData.now}
            idempotencyKey={loaderData.idempotencyKey}
          />
          <OpenNeeds requests={home.capacityRequests} />
        </div>
        <Checklist home={home} />
      </div>
    </>
  );
}
