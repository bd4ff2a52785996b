import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { nameOf } from '../../domain/names.ts';
import { SelectField } from '../../form/fields.tsx';
import { FormScope } from '../../form/form-scope.tsx';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import ui from '../../ui/ui.module.css';
import css from './open.module.css';

interface Province {
  code: string;
  nameZh: string;
  nameEn: string;
}

/** The provinces that our cities lie in, each once, by code. */
export function provincesOf(cities: readonly { province: Province | null }[]): Province[] {
  const found = new Map(
    cities.flatMap(({ province }) => (province ? [[province.code, province] as const] : [])),
  );
  return [...found.values()].sort((one, other) => (one.code < other.code ? -1 : 1));
}

export function OpenFilters(props: {
  filters: Record<string, string>;
  provinces: readonly Province[];
  clear: string;
  children?: ReactNode;
}) {
  const t = useT();
  const locale = useLocale();
  return (
    <Form
      method="get"
      key={JSON.stringify(props.filters)}
      className={css.filters}
      aria-label={t('market:filters')}
    >
      <FormScope reply={undefined} defaults={props.filters}>
        {props.children}
        <SelectField
          filter
          name="province"
          label={t('open:province')}
          none={t('common:all')}
          options={props.provinces.map((one) => ({ value: one.code, text: nameOf(locale, one) }))}
        />
        <div className={ui.formActions}>
          <Button look="primary">{t('market:search')}</Button>
          <ButtonLink look="quiet" to={props.clear}>
            {t('common:clearFilters')}
          </ButtonLink>
        </div>
      </FormScope>
    </Form>
  );
}
