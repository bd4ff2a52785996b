import { Form } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { useErrorText } from '../../domain/error-text.ts';
import { TimeText } from '../../domain/values.tsx';
import { Hidden, TextField } from '../../form/fields.tsx';
import type { FormReply } from '../../form/form-reply.ts';
import { FormScope } from '../../form/form-scope.tsx';
import type { FailureCauseFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { Facts, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';

interface Props {
  readonly cause: FailureCauseFragment;
  readonly reply: FormReply | undefined;
  readonly idempotencyKey: string;
}

/** One cause: how many, since when, an example of each of the latest; and what can be done about all of them. */
export function FailureCause(props: Props) {
  const t = useT();
  const errorText = useErrorText();
  const { cause } = props;
  return (
    <section className={ui.stackTight} aria-labelledby={`cause-${cause.id}`}>
      <h3 id={`cause-${cause.id}`}>
        {errorText({ field: '', code: cause.code, message: cause.code, params: [] })}
      </h3>
      <p className="mono" lang="en">
        {cause.cause}
      </p>
      <Facts
        facts={[
          [
            t('operations:failures.consumer'),
            <span key="who" className="mono">
              {cause.consumer}
            </span>,
          ],
          [
            t('operations:failures.open'),
            t('operations:failures.count', {
              open: cause.open,
              retrying: cause.retrying,
              firms: cause.firms,
            }),
          ],
          [t('operations:failures.first'), <TimeText key="first" instant={cause.firstAt} zone={false} />],
          [t('operations:failures.last'), <TimeText key="last" instant={cause.lastAt} zone={false} />],
        ]}
      />
      <div className={ui.row}>
        <RetryForm {...props} word={t('operations:failures.retryAll')} />
      </div>
      <DiscardForm {...props} />
      <details className={ui.disclosure}>
        <summary>{t('operations:failures.examples')}</summary>
        <Examples {...props} />
      </details>
    </section>
  );
}

function RetryForm({
  cause,
  reply,
  idempotencyKey,
  failureId,
  word,
}: Props & { failureId?: string; word: string }) {
  return (
    <Form method="post" preventScrollReset>
      <FormScope reply={reply} form={`retry-${failureId ?? cause.id}`}>
        <Hidden name="act" value="retry" />
        <Hidden name="idempotencyKey" value={idempotencyKey} />
        <Hidden name="causeId" value={cause.id} />
        {failureId ? <Hidden name="failureId" value={failureId} /> : null}
        <Allowed act="jobFailureCauseRetry" word={word}>
          <SubmitButton small>{word}</SubmitButton>
        </Allowed>
      </FormScope>
    </Form>
  );
}

function DiscardForm({ cause, reply, idempotencyKey }: Props) {
  const t = useT();
  return (
    <details className={ui.disclosure} open={reply?.form === cause.id || undefined}>
      <summary>{t('operations:failures.discard')}</summary>
      <Form method="post" noValidate className={ui.stackTight} preventScrollReset>
        <FormScope reply={reply} form={cause.id}>
          <Hidden name="act" value="discard" />
          <Hidden name="idempotencyKey" value={idempotencyKey} />
          <Hidden name="causeId" value={cause.id} />
          <TextField
            name="reason"
            label={t('operations:failures.reason')}
            hint={t('operations:failures.reasonHint')}
          />
          <Allowed act="jobFailureCauseDiscard" word={t('operations:failures.discardSubmit')}>
            <SubmitButton small>{t('operations:failures.discardSubmit')}</SubmitButton>
          </Allowed>
        </FormScope>
      </Form>
    </details>
  );
}

function Examples(props: Props) {
  const t = useT();
  return (
    <TableWrap label={t('operations:failures.examples')}>
      <table className={ui.table}>
        <thead>
          <tr>
            {(['firm', 'what', 'request', 'when', 'retry'] as const).map((column) => (
              <th scope="col" key={column}>
                {t(`operations:failures.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.cause.failures.map((failure) => (
            <tr key={failure.id}>
              <th scope="row">{failure.firmName ?? '–'}</th>
              <td lang="en">{failure.reason}</td>
              <td className="mono">{failure.requestId ?? '–'}</td>
              <td className="nowrap">
                <TimeText instant={failure.lastAt} zone={false} />
              </td>
              <td>
                <RetryForm {...props} failureId={failure.id} word={t('operations:failures.retryOne')} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}
