import { Form } from 'react-router';
import { Hidden, NoteField } from '../../form/fields.tsx';
import type { FormReply } from '../../form/form-reply.ts';
import { FormScope } from '../../form/form-scope.tsx';
import type { CaseLineFragment, VerificationCaseQuery } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';

type CaseFile = NonNullable<VerificationCaseQuery['verificationFile']>;

/** What this person may do now with the case: take it, propose, or be the second pair of eyes. */
export function CaseDecision(props: {
  found: CaseLineFragment;
  file: CaseFile;
  idempotencyKey: string;
  reply: FormReply | undefined;
}) {
  const t = useT();
  const { found } = props;
  return (
    <Panel title={t('operator:decision')}>
      <Form method="post" noValidate className={ui.stack} key={props.file.version}>
        <FormScope reply={props.reply}>
          <Hidden name="idempotencyKey" value={props.idempotencyKey} />
          {found.proposedAction ? (
            <SecondEyes found={found} file={props.file} />
          ) : (
            <FirstEyes found={found} />
          )}
        </FormScope>
      </Form>
    </Panel>
  );
}

const OPEN_TO_FIRST = {
  PENDING: ['APPROVE', 'RETURN', 'SUSPEND'],
  VERIFIED: ['SUSPEND'],
  RETURNED: ['SUSPEND'],
  SUSPENDED: ['APPROVE', 'RETURN'],
  UNVERIFIED: [],
} as const;

function FirstEyes({ found }: { found: CaseLineFragment }) {
  const t = useT();
  const actions = OPEN_TO_FIRST[found.state];
  if (actions.length === 0) return <p>{t('operator:nothingToDo')}</p>;
  if (found.claimant && !found.claimedByMe)
    return <Notice tone="info">{t('operator:claimedBy', { who: found.claimant })}</Notice>;
  if (!found.claimedByMe)
    return (
      <div className={ui.formActions}>
        <SubmitButton look="primary" name="step" value="CLAIM">
          {t('operator:claim')}
        </SubmitButton>
        <span className="quiet">{t('operator:claimHint')}</span>
      </div>
    );
  return (
    <>
      <NoteField
        optional
        rows={2}
        name="reason"
        label={t('operator:reason')}
        hint={t('operator:reasonHint')}
      />
      <div className={ui.formActions}>
        {actions.map((action) => (
          <SubmitButton
            key={action}
            look={action === 'APPROVE' ? 'primary' : action === 'SUSPEND' ? 'danger' : 'plain'}
            name="step"
            value={action}
          >
            {t(`operator:propose.${action}`)}
          </SubmitButton>
        ))}
      </div>
    </>
  );
}

function SecondEyes({ found, file }: { found: CaseLineFragment; file: CaseFile }) {
  const t = useT();
  const what = found.proposedAction ? t(`operator:action.${found.proposedAction}`) : '';
  const proposal = t('operator:proposedBy', { who: found.proposer ?? '', what });
  return (
    <>
      <Notice tone="info">
        {proposal}
        {file.reason ? <div>{t('organisation:reason', { reason: file.reason })}</div> : null}
      </Notice>
      {found.proposedByMe ? (
        <p>{t('operator:mineWaits')}</p>
      ) : (
        <>
          <NoteField
            optional
            rows={2}
            name="reason"
            label={t('operator:reason')}
            hint={t('operator:sendBackHint')}
          />
          <div className={ui.formActions}>
            <SubmitButton look="primary" name="step" value="CONFIRM">
              {t('operator:confirm', { what })}
            </SubmitButton>
            <SubmitButton name="step" value="SEND_BACK">
              {t('operator:sendBack')}
            </SubmitButton>
          </div>
        </>
      )}
    </>
  );
}
