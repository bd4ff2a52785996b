import { Link } from 'react-router';
import { useT } from '../../../i18n/use-t.ts';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import type { Room } from './room.tsx';

/** From what it was made, and which drawings have another revision since. */
export function ReorderPanel({ reorder }: { reorder: NonNullable<Room['reorder']> }) {
  const t = useT();
  const { award, callOff, changed } = reorder;
  return (
    <Panel title={t('sourcing:again.from')}>
      <ul className={ui.stackTight}>
        {award?.rfq ? (
          <li>
            <Link to={`/rfqs/${award.rfq.id}`}>{award.rfq.title}</Link>{' '}
            <span className="mono">{award.number}</span>
          </li>
        ) : null}
        {callOff ? <li className="mono">{callOff.number}</li> : null}
        {changed.map((document) => (
          <li key={document.name}>
            <strong>{t('sourcing:again.changed', document)}</strong>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
