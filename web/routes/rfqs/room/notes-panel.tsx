import { TimeText } from '../../../domain/values.tsx';
import { ActForm, type ActScope } from '../../../form/act-form.tsx';
import { Hidden, NoteField } from '../../../form/fields.tsx';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import css from '../rfqs.module.css';
import { bidderName } from './bidders-panel.tsx';
import type { Room } from './room.tsx';

/** Addenda and questions: what is here, every bidder reads. */
export function NotesPanel({ rfq, scope }: { rfq: Room; scope: ActScope }) {
  const t = useT();
  const can = (name: 'INFORM' | 'ASK') => rfq.availableActions.includes(name);
  return (
    <div id="questions">
      <Panel title={t('sourcing:notes.title')}>
        <div className={ui.stack}>
          {rfq.notes.length === 0 ? <p className="quiet">{t('sourcing:notes.none')}</p> : null}
          <ul className={css.notes}>
            {rfq.notes.map((note) => (
              <NoteLine key={note.id} note={note} canAnswer={can('INFORM')} scope={scope} />
            ))}
          </ul>
          {can('INFORM') ? (
            <ActForm scope={scope} intent="addendum" act="rfqAddendumPost" word={t('sourcing:notes.post')}>
              <NoteField
                name="text"
                label={t('sourcing:notes.addendum')}
                hint={t('sourcing:hint.addendum')}
              />
            </ActForm>
          ) : null}
          {can('ASK') ? (
            <ActForm scope={scope} intent="ask" act="rfqQuestionAsk" word={t('sourcing:notes.ask')}>
              <NoteField
                name="text"
                label={t('sourcing:notes.question')}
                hint={t('sourcing:hint.question')}
              />
            </ActForm>
          ) : null}
        </div>
      </Panel>
    </div>
  );
}

type Note = Room['notes'][number];

function NoteLine({ note, canAnswer, scope }: { note: Note; canAnswer: boolean; scope: ActScope }) {
  const t = useT();
  const locale = useLocale();
  const waits = note.question && note.answer === null;
  return (
    <li className={css.note} data-open={waits}>
      <span className={css.meta}>
        <span>{note.question ? t('sourcing:notes.kind.question') : t('sourcing:notes.kind.addendum')}</span>
        {note.mine ? <span>{t('sourcing:notes.mine')}</span> : null}
        {!note.mine && note.asker ? <span>{bidderName(locale, note.asker)}</span> : null}
        <TimeText instant={note.postedAt} />
      </span>
      <p>{note.text}</p>
      {note.answer ? (
        <p>
          <strong>{t('sourcing:notes.answer')}</strong> {note.answer}
        </p>
      ) : null}
      {waits && !canAnswer ? <span className="quiet">{t('sourcing:notes.waits')}</span> : null}
      {waits && canAnswer ? (
        <ActForm
          scope={scope}
          intent="answer"
          of={note.id}
          act="rfqQuestionAnswer"
          word={t('sourcing:notes.answerAct')}
          small
        >
          <Hidden name="questionId" value={note.id} />
          <NoteField rows={2} name="text" label={t('sourcing:notes.answer')} />
        </ActForm>
      ) : null}
    </li>
  );
}
