import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { MoneyText } from '../../../domain/values.tsx';
import { ActForm, type ActScope } from '../../../form/act-form.tsx';
import { Hidden } from '../../../form/fields.tsx';
import { useCodeText, useT } from '../../../i18n/use-t.ts';
import { Panel, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import css from '../../rfqs/rfqs.module.css';
import { CarbonText } from './carbon-text.tsx';
import { ownersOf } from './owners.tsx';
import type { Plan, PromiseNode } from './promise.tsx';

/** What a row says of each plan. */
type Row = readonly [word: string, cell: (plan: Plan) => ReactNode];

interface PlansProps {
  promise: PromiseNode;
  shownId: string | null;
  scope: ActScope;
}

/** The alternatives side by side: one column a plan. */
export function PlansTable({ promise, shownId, scope }: PlansProps) {
  const t = useT();
  const { plans } = promise;
  const codeText = useCodeText();
  const kinds = [...new Set(plans.flatMap(({ landedCost }) => landedCost.parts.map(({ kind }) => kind)))];
  const rows: readonly Row[] = [
    [t('making:total'), ({ landedCost }) => <MoneyText net money={landedCost.total} />],
    [t('making:perPiece'), ({ landedCost }) => <PerPiece plan={{ landedCost }} />],
    ...kinds.map(
      (kind): Row => [codeText('domain:cost', kind, kind), (plan) => <PartText plan={plan} kind={kind} />],
    ),
    [t('making:vat'), ({ vat }) => <MoneyText money={vat} />],
    [t('making:gross'), ({ gross }) => <MoneyText money={gross} />],
    [t('making:arrives'), (plan) => <Arrival plan={plan} />],
    [t('making:factories'), ({ factoryCount }) => factoryCount],
    [t('making:unserved'), ({ unserved }) => t('making:pieces', { count: unserved })],
    ...(promise.mayAsk
      ? [[t('making:owners.row'), (plan) => ownersOf(plan) || t('making:owners.nobody')] as Row]
      : []),
    ...(plans.some(({ carbon }) => carbon)
      ? [[t('making:carbon.row'), (plan) => <CarbonText plan={plan} />] as Row]
      : []),
    [t('making:gap'), (plan) => <Proof plan={plan} />],
  ];
  return (
    <Panel title={t('making:plans')} flush>
      <TableWrap label={t('making:plans')}>
        <table className={`${ui.table} ${css.sheet}`}>
          <thead>
            <tr>
              <th scope="col">{t('making:part')}</th>
              {plans.map((plan) => (
                <th scope="col" key={plan.id}>
                  <PlanName plan={plan} isShown={plan.id === shownId} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([word, cell]) => (
              <tr key={word}>
                <th scope="row">{word}</th>
                {plans.map((plan) => (
                  <td key={plan.id}>{cell(plan)}</td>
                ))}
              </tr>
            ))}
            {promise.availableActions.includes('QUOTE') ? <HoldRow plans={plans} scope={scope} /> : null}
          </tbody>
        </table>
      </TableWrap>
    </Panel>
  );
}

function PlanName({ plan, isShown }: { plan: Plan; isShown: boolean }) {
  const t = useT();
  const name = plan.wishes.map((wish) => t(`making:wish.${wish}`)).join(' · ');
  return (
    <Link to={`?plan=${plan.id}`} preventScrollReset aria-current={isShown ? 'true' : undefined}>
      {name}
    </Link>
  );
}

function HoldRow({ plans, scope }: { plans: readonly Plan[]; scope: ActScope }) {
  const t = useT();
  const label = (plan: Plan) =>
    `${t('making:act.QUOTE')}: ${plan.wishes.map((wish) => t(`making:wish.${wish}`)).join(' · ')}`;
  return (
    <tr>
      <th scope="row">{t('making:consequence.QUOTE')}</th>
      {plans.map((plan, index) => (
        <td key={plan.id}>
          {plan.unserved > 0 ? (
            t('making:notWhole')
          ) : (
            <ActForm
              scope={scope}
              intent="QUOTE"
              of={String(index)}
              act="orderPromiseQuote"
              word={t('making:act.QUOTE')}
              label={label(plan)}
              look={index === 0 ? 'primary' : 'plain'}
              small
            >
              <Hidden name="planId" value={plan.id} />
              {ownersOf(plan) > 0 ? (
                <p className="quiet">{t('making:owners.quote', { count: ownersOf(plan) })}</p>
              ) : null}
            </ActForm>
          )}
        </td>
      ))}
    </tr>
  );
}

function PartText({ plan, kind }: { plan: Plan; kind: string }) {
  const part = plan.landedCost.parts.find((one) => one.kind === kind);
  return part ? <MoneyText money={part.amount} /> : '–';
}

/** How far from the best it can be, and by what that was found. */
function Proof({ plan: { gapBps, search } }: { plan: Plan }) {
  const t = useT();
  const found = search
    ? t(search.nodesMax === 0 ? 'making:search.quick' : 'making:search.whole', {
        engine: search.engine,
        solver: search.solver,
        seed: search.seed,
        rounds: search.roundsMax,
      })
    : '';
  return (
    <>
      {gapBps === null ? '–' : `${gapBps / 100} %`}
      {search ? <div className="quiet">{found}</div> : null}
      {search?.guarded ? <div className="quiet">{t('making:search.guarded')}</div> : null}
    </>
  );
}

function PerPiece({ plan: { landedCost } }: { plan: Pick<Plan, 'landedCost'> }) {
  return <MoneyText money={{ amount: landedCost.perPiece, currency: landedCost.total.currency }} />;
}

function Arrival({ plan }: { plan: Plan }) {
  const t = useT();
  return (
    <>
      {plan.arrivesOn}{' '}
      <span className="quiet">
        {plan.lateDays === 0 ? t('making:inTime') : t('making:lateDays', { count: plan.lateDays })}
      </span>
    </>
  );
}
