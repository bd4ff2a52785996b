import { Form } from 'react-router';
import { useMay } from '../../domain/allowed.tsx';
import { sumDecimals } from '../../domain/decimal-sum.ts';
import { useErrorText } from '../../domain/error-text.ts';
import { useUnit } from '../../domain/values.tsx';
import { AmountField, Hidden, TextField } from '../../form/fields.tsx';
import { FormScope } from '../../form/form-scope.tsx';
import type { CellDetailFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import ui from '../../ui/ui.module.css';
import css from './board.module.css';
import type { BoardReply } from './board-edit.server.ts';

export interface WeekFormProps {
  detail: CellDetailFragment;
  idempotencyKey: string;
  day: string;
  reply: BoardReply | undefined;
}

/** One week of one work centre as a plain form: the board can be edited without scripts, and with one thumb. */
export function WeekForm({ detail, idempotencyKey, day, reply }: WeekFormProps) {
  const t = useT();
  const errorText = useErrorText();
  const unit = useUnit()(detail.workCenter.unit);
  const { cell, week, workCenter } = detail;
  if (!useMay()('capacityEdit') || week.end <= day) return null;
  const sold = sumDecimals([
    [1, cell.held.value],
    [1, cell.reserved.value],
  ]);
  const seen = (value: string) => (cell.known ? value : '-');
  const errors = reply?.intent === 'edit' ? reply.errors : [];
  return (
    <details className={`${css.section} ${ui.disclosure}`} open={errors.length > 0 || undefined}>
      <summary>{t('capacity:edit.week')}</summary>
      <FormScope
        reply={undefined}
        form="week"
        defaults={{ total: cell.total.value, committed: cell.committed.value }}
      >
        <Form method="post" preventScrollReset>
          <Hidden name="intent" value="week" />
          <Hidden name="bucket" value="WEEK" />
          <Hidden name="idempotencyKey" value={`${idempotencyKey}:week`} />
          <Hidden name="workCenterId" value={workCenter.id} />
          <Hidden name="start" value={week.start} />
          <Hidden name="sold" value={sold} />
          <Hidden name="seen-total" value={seen(cell.total.value)} />
          <Hidden name="seen-committed" value={seen(cell.committed.value)} />
          {errors.map((error) => (
            <Notice key={`${error.field}${error.code}`} tone="bad">
              {errorText(error)}
            </Notice>
          ))}
          <AmountField name="total" label={t('domain:measureRow.total')} unit={unit} />
          <AmountField name="committed" label={t('domain:measureRow.committed')} unit={unit} />
          <TextField name="reason" label={t('capacity:edit.reason')} input={{ maxLength: 500 }} />
          <SubmitButton small>{t('capacity:edit.save')}</SubmitButton>
        </Form>
      </FormScope>
    </details>
  );
}
