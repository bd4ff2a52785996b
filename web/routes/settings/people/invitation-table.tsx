import { Form } from 'react-router';
import { listNames } from '../../../domain/names.ts';
import { TimeText } from '../../../domain/values.tsx';
import { Hidden } from '../../../form/fields.tsx';
import type { FormReply } from '../../../form/form-reply.ts';
import { FormScope } from '../../../form/form-scope.tsx';
import type { InvitationsQuery } from '../../../gql/graphql.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Button } from '../../../ui/button.tsx';
import { Empty, Panel, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';

interface Props {
  invitations: InvitationsQuery['invitations'];
  reply: FormReply | undefined;
  idempotencyKey: string;
}

export function InvitationTable({ invitations, reply, idempotencyKey }: Props) {
  const t = useT();
  const locale = useLocale();
  return (
    <Panel title={t('people:invitations.title')} flush>
      <FormScope reply={reply} form="invitations">
        {invitations.edges.length === 0 ? (
          <Empty title={t('people:invitations.none')} why={t('people:invitations.noneWhy')} />
        ) : (
          <TableWrap label={t('people:invitations.title')}>
            <table className={ui.table}>
              <thead>
                <tr>
                  <th scope="col">{t('people:invitations.column.email')}</th>
                  <th scope="col">{t('people:members.column.roles')}</th>
                  <th scope="col">{t('people:invitations.column.state')}</th>
                  <th scope="col">{t('people:invitations.column.until')}</th>
                  <th scope="col">{t('people:invitations.column.act')}</th>
                </tr>
              </thead>
              <tbody>
                {invitations.edges.map(({ node }) => (
                  <tr key={node.id}>
                    <th scope="row">{node.email}</th>
                    <td>
                      {listNames(
                        locale,
                        node.roles.map((role) => t(`domain:role.${role}`)),
                      )}
                    </td>
                    <td className="nowrap">{t(`domain:state.invitation.${node.state}`)}</td>
                    <td>
                      <TimeText instant={node.expiresAt} zone={false} />
                    </td>
                    <td>
                      <InvitationActs id={node.id} idempotencyKey={idempotencyKey} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableWrap>
        )}
      </FormScope>
    </Panel>
  );
}

function InvitationActs({ id, idempotencyKey }: { id: string; idempotencyKey: string }) {
  const t = useT();
  return (
    <Form method="post" className={ui.row} preventScrollReset>
      <Hidden name="idempotencyKey" value={`${idempotencyKey} ${id}`} />
      <Hidden name="invitationId" value={id} />
      <Button small name="intent" value="resend">
        {t('people:invitations.resend')}
      </Button>
      <Button small look="danger" name="intent" value="revoke">
        {t('people:invitations.revoke')}
      </Button>
    </Form>
  );
}
