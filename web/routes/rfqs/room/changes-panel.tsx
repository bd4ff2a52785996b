import { firmName } from '../../../domain/names.ts';
import { TimeText } from '../../../domain/values.tsx';
import { ActForm, type ActScope } from '../../../form/act-form.tsx';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import css from '../rfqs.module.css';
import type { Room } from './room.tsx';

type Change = Room['changes'][number];

/** The panel in which each kind stands. */
const PLACES: Partial<Record<Change['kind'], string>> = {
  DOCUMENT: 'documents',
  REVISION: 'documents',
  ADDENDUM: 'questions',
  QUESTION: 'questions',
  ANSWER: 'questions',
  DUE_MOVED: 'standing',
  DECLINED: 'bidders',
};

/** What others did since the reader last looked: who, when, and where it stands. Nothing where nothing is new. */
export function ChangesPanel({ rfq, scope }: { rfq: Room; scope: ActScope }) {
  const t = useT();
  const locale = useLocale();
  if (rfq.changes.length === 0) return null;
  return (
    <div className={css.wide}>
      <Panel title={t('sourcing:change.title')}>
        <div className={ui.stackTight}>
          <ul className={css.trail}>
            {rfq.changes.map((change) => (
              <li key={`${change.kind} ${change.at} ${change.firm?.id} ${change.what}`}>
                <a href={`#${PLACES[change.kind] ?? 'quotes'}`}>{t(`sourcing:change.${change.kind}`)}</a>
                {change.version ? ` ${t('sourcing:change.version', { version: change.version })}` : ''}
                {change.dueAt ? ' ' : ''}
                {change.dueAt ? <TimeText instant={change.dueAt} /> : null}
                {change.what ? ` ${change.what}` : ''} ·{' '}
                {[change.firm ? firmName(locale, change.firm) : null, change.who].filter(Boolean).join(' ')} ·{' '}
                <TimeText instant={change.at} />
              </li>
            ))}
          </ul>
          <ActForm scope={scope} intent="look" act="rfqSee" word={t('sourcing:change.see')} small />
        </div>
      </Panel>
    </div>
  );
}
