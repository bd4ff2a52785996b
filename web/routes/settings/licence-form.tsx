import { Form, Link } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { nameOf } from '../../domain/names.ts';
import { Hidden, NoteField, SelectField, TextField } from '../../form/fields.tsx';
import { FileField } from '../../form/file-field.tsx';
import type { FormReply } from '../../form/form-reply.ts';
import { FormScope } from '../../form/form-scope.tsx';
import type { LicencesQuery } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';

type Licence = LicencesQuery['licences']['edges'][number]['node'];

/** A new licence, or one that takes the chosen one's place. */
export function LicenceForm(props: {
  kinds: LicencesQuery['licenceKinds'];
  chosen: Licence | null;
  idempotencyKey: string;
  reply: FormReply | undefined;
}) {
  const t = useT();
  const locale = useLocale();
  const { chosen } = props;
  const title = chosen
    ? t('organisation:licence.replaceTitle', { kind: nameOf(locale, chosen.kind), number: chosen.number })
    : t('organisation:licence.add');
  const defaults = chosen ? { number: chosen.number, issuer: chosen.issuer } : {};
  return (
    <div id="licence-form">
      <Panel title={title}>
        <Form
          method="post"
          encType="multipart/form-data"
          noValidate
          className={ui.stack}
          key={chosen?.id ?? ''}
        >
          <FormScope reply={props.reply} form="licence" defaults={defaults}>
            <Hidden name="idempotencyKey" value={props.idempotencyKey} />
            {chosen ? <Hidden name="licenceId" value={chosen.id} /> : null}
            <div className={ui.grid}>
              {chosen ? null : (
                <SelectField
                  wide
                  name="kindCode"
                  label={t('organisation:licence.kind')}
                  none={t('common:choose')}
                  options={props.kinds.map((kind) => ({ value: kind.code, text: nameOf(locale, kind) }))}
                />
              )}
              <TextField
                name="number"
                label={t('organisation:licence.number')}
                input={{ autoComplete: 'off' }}
              />
              <TextField name="issuer" label={t('organisation:licence.issuer')} />
              <TextField
                name="validFrom"
                label={t('organisation:licence.validFrom')}
                input={{ type: 'date' }}
              />
              <TextField
                optional
                name="validUntil"
                label={t('organisation:licence.validUntil')}
                hint={t('organisation:licence.untilHint')}
                input={{ type: 'date' }}
              />
              <FileField wide name="document" purpose="DOCUMENT" label={t('organisation:licence.document')} />
            </div>
            <div className={ui.formActions}>
              <Allowed act="licenceAdd" word={t('organisation:licence.save')}>
                <SubmitButton look="primary">{t('organisation:licence.save')}</SubmitButton>
              </Allowed>
              {chosen ? <Link to="/settings/licences">{t('organisation:licence.cancel')}</Link> : null}
            </div>
          </FormScope>
        </Form>
      </Panel>
    </div>
  );
}

export function WithdrawForm(props: {
  chosen: Licence;
  idempotencyKey: string;
  reply: FormReply | undefined;
}) {
  const t = useT();
  return (
    <Panel title={t('organisation:licence.withdrawTitle')}>
      <Form method="post" encType="multipart/form-data" className={ui.stack}>
        <FormScope reply={props.reply} form="withdraw">
          <Hidden name="intent" value="withdraw" />
          <Hidden name="idempotencyKey" value={props.idempotencyKey} />
          <Hidden name="licenceId" value={props.chosen.id} />
          <NoteField optional rows={2} name="reason" label={t('organisation:licence.why')} />
          <div className={ui.formActions}>
            <SubmitButton look="danger">
              {t('organisation:licence.withdraw', { number: props.chosen.number })}
            </SubmitButton>
          </div>
        </FormScope>
      </Form>
    </Panel>
  );
}
