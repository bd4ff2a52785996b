import type { ScoreCardQuery } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { Panel, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';

/** What a model has to pass before it may serve, and what each gate answered. */
export function Gates({ gates }: Pick<ScoreCardQuery['creditModel'], 'gates'>) {
  const t = useT();
  return (
    <Panel title={t('score:card.gates')} flush>
      <TableWrap label={t('score:card.gates')}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col">{t('score:card.gate')}</th>
              <th scope="col">{t('score:card.gateAsks')}</th>
              <th scope="col">{t('score:card.gateAnswer')}</th>
            </tr>
          </thead>
          <tbody>
            {gates.map(({ gate, outcome }) => (
              <tr key={gate}>
                <th scope="row">{t(`score:gateName.${gate}`)}</th>
                <td>{t(`score:gateAsk.${gate}`)}</td>
                <td>{t(`score:gateOutcome.${outcome}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
    </Panel>
  );
}
