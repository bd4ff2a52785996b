import { Form } from 'react-router';
import { Hidden, TextField } from '../../../form/fields.tsx';
import type { FormReply } from '../../../form/form-reply.ts';
import { FormScope } from '../../../form/form-scope.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { SubmitButton } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';

export function PasswordPanel(props: { reply: FormReply | undefined; idempotencyKey: string }) {
  const t = useT();
  return (
    <Panel title={t('people:password.title')}>
      <Form method="post" noValidate className={ui.stackTight} preventScrollReset>
        <FormScope reply={props.reply} form="password">
          <Hidden name="intent" value="password" />
          <Hidden name="idempotencyKey" value={props.idempotencyKey} />
          <div className={ui.grid}>
            <TextField
              name="currentPassword"
              label={t('people:password.current')}
              input={{ type: 'password', autoComplete: 'current-password' }}
            />
            <TextField
              name="newPassword"
              label={t('people:password.next')}
              hint={t('people:password.hint')}
              input={{ type: 'password', autoComplete: 'new-password' }}
            />
          </div>
          <div className={ui.formActions}>
            <SubmitButton>{t('people:password.submit')}</SubmitButton>
            <span className="quiet">{t('people:password.note')}</span>
          </div>
        </FormScope>
      </Form>
    </Panel>
  );
}
