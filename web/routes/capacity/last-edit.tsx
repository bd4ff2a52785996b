import { Form } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { useErrorText } from '../../domain/error-text.ts';
import { TimeText } from '../../domain/values.tsx';
import { Hidden } from '../../form/fields.tsx';
import type { BoardEditFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import ui from '../../ui/ui.module.css';
import type { BoardReply } from './board-edit.server.ts';

/** The latest edit of the board, and taking it back. */
export function LastEdit(props: {
  edit: BoardEditFragment;
  idempotencyKey: string;
  reply: BoardReply | undefined;
}) {
  const t = useT();
  const errorText = useErrorText();
  const { edit } = props;
  const refused = props.reply?.intent === 'undo' ? props.reply.errors : [];
  return (
    <>
      <Form method="post" className={ui.row} preventScrollReset>
        <Hidden name="intent" value="undo" />
        <Hidden name="editId" value={edit.id} />
        <Hidden name="idempotencyKey" value={`${props.idempotencyKey}:undo:${edit.id}`} />
        <span className="muted">
          {t(edit.undoneAt ? 'capacity:edit.lastUndone' : 'capacity:edit.last', {
            count: edit.cellCount,
            who: edit.editedBy?.name ?? '–',
            reason: edit.reason,
          })}{' '}
          <TimeText instant={edit.undoneAt ?? edit.editedAt} zone={false} />
        </span>
        {edit.undoable ? (
          <Allowed act="capacityEditUndo" word={t('capacity:edit.takeBack')}>
            <SubmitButton small>{t('capacity:edit.takeBack')}</SubmitButton>
          </Allowed>
        ) : null}
      </Form>
      {refused.map((error) => (
        <Notice key={error.code} tone="bad">
          {errorText(error)}
        </Notice>
      ))}
    </>
  );
}
