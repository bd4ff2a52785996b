import { countText, isEmpty } from '../../domain/count.ts';
import type { FormReply } from '../../form/form-reply.ts';
import { FormScope } from '../../form/form-scope.tsx';
import type { HomeQuery } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { TaskList } from '../inbox/task-list.tsx';

/** The first tasks of the inbox, soonest first, each answered on the spot. */
export function WorkQueue(props: {
  tasks: HomeQuery['tasks'];
  reply: FormReply | undefined;
  now: string;
  idempotencyKey: string;
}) {
  const t = useT();
  const { tasks } = props;
  const isMore = tasks.totalCount === null || tasks.totalCount > tasks.edges.length;
  return (
    <Panel
      title={t('home:queue.title', { shown: countText(tasks) })}
      aside={
        isMore ? (
          <ButtonLink small to="/inbox">
            {t('home:queue.all')}
          </ButtonLink>
        ) : null
      }
      flush
    >
      <FormScope reply={props.reply}>
        {isEmpty(tasks) ? (
          <EmptyState title={t('home:queue.emptyTitle')} why={t('inbox:empty.tasks.why')} />
        ) : (
          <TaskList tasks={tasks} now={props.now} idempotencyKey={props.idempotencyKey} />
        )}
      </FormScope>
    </Panel>
  );
}
