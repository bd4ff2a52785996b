import { Form } from 'react-router';
import { Allowed } from '../../../domain/allowed.tsx';
import { formatWeekday } from '../../../domain/format.ts';
import { QuantityText } from '../../../domain/values.tsx';
import { AmountField, ChoiceField, Hidden, SelectField, TextField } from '../../../form/fields.tsx';
import type { FormReply } from '../../../form/form-reply.ts';
import { FormScope } from '../../../form/form-scope.tsx';
import type { CalendarPreviewQuery } from '../../../gql/graphql.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { SubmitButton } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { breakFields, CAUSES, CERTAINTIES, SHIFT_ROWS } from './calendar-form.ts';
import { ShiftRow } from './shift-row.tsx';

export type Change = Extract<
  NonNullable<CalendarPreviewQuery['node']>,
  { __typename: 'Site' }
>['calendarPreview'];
export type Reply = FormReply & { change?: Change };
export interface FormProps {
  centers: readonly { id: string; code: string; name: string }[];
  reply: Reply | undefined;
  idempotencyKey: string;
  today: string;
  /** The work centre that is shown; its own exception is what most people come for. */
  center: string;
}

function useCenterOptions(centers: FormProps['centers']) {
  return centers.map(({ id, code, name }) => ({ value: id, text: `${code} ${name}` }));
}

export function ExceptionForm(props: FormProps) {
  const t = useT();
  const centers = useCenterOptions(props.centers);
  const defaults = {
    from: props.today,
    lastDay: props.today,
    factor: '0',
    certainty: 'CONFIRMED',
    cause: 'MAINTENANCE',
  };
  return (
    <div id="new-exception">
      <Panel title={t('plant:calendar.newException')}>
        <Form method="post" noValidate className={ui.stack} preventScrollReset>
          <FormScope reply={props.reply} form="exception" defaults={defaults}>
            <Hidden name="idempotencyKey" value={props.idempotencyKey} />
            <div className={ui.grid}>
              <TextField name="from" label={t('plant:calendar.first')} input={{ type: 'date' }} />
              <TextField name="lastDay" label={t('plant:calendar.last')} input={{ type: 'date' }} />
              <SelectField
                name="cause"
                label={t('plant:calendar.cause')}
                options={CAUSES.map((cause) => ({ value: cause, text: t(`plant:cause.${cause}`) }))}
              />
              <SelectField
                name="certainty"
                label={t('plant:calendar.certainty')}
                options={CERTAINTIES.map((one) => ({ value: one, text: t(`plant:certainty.${one}`) }))}
              />
              <AmountField
                name="factor"
                label={t('plant:calendar.factor')}
                hint={t('plant:calendar.factorHint')}
                unit="×"
              />
              <SelectField
                optional
                name="workCenterId"
                label={t('plant:calendar.center')}
                none={t('plant:calendar.allCenters')}
                options={centers}
              />
              <TextField
                optional
                name="startTime"
                label={t('plant:calendar.startTime')}
                hint={t('plant:calendar.hoursHint')}
                input={{ type: 'time' }}
              />
              <TextField
                optional
                name="endTime"
                label={t('plant:calendar.endTime')}
                input={{ type: 'time' }}
              />
              <TextField optional wide name="note" label={t('plant:calendar.note')} />
            </div>
          </FormScope>
          <ChangeNotice change={props.reply?.form === 'exception' ? props.reply.change : undefined} />
          <div className={ui.formActions}>
            <Allowed act="calendarExceptionCreate" word={t('plant:calendar.addException')}>
              <SubmitButton name="intent" value="preview-exception">
                {t('plant:calendar.preview')}
              </SubmitButton>
              <SubmitButton look="primary" name="intent" value="exception">
                {t('plant:calendar.addException')}
              </SubmitButton>
            </Allowed>
          </div>
        </Form>
      </Panel>
    </div>
  );
}

export function PatternForm(props: FormProps) {
  const t = useT();
  const locale = useLocale();
  const centers = useCenterOptions(props.centers);
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), text: formatWeekday(locale, day) }));
  const defaults = {
    validFrom: props.today,
    weekdays: ['1', '2', '3', '4', '5'],
    start1: '08:00',
    end1: '16:30',
  };
  return (
    <div id="new-pattern">
      <Panel title={t('plant:calendar.newPattern')}>
        <Form method="post" noValidate className={ui.stack} preventScrollReset>
          <FormScope
            reply={props.reply}
            form="pattern"
            defaults={{ ...defaults, [breakFields(1, 1).start]: '12:00', [breakFields(1, 1).end]: '12:30' }}
          >
            <Hidden name="idempotencyKey" value={props.idempotencyKey} />
            <div className={ui.grid}>
              <TextField
                name="name"
                label={t('plant:calendar.patternName')}
                hint={t('plant:calendar.patternHint')}
              />
              <TextField name="validFrom" label={t('plant:calendar.validFrom')} input={{ type: 'date' }} />
              <SelectField
                optional
                wide
                name="workCenterId"
                label={t('plant:calendar.center')}
                none={t('plant:calendar.allCenters')}
                options={centers}
              />
              <ChoiceField
                wide
                type="checkbox"
                name="weekdays"
                label={t('plant:calendar.weekdays')}
                options={days}
              />
            </div>
            {SHIFT_ROWS.map((n) => (
              <ShiftRow key={n} n={n} />
            ))}
          </FormScope>
          <ChangeNotice change={props.reply?.form === 'pattern' ? props.reply.change : undefined} />
          <div className={ui.formActions}>
            <Allowed act="shiftPatternCreate" word={t('plant:calendar.addPattern')}>
              <SubmitButton name="intent" value="preview-pattern">
                {t('plant:calendar.preview')}
              </SubmitButton>
              <SubmitButton look="primary" name="intent" value="pattern">
                {t('plant:calendar.addPattern')}
              </SubmitButton>
            </Allowed>
          </div>
        </Form>
      </Panel>
    </div>
  );
}

/** What the change would do: how much, on how many days and work centres, and what is sold there. */
function ChangeNotice({ change }: { change: Change | undefined }) {
  const t = useT();
  if (!change) return null;
  const overruled =
    change.overruledDayCount > 0 ? t('plant:calendar.overruled', { count: change.overruledDayCount }) : '';
  if (change.dayCount === 0)
    return (
      <Notice tone="info">
        {t('plant:calendar.noChange')} {overruled}
      </Notice>
    );
  return (
    <Notice tone={change.shortWeekCount > 0 ? 'bad' : change.soldWeekCount > 0 ? 'warn' : 'info'}>
      <p role="status">
        {t('plant:calendar.change', { days: change.dayCount, centers: change.workCenterCount })}{' '}
        {change.sums.map(({ quantity }) => (
          <strong key={quantity.unit}>
            <QuantityText quantity={quantity} />{' '}
          </strong>
        ))}
        {change.soldWeekCount > 0 ? t('plant:calendar.sold', { count: change.soldWeekCount }) : ''}{' '}
        {change.shortWeekCount > 0 ? t('plant:calendar.short', { count: change.shortWeekCount }) : ''}{' '}
        {overruled}
      </p>
    </Notice>
  );
}
