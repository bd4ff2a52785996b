import { nameOf } from '../../../domain/names.ts';
import { StateBadge } from '../../../domain/state-badge.tsx';
import { QuantityText } from '../../../domain/values.tsx';
import { ActForm, type ActScope } from '../../../form/act-form.tsx';
import { Hidden } from '../../../form/fields.tsx';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Panel, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import type { Revision } from './item.tsx';
import { StepInspected, StepNeeds } from './step-asks.tsx';

/** A revision with its routing. */
export function RevisionPanel({ revision, scope }: { revision: Revision; scope: ActScope }) {
  const t = useT();
  const locale = useLocale();
  const title = `${t('making:routing')} ${revision.code}`;
  return (
    <Panel title={title} aside={<StateBadge of="itemRevision" state={revision.state} />}>
      <TableWrap label={title}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col">{t('making:step.code')}</th>
              <th scope="col">{t('making:step.name')}</th>
              <th scope="col">{t('making:step.process')}</th>
              <th scope="col">{t('making:step.load')}</th>
              <th scope="col">{t('making:step.setup')}</th>
              <th scope="col">{t('making:step.yield')}</th>
              <th scope="col">{t('making:step.batch')}</th>
              <th scope="col">{t('making:step.next')}</th>
            </tr>
          </thead>
          <tbody>
            {revision.steps.map((step) => (
              <tr key={step.code}>
                <th scope="row">{step.code}</th>
                <td>{step.name}</td>
                <td>
                  {step.process ? nameOf(locale, step.process) : ''}
                  <StepNeeds step={step} />
                </td>
                <td>
                  <QuantityText quantity={step.loadPerPiece} />
                  <StepInspected step={step} />
                </td>
                <td>
                  <QuantityText quantity={step.setup} />
                  {step.setupFamily ? <div className="quiet">{step.setupFamily}</div> : null}
                </td>
                <td>{step.yieldBps / 100} %</td>
                <td>{step.transferBatch ?? ''}</td>
                <td>{nextOf(revision, step.code)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
      <p>
        <a href={`/catalogue/bills/${revision.id}`} download>
          {t('making:bill.take')}
        </a>
      </p>
      {revision.availableActions.includes('RELEASE') ? (
        <ActForm
          scope={scope}
          intent="release"
          of={revision.code}
          act="itemRevisionRelease"
          word={t('making:release', { code: revision.code })}
        >
          <Hidden name="revisionId" value={revision.id} />
          <p className="quiet">{t('making:releaseConsequence')}</p>
        </ActForm>
      ) : null}
    </Panel>
  );
}

function nextOf({ arcs }: Revision, code: string): string {
  return arcs
    .filter(({ fromCode }) => fromCode === code)
    .map(({ toCode, per }) => (per === 1 ? toCode : `${toCode} (${per})`))
    .join(', ');
}
