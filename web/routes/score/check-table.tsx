import css from '../../domain/domain.module.css';
import { formatBps, formatNumber } from '../../domain/format.ts';
import type { ScoreCheckPartsFragment } from '../../gql/graphql.ts';
import { useCodeText, useLocale, useT } from '../../i18n/use-t.ts';
import { Panel, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';

const TONES = { CLEAR: 'ok', FOUND: 'warn', NOT_JUDGED: 'neutral' } as const;

/** What the checks of the records came to: by word, never by colour alone. */
export function CheckTable({ checks }: { checks: readonly ScoreCheckPartsFragment[] }) {
  const t = useT();
  return (
    <Panel title={t('score:checks.title')} flush>
      <TableWrap label={t('score:checks.title')}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col">{t('score:checks.what')}</th>
              <th scope="col">{t('score:checks.outcome')}</th>
              <th scope="col">{t('score:checks.facts')}</th>
            </tr>
          </thead>
          <tbody>
            {checks.map((check) => (
              <CheckRow key={check.check} check={check} />
            ))}
          </tbody>
        </table>
      </TableWrap>
      <p className={ui.panelBody}>{t('score:checks.note')}</p>
    </Panel>
  );
}

function CheckRow({ check }: { check: ScoreCheckPartsFragment }) {
  const t = useT();
  const codeText = useCodeText();
  const locale = useLocale();
  return (
    <tr>
      <th scope="row">{t(`score:check.${check.check}`)}</th>
      <td>
        <span className={css.badge} data-tone={TONES[check.outcome]}>
          {t(`score:checkOutcome.${check.outcome}`)}
        </span>
        {check.outcome === 'FOUND' ? (
          <div className="quiet">
            {t('score:checks.factor', { factor: formatBps(locale, check.factorBps) })}
          </div>
        ) : null}
      </td>
      <td>
        {check.facts.map(({ name, value }) => (
          <div key={name}>
            {codeText('score:fact', name, name)} {formatNumber(locale, value)}
          </div>
        ))}
      </td>
    </tr>
  );
}
