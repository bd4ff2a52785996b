import { Form } from 'react-router';
import { ChoiceField, Hidden, SelectField, TextField } from '../../../form/fields.tsx';
import type { FormReply } from '../../../form/form-reply.ts';
import { FormScope } from '../../../form/form-scope.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { SubmitButton } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { LIFETIMES, SCOPES } from './scopes.ts';

export function NewKeyPanel(props: { reply: FormReply | undefined; idempotencyKey: string }) {
  const t = useT();
  const scopes = SCOPES.map((value) => ({ value, text: t(`people:scope.${value}`) }));
  const lifetimes = LIFETIMES.map((count) => ({
    value: String(count),
    text: t('people:keys.days', { count }),
  }));
  return (
    <Panel title={t('people:keys.newTitle')}>
      <Form method="post" noValidate className={ui.stackTight}>
        <FormScope reply={props.reply} form="new" defaults={{ scopes: ['MEMBER'], lifetimeDays: '90' }}>
          <Hidden name="idempotencyKey" value={`${props.idempotencyKey} new`} />
          <div className={ui.grid}>
            <TextField name="name" label={t('people:keys.name')} input={{ autoComplete: 'off' }} />
            <SelectField name="lifetimeDays" label={t('people:keys.lifetime')} options={lifetimes} />
            <ChoiceField
              wide
              type="checkbox"
              name="scopes"
              label={t('people:keys.scopes')}
              options={scopes}
            />
          </div>
          <div className={ui.formActions}>
            <SubmitButton look="primary">{t('people:keys.submit')}</SubmitButton>
          </div>
        </FormScope>
      </Form>
    </Panel>
  );
}
