import { Form } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { FileLink } from '../../domain/file-link.tsx';
import { StateBadge } from '../../domain/state-badge.tsx';
import { TimeText } from '../../domain/values.tsx';
import { Hidden } from '../../form/fields.tsx';
import { FileField } from '../../form/file-field.tsx';
import type { FormReply } from '../../form/form-reply.ts';
import { FormScope } from '../../form/form-scope.tsx';
import type { OrganisationProfileQuery } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Facts, Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';

type Found = NonNullable<NonNullable<OrganisationProfileQuery['viewer']>['organisation']['verification']>;

/** How far the operator's check has come, what it means for the firm, and the one next step. */
export function VerificationPanel(props: {
  found: Found;
  idempotencyKey: string;
  reply: FormReply | undefined;
}) {
  const t = useT();
  const { found } = props;
  const canApply = found.state !== 'VERIFIED' && found.state !== 'SUSPENDED';
  return (
    <Panel
      title={t('organisation:verification')}
      aside={<StateBadge of="verification" state={found.state} />}
    >
      <div className={ui.stack}>
        <p>{t(`organisation:meaning.${found.state}`)}</p>
        {found.reason ? (
          <Notice tone="warn">{t('organisation:reason', { reason: found.reason })}</Notice>
        ) : null}
        <Facts
          facts={[
            found.verifiedSince
              ? [t('organisation:since'), <TimeText key="s" instant={found.verifiedSince} />]
              : null,
            found.appliedAt
              ? [t('organisation:appliedAt'), <TimeText key="a" instant={found.appliedAt} />]
              : null,
            found.document ? [t('organisation:document'), <FileLink key="d" file={found.document} />] : null,
          ]}
        />
        {canApply ? (
          <Form method="post" encType="multipart/form-data" noValidate className={ui.stack}>
            <FormScope reply={props.reply} form="verification">
              <Hidden name="idempotencyKey" value={props.idempotencyKey} />
              <FileField name="document" purpose="DOCUMENT" label={t('organisation:document')} />
              <div className={ui.formActions}>
                <Allowed act="verificationApply" word={t('organisation:apply')}>
                  <SubmitButton look={found.state === 'PENDING' ? 'plain' : 'primary'}>
                    {found.state === 'PENDING' ? t('organisation:applyAgain') : t('organisation:apply')}
                  </SubmitButton>
                </Allowed>
              </div>
            </FormScope>
          </Form>
        ) : null}
      </div>
    </Panel>
  );
}
