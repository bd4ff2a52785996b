import { Form } from 'react-router';
import { deviceOf } from '../../../domain/device.ts';
import { TimeText } from '../../../domain/values.tsx';
import { Hidden } from '../../../form/fields.tsx';
import type { SecurityQuery } from '../../../gql/graphql.ts';
import { useT } from '../../../i18n/use-t.ts';
import { Button } from '../../../ui/button.tsx';
import { Panel, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';

type Session = NonNullable<SecurityQuery['accountSecurity']>['sessions'][number];

export function SessionPanel({ sessions, idempotencyKey }: { sessions: Session[]; idempotencyKey: string }) {
  const t = useT();
  const endOthers = (
    <Form method="post" preventScrollReset>
      <Hidden name="intent" value="sessionEndOthers" />
      <Hidden name="idempotencyKey" value={`${idempotencyKey} others`} />
      <Button small>{t('people:session.endOthers')}</Button>
    </Form>
  );
  return (
    <Panel title={t('people:session.title')} flush aside={sessions.length > 1 ? endOthers : null}>
      <TableWrap label={t('people:session.title')}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col">{t('people:session.column.device')}</th>
              <th scope="col">{t('people:session.column.place')}</th>
              <th scope="col">{t('people:session.column.since')}</th>
              <th scope="col">{t('people:session.column.seen')}</th>
              <th scope="col">{t('people:session.column.act')}</th>
            </tr>
          </thead>
          <tbody>
            {sessions.map((session) => (
              <SessionLine key={session.id} session={session} idempotencyKey={idempotencyKey} />
            ))}
          </tbody>
        </table>
      </TableWrap>
    </Panel>
  );
}

function SessionLine({ session, idempotencyKey }: { session: Session; idempotencyKey: string }) {
  const t = useT();
  const device = deviceOf(session.userAgent);
  return (
    <tr>
      <th scope="row" className="nowrap" title={session.userAgent}>
        {device ? t('people:session.on', { ...device }) : t('people:session.unknown')}
      </th>
      <td className="mono nowrap">{session.address || '–'}</td>
      <td>
        <TimeText instant={session.createdAt} zone={false} />
      </td>
      <td>
        <TimeText instant={session.lastSeenAt} zone={false} />
      </td>
      <td>
        {session.current ? (
          <strong>{t('people:session.current')}</strong>
        ) : (
          <Form method="post" preventScrollReset>
            <Hidden name="intent" value="sessionEnd" />
            <Hidden name="idempotencyKey" value={`${idempotencyKey} ${session.id}`} />
            <Hidden name="sessionId" value={session.id} />
            <Button small>{t('people:session.end')}</Button>
          </Form>
        )}
      </td>
    </tr>
  );
}
