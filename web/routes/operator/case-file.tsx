import { CircleCheck, TriangleAlert } from 'lucide-react';
import { Link } from 'react-router';
import { FileLink } from '../../domain/file-link.tsx';
import { formatBps } from '../../domain/format.ts';
import { nameOf } from '../../domain/names.ts';
import { StateBadge } from '../../domain/state-badge.tsx';
import { TimeText } from '../../domain/values.tsx';
import type { CaseLineFragment, VerificationCaseQuery } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Facts, Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import css from './operator.module.css';

type CaseFile = NonNullable<VerificationCaseQuery['verificationFile']>;

/** The business licence, to be held against what was entered. */
export function CasePaper({ file }: { file: CaseFile }) {
  const t = useT();
  const { document } = file;
  return (
    <Panel title={t('organisation:document')}>
      {document ? (
        <div className={ui.stackTight}>
          <FileLink file={document} />
          {document.isImage ? (
            <img
              className={css.paper}
              src={`${document.path}?inline`}
              alt={t('operator:paperOf', { name: document.name })}
            />
          ) : null}
        </div>
      ) : (
        <Notice tone="warn">{t('operator:noPaper')}</Notice>
      )}
    </Panel>
  );
}

/** What the firm has entered. The credit code is read in groups of four. */
export function CaseFacts({ found, file }: { found: CaseLineFragment; file: CaseFile }) {
  const t = useT();
  const locale = useLocale();
  const none = t('common:none');
  return (
    <Panel title={t('operator:entered')}>
      <Facts
        facts={[
          [t('common:field.organisationName'), found.name],
          [t('organisation:field.nameEn'), found.nameEn ?? none],
          [
            t('common:field.creditCode'),
            <span key="c" className="mono">
              {found.creditCode.replace(/(.{4})(?=.)/g, '$1 ')}
            </span>,
          ],
          [t('common:field.kinds'), found.kinds.map((kind) => t(`domain:kind.${kind}`)).join(' · ')],
          [t('common:field.cityCode'), found.city ? nameOf(locale, found.city) : none],
          [t('organisation:field.address'), file.address ?? none],
          [
            t('organisation:field.taxpayerType'),
            file.taxpayerType ? t(`organisation:taxpayerType.${file.taxpayerType}`) : none,
          ],
          [
            t('organisation:field.firmSize'),
            file.firmSize ? `${t(`organisation:firmSize.${file.firmSize}`)} (${file.sizeDeclaredOn})` : none,
          ],
          [t('organisation:field.lei'), file.lei ?? none],
          [t('organisation:field.duns'), file.duns ?? none],
          [t('organisation:field.vatId'), file.vatId ?? none],
          [t('operator:applicant'), `${file.applicant ?? none} ${file.email ?? ''}`],
          [t('operator:registered'), <TimeText key="r" instant={file.createdAt} />],
        ]}
      />
    </Panel>
  );
}

/** What was compared by itself, with its evidence: it never decides. */
export function CaseChecks({ checks }: { checks: CaseFile['checks'] }) {
  const t = useT();
  const locale = useLocale();
  return (
    <Panel title={t('operator:checks')}>
      <ul className={css.checks}>
        {checks.map((check) => (
          <li key={check.code} data-passed={check.passed}>
            <Icon of={check.passed ? CircleCheck : TriangleAlert} />
            <div>
              <strong>{t(`operator:check.${check.code}`)}</strong>{' '}
              <span className="quiet">{check.passed ? t('operator:passed') : t('operator:look')}</span>
              {check.found ? <div>{check.found}</div> : null}
              {check.likenesses.map((other) => (
                <div key={other.caseId}>
                  <Link to={`/operator/cases/${other.caseId}`}>{other.otherName}</Link>{' '}
                  <span className="quiet">
                    {other.found} · {formatBps(locale, Math.round(other.likeness * 10_000))}
                  </span>
                </div>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

export function CaseLicences({ licences }: { licences: CaseFile['licences'] }) {
  const t = useT();
  const locale = useLocale();
  return (
    <Panel title={t('settings:section.licences')}>
      {licences.length === 0 ? (
        <p>{t('organisation:licence.none.title')}</p>
      ) : (
        <ul className={css.checks}>
          {licences.map((one) => (
            <li key={one.id}>
              <div>
                {nameOf(locale, one.kind)} <span className="mono">{one.number}</span>{' '}
                <StateBadge of="licence" state={one.state} />
                {one.document ? <FileLink file={one.document} /> : null}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
