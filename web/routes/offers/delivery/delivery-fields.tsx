import { nameOf } from '../../../domain/names.ts';
import { useUnit } from '../../../domain/values.tsx';
import { AmountField, ChoiceField, SelectField, TextField } from '../../../form/fields.tsx';
import type { DeliveryEditorQuery } from '../../../gql/graphql.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { type Typed, textOf } from '../editor/typed.ts';
import { BODIES, RUN_UNITS, VEHICLES } from './delivery-form.ts';

const date = { type: 'date' } as const;
const time = { type: 'time' } as const;

/** From where to where, when by the clock of which zone, and what runs. */
export function RunFields(props: { cities: DeliveryEditorQuery['cities']; zone: string; typed: Typed }) {
  const t = useT();
  const locale = useLocale();
  const cities = props.cities.map((city) => ({ value: city.code, text: nameOf(locale, city) }));
  return (
    <Panel title={t('offers:section.what')} aside={<span className="quiet">{props.zone}</span>}>
      <div className={ui.grid}>
        <SelectField
          name="fromCityCode"
          label={t('offers:run.from')}
          none={t('common:choose')}
          options={cities}
        />
        <TextField name="departsDate" label={t('offers:run.departsDate')} input={date} />
        <TextField name="departsTime" label={t('offers:run.departsTime')} input={time} />
      </div>
      <div className={ui.grid}>
        <SelectField
          name="toCityCode"
          label={t('offers:run.to')}
          none={t('common:choose')}
          options={cities}
        />
        <TextField name="arrivesDate" label={t('offers:run.arrivesDate')} input={date} />
        <TextField name="arrivesTime" label={t('offers:run.arrivesTime')} input={time} />
      </div>
      <div className={ui.grid}>
        <ChoiceField
          wide
          type="radio"
          name="vehicle"
          label={t('offers:run.vehicle')}
          options={VEHICLES.map((one) => ({ value: one, text: t(`domain:vehicle.${one}`) }))}
        />
        <ChoiceField
          wide
          type="radio"
          name="body"
          label={t('offers:run.body')}
          options={BODIES.map((one) => ({ value: one, text: t(`domain:body.${one}`) }))}
        />
        {/* Without scripts the fields are there after a check. */}
        {textOf(props.typed, 'body') === 'REEFER' ? (
          <>
            <AmountField name="temperatureMin" label={t('offers:run.coldest')} unit="°C" />
            <AmountField name="temperatureMax" label={t('offers:run.warmest')} unit="°C" />
          </>
        ) : null}
      </div>
    </Panel>
  );
}

/** What the truck may carry, and what of it is on sale. */
export function LoadFields({ unit }: { unit: string }) {
  const t = useT();
  const unitWord = useUnit();
  return (
    <Panel title={t('offers:run.load')}>
      <div className={ui.grid}>
        <AmountField name="grossLimit" label={t('offers:run.grossLimit')} unit={unitWord('KGM')} />
        <AmountField
          optional
          name="loadingLength"
          label={t('offers:run.loadingLength')}
          unit={unitWord('MTR')}
        />
        <SelectField
          name="unit"
          label={t('offers:stock.unit')}
          options={RUN_UNITS.map((one) => ({ value: one, text: unitWord(one) }))}
        />
        <AmountField name="quantity" label={t('offers:run.quantity')} unit={unitWord(unit)} />
        <AmountField
          name="minimumLot"
          label={t('offers:minimumLot')}
          hint={t('offers:minimumLotHint')}
          unit={unitWord(unit)}
        />
      </div>
    </Panel>
  );
}
