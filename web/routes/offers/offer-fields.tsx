import { nameOf } from '../../domain/names.ts';
import { useUnit } from '../../domain/values.tsx';
import { AmountField, Hidden, SelectField, TextField } from '../../form/fields.tsx';
import type { EditorCenterFragment } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import { AudienceFields } from './editor/audience-fields.tsx';
import { BookingFields, ExposureFields } from './editor/booking-fields.tsx';
import { CertificateFields, type EditorCertificate } from './editor/certificate-fields.tsx';
import { FenceFields } from './editor/fence-fields.tsx';
import { FollowFields } from './editor/follow-fields.tsx';
import { PriceStepFields } from './editor/price-step-fields.tsx';
import { RecurrenceFields } from './editor/recurrence-fields.tsx';
import type { Typed } from './editor/typed.ts';

interface FieldsProps {
  centers: readonly EditorCenterFragment[];
  center: EditorCenterFragment;
  certificates: readonly EditorCertificate[];
  typed: Typed;
}

/** What, when and how much, on which terms, and who sees it: the usual case in the open, the rest folded and saying what is set. */
export function OfferFields(props: FieldsProps) {
  return (
    <>
      <Hidden name="unit" value={props.center.unit} />
      <What {...props} />
      <When {...props} />
      <Terms {...props} />
      <AudienceFields />
    </>
  );
}

function What(props: FieldsProps) {
  const t = useT();
  const locale = useLocale();
  const centers = props.centers.map((center) => ({
    value: center.id,
    text: `${center.code} ${center.name} · ${nameOf(locale, center.process)}`,
  }));
  return (
    <Panel title={t('offers:section.what')}>
      <div className={ui.grid}>
        <SelectField wide name="workCenterId" label={t('offers:column.center')} options={centers} />
      </div>
      <CertificateFields {...props} />
    </Panel>
  );
}

function When({ center, typed }: FieldsProps) {
  const t = useT();
  const unit = useUnit()(center.unit);
  return (
    <Panel title={t('offers:section.when')}>
      <div className={ui.grid}>
        <TextField name="from" label={t('offers:from')} input={{ type: 'date' }} />
        <TextField name="lastDay" label={t('offers:lastDay')} input={{ type: 'date' }} />
        <AmountField
          name="perWeek"
          label={t('offers:column.perWeek')}
          hint={t('offers:perWeekHint')}
          unit={unit}
        />
        <AmountField
          name="minimumLot"
          label={t('offers:minimumLot')}
          hint={t('offers:minimumLotHint')}
          unit={unit}
        />
      </div>
      <FollowFields typed={typed} />
      <RecurrenceFields typed={typed} inHours={center.unit === 'HUR'} />
      <FenceFields typed={typed} />
    </Panel>
  );
}

function Terms({ center, typed }: FieldsProps) {
  const t = useT();
  const unit = useUnit()(center.unit);
  return (
    <Panel title={t('offers:section.terms')}>
      <div className={ui.grid}>
        <AmountField
          name="unitPrice"
          label={t('offers:unitPriceNet')}
          hint={t('offers:unitPriceHint')}
          unit={t('offers:yuanPer', { unit })}
          currency="CNY"
        />
        <AmountField
          name="setupPrice"
          label={t('offers:setupPriceNet')}
          hint={t('offers:setupHint')}
          unit={t('offers:yuan')}
          currency="CNY"
        />
      </div>
      <BookingFields />
      <PriceStepFields typed={typed} unit={center.unit} />
      <ExposureFields typed={typed} />
    </Panel>
  );
}
