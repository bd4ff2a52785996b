import { Form } from 'react-router';
import { query } from '../../graphql.server.ts';
import { useT } from '../../i18n/use-t.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { EmptyFilter, EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/promises.ts';
import { OrderPromisesDocument } from './making.gql.ts';
import { MakingTabs } from './making-tabs.tsx';
import { PromiseRows } from './promise-rows.tsx';
import { askJointly } from './together/ask-jointly.server.ts';
import { ChosenForm } from './together/chosen-form.tsx';

export async function loader(args: Route.LoaderArgs) {
  const params = args.url.searchParams;
  const words = (params.get('q') ?? '').trim().slice(0, 60);
  const page = { words: words === '' ? null : words, first: 50, after: params.get('after') };
  return {
    words,
    ...(await query(args, OrderPromisesDocument, page)),
    idempotencyKey: crypto.randomUUID(),
  };
}

export async function action(args: Route.ActionArgs) {
  return await askJointly(args);
}

/** All that the firm has asked to be promised, newest first. */
export default function Promises({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { words, orderPromises: list, idempotencyKey } = loaderData;
  return (
    <>
      <PageHead title={t('making:promises')} crumbs={[{ to: '/catalogue', text: t('making:catalogue') }]}>
        <ButtonLink to="/capacity/imports?kind=orders">{t('making:orderSheets')}</ButtonLink>
      </PageHead>
      <MakingTabs current="promises" />
      <Form method="get" className={ui.filters}>
        <div>
          <label htmlFor="promises-q">{t('making:promiseWords')}</label>
          <input className={ui.input} id="promises-q" name="q" defaultValue={words} />
        </div>
        <Button>{t('making:find')}</Button>
      </Form>
      <div className={ui.panel}>
        {list.edges.length > 0 ? (
          <>
            <ChosenForm scope={{ idempotencyKey, reply: actionData }}>
              <PromiseRows rows={list.edges.map(({ node }) => node)} />
            </ChosenForm>
            <Pager shown={list.edges.length} total={list.totalCount} pageInfo={list.pageInfo} />
          </>
        ) : words === '' ? (
          <EmptyState title={t('making:noPromises.title')} why={t('making:noPromises.why')} />
        ) : (
          <EmptyFilter clear="/promises" />
        )}
      </div>
    </>
  );
}
