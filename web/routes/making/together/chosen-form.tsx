import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { Allowed } from '../../../domain/allowed.tsx';
import type { ActScope } from '../../../form/act-form.tsx';
import { Hidden } from '../../../form/fields.tsx';
import { FormScope } from '../../../form/form-scope.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { SubmitButton } from '../../../ui/button.tsx';
import css from './together.module.css';

/** As many as a joint plan takes. */
const ordersMost = 50;

/** A list of promises of which those that are chosen are planned as one. */
export function ChosenForm({ scope, children }: { scope: ActScope; children: ReactNode }) {
  const t = useT();
  return (
    <Form method="post" noValidate>
      <FormScope reply={scope.reply} form="together" defaults={{}}>
        <Hidden name="idempotencyKey" value={scope.idempotencyKey} />
        {children}
        <div className={css.ask}>
          <Allowed act="jointPlanAsk" word={t('making:joint.ask')}>
            <SubmitButton look="plain">{t('making:joint.ask')}</SubmitButton>
          </Allowed>
          <span className="quiet">{t('making:joint.askHint', { most: ordersMost })}</span>
        </div>
      </FormScope>
    </Form>
  );
}
