import { ChevronRight } from 'lucide-react';
import { ActForm, type ActScope } from '../../../form/act-form.tsx';
import { NoteField, TextField } from '../../../form/fields.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import type { Room } from './room.tsx';

/** A draft waits for its opening: what is still missing, and the button. */
export function OpenPanel({ rfq, scope }: { rfq: Room; scope: ActScope }) {
  const t = useT();
  if (!rfq.availableActions.includes('OPEN')) return null;
  return (
    <Panel title={t('sourcing:open.title')}>
      <div className={ui.stackTight}>
        <p>{t(`sourcing:open.${rfq.audience}`, { count: rfq.bidders.length })}</p>
        <ActForm scope={scope} intent="open" act="rfqOpen" word={t('sourcing:open.act')} look="primary" />
      </div>
    </Panel>
  );
}

/** More time, or an end without an award. */
export function EndPanel({ rfq, scope }: { rfq: Room; scope: ActScope }) {
  const t = useT();
  const can = (name: 'EXTEND' | 'CLOSE' | 'CANCEL') => rfq.availableActions.includes(name);
  if (!can('EXTEND') && !can('CLOSE') && !can('CANCEL')) return null;
  return (
    <Panel title={t('sourcing:life')}>
      <div className={ui.stack}>
        {can('EXTEND') ? (
          <ActForm scope={scope} intent="extend" act="rfqExtend" word={t('sourcing:extend')}>
            <div className={ui.grid}>
              <TextField name="dueDate" label={t('sourcing:field.dueDate')} input={{ type: 'date' }} />
              <TextField name="dueTime" label={t('sourcing:field.dueTime')} input={{ type: 'time' }} />
            </div>
          </ActForm>
        ) : null}
        {(['CLOSE', 'CANCEL'] as const).filter(can).map((name) => (
          <details key={name} className={ui.disclosure}>
            <summary>
              <Icon of={ChevronRight} size={14} />
              {t(`sourcing:end.${name}`)}
            </summary>
            <ActForm
              scope={scope}
              intent={name === 'CLOSE' ? 'close' : 'cancel'}
              act={name === 'CLOSE' ? 'rfqClose' : 'rfqCancel'}
              word={t(`sourcing:end.${name}`)}
              look="danger"
            >
              <NoteField name="reason" label={t('sourcing:field.reason')} hint={t('sourcing:hint.reason')} />
            </ActForm>
          </details>
        ))}
      </div>
    </Panel>
  );
}
