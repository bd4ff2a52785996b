import { Form } from 'react-router';
import { Hidden } from '../../../form/fields.tsx';
import type { FormReply } from '../../../form/form-reply.ts';
import { FormScope } from '../../../form/form-scope.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { SubmitButton } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';

interface Props {
  firm: string;
  reply: FormReply | undefined;
  idempotencyKey: string;
}

/** Behind one more click: it signs out. */
export function LeavePanel({ firm, reply, idempotencyKey }: Props) {
  const t = useT();
  return (
    <Panel title={t('people:members.leaveTitle')}>
      <details open={reply?.form === 'leave' || undefined}>
        <summary>{t('people:members.leaveWhy')}</summary>
        <Form method="post" className={ui.stackTight}>
          <FormScope reply={reply} form="leave">
            <Hidden name="intent" value="leave" />
            <Hidden name="idempotencyKey" value={`${idempotencyKey} leave`} />
            <div className={ui.formActions}>
              <SubmitButton look="danger">{t('people:members.leave', { firm })}</SubmitButton>
            </div>
          </FormScope>
        </Form>
      </details>
    </Panel>
  );
}
