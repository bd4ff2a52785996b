import { firmName, listNames } from '../../domain/names.ts';
import { ChoiceField, SelectField } from '../../form/fields.tsx';
import type { InstitutionsQuery } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import { DAYS, FREQUENCIES, GRANULARITIES, GROUPS, PURPOSES, RECONFIRM, WINDOWS } from './consent-form.ts';

type Institution = InstitutionsQuery['institutions']['edges'][number]['node'];

/** Who, what for, what, how fine, how far back, how often, how long. */
export function TermFields({ institutions }: { institutions: readonly Institution[] }) {
  const t = useT();
  const locale = useLocale();
  const options = institutions.map(({ id, firm, purposes }) => {
    const words = listNames(
      locale,
      purposes.map((purpose) => t(`consents:purpose.${purpose}`)),
    );
    return { value: id, text: t('consents:institution', { name: firmName(locale, firm), purposes: words }) };
  });
  const of = <T extends string>(values: readonly T[], word: (value: T) => string) =>
    values.map((value) => ({ value, text: word(value) }));
  const days = (counts: readonly number[]) =>
    counts.map((count) => ({ value: String(count), text: t('consents:days', { count }) }));
  const months = WINDOWS.map((count) => ({ value: String(count), text: t('consents:months', { count }) }));
  return (
    <Panel title={t('consents:section.terms')}>
      <div className={ui.grid}>
        <SelectField
          name="recipientId"
          label={t('consents:field.recipientId')}
          hint={t('consents:hint.recipientId')}
          options={options}
          none={t('common:choose')}
          wide
        />
        <SelectField
          name="purpose"
          label={t('consents:field.purpose')}
          options={of(PURPOSES, (value) => t(`consents:purpose.${value}`))}
        />
        <SelectField
          name="granularity"
          label={t('consents:field.granularity')}
          options={of(GRANULARITIES, (value) => t(`consents:granularity.${value}`))}
        />
        <ChoiceField
          type="checkbox"
          name="dataGroups"
          label={t('consents:field.dataGroups')}
          options={of(GROUPS, (value) => t(`consents:group.${value}`))}
          wide
        />
        <SelectField name="windowMonths" label={t('consents:field.windowMonths')} options={months} />
        <SelectField
          name="frequency"
          label={t('consents:field.frequency')}
          hint={t('consents:hint.frequency')}
          options={of(FREQUENCIES, (value) => t(`consents:frequency.${value}`))}
        />
        <SelectField name="validDays" label={t('consents:field.validDays')} options={days(DAYS)} />
        <SelectField
          name="reconfirmDays"
          label={t('consents:field.reconfirmDays')}
          hint={t('consents:hint.reconfirmDays')}
          options={days(RECONFIRM)}
        />
      </div>
    </Panel>
  );
}
