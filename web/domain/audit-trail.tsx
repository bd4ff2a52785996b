import { ChevronRight } from 'lucide-react';
import { Link } from 'react-router';
import type { AuditLineFragment, AuditTrailQuery } from '../gql/graphql.ts';
import { useCodeText, useT } from '../i18n/use-t.ts';
import { Icon } from '../ui/icon.tsx';
import { TableWrap } from '../ui/panel.tsx';
import ui from '../ui/ui.module.css';
import css from './audit.module.css';
import { TimeText } from './values.tsx';

/** The history of one thing, folded away under its screen: who did what to it, and what it was before. */
export function AuditTrail({ subject, trail }: { subject: string; trail: AuditTrailQuery }) {
  const t = useT();
  const { edges, totalCount, pageInfo } = trail.auditEntries;
  return (
    <details className={`${ui.panel} ${css.trail}`}>
      <summary>
        <Icon of={ChevronRight} size={14} />
        <h2>{t('audit:trail')}</h2>
        <span className="quiet">{t('audit:lines', { count: totalCount ?? edges.length })}</span>
      </summary>
      {edges.length === 0 ? (
        <p className={css.none}>{t('audit:none.why')}</p>
      ) : (
        <TableWrap label={t('audit:trail')}>
          <AuditTable lines={edges.map(({ node }) => node)} withSubject={false} />
        </TableWrap>
      )}
      <p className={css.foot}>
        <ChainText chain={trail.auditChain} />
        {pageInfo.hasNextPage ? (
          <Link to={`/settings/audit?subject=${subject}`}>{t('audit:all')}</Link>
        ) : null}
      </p>
    </details>
  );
}

/** "Sealed up to …, checked up to …": what nobody can have rewritten unnoticed. */
export function ChainText({ chain }: { chain: AuditTrailQuery['auditChain'] }) {
  const t = useT();
  if (chain.fault)
    return <strong className={css.broken}>{t('audit:chain.fault', { fault: chain.fault })}</strong>;
  if (!chain.sealedUpTo) return <span>{t('audit:chain.none')}</span>;
  return (
    <span>
      {t('audit:chain.sealed')} <TimeText instant={chain.sealedUpTo} />
      {chain.checkedUpTo ? (
        <>
          {t('audit:chain.checked')} <TimeText instant={chain.checkedUpTo} />
        </>
      ) : null}
    </span>
  );
}

export function AuditTable({
  lines,
  withSubject,
}: {
  lines: readonly AuditLineFragment[];
  withSubject: boolean;
}) {
  const t = useT();
  return (
    <table className={`${ui.table} ${css.table}`}>
      <thead>
        <tr>
          <th scope="col">{t('audit:column.at')}</th>
          <th scope="col">{t('audit:column.who')}</th>
          <th scope="col">{t('audit:column.act')}</th>
          {withSubject ? <th scope="col">{t('audit:column.subject')}</th> : null}
          <th scope="col">{t('audit:column.changes')}</th>
          <th scope="col">{t('audit:column.source')}</th>
          <th scope="col">{t('audit:column.request')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              <TimeText instant={line.at} zone={false} />
            </th>
            <td>
              <Who line={line} />
            </td>
            <td>
              <ActWords command={line.command} />
              {line.reason ? (
                <div className={css.reason}>{t('audit:reason', { reason: line.reason })}</div>
              ) : null}
            </td>
            {withSubject ? (
              <td>
                <Subject line={line} />
              </td>
            ) : null}
            <td>
              <Changes changes={line.changes} />
            </td>
            <td className="nowrap">{line.source ? t(`audit:source.${line.source}`) : t('common:none')}</td>
            <td>
              {line.requestId ? (
                <Link
                  className={`mono ${css.request}`}
                  to={`/settings/audit?request=${encodeURIComponent(line.requestId)}`}
                >
                  {line.requestId.slice(0, 8)}
                </Link>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ActWords({ command }: { command: string }) {
  const codeText = useCodeText();
  return <span title={command}>{codeText('audit:command', command, command)}</span>;
}

/** A person of the operator's acts on behalf of the firm, and both are named. */
function Who({ line }: { line: AuditLineFragment }) {
  const t = useT();
  if (line.supportAct)
    return (
      <>
        {line.supportAct.personName}
        <div className={css.reason}>{t('audit:onBehalf', { operator: line.supportAct.operatorName })}</div>
      </>
    );
  if (line.person) return line.person.name;
  return t(line.actor === 'PERSON' ? 'audit:actor.OTHER' : `audit:actor.${line.actor}`);
}

function Subject({ line }: { line: AuditLineFragment }) {
  const t = useT();
  const codeText = useCodeText();
  const word = codeText('audit:subject', line.subjectType ?? '', line.subjectType ?? t('common:none'));
  if (!line.subjectId) return word;
  return (
    <>
      {word}{' '}
      <Link
        className={`mono ${css.request}`}
        to={`/settings/audit?subject=${line.subjectId}`}
        title={line.subjectId}
      >
        …{line.subjectId.slice(-6)}
      </Link>
    </>
  );
}

function Changes({ changes }: { changes: AuditLineFragment['changes'] }) {
  const t = useT();
  const codeText = useCodeText();
  if (changes.length === 0) return <span className="quiet">{t('common:none')}</span>;
  return (
    <ul className={css.changes}>
      {changes.map(({ field, before, after }) => (
        <li key={field}>
          <span className="quiet">{codeText('audit:field', field, field)}</span>{' '}
          {before === null ? null : (
            <>
              <del title={before}>{shortened(before)}</del> →{' '}
            </>
          )}
          <span title={after ?? undefined}>{shortened(after ?? t('common:none'))}</span>
        </li>
      ))}
    </ul>
  );
}

const shownMax = 60;

/** A fingerprint or a long text by its beginning; all of it is in its title and in the export. */
function shortened(text: string): string {
  return text.length > shownMax ? `${text.slice(0, shownMax / 2)}…` : text;
}
