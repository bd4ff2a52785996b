import { Form } from 'react-router';
import { Code, TimeText } from '../../../domain/values.tsx';
import { Hidden, TextField } from '../../../form/fields.tsx';
import type { FormReply } from '../../../form/form-reply.ts';
import { FormScope } from '../../../form/form-scope.tsx';
import type { SecurityQuery } from '../../../gql/graphql.ts';
import { useT } from '../../../i18n/use-t.ts';
import { SubmitButton } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Facts, Panel } from '../../../ui/panel.tsx';
import { QrCode } from '../../../ui/qr-code.tsx';
import ui from '../../../ui/ui.module.css';

type Factor = NonNullable<SecurityQuery['accountSecurity']>['secondFactor'];

interface Props {
  factor: Factor;
  reply: FormReply | undefined;
  idempotencyKey: string;
}

export function SecondFactorPanel(props: Props) {
  const t = useT();
  const { since, enrolment } = props.factor;
  return (
    <Panel title={t('people:factor.title')} aside={since ? t('people:factor.on') : t('people:factor.off')}>
      {since ? <Running {...props} since={since} /> : null}
      {!since && enrolment ? <Enrolment {...props} enrolment={enrolment} /> : null}
      {!since && !enrolment ? <Start {...props} /> : null}
    </Panel>
  );
}

/** The codes, once. */
export function RecoveryCodesNotice({ codes }: { codes: readonly string[] | null }) {
  const t = useT();
  if (!codes) return <Notice tone="warn">{t('people:factor.codesLost')}</Notice>;
  return (
    <Notice tone="warn">
      <h2>{t('people:factor.codesTitle')}</h2>
      <p>{t('people:factor.codesWhy')}</p>
      <ul className={ui.codes}>
        {codes.map((code) => (
          <li key={code}>
            <Code>{code}</Code>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Start({ reply, idempotencyKey }: Props) {
  const t = useT();
  return (
    <Form method="post" className={ui.stackTight} preventScrollReset>
      <FormScope reply={reply} form="start">
        <p>{t('people:factor.why')}</p>
        <Hidden name="intent" value="start" />
        <Hidden name="idempotencyKey" value={idempotencyKey} />
        <div className={ui.formActions}>
          <SubmitButton look="primary">{t('people:factor.start')}</SubmitButton>
        </div>
      </FormScope>
    </Form>
  );
}

function Enrolment({
  enrolment,
  reply,
  idempotencyKey,
}: Props & { enrolment: { uri: string; secret: string } }) {
  const t = useT();
  const inFours = enrolment.secret.replace(/(.{4})(?=.)/g, '$1 ');
  return (
    <Form method="post" noValidate className={ui.stackTight} preventScrollReset>
      <FormScope reply={reply} form="confirm">
        <p>{t('people:factor.scan')}</p>
        <QrCode text={enrolment.uri} label={t('people:factor.qr')} />
        <p className={ui.secret}>
          {t('people:factor.key')} <span className="mono">{inFours}</span>
        </p>
        <Hidden name="intent" value="confirm" />
        <Hidden name="idempotencyKey" value={idempotencyKey} />
        <div className={ui.grid}>
          <TextField
            name="oneTimeCode"
            label={t('people:factor.code')}
            input={{ inputMode: 'numeric', autoComplete: 'one-time-code', spellCheck: false }}
          />
        </div>
        <div className={ui.formActions}>
          <SubmitButton look="primary">{t('people:factor.confirm')}</SubmitButton>
        </div>
      </FormScope>
    </Form>
  );
}

function Running({ factor, since, reply, idempotencyKey }: Props & { since: string }) {
  const t = useT();
  return (
    <div className={ui.stackTight}>
      <Facts
        facts={[
          [t('people:factor.since'), <TimeText key="s" instant={since} />],
          [t('people:factor.left'), String(factor.recoveryCodesLeft)],
        ]}
      />
      <details open={reply?.form === 'renew' || reply?.form === 'remove' || undefined}>
        <summary>{t('people:factor.manage')}</summary>
        <div className={ui.split}>
          <WithPassword
            intent="renew"
            word={t('people:factor.renew')}
            reply={reply}
            idempotencyKey={idempotencyKey}
          />
          <WithPassword
            intent="remove"
            danger
            word={t('people:factor.remove')}
            reply={reply}
            idempotencyKey={idempotencyKey}
          />
        </div>
      </details>
    </div>
  );
}

interface WithPasswordProps {
  intent: string;
  word: string;
  danger?: boolean;
  reply: FormReply | undefined;
  idempotencyKey: string;
}

/** What weakens the way in asks for the password again. */
function WithPassword({ intent, word, danger = false, reply, idempotencyKey }: WithPasswordProps) {
  const t = useT();
  return (
    <Form method="post" noValidate className={ui.stackTight} preventScrollReset>
      <FormScope reply={reply} form={intent}>
        <Hidden name="intent" value={intent} />
        <Hidden name="idempotencyKey" value={idempotencyKey} />
        <TextField
          name="password"
          label={t('people:factor.password')}
          input={{ type: 'password', autoComplete: 'current-password' }}
        />
        <div className={ui.formActions}>
          <SubmitButton look={danger ? 'danger' : 'plain'}>{word}</SubmitButton>
        </div>
      </FormScope>
    </Form>
  );
}
