import { formatBps } from '../../../domain/format.ts';
import { MoneyText, useUnit } from '../../../domain/values.tsx';
import { weekLabelOf } from '../../../domain/week.ts';
import type { ActScope } from '../../../form/act-form.tsx';
import { useCodeText, useLocale, useT } from '../../../i18n/use-t.ts';
import { Panel, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import type { PromiseNode } from '../promise/promise.tsx';
import { useOfferName } from './offer-name.ts';
import css from './studio.module.css';
import { WhatIfForms } from './what-if-forms.tsx';

type WhatIf = PromiseNode['whatIfs'][number];
type Changed = NonNullable<WhatIf['plan']>;

/** What one change would come to, beside the cheapest plan. */
export function WhatIfPanel({ promise, scope }: { promise: PromiseNode; scope: ActScope }) {
  const t = useT();
  const { whatIfs, availableActions, final } = promise;
  const canAsk = availableActions.includes('WHAT_IF') && final && promise.plans.length > 0;
  if (!canAsk && whatIfs.length === 0) return null;
  return (
    <Panel title={t('making:whatIf.title')}>
      <div className={ui.stack}>
        <p className="quiet">{t('making:whatIf.hint')}</p>
        {canAsk ? <WhatIfForms promise={promise} scope={scope} /> : null}
        <div aria-live="polite">{whatIfs.length > 0 ? <Answers whatIfs={whatIfs} /> : null}</div>
      </div>
    </Panel>
  );
}

function Answers({ whatIfs }: { whatIfs: readonly WhatIf[] }) {
  const t = useT();
  const codeText = useCodeText();
  const kinds = [...new Set(whatIfs.flatMap(({ plan }) => plan?.differences.map(({ kind }) => kind) ?? []))];
  return (
    <TableWrap label={t('making:whatIf.answers')}>
      <table className={ui.table}>
        <thead>
          <tr>
            <th scope="col">{t('making:whatIf.change')}</th>
            <th scope="col">{t('making:total')}</th>
            <th scope="col">{t('making:whatIf.difference')}</th>
            {kinds.map((kind) => (
              <th scope="col" key={kind}>
                {codeText('domain:cost', kind, kind)}
              </th>
            ))}
            <th scope="col">{t('making:arrives')}</th>
            <th scope="col">{t('making:where')}</th>
          </tr>
        </thead>
        <tbody>
          {whatIfs.map((whatIf) => (
            <tr key={whatIf.id}>
              <th scope="row">
                <ChangeText whatIf={whatIf} />
              </th>
              {whatIf.plan ? (
                <AnswerCells plan={whatIf.plan} kinds={kinds} />
              ) : (
                <td colSpan={kinds.length + 4}>
                  <Pending whatIf={whatIf} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

function AnswerCells({ plan, kinds }: { plan: Changed; kinds: readonly string[] }) {
  const t = useT();
  const nameOf = useOfferName();
  const { daysLater } = plan;
  return (
    <>
      <td>
        <MoneyText money={plan.landedCost.total} />
      </td>
      <td>
        <Difference money={plan.difference} />
      </td>
      {kinds.map((kind) => {
        const part = plan.differences.find((one) => one.kind === kind);
        return <td key={kind}>{part ? <Difference money={part.amount} /> : '–'}</td>;
      })}
      <td>
        {plan.arrivesOn}
        {daysLater === 0 ? null : (
          <span className="quiet">
            {' '}
            {daysLater > 0
              ? t('making:whatIf.later', { count: daysLater })
              : t('making:whatIf.earlier', { count: -daysLater })}
          </span>
        )}
        {plan.unserved > 0 ? <div>{t('making:whatIf.leftOut', { count: plan.unserved })}</div> : null}
      </td>
      <td>
        {plan.lines.map((line) => (
          <div key={`${line.stepCode} ${line.offer?.id}`}>
            {line.stepCode} {nameOf(line.offer)} · {t('making:pieces', { count: line.pieces })}
          </div>
        ))}
      </td>
    </>
  );
}

/** An amount with its sign, so that more and less are not told by colour alone. */
function Difference({ money }: { money: { amount: string; currency: string } }) {
  const value = Number(money.amount);
  const look = value > 0 ? css.more : value < 0 ? css.less : '';
  return (
    <span className={look}>
      {value > 0 ? '+' : ''}
      <MoneyText money={money} />
    </span>
  );
}

function ChangeText({ whatIf: { change, amount, unit, weekStart, offer } }: { whatIf: WhatIf }) {
  const t = useT();
  const locale = useLocale();
  const nameOf = useOfferName();
  const unitOf = useUnit();
  const firm = nameOf(offer);
  if (change === 'DUE')
    return amount > 0
      ? t('making:whatIf.said.LATER', { count: amount })
      : t('making:whatIf.said.EARLIER', { count: -amount });
  if (change === 'PRICE')
    return t('making:whatIf.said.PRICE', {
      firm,
      by: `${amount > 0 ? '+' : ''}${formatBps(locale, amount)}`,
    });
  return t('making:whatIf.said.CAPACITY', {
    firm,
    more: `${amount} ${unit ? unitOf(unit) : ''}`.trim(),
    week: weekStart ? weekLabelOf(weekStart) : '',
  });
}

function Pending({ whatIf: { outcome, job } }: { whatIf: WhatIf }) {
  const t = useT();
  if (outcome === 'NO_PLAN' || outcome === 'NOT_PLANNED_WITH') return t(`making:whatIf.outcome.${outcome}`);
  const isOver = job !== null && ['FAILED', 'CANCELLED'].includes(job.state);
  return isOver ? t('making:failed') : t('making:whatIf.solving');
}
