import { Form } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { nameOf } from '../../domain/names.ts';
import { Hidden } from '../../form/fields.tsx';
import type { ScorePageQuery, ScorePartsFragment } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { Panel, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';

type Comparison = ScorePageQuery['peerComparison'];
type Circle = Pick<Comparison['circles'][number], 'process'>;

/** With whom a score is compared, or why with nobody; and the firm's say in it. */
export function Peers(props: {
  comparison: Comparison;
  peers: ScorePartsFragment['peers'];
  idempotencyKey: string;
}) {
  const t = useT();
  const { comparison, peers, idempotencyKey } = props;
  return (
    <Panel title={t('score:peers.title')}>
      <div className={ui.stackTight}>
        <p>
          <Standing comparison={comparison} peers={peers} />
        </p>
        <p className="quiet">{t('score:peers.what', { min: comparison.firmsMin })}</p>
        {comparison.agreed ? <Circles comparison={comparison} /> : null}
        <Form method="post">
          <Hidden name="intent" value={comparison.agreed ? 'alone' : 'compare'} />
          <Hidden name="idempotencyKey" value={idempotencyKey} />
          <Say agreed={comparison.agreed} />
        </Form>
      </div>
    </Panel>
  );
}

function Say({ agreed }: Pick<Comparison, 'agreed'>) {
  const t = useT();
  const word = agreed ? t('score:peers.end') : t('score:peers.agree');
  return (
    <Allowed act="organisationPeersSet" word={word}>
      <SubmitButton>{word}</SubmitButton>
    </Allowed>
  );
}

function Standing({ comparison, peers }: { comparison: Comparison; peers: ScorePartsFragment['peers'] }) {
  const t = useT();
  const circleName = useCircleName();
  if (peers && comparison.agreed)
    return t('score:peers.compared', { count: peers.firms, circle: circleName(peers), score: peers.score });
  return comparison.agreed ? t('score:peers.notYet', { min: comparison.firmsMin }) : t('score:peers.not');
}

/** How far each circle is, the narrowest first: that is the one that is taken where it is enough. */
function Circles({ comparison: { circles, firmsMin } }: { comparison: Comparison }) {
  const t = useT();
  const circleName = useCircleName();
  const told = (firms: number | null) => {
    if (firms === null) return t('score:peers.few');
    return firms >= firmsMin ? t('score:peers.enough', { min: firmsMin }) : String(firms);
  };
  return (
    <TableWrap label={t('score:peers.title')}>
      <table className={ui.table}>
        <thead>
          <tr>
            <th scope="col">{t('score:peers.circle')}</th>
            <th scope="col" className="num">
              {t('score:peers.firms')}
            </th>
          </tr>
        </thead>
        <tbody>
          {circles.toReversed().map((circle) => (
            <tr key={circle.process?.code ?? ''}>
              <th scope="row">{circleName(circle)}</th>
              <td className="num">{told(circle.firms)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

/** With whom a score was compared, in a line: also of one that is past. */
export function PeersText({ peers }: { peers: NonNullable<ScorePartsFragment['peers']> }) {
  const t = useT();
  const circle = useCircleName()(peers);
  return t('score:peers.line', { count: peers.firms, circle, score: peers.score });
}

function useCircleName(): (circle: Circle) => string {
  const t = useT();
  const locale = useLocale();
  return ({ process }) => (process ? nameOf(locale, process) : t('score:peers.all'));
}
