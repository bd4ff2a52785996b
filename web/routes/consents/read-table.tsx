import { Link } from 'react-router';
import { firmName, listNames, nameOf } from '../../domain/names.ts';
import { DateRange, TimeText } from '../../domain/values.tsx';
import type { ConsentReadLineFragment } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';

/** Who looked at what, when and what for: the log that the database writes in the statement that gives figures away. */
export function ReadTable({ reads }: { reads: readonly ConsentReadLineFragment[] }) {
  const t = useT();
  return (
    <TableWrap label={t('consents:tab.reads')}>
      <table className={ui.table}>
        <thead>
          <tr>
            <th scope="col">{t('consents:column.when')}</th>
            <th scope="col">{t('consents:column.who')}</th>
            <th scope="col">{t('consents:field.purpose')}</th>
            <th scope="col">{t('consents:column.what')}</th>
            <th scope="col">{t('consents:column.consent')}</th>
          </tr>
        </thead>
        <tbody>
          {reads.map((read) => (
            <ReadRow key={read.id} read={read} />
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

function ReadRow({ read }: { read: ConsentReadLineFragment }) {
  const t = useT();
  const locale = useLocale();
  const names = [
    ...(read.scoreShown ? [t('score:score')] : []),
    ...read.fields.map((field) => nameOf(locale, field)),
  ];
  return (
    <tr>
      <td>
        <TimeText instant={read.at} />
      </td>
      <th scope="row">
        {read.reader}
        <div className="quiet">{read.institution ? firmName(locale, read.institution) : ''}</div>
      </th>
      <td>{t(`consents:purpose.${read.purpose}`)}</td>
      <td>
        {names.length === 0 ? t('consents:noField') : listNames(locale, names)}
        <div className="quiet">
          {t('consents:figures', { count: read.figureCount })} ·{' '}
          <DateRange from={read.fromDay} until={read.untilDay} />
        </div>
      </td>
      <td>
        {read.consent ? (
          <Link className="mono" to={`/consents/${read.consent.id}`}>
            {read.consent.number}
          </Link>
        ) : null}
      </td>
    </tr>
  );
}
