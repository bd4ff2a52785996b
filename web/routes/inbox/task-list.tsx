import { Form, Link } from 'react-router';
import { Countdown } from '../../domain/countdown.tsx';
import { TimeText } from '../../domain/values.tsx';
import { Hidden } from '../../form/fields.tsx';
import type { TasksQuery } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { Button, SubmitButton } from '../../ui/button.tsx';
import css from './inbox.module.css';

type Task = TasksQuery['tasks']['edges'][number]['node'];

/** What waits for the reader, due first, each with its answers; its forms post to the screen that it stands on. */
export function TaskList(props: {
  tasks: Pick<TasksQuery['tasks'], 'edges'>;
  now: string;
  idempotencyKey: string;
}) {
  const t = useT();
  return (
    <ul className={css.list} aria-label={t('inbox:tab.tasks')}>
      {props.tasks.edges.map(({ node }) => (
        <li key={node.id}>
          <Sentence notice={node} />
          <span className={css.due}>
            {node.dueAt ? <Countdown until={node.dueAt} now={props.now} /> : null}
          </span>
          <TaskAnswers task={node} idempotencyKey={props.idempotencyKey} />
        </li>
      ))}
    </ul>
  );
}

function TaskAnswers({ task, idempotencyKey }: { task: Task; idempotencyKey: string }) {
  const t = useT();
  return (
    <Form method="post" className={css.answers}>
      <Hidden name="idempotencyKey" value={idempotencyKey} />
      {task.answers.map(({ mutation, subjectId }, index) => (
        <SubmitButton
          key={mutation}
          small
          look={index === 0 ? 'primary' : 'plain'}
          name="answer"
          value={`${mutation} ${subjectId}`}
          aria-label={`${t(`inbox:answer.${mutation}` as 'inbox:answer.reservationAccept')}: ${task.title}`}
        >
          {t(`inbox:answer.${mutation}` as 'inbox:answer.reservationAccept')}
        </SubmitButton>
      ))}
      <Button
        small
        look="quiet"
        name="answer"
        value={`dismiss ${task.id}`}
        aria-label={`${t('inbox:dismiss')}: ${task.title}`}
      >
        {t('inbox:dismiss')}
      </Button>
    </Form>
  );
}

export function Sentence({
  notice,
}: {
  notice: { path: string; title: string; text: string; toldAt: string };
}) {
  return (
    <div className={css.what}>
      <Link to={notice.path}>{notice.title}</Link>
      <span>
        {notice.text} · <TimeText instant={notice.toldAt} />
      </span>
    </div>
  );
}
