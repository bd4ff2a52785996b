import { Form } from 'react-router';
import { Hidden, SelectField } from '../../form/fields.tsx';
import type { FormReply } from '../../form/form-reply.ts';
import { FormScope } from '../../form/form-scope.tsx';
import type { GuestRoomQuery } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import { QuoteLineFields, QuoteTermsFields } from '../rfqs/editor/quote-fields.tsx';
import { TAXPAYERS } from '../rfqs/editor/quote-form.ts';
import { EmailField } from './guest-email.tsx';

/** A guest's one answer. */
export function GuestQuoteForm(props: {
  room: NonNullable<GuestRoomQuery['guestRoom']>;
  start: string;
  reply: FormReply | undefined;
  idempotencyKey: string;
}) {
  const t = useT();
  const { room, start } = props;
  const defaults = {
    vatIncluded: 'no',
    vatBps: String(room.vatRates[0]?.bps ?? 1300),
    taxpayerType: 'GENERAL',
    paymentDays: '30',
    validDate: start,
    validTime: '17:00',
    ...Object.fromEntries(
      room.lines.flatMap((line) => [
        [`deliverOn:${line.id}`, line.wantedFrom],
        [`leadDays:${line.id}`, '20'],
        [`loadUnit:${line.id}`, 'MIN'],
      ]),
    ),
  };
  return (
    <Form method="post" noValidate className={ui.stack}>
      <FormScope reply={props.reply} form="quote" defaults={defaults}>
        <Hidden name="intent" value="quote" />
        <Hidden name="idempotencyKey" value={props.idempotencyKey} />
        <Panel title={t('sourcing:quote.start')}>
          <div className={ui.stack}>
            {room.lines.map((line) => (
              <QuoteLineFields
                key={line.id}
                line={line}
                currency={room.rfq?.currency ?? 'CNY'}
                centers={null}
              />
            ))}
          </div>
        </Panel>
        <QuoteTermsFields rates={room.vatRates} />
        <Panel title={t('quoting:guestPage.who')}>
          <div className={ui.grid}>
            <SelectField
              name="taxpayerType"
              label={t('sourcing:field.taxpayer')}
              options={TAXPAYERS.map((name) => ({
                value: name,
                text: t(`organisation:taxpayerType.${name}`),
              }))}
            />
            <EmailField sentTo={room.sentTo} />
          </div>
        </Panel>
        <div className={ui.formActions}>
          <SubmitButton look="primary">{t('sourcing:quote.submit')}</SubmitButton>
          <span className="quiet">{t('quoting:guestPage.final')}</span>
        </div>
      </FormScope>
    </Form>
  );
}
