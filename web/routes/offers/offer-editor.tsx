import { data, Form, redirect } from 'react-router';
import { today } from '../../clock.server.ts';
import { Allowed } from '../../domain/allowed.tsx';
import { addDays, isPlainDate, mondayOf, weekLabelOf } from '../../domain/week.ts';
import { Hidden } from '../../form/fields.tsx';
import { FormScope } from '../../form/form-scope.tsx';
import { toFieldErrors } from '../../form/user-errors.ts';
import { query, run } from '../../graphql.server.ts';
import { useT } from '../../i18n/use-t.ts';
import { Button, ButtonLink, SubmitButton } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Empty } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/offer-editor.ts';
import { OfferFields } from './offer-fields.tsx';
import { readOfferForm } from './offer-form.ts';
import { OfferPreview, usePreview } from './offer-preview.tsx';
import { OfferEditorDocument, OfferPublishDocument } from './offers.gql.ts';

const WEEKS_SHOWN = 26;

export async function loader(args: Route.LoaderArgs) {
  const params = args.url.searchParams;
  const day = today();
  const fromWeek = weekLabelOf(day);
  const { workCenters, capacityBoard } = await query(args, OfferEditorDocument, {
    fromWeek,
    weeks: WEEKS_SHOWN,
  });
  const centers = workCenters.edges.map((edge) => edge.node);
  const asked = params.get('workCenter');
  const from = params.get('from') ?? '';
  const until = params.get('until') ?? '';
  return {
    centers,
    center: centers.find((center) => center.id === asked) ?? null,
    from: isPlainDate(from) ? from : mondayOf(addDays(day, 7)),
    until: isPlainDate(until) ? until : mondayOf(addDays(day, 35)),
    free: capacityBoard.edges.map((edge) => edge.node),
    idempotencyKey: crypto.randomUUID(),
  };
}

export async function action(args: Route.ActionArgs) {
  const { input, reader } = readOfferForm(await args.request.formData());
  // "Check" only shows the card and the free capacity for what was typed; nothing is sent.
  if (reader.optional('intent') === 'check') return data(reader.reply([]), { status: 200 });
  if (reader.errors.length > 0 || !input) return data(reader.reply(), { status: 400 });
  const { data: answer } = await run(args, OfferPublishDocument, { input });
  const { capacityOffer, userErrors } = answer.capacityOfferPublish;
  if (!capacityOffer) return data(reader.reply(toFieldErrors(userErrors, fieldOf)), { status: 422 });
  return redirect(`/capacity/offers/${capacityOffer.id}`, 303);
}

/** The form writes the last day and hours where the API has the day after and minutes. */
function fieldOf(path: string): string {
  const first = path.split('.')[0] ?? '';
  return { until: 'lastDay', holdMinutes: 'holdHours' }[first] ?? first;
}

export default function OfferEditor({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const preview = usePreview(loaderData, actionData);
  const crumbs = [
    { to: '/capacity', text: t('capacity:title') },
    { to: '/capacity/offers', text: t('offers:title') },
  ];
  return (
    <>
      <PageHead title={t('offers:new')} crumbs={crumbs} />
      {loaderData.centers.length === 0 ? (
        <div className={ui.panel}>
          <Empty title={t('offers:noCenter.title')} why={t('offers:noCenter.why')}>
            <ButtonLink look="primary" to="/plant">
              {t('capacity:none.plant')}
            </ButtonLink>
          </Empty>
        </div>
      ) : (
        <Form method="post" noValidate className={ui.split} onInput={preview.onInput} preventScrollReset>
          <div className={ui.stack}>
            <FormScope reply={actionData} defaults={preview.defaults}>
              <Hidden name="idempotencyKey" value={loaderData.idempotencyKey} />
              <OfferFields centers={loaderData.centers} center={preview.center} />
            </FormScope>
            <div className={ui.formActions}>
              <Allowed act="capacityOfferPublish" word={t('offers:publish')}>
                <SubmitButton look="primary" name="intent" value="publish">
                  {t('offers:publish')}
                </SubmitButton>
              </Allowed>
              <Button name="intent" value="check">
                {t('offers:check')}
              </Button>
              <span className="quiet">{t('offers:publishConsequence')}</span>
            </div>
          </div>
          <OfferPreview preview={preview} />
        </Form>
      )}
    </>
  );
}
