import { Form } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { Hidden, NoteField, SelectField, TextField } from '../../form/fields.tsx';
import type { FormReply } from '../../form/form-reply.ts';
import { FormScope } from '../../form/form-scope.tsx';
import type { FirmSize, OrganisationProfileQuery, TaxpayerType } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';

export const TAXPAYER_TYPES = ['GENERAL', 'SMALL_SCALE'] as const satisfies readonly TaxpayerType[];
export const FIRM_SIZES = ['MICRO', 'SMALL', 'MEDIUM', 'LARGE'] as const satisfies readonly FirmSize[];

type Organisation = NonNullable<OrganisationProfileQuery['viewer']>['organisation'];

/** The firm's profile as a whole: a field left empty is taken away. */
export function OrganisationForm(props: {
  organisation: Organisation;
  idempotencyKey: string;
  reply: FormReply | undefined;
}) {
  const t = useT();
  const { organisation: found } = props;
  const fields = [
    'name',
    'nameEn',
    'creditCode',
    'lei',
    'duns',
    'vatId',
    'taxpayerType',
    'firmSize',
    'sizeDeclaredOn',
    'address',
  ] as const;
  const defaults = Object.fromEntries(fields.map((field) => [field, found[field] ?? '']));
  const isVerified = found.verification?.state === 'VERIFIED';
  return (
    <Panel title={t('organisation:profile')}>
      <Form method="post" noValidate className={ui.stack} key={found.version}>
        <FormScope reply={props.reply} form="profile" defaults={defaults}>
          <Hidden name="idempotencyKey" value={props.idempotencyKey} />
          <Hidden name="version" value={String(found.version)} />
          <div className={ui.grid}>
            <TextField
              wide
              name="name"
              label={t('common:field.organisationName')}
              {...(isVerified ? { hint: t('organisation:hint.reopens') } : {})}
            />
            <TextField optional name="nameEn" label={t('organisation:field.nameEn')} />
            <TextField
              name="creditCode"
              label={t('common:field.creditCode')}
              {...(isVerified ? { hint: t('organisation:hint.reopens') } : {})}
            />
            <TextField
              optional
              name="lei"
              label={t('organisation:field.lei')}
              hint={t('organisation:hint.lei')}
            />
            <TextField
              optional
              name="duns"
              label={t('organisation:field.duns')}
              hint={t('organisation:hint.duns')}
            />
            <TextField
              optional
              name="vatId"
              label={t('organisation:field.vatId')}
              hint={t('organisation:hint.vatId')}
            />
            <SelectField
              optional
              name="taxpayerType"
              label={t('organisation:field.taxpayerType')}
              none={t('organisation:notSaid')}
              options={TAXPAYER_TYPES.map((value) => ({
                value,
                text: t(`organisation:taxpayerType.${value}`),
              }))}
            />
            <SelectField
              optional
              name="firmSize"
              label={t('organisation:field.firmSize')}
              hint={t('organisation:hint.firmSize')}
              none={t('organisation:notSaid')}
              options={FIRM_SIZES.map((value) => ({ value, text: t(`organisation:firmSize.${value}`) }))}
            />
            <TextField
              optional
              name="sizeDeclaredOn"
              label={t('organisation:field.sizeDeclaredOn')}
              hint={t('organisation:hint.sizeDeclaredOn')}
              input={{ type: 'date' }}
            />
            <NoteField optional wide rows={2} name="address" label={t('organisation:field.address')} />
          </div>
          <div className={ui.formActions}>
            <Allowed act="organisationChange" word={t('organisation:save')}>
              <SubmitButton look="primary">{t('organisation:save')}</SubmitButton>
            </Allowed>
          </div>
        </FormScope>
      </Form>
    </Panel>
  );
}
