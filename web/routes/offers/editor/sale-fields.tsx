import { useUnit } from '../../../domain/values.tsx';
import { AmountField } from '../../../form/fields.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { BookingFields, ExposureFields } from './booking-fields.tsx';
import { NoticeField } from './fence-fields.tsx';
import { PriceStepFields } from './price-step-fields.tsx';
import type { Typed } from './typed.ts';

/** Price and booking of a lot or a run. `extra` is what only one class is charged for. */
export function SaleFields(props: { typed: Typed; unit: string; extra?: React.ReactNode }) {
  const t = useT();
  const unit = useUnit()(props.unit);
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
        {props.extra}
        <NoticeField />
      </div>
      <BookingFields />
      <PriceStepFields typed={props.typed} unit={props.unit} />
      <ExposureFields typed={props.typed} />
    </Panel>
  );
}
