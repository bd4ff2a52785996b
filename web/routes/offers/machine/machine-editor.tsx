import { data, Form, redirect } from 'react-router';
import { preferencesContext } from '../../../context.ts';
import { Allowed } from '../../../domain/allowed.tsx';
import { zoneName } from '../../../domain/format.ts';
import { useZones } from '../../../domain/zone.ts';
import { AmountField, Hidden } from '../../../form/fields.tsx';
import { FormScope } from '../../../form/form-scope.tsx';
import { FormReader } from '../../../form/read-form.ts';
import { toFieldErrors } from '../../../form/user-errors.ts';
import { query, run } from '../../../graphql.server.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { ButtonLink, SubmitButton } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import ui from '../../../ui/ui.module.css';
import { AudienceFields } from '../editor/audience-fields.tsx';
import { ClassTabs } from '../editor/class-tabs.tsx';
import { saleDefaults } from '../editor/defaults.ts';
import { SaleFields } from '../editor/sale-fields.tsx';
import { useTyped } from '../editor/use-typed.ts';
import type { Route } from './+types/machine-editor.ts';
import { MachineEditorDocument, MachinePublishDocument } from './machine.gql.ts';
import { MachineFields } from './machine-fields.tsx';
import { machinesOf, readMachineForm } from './machine-form.ts';

export async function loader(args: Route.LoaderArgs) {
  const machines = machinesOf(await query(args, MachineEditorDocument, {}));
  return { machines, idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const { input, fieldOf } = readMachineForm(reader, args.context.get(preferencesContext).homeZone);
  if (reader.errors.length > 0) return data(reader.reply(), { status: 400 });
  const { data: answer } = await run(args, MachinePublishDocument, { input });
  const { machineOffer, userErrors } = answer.machineOfferPublish;
  if (!machineOffer) return data(reader.reply(toFieldErrors(userErrors, fieldOf)), { status: 422 });
  return redirect(`/capacity/offers/${machineOffer.id}`, 303);
}

export default function MachineEditor({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const locale = useLocale();
  const { homeZone } = useZones();
  const { machines } = loaderData;
  const defaults = {
    ...saleDefaults,
    startsTime: '08:00',
    endsTime: '20:00',
    setupPrice: '0',
    unitPrice: machines[0]?.rate ?? '',
  };
  const { typed, onInput } = useTyped(defaults, actionData);
  const crumbs = [
    { to: '/capacity', text: t('capacity:title') },
    { to: '/capacity/offers', text: t('offers:title') },
  ];
  const zone = t('offers:run.zone', { zone: zoneName(locale, homeZone, '2026-01-01T00:00:00Z') });
  return (
    <>
      <PageHead title={t('offers:slot.new')} crumbs={crumbs} />
      <ClassTabs current="MACHINE" />
      {machines.length === 0 ? (
        <EmptyState title={t('offers:slot.none.title')} why={t('offers:slot.none.why')}>
          <ButtonLink look="primary" to="/plant">
            {t('capacity:none.plant')}
          </ButtonLink>
        </EmptyState>
      ) : (
        <Form method="post" noValidate className={ui.stack} onInput={onInput} preventScrollReset>
          <FormScope reply={actionData} defaults={defaults}>
            <Hidden name="idempotencyKey" value={loaderData.idempotencyKey} />
            <MachineFields machines={machines} zone={zone} />
            <SaleFields
              typed={typed}
              unit="HUR"
              extra={
                <AmountField
                  optional
                  name="setupPrice"
                  label={t('offers:setupPrice')}
                  unit={t('offers:yuan')}
                  currency="CNY"
                />
              }
            />
            <AudienceFields />
          </FormScope>
          <div className={ui.formActions}>
            <Allowed act="machineOfferPublish" word={t('offers:publish')}>
              <SubmitButton look="primary">{t('offers:publish')}</SubmitButton>
            </Allowed>
          </div>
        </Form>
      )}
    </>
  );
}
