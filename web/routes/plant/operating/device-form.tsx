import { Form } from 'react-router';
import { Allowed } from '../../../domain/allowed.tsx';
import { AmountField, Hidden, SelectField, TextField } from '../../../form/fields.tsx';
import type { FormReply } from '../../../form/form-reply.ts';
import { FormScope } from '../../../form/form-scope.tsx';
import type { DevicesQuery } from '../../../gql/graphql.ts';
import { useT } from '../../../i18n/use-t.ts';
import { SubmitButton } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';

/** Registers a device at a work centre. */
export function DeviceForm(
  props: { reply: FormReply | undefined; idempotencyKey: string } & Pick<DevicesQuery, 'workCenters'>,
) {
  const t = useT();
  const centers = props.workCenters.edges.map(({ node }) => ({
    value: node.id,
    text: `${node.code} ${node.name}`,
  }));
  return (
    <Panel title={t('operating:device.new')}>
      <Form method="post" noValidate className={ui.stackTight}>
        <FormScope reply={props.reply} form="new">
          <Hidden name="idempotencyKey" value={`${props.idempotencyKey} new`} />
          <div className={ui.grid}>
            <TextField
              name="name"
              label={t('operating:device.name')}
              hint={t('operating:device.nameHint')}
              input={{ autoComplete: 'off' }}
            />
            <SelectField
              name="workCenterId"
              label={t('operating:device.center')}
              options={centers}
              none={t('common:choose')}
            />
            <AmountField
              name="cycleMs"
              label={t('operating:device.cycle')}
              hint={t('operating:device.cycleHint')}
              unit={t('operating:device.seconds')}
              optional
            />
          </div>
          <div className={ui.formActions}>
            <Allowed act="deviceRegister" word={t('operating:device.register')}>
              <SubmitButton look="primary">{t('operating:device.register')}</SubmitButton>
            </Allowed>
          </div>
        </FormScope>
      </Form>
    </Panel>
  );
}
