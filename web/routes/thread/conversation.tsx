import type { ReactNode } from 'react';
import { ActForm, type ActScope } from '../../form/act-form.tsx';
import { ChoiceField, Hidden } from '../../form/fields.tsx';
import { FileField } from '../../form/file-field.tsx';
import { useT } from '../../i18n/use-t.ts';
import { Messages } from './messages.tsx';
import type { Conversation as Loaded } from './thread.server.ts';
import { WordsFields } from './words-fields.tsx';

/** The one conversation of a matter's two firms: what was said, and the forms to say more. */
export function Conversation(props: {
  thread: Loaded;
  scope: ActScope;
  more?: (message: Loaded['messages'][number]) => ReactNode;
}) {
  const t = useT();
  const { thread, scope, more } = props;
  // What was sent leaves the form, and what is being written stays, whoever else writes meanwhile.
  const own = thread.messages.findLast(({ side }) => side === thread.side);
  const id = <Hidden name="threadId" value={thread.id} />;
  return (
    <>
      <Messages files messages={thread.messages} side={thread.side} {...(more ? { more } : {})} />
      {thread.messages.some((message) => message.unread) ? (
        <ActForm scope={scope} intent="seen" act="threadSee" word={t('thread:see')} small>
          {id}
        </ActForm>
      ) : null}
      <ActForm
        key={own?.id ?? ''}
        scope={scope}
        intent="message"
        act="threadMessagePost"
        word={t('thread:send')}
        files
      >
        {id}
        <WordsFields phrases={thread.phrases} />
        <FileField optional name="file" label={t('thread:file')} purpose="DOCUMENT" />
        {thread.colleagues.length > 0 ? (
          <ChoiceField
            optional
            type="checkbox"
            name="people"
            label={t('thread:people')}
            options={thread.colleagues.map(({ id: value, name: text }) => ({ value, text }))}
          />
        ) : null}
      </ActForm>
    </>
  );
}
