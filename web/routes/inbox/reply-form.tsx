import { ChevronRight } from 'lucide-react';
import { Form } from 'react-router';
import { Hidden, NoteField } from '../../form/fields.tsx';
import type { FormReply } from '../../form/form-reply.ts';
import { FormScope } from '../../form/form-scope.tsx';
import type { NewsQuery } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import ui from '../../ui/ui.module.css';
import css from './inbox.module.css';

type Notice = NewsQuery['news']['edges'][number]['node'];

/** Answers a message where it is told: folded away until it is wanted, and open when something was wrong with it. */
export function ReplyForm(props: {
  notice: Notice;
  reply: NonNullable<Notice['reply']>;
  idempotencyKey: string;
  posted: FormReply | undefined;
}) {
  const t = useT();
  const { notice, reply, idempotencyKey, posted } = props;
  const form = `reply-${notice.id}`;
  return (
    <details className={`${ui.disclosure} ${css.reply}`} open={posted?.form === form || undefined}>
      <summary aria-label={`${t('inbox:reply.open')}: ${notice.title}`}>
        <Icon of={ChevronRight} size={14} />
        {t('inbox:reply.open')}
      </summary>
      <Form method="post" noValidate className={ui.stackTight}>
        <FormScope reply={posted} form={form}>
          <Hidden name="idempotencyKey" value={idempotencyKey} />
          <NoteField name="words" label={t('inbox:reply.words')} rows={2} />
          <div>
            <SubmitButton
              small
              name="answer"
              value={`${reply.mutation} ${reply.subjectId} ${notice.id}`}
              aria-label={`${t('inbox:reply.send')}: ${notice.title}`}
            >
              {t('inbox:reply.send')}
            </SubmitButton>
          </div>
        </FormScope>
      </Form>
    </details>
  );
}
