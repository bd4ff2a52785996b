import { Form } from 'react-router';
import { Hidden } from '../../../form/fields.tsx';
import type { FormReply } from '../../../form/form-reply.ts';
import { FormScope } from '../../../form/form-scope.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { SubmitButton } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';

interface Props {
  isRequired: boolean;
  reply: FormReply | undefined;
  idempotencyKey: string;
}

export function DemandPanel({ isRequired, reply, idempotencyKey }: Props) {
  const t = useT();
  return (
    <Panel title={t('people:demand.title')}>
      <Form method="post" className={ui.stackTight} preventScrollReset>
        <FormScope reply={reply} form="demand">
          <p>{isRequired ? t('people:demand.on') : t('people:demand.off')}</p>
          <Hidden name="intent" value="demand" />
          <Hidden name="idempotencyKey" value={`${idempotencyKey} demand`} />
          <Hidden name="required" value={isRequired ? 'no' : 'yes'} />
          <div className={ui.formActions} id="demand-required">
            <SubmitButton>{isRequired ? t('people:demand.turnOff') : t('people:demand.turnOn')}</SubmitButton>
          </div>
        </FormScope>
      </Form>
    </Panel>
  );
}
