import { data, Form, redirect } from 'react-router';
import { preferencesContext } from '../../../context.ts';
import { Allowed } from '../../../domain/allowed.tsx';
import { zoneName } from '../../../domain/format.ts';
import { firmName, nameOf } from '../../../domain/names.ts';
import { useZones } from '../../../domain/zone.ts';
import { AmountField, Hidden } from '../../../form/fields.tsx';
import { FormScope } from '../../../form/form-scope.tsx';
import { FormReader } from '../../../form/read-form.ts';
import { toFieldErrors } from '../../../form/user-errors.ts';
import { query, run } from '../../../graphql.server.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Button, SubmitButton } from '../../../ui/button.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import ui from '../../../ui/ui.module.css';
import { AudienceFields } from '../editor/audience-fields.tsx';
import { ClassTabs } from '../editor/class-tabs.tsx';
import { saleDefaults } from '../editor/defaults.ts';
import { LotPreview } from '../editor/lot-preview.tsx';
import { SaleFields } from '../editor/sale-fields.tsx';
import { dateOf, textOf } from '../editor/typed.ts';
import { useTyped } from '../editor/use-typed.ts';
import type { Route } from './+types/delivery-editor.ts';
import { DeliveryEditorDocument, DeliveryPublishDocument } from './delivery.gql.ts';
import { LoadFields, RunFields } from './delivery-fields.tsx';
import { readDeliveryForm } from './delivery-form.ts';

export async function loader(args: Route.LoaderArgs) {
  return { loaded: await query(args, DeliveryEditorDocument, {}), idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const { input, fieldOf } = readDeliveryForm(reader, args.context.get(preferencesContext).homeZone);
  // "Check" only shows the cards for what was typed; nothing is sent.
  if (reader.optional('intent') === 'check') return data(reader.reply([]), { status: 200 });
  if (reader.errors.length > 0) return data(reader.reply(), { status: 400 });
  const { data: answer } = await run(args, DeliveryPublishDocument, { input });
  const { deliveryOffer, userErrors } = answer.deliveryOfferPublish;
  if (!deliveryOffer) return data(reader.reply(toFieldErrors(userErrors, fieldOf)), { status: 422 });
  return redirect(`/capacity/offers/${deliveryOffer.id}`, 303);
}

const defaults = { ...saleDefaults, vehicle: 'TRUCK', body: 'BOX', unit: 'KGM', setupPrice: '0' };

export default function DeliveryEditor({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const locale = useLocale();
  const { homeZone } = useZones();
  const { cities, viewer } = loaderData.loaded;
  const { typed, onInput } = useTyped(defaults, actionData);
  const unit = textOf(typed, 'unit') || 'KGM';
  const cityOf = (name: string) => cities.find(({ code }) => code === textOf(typed, name));
  const [from, to] = [cityOf('fromCityCode'), cityOf('toCityCode')];
  const provinceOf = (city: (typeof cities)[number]) => nameOf(locale, city.province ?? city);
  const crumbs = [
    { to: '/capacity', text: t('capacity:title') },
    { to: '/capacity/offers', text: t('offers:title') },
  ];
  const zone = t('offers:run.zone', { zone: zoneName(locale, homeZone, '2026-01-01T00:00:00Z') });
  return (
    <>
      <PageHead title={t('offers:newDelivery')} crumbs={crumbs} />
      <ClassTabs current="DELIVERY" />
      <Form method="post" noValidate className={ui.split} onInput={onInput} preventScrollReset>
        <div className={ui.stack}>
          <FormScope reply={actionData} defaults={defaults}>
            <Hidden name="idempotencyKey" value={loaderData.idempotencyKey} />
            <RunFields cities={cities} zone={zone} typed={typed} />
            <LoadFields unit={unit} />
            <SaleFields
              typed={typed}
              unit={unit}
              extra={
                <AmountField
                  optional
                  name="setupPrice"
                  label={t('offers:run.loadingPrice')}
                  unit={t('offers:yuan')}
                  currency="CNY"
                />
              }
            />
            <AudienceFields />
          </FormScope>
          <div className={ui.formActions}>
            <Allowed act="deliveryOfferPublish" word={t('offers:publish')}>
              <SubmitButton look="primary" name="intent" value="publish">
                {t('offers:publish')}
              </SubmitButton>
            </Allowed>
            <Button name="intent" value="check">
              {t('offers:checkPlain')}
            </Button>
          </div>
        </div>
        <LotPreview
          typed={typed}
          what={
            from && to ? `${nameOf(locale, from)} → ${nameOf(locale, to)}` : t('domain:resource.DELIVERY')
          }
          kind={t('domain:resource.DELIVERY')}
          blindWhat={from && to ? `${provinceOf(from)} → ${provinceOf(to)}` : t('domain:resource.DELIVERY')}
          firm={viewer ? firmName(locale, viewer.organisation) : ''}
          city={from ? nameOf(locale, from) : ''}
          province={from ? provinceOf(from) : ''}
          unit={unit}
          from={dateOf(typed, 'departsDate')}
        />
      </Form>
    </>
  );
}
