import { Form } from 'react-router';
import { TimeText } from '../../../domain/values.tsx';
import { Hidden } from '../../../form/fields.tsx';
import type { FormReply } from '../../../form/form-reply.ts';
import { FormScope } from '../../../form/form-scope.tsx';
import type { SecurityQuery } from '../../../gql/graphql.ts';
import { useT } from '../../../i18n/use-t.ts';
import { Button } from '../../../ui/button.tsx';
import { Panel, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { AddPasskey } from './add-passkey.tsx';

type Passkeys = NonNullable<SecurityQuery['accountSecurity']>['passkeys'];

interface Props {
  passkeys: Passkeys;
  reply: FormReply | undefined;
  idempotencyKey: string;
}

export function PasskeyPanel({ passkeys, reply, idempotencyKey }: Props) {
  const t = useT();
  return (
    <Panel title={t('people:passkey.title')}>
      <div className={ui.stackTight}>
        <p>{t('people:passkey.why')}</p>
        <FormScope reply={reply} form="passkey">
          {passkeys.length === 0 ? (
            <p className="quiet">{t('people:passkey.none')}</p>
          ) : (
            <TableWrap label={t('people:passkey.title')}>
              <PasskeyTable passkeys={passkeys} idempotencyKey={idempotencyKey} />
            </TableWrap>
          )}
        </FormScope>
        <AddPasskey idempotencyKey={idempotencyKey} />
      </div>
    </Panel>
  );
}

function PasskeyTable({ passkeys, idempotencyKey }: Omit<Props, 'reply'>) {
  const t = useT();
  return (
    <table className={ui.table}>
      <thead>
        <tr>
          <th scope="col">{t('people:passkey.column.name')}</th>
          <th scope="col">{t('people:passkey.column.created')}</th>
          <th scope="col">{t('people:passkey.column.used')}</th>
          <th scope="col">{t('people:passkey.column.act')}</th>
        </tr>
      </thead>
      <tbody>
        {passkeys.map((passkey) => (
          <tr key={passkey.id}>
            <th scope="row">
              <Form method="post" className={ui.row} preventScrollReset>
                <Hidden name="intent" value="passkeyRename" />
                <Hidden name="idempotencyKey" value={`${idempotencyKey} ${passkey.id} name`} />
                <Hidden name="passkeyId" value={passkey.id} />
                <input
                  className={`${ui.input} ${ui.narrowInput}`}
                  name="name"
                  defaultValue={passkey.name}
                  key={passkey.name}
                  maxLength={100}
                  aria-label={t('people:passkey.name')}
                />
                <Button small>{t('people:passkey.rename')}</Button>
              </Form>
            </th>
            <td>
              <TimeText instant={passkey.createdAt} zone={false} />
            </td>
            <td>
              {passkey.lastUsedAt ? (
                <TimeText instant={passkey.lastUsedAt} zone={false} />
              ) : (
                t('people:passkey.never')
              )}
            </td>
            <td>
              <Form method="post" preventScrollReset>
                <Hidden name="intent" value="passkeyRemove" />
                <Hidden name="idempotencyKey" value={`${idempotencyKey} ${passkey.id}`} />
                <Hidden name="passkeyId" value={passkey.id} />
                <Button small look="danger">
                  {t('people:passkey.remove')}
                </Button>
              </Form>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
