import type { ReactNode } from 'react';
import { TimeText } from '../../domain/values.tsx';
import type { QuoteSide, ThreadLineFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import css from './thread.module.css';

/** The messages of a thread, oldest first: the phrase, in the reader's language and marked as one; then the writer's own words as they are. */
export function Messages<Line extends ThreadLineFragment>(props: {
  messages: readonly Line[];
  side: QuoteSide | null;
  /** Whether files can be opened from here. */
  files: boolean;
  more?: (message: Line) => ReactNode;
}) {
  const t = useT();
  if (props.messages.length === 0) return <p className="quiet">{t('thread:none')}</p>;
  return (
    <ol className={css.thread}>
      {props.messages.map((message) => (
        <li
          key={message.id}
          className={css.message}
          data-own={message.side === props.side}
          data-new={message.unread || undefined}
        >
          <span className={css.meta}>
            <strong>{message.personName}</strong>
            <span>{t(`thread:side.${message.side}`)}</span>
            <TimeText instant={message.postedAt} />
            {message.byMailLink ? <span>{t('thread:byMailLink')}</span> : null}
            {message.unread ? <span>{t('thread:new')}</span> : null}
          </span>
          {message.phrase ? (
            <p className={css.phrase}>
              <span className={css.fixed}>{t('thread:fixed')}</span> {message.phrase.text}
            </p>
          ) : null}
          {message.text ? <p className={css.words}>{message.text}</p> : null}
          {message.attachments.map((file, index) =>
            props.files ? (
              <a key={file.name} href={`/files/${message.id}?n=${index}`}>
                {file.name}
              </a>
            ) : (
              <span key={file.name} className="quiet">
                {file.name}
              </span>
            ),
          )}
          {props.more?.(message)}
        </li>
      ))}
    </ol>
  );
}
