import { data, redirect } from 'react-router';
import { FormScope } from '../../../form/form-scope.tsx';
import { FormReader } from '../../../form/read-form.ts';
import { toFieldErrors } from '../../../form/user-errors.ts';
import { query, run } from '../../../graphql.server.ts';
import { useT } from '../../../i18n/use-t.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Pager } from '../../../ui/pager.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import ui from '../../../ui/ui.module.css';
import type { Route } from './+types/waiting.ts';
import { WaitingPlaceLeaveDocument, WaitingPlacesDocument } from './waiting.gql.ts';
import { WaitingTable } from './waiting-table.tsx';

export async function loader(args: Route.LoaderArgs) {
  const params = args.url.searchParams;
  const side = params.get('side') === 'SELLER' ? 'SELLER' : 'BUYER';
  const shows = params.get('state') === 'ALL' ? 'ALL' : 'WAITING';
  const { waitingPlaces } = await query(args, WaitingPlacesDocument, {
    side,
    state: shows === 'WAITING' ? 'WAITING' : null,
    first: 50,
    after: params.get('after'),
  });
  const isTaken = waitingPlaces.edges.some(({ node }) => node.id === params.get('taken'));
  return { list: waitingPlaces, side, shows, isTaken, idempotencyKey: crypto.randomUUID() } as const;
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const waitingPlaceId = reader.text('waitingPlaceId');
  const idempotencyKey = `${reader.text('idempotencyKey')}:${waitingPlaceId}`;
  if (reader.errors.length > 0) return data(reader.reply(), { status: 400 });
  const input = { idempotencyKey, waitingPlaceId };
  const { userErrors } = (await run(args, WaitingPlaceLeaveDocument, { input })).data.waitingPlaceLeave;
  const refused = toFieldErrors(userErrors, () => '');
  if (refused.length > 0) return data(reader.reply(refused), { status: 422 });
  return redirect('/reservations/waiting?side=BUYER', 303);
}

/** A refusal often means that a place has been served meanwhile: the screen shows it as it is now. */
export function shouldRevalidate() {
  return true;
}

export default function Waiting({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { list, side, shows } = loaderData;
  const title = t(`finding:waiting.title.${side}`);
  const tabs = (['WAITING', 'ALL'] as const).map((name) => ({
    to: `?side=${side}&state=${name}`,
    text: t(`finding:waiting.filter.${name}`),
    current: name === shows,
  }));
  return (
    <>
      <PageHead
        title={title}
        crumbs={[{ to: `/reservations?side=${side}`, text: t(`reservations:title.${side}`) }]}
      />
      <div className={`${ui.stackTight} ${ui.intro}`}>
        {loaderData.isTaken ? <Notice tone="ok">{t('finding:waiting.taken')}</Notice> : null}
        <p className="muted">{t(`finding:waiting.intro.${side}`)}</p>
      </div>
      <FormScope reply={actionData}>
        <Tabs label={title} tabs={tabs} />
        <div className={ui.panel}>
          {list.edges.length === 0 ? (
            <EmptyState
              title={t(`finding:waiting.none.${side}.title`)}
              why={t(`finding:waiting.none.${side}.why`)}
            >
              {side === 'BUYER' ? <ButtonLink to="/market">{t('market:title')}</ButtonLink> : null}
            </EmptyState>
          ) : (
            <>
              <WaitingTable
                side={side}
                title={title}
                places={list.edges.map(({ node }) => node)}
                idempotencyKey={loaderData.idempotencyKey}
              />
              <Pager shown={list.edges.length} total={list.totalCount} pageInfo={list.pageInfo} />
            </>
          )}
        </div>
      </FormScope>
    </>
  );
}
