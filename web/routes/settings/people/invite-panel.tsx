import { Form } from 'react-router';
import { ChoiceField, Hidden, SelectField, TextField } from '../../../form/fields.tsx';
import type { FormReply } from '../../../form/form-reply.ts';
import { FormScope } from '../../../form/form-scope.tsx';
import type { AppLocale } from '../../../i18n/locale.ts';
import { useT } from '../../../i18n/use-t.ts';
import { SubmitButton } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { useRoleOptions } from './role-names.ts';

const languages = [
  { value: 'zh-CN', text: '中文' },
  { value: 'en', text: 'English' },
];

interface Props {
  locale: AppLocale;
  reply: FormReply | undefined;
  idempotencyKey: string;
}

export function InvitePanel({ locale, reply, idempotencyKey }: Props) {
  const t = useT();
  const roles = useRoleOptions();
  return (
    <Panel title={t('people:invite.title')}>
      <Form method="post" noValidate className={ui.stackTight} preventScrollReset>
        <FormScope reply={reply} form="invite" defaults={{ locale, roles: ['VIEWER'] }}>
          <Hidden name="intent" value="invite" />
          <Hidden name="idempotencyKey" value={`${idempotencyKey} invite`} />
          <div className={ui.grid}>
            <TextField
              name="email"
              label={t('people:invite.email')}
              input={{ type: 'email', autoComplete: 'off' }}
            />
            <SelectField name="locale" label={t('people:invite.locale')} options={languages} />
            <ChoiceField wide type="checkbox" name="roles" label={t('people:invite.roles')} options={roles} />
          </div>
          <div className={ui.formActions}>
            <SubmitButton look="primary">{t('people:invite.submit')}</SubmitButton>
            <span className="quiet">{t('people:invite.hint')}</span>
          </div>
        </FormScope>
      </Form>
    </Panel>
  );
}
