import { Link } from 'react-router';
import { firmName, nameOf } from '../../../domain/names.ts';
import { useParamTexts } from '../../../domain/params.ts';
import { MoneyText, QuantityText, WeekLabel } from '../../../domain/values.tsx';
import { useCodeText, useLocale, useT } from '../../../i18n/use-t.ts';
import { Panel, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { HoldLink } from './hold-link.tsx';
import { useFirmOf } from './owners.tsx';
import type { Plan } from './promise.tsx';

type Line = Plan['lines'][number];

/** One plan by its steps: where, when, for how much, and why there. */
export function PlanSteps({ plan }: { plan: Plan }) {
  const t = useT();
  const title = `${t('making:steps')}: ${plan.wishes.map((wish) => t(`making:wish.${wish}`)).join(' · ')}`;
  return (
    <Panel title={title} flush>
      <TableWrap label={title}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col">{t('making:step.name')}</th>
              <th scope="col">{t('making:where')}</th>
              <th scope="col">{t('making:weeks')}</th>
              <th scope="col">{t('making:price')}</th>
              <th scope="col">{t('making:why')}</th>
              <th scope="col">{t('making:held')}</th>
            </tr>
          </thead>
          <tbody>
            {plan.lines.map((line) => (
              <StepRow key={line.position} line={line} plan={plan} />
            ))}
          </tbody>
        </table>
      </TableWrap>
    </Panel>
  );
}

function StepRow({ line, plan }: { line: Line; plan: Plan }) {
  const t = useT();
  const locale = useLocale();
  const codeText = useCodeText();
  const firmOf = useFirmOf();
  return (
    <tr>
      <th scope="row">
        {line.stepCode} {line.stepName}
        <div className="quiet">{t('making:pieces', { count: line.pieces })}</div>
        <SetUpWith line={line} plan={plan} />
        <Inspected line={line} />
      </th>
      <td>
        <Where line={line} />
        {line.asksFirst ? (
          <div className="quiet">{t('making:owners.asksFirst', { firm: firmOf(line) })}</div>
        ) : null}
      </td>
      <td>
        {line.weeks.map((week) => (
          <div key={week.weekStart}>
            <WeekLabel start={week.weekStart} dates /> {t('making:pieces', { count: week.pieces })} ·{' '}
            <QuantityText quantity={week.quantity} />
          </div>
        ))}
      </td>
      <td>
        <MoneyText money={line.price.total} />
        {line.price.parts.map((part) => (
          <div key={`${part.kind} ${part.amount.amount}`} className="quiet">
            {codeText('domain:cost', part.kind, part.kind)} <MoneyText money={part.amount} />
          </div>
        ))}
        {line.inspection ? (
          <div className="quiet">
            {t('making:inspection.ofWhich')} <MoneyText money={line.inspection.price} />
          </div>
        ) : null}
      </td>
      <td>
        <Reasons line={line} />
      </td>
      <td>
        <HoldLink reservation={line.reservation} />
        {line.ownerAnswer ? <div>{t(`making:owners.answer.${line.ownerAnswer}`)}</div> : null}
        {line.process ? <div className="quiet">{nameOf(locale, line.process)}</div> : null}
      </td>
    </tr>
  );
}

/** The other steps that a work centre is set up for together with this one. */
function SetUpWith({ line, plan }: { line: Line; plan: Plan }) {
  const t = useT();
  const others = plan.lines.filter(
    ({ position, setupFamily, offer }) =>
      position !== line.position && setupFamily === line.setupFamily && offer?.id === line.offer?.id,
  );
  if (line.setupFamily === null || others.length === 0) return null;
  return (
    <div className="quiet">
      {line.setupFamily}: {t('making:together', { steps: others.map(({ stepCode }) => stepCode).join(', ') })}
    </div>
  );
}

/** Which pieces are inspected before they go on, and what that takes. */
function Inspected({ line: { inspection } }: { line: Line }) {
  const t = useT();
  if (!inspection) return null;
  return (
    <div className="quiet">
      {t(`making:inspectionKind.${inspection.kind}`)}: {t('making:pieces', { count: inspection.pieces })} ·{' '}
      <QuantityText quantity={inspection.quantity} />
      {inspection.days > 0
        ? ` · ${t('making:inspection.readyOn', { count: inspection.days, day: inspection.readyOn })}`
        : ''}
    </div>
  );
}

function Where({ line: { offer } }: { line: Line }) {
  const t = useT();
  const locale = useLocale();
  if (!offer) return '–';
  const place = offer.city ?? offer.province;
  return (
    <>
      <Link to={`/market/${offer.id}`} className="mono">
        {offer.number}
      </Link>
      <div>{offer.seller ? firmName(locale, offer.seller) : t('making:hiddenFirm')}</div>
      {place ? <div className="quiet">{nameOf(locale, place)}</div> : null}
    </>
  );
}

function Reasons({ line }: { line: Line }) {
  const codeText = useCodeText();
  const texts = useParamTexts(4);
  return line.reasons.map(({ code, params }) => (
    <p key={code}>{codeText('making:reason', code, code, texts(params))}</p>
  ));
}
