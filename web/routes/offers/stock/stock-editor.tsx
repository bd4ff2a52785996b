import { data, Form, redirect } from 'react-router';
import { today } from '../../../clock.server.ts';
import { Allowed } from '../../../domain/allowed.tsx';
import { firmName, nameOf } from '../../../domain/names.ts';
import { addDays } from '../../../domain/week.ts';
import { Hidden } from '../../../form/fields.tsx';
import { FormScope } from '../../../form/form-scope.tsx';
import { readMultipart, takePostedFile } from '../../../form/posted-file.server.ts';
import { FormReader } from '../../../form/read-form.ts';
import { toFieldErrors } from '../../../form/user-errors.ts';
import { query, run } from '../../../graphql.server.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Button, ButtonLink, SubmitButton } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import ui from '../../../ui/ui.module.css';
import { AudienceFields } from '../editor/audience-fields.tsx';
import { ClassTabs } from '../editor/class-tabs.tsx';
import { saleDefaults } from '../editor/defaults.ts';
import { LotPreview } from '../editor/lot-preview.tsx';
import { SaleFields } from '../editor/sale-fields.tsx';
import { dateOf, textOf } from '../editor/typed.ts';
import { useTyped } from '../editor/use-typed.ts';
import type { Route } from './+types/stock-editor.ts';
import { StockEditorDocument, StockPublishDocument } from './stock.gql.ts';
import { LotAmountFields, StockFields } from './stock-fields.tsx';
import { KINDS, readStockForm } from './stock-form.ts';

export async function loader(args: Route.LoaderArgs) {
  const loaded = await query(args, StockEditorDocument, {});
  return { loaded, today: today(args), idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const form = await readMultipart(args.request);
  const reader = new FormReader(form);
  const certificate = { name: 'certificate', purpose: 'DOCUMENT', optional: true } as const;
  const fileId = await takePostedFile({ form, reader, context: args.context }, certificate);
  const { input, fieldOf } = readStockForm(reader, fileId);
  // "Check" only shows the cards for what was typed; nothing is sent.
  if (reader.optional('intent') === 'check') return data(reader.reply([]), { status: 200 });
  if (reader.errors.length > 0) return data(reader.reply(), { status: 400 });
  const { data: answer } = await run(args, StockPublishDocument, { input });
  const { stockOffer, userErrors } = answer.stockOfferPublish;
  if (!stockOffer) return data(reader.reply(toFieldErrors(userErrors, fieldOf)), { status: 422 });
  return redirect(`/capacity/offers/${stockOffer.id}`, 303);
}

export default function StockEditor({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const locale = useLocale();
  const { loaded } = loaderData;
  const sites = loaded.sites.edges.map(({ node }) => node);
  const defaults = {
    ...saleDefaults,
    kind: 'MATERIAL',
    condition: 'NEW',
    siteId: sites[0]?.id ?? '',
    unit: 'KGM',
    from: addDays(loaderData.today, 1),
    lastDay: addDays(loaderData.today, 30),
  };
  const { typed, onInput } = useTyped(defaults, actionData);
  const unit = textOf(typed, 'unit') || 'KGM';
  const site = sites.find(({ id }) => id === textOf(typed, 'siteId')) ?? sites[0];
  const firm = loaded.viewer?.organisation;
  const crumbs = [
    { to: '/capacity', text: t('capacity:title') },
    { to: '/capacity/offers', text: t('offers:title') },
  ];
  return (
    <>
      <PageHead title={t('offers:newStock')} crumbs={crumbs} />
      <ClassTabs current="STOCK" />
      {site ? (
        <Form
          method="post"
          encType="multipart/form-data"
          noValidate
          className={ui.split}
          onInput={onInput}
          preventScrollReset
        >
          <div className={ui.stack}>
            <FormScope reply={actionData} defaults={defaults}>
              <Hidden name="idempotencyKey" value={loaderData.idempotencyKey} />
              <StockFields typed={typed} loaded={loaded} />
              <LotAmountFields unit={unit} />
              <SaleFields typed={typed} unit={unit} />
              <AudienceFields />
            </FormScope>
            <div className={ui.formActions}>
              <Allowed act="stockOfferPublish" word={t('offers:publish')}>
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
            what={textOf(typed, 'item') || t('domain:resource.STOCK')}
            kind={t(`domain:stockKind.${KINDS.find((one) => one === textOf(typed, 'kind')) ?? 'MATERIAL'}`)}
            firm={firm ? firmName(locale, firm) : ''}
            city={nameOf(locale, site.city)}
            province={nameOf(locale, site.city.province ?? site.city)}
            unit={unit}
            from={dateOf(typed, 'from')}
          />
        </Form>
      ) : (
        <div className={ui.panel}>
          <EmptyState title={t('offers:noSite.title')} why={t('offers:noSite.why')}>
            <ButtonLink look="primary" to="/plant">
              {t('capacity:none.plant')}
            </ButtonLink>
          </EmptyState>
        </div>
      )}
    </>
  );
}
