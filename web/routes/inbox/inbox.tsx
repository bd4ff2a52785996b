import { Form } from 'react-router';
import { now } from '../../clock.server.ts';
import { preferencesContext } from '../../context.ts';
import { Hidden } from '../../form/fields.tsx';
import type { FormReply } from '../../form/form-reply.ts';
import { FormScope } from '../../form/form-scope.tsx';
import type { NewsQuery, TasksQuery } from '../../gql/graphql.ts';
import { query } from '../../graphql.server.ts';
import { toApiLocale } from '../../i18n/locale.ts';
import { useT } from '../../i18n/use-t.ts';
import { Button, ButtonLink, SubmitButton } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Empty } from '../../ui/panel.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/inbox.ts';
import { answerNotice } from './answers.server.ts';
import { NewsDocument, TasksDocument } from './inbox.gql.ts';
import css from './inbox.module.css';
import { ReplyForm } from './reply-form.tsx';
import { Sentence, TaskList } from './task-list.tsx';

export async function loader(args: Route.LoaderArgs) {
  const isNews = args.url.searchParams.get('tab') === 'news';
  const after = args.url.searchParams.get('after');
  const locale = toApiLocale(args.context.get(preferencesContext).locale);
  const asked = { locale, first: 50, after };
  const common = { now: now().toISOString(), idempotencyKey: crypto.randomUUID() };
  if (isNews) {
    const { inbox, news } = await query(args, NewsDocument, asked);
    return { ...common, inbox, news, tasks: null };
  }
  const { inbox, tasks } = await query(args, TasksDocument, asked);
  return { ...common, inbox, tasks, news: null };
}

export async function action(args: Route.ActionArgs) {
  return await answerNotice(args, `/inbox${args.url.search}`);
}

/** A refusal often means that a colleague was faster: the list shows things as they are now. */
export function shouldRevalidate() {
  return true;
}

export default function Inbox({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { inbox, tasks, news, idempotencyKey } = loaderData;
  const tab = (key: 'tasks' | 'news', count: number) =>
    count > 0 ? `${t(`inbox:tab.${key}`)} (${count})` : t(`inbox:tab.${key}`);
  return (
    <>
      <PageHead title={t('inbox:title')}>
        <ButtonLink to="/settings/notifications">{t('inbox:preferences')}</ButtonLink>
      </PageHead>
      <Tabs
        label={t('inbox:title')}
        tabs={[
          { to: '?', text: tab('tasks', inbox.tasks), current: tasks !== null },
          { to: '?tab=news', text: tab('news', inbox.unread), current: news !== null },
        ]}
      />
      <FormScope reply={actionData}>
        {tasks ? <Tasks tasks={tasks} now={loaderData.now} idempotencyKey={idempotencyKey} /> : null}
        {news ? <News news={news} idempotencyKey={idempotencyKey} posted={actionData} /> : null}
      </FormScope>
    </>
  );
}

function Tasks(props: { tasks: TasksQuery['tasks']; now: string; idempotencyKey: string }) {
  const t = useT();
  const { edges, totalCount, pageInfo } = props.tasks;
  if (edges.length === 0)
    return (
      <div className={ui.panel}>
        <Empty title={t('inbox:empty.tasks.title')} why={t('inbox:empty.tasks.why')} />
      </div>
    );
  return (
    <div className={ui.panel}>
      <TaskList {...props} />
      <Pager shown={edges.length} total={totalCount} pageInfo={pageInfo} />
    </div>
  );
}

function News(props: { news: NewsQuery['news']; idempotencyKey: string; posted: FormReply | undefined }) {
  const t = useT();
  const { news, idempotencyKey, posted } = props;
  const { edges, totalCount, pageInfo } = news;
  const newest = edges[0]?.node;
  if (!newest)
    return (
      <div className={ui.panel}>
        <Empty title={t('inbox:empty.news.title')} why={t('inbox:empty.news.why')} />
      </div>
    );
  const hasUnread = edges.some(({ node }) => node.readAt === null);
  return (
    <div className={ui.panel}>
      {hasUnread ? (
        <Form method="post" className={css.readAll}>
          <Hidden name="idempotencyKey" value={idempotencyKey} />
          <SubmitButton small name="answer" value={`readAll ${newest.id}`}>
            {t('inbox:readAll')}
          </SubmitButton>
        </Form>
      ) : null}
      <ul className={css.list} aria-label={t('inbox:tab.news')}>
        {edges.map(({ node }) => (
          <li key={node.id} data-unread={node.readAt === null || undefined}>
            <Sentence notice={node} />
            {node.readAt === null ? <strong className={css.unread}>{t('inbox:unread')}</strong> : <span />}
            {node.readAt === null ? (
              <Form method="post" className={css.answers}>
                <Hidden name="idempotencyKey" value={idempotencyKey} />
                <Button
                  small
                  look="quiet"
                  name="answer"
                  value={`read ${node.id}`}
                  aria-label={`${t('inbox:read')}: ${node.title}`}
                >
                  {t('inbox:read')}
                </Button>
              </Form>
            ) : null}
            {node.reply ? (
              <ReplyForm notice={node} reply={node.reply} idempotencyKey={idempotencyKey} posted={posted} />
            ) : null}
          </li>
        ))}
      </ul>
      <Pager shown={edges.length} total={totalCount} pageInfo={pageInfo} />
    </div>
  );
}
