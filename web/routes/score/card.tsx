import { nameOf } from '../../domain/names.ts';
import type { ScoreCardQuery } from '../../gql/graphql.ts';
import { query } from '../../graphql.server.ts';
import { useCodeText, useLocale, useT } from '../../i18n/use-t.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Facts, Panel, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/card.ts';
import { Drift } from './drift.tsx';
import { Gates } from './gates.tsx';
import { RangeText } from './range-text.tsx';
import { ScoreCardDocument } from './score.gql.ts';
import { PpmText, signed, UnitText } from './score-values.tsx';

type Model = ScoreCardQuery['creditModel'];

export async function loader(args: Route.LoaderArgs) {
  return await query(args, ScoreCardDocument, {});
}

/** The card that scores now: what for, with what limits, and every point of it. */
export default function Card({ loaderData: { creditModel: model } }: Route.ComponentProps) {
  const t = useT();
  const codeText = useCodeText();
  return (
    <>
      <PageHead
        title={t('score:card.title')}
        crumbs={model.drift ? [] : [{ to: '/score', text: t('score:title') }]}
      />
      <div className={ui.stack}>
        <div className={ui.split}>
          <CardFacts model={model} />
          <Panel title={t('score:card.limits')}>
            <ul className={ui.stackTight}>
              {model.limits.length === 0 ? <li>{t('score:card.noLimits')}</li> : null}
              {model.limits.map((limit) => (
                <li key={limit}>{codeText('score:limit', limit, limit)}</li>
              ))}
            </ul>
          </Panel>
        </div>
        <Gates gates={model.gates} run={model.gateRun} />
        <Grades model={model} />
        <Lines model={model} />
        {model.drift ? <Drift drift={model.drift} /> : null}
      </div>
    </>
  );
}

function CardFacts({ model }: { model: Model }) {
  const t = useT();
  const codeText = useCodeText();
  const weights = [
    [t('score:view.W'), model.weightW],
    [t('score:view.A'), model.weightA],
    [t('score:view.P'), model.weightP],
  ] as const;
  return (
    <Panel title={t('score:card.title')}>
      <Facts
        facts={[
          [
            t('score:card.code'),
            <span key="code" className="mono">
              {model.code}
            </span>,
          ],
          [t('score:card.since'), model.servedFrom],
          [t('score:card.for'), codeText('score:purpose', model.purpose, model.purpose)],
          [t('score:card.outcome'), codeText('score:badEnd', model.outcome, model.outcome)],
          [t('score:card.made'), model.calibrated ? t('score:card.calibrated') : t('score:card.expert')],
          model.anchorPdPpm === null
            ? null
            : [t('score:card.anchor'), <PpmText key="anchor" ppm={model.anchorPdPpm} />],
          // Of a card that was learnt the outcomes have set them, figure by figure.
          model.calibrated
            ? null
            : [
                t('score:card.weights'),
                weights.map(([name, weight]) => `${name} ${weight / 10}%`).join(' · '),
              ],
          [
            t('score:card.hash'),
            <code key="hash" className={ui.secret}>
              {model.sha256}
            </code>,
          ],
          [
            t('score:card.guideHash'),
            <code key="guide" className={ui.secret}>
              {model.guideSha256}
            </code>,
          ],
          [
            t('score:card.training'),
            model.training ? t('score:card.trainedOn', model.training) : t('score:card.noTraining'),
          ],
          model.training
            ? [
                t('score:card.trainingHash'),
                <code key="training" className={ui.secret}>
                  {model.training.sha256}
                </code>,
              ]
            : null,
        ]}
      />
    </Panel>
  );
}

function Grades({ model }: { model: Model }) {
  const t = useT();
  return (
    <Panel title={t('score:card.grades')} flush>
      <TableWrap label={t('score:card.grades')}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col">{t('score:grade')}</th>
              <th scope="col" className="num">
                {t('score:card.gradeFrom')}
              </th>
              <th scope="col" className="num">
                {t('score:card.pd')}
              </th>
            </tr>
          </thead>
          <tbody>
            {model.grades.map(({ grade, from, pdPpmMax }) => (
              <tr key={grade}>
                <th scope="row">{grade}</th>
                <td className="num">{from}</td>
                <td className="num">
                  <PpmText ppm={pdPpmMax} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
    </Panel>
  );
}

function Lines({ model }: { model: Model }) {
  const t = useT();
  const locale = useLocale();
  return (
    <Panel title={t('score:card.lines')} flush>
      <TableWrap label={t('score:card.lines')}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col">{t('score:points.figure')}</th>
              <th scope="col">{t('score:card.range')}</th>
              <th scope="col" className="num">
                {t('score:points.of')}
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('score:points.base')}</th>
              <td />
              <td className="num">{model.basePoints}</td>
            </tr>
            {model.lines.map((line) => (
              <tr key={`${line.feature.code} ${line.upTo}`}>
                <th scope="row">{nameOf(locale, line.feature)}</th>
                <td>
                  <RangeText {...line} /> <UnitText unit={line.feature.unit} />
                </td>
                <td className="num">{signed(line.points)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
    </Panel>
  );
}
