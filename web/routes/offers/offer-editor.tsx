import { data, Form, redirect } from 'react-router';
import { today } from '../../clock.server.ts';
import { Allowed } from '../../domain/allowed.tsx';
import { addDays, isPlainDate, mondayOf } from '../../domain/week.ts';
import { ChoiceField, Hidden } from '../../form/fields.tsx';
import { FormScope } from '../../form/form-scope.tsx';
import type { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import { query, run } from '../../graphql.server.ts';
import { useT } from '../../i18n/use-t.ts';
import { Button, ButtonLink, SubmitButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/offer-editor.ts';
import { ClassTabs } from './editor/class-tabs.tsx';
import { Consequences } from './editor/consequences.tsx';
import { editorDefaults } from './editor/defaults.ts';
import { EditorAside } from './editor/editor-aside.tsx';
import { freeDays } from './editor/free-days.server.ts';
import { useOfferPreview } from './editor/use-offer-preview.ts';
import { OfferFields } from './offer-fields.tsx';
import { readOfferForm } from './offer-form.ts';
import { FreeCenterDocument, OfferEditorDocument, OfferPublishDocument } from './offers.gql.ts';

export async function loader(args: Route.LoaderArgs) {
  const params = args.url.searchParams;
  const day = today(args);
  const { workCenters, certificates, viewer } = await query(args, OfferEditorDocument, {});
  const centers = workCenters.edges.map((edge) => edge.node);
  const center = centers.find(({ id }) => id === params.get('workCenter')) ?? centers[0] ?? null;
  const from = params.get('from') ?? '';
  const until = params.get('until') ?? '';
  const window = {
    from: isPlainDate(from) ? from : mondayOf(addDays(day, 7)),
    until: isPlainDate(until) ? until : mondayOf(addDays(day, 35)),
  };
  return {
    centers,
    center,
    certificates: certificates.edges.map((edge) => edge.node),
    firm: viewer?.organisation ?? null,
    window,
    today: day,
    free: center ? await freeDays(args, center, window.from) : undefined,
    idempotencyKey: crypto.randomUUID(),
  };
}

export async function action(args: Route.ActionArgs) {
  const { input, reader, fieldOf } = readOfferForm(await args.request.formData());
  // "Check" only shows the cards and the free capacity for what was typed; nothing is sent.
  if (reader.optional('intent') === 'check')
    return data({ ...reader.reply([]), free: await typedFreeDays(args, reader) }, { status: 200 });
  if (reader.errors.length > 0 || !input) return data(reader.reply(), { status: 400 });
  const { data: answer } = await run(args, OfferPublishDocument, { input });
  const { capacityOffer, userErrors } = answer.capacityOfferPublish;
  if (!capacityOffer) return data(reader.reply(toFieldErrors(userErrors, fieldOf)), { status: 422 });
  return redirect(`/capacity/offers/${capacityOffer.id}`, 303);
}

/** The free days of the centre that was chosen: without scripts nobody else asks for them. */
async function typedFreeDays(args: Route.ActionArgs, reader: FormReader) {
  const { node } = await query(args, FreeCenterDocument, { id: reader.optional('workCenterId') ?? '' });
  const from = reader.optional('from') ?? '';
  return node?.__typename === 'WorkCenter' && isPlainDate(from)
    ? await freeDays(args, node, from)
    : undefined;
}

export default function OfferEditor({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const crumbs = [
    { to: '/capacity', text: t('capacity:title') },
    { to: '/capacity/offers', text: t('offers:title') },
  ];
  return (
    <>
      <PageHead title={t('offers:new')} crumbs={crumbs} />
      <ClassTabs current="CAPACITY" />
      {loaderData.center ? (
        <Editor loaded={{ ...loaderData, center: loaderData.center }} reply={actionData} />
      ) : (
        <div className={ui.panel}>
          <EmptyState title={t('offers:noCenter.title')} why={t('offers:noCenter.why')}>
            <ButtonLink look="primary" to="/plant">
              {t('capacity:none.plant')}
            </ButtonLink>
          </EmptyState>
        </div>
      )}
    </>
  );
}

type Loaded = Route.ComponentProps['loaderData'];
type Center = NonNullable<Loaded['center']>;

function Editor(props: { loaded: Loaded & { center: Center }; reply: Route.ComponentProps['actionData'] }) {
  const t = useT();
  const { loaded, reply } = props;
  const defaults = editorDefaults(loaded.center, loaded.window);
  const preview = useOfferPreview(loaded, defaults, reply);
  const { typed, center } = preview;
  return (
    <Form method="post" noValidate className={ui.split} onInput={preview.onInput} preventScrollReset>
      <div className={ui.stack}>
        <FormScope reply={reply} defaults={defaults}>
          <Hidden name="idempotencyKey" value={loaded.idempotencyKey} />
          <OfferFields
            centers={loaded.centers}
            center={center}
            certificates={loaded.certificates}
            typed={typed}
          />
          <Consequences {...preview} unit={center.unit}>
            <ChoiceField
              optional
              type="checkbox"
              name="withdrawWhenTaken"
              label={t('offers:withdrawWhenTaken')}
              options={[{ value: 'yes', text: t('offers:withdrawWhenTakenText') }]}
            />
            <ChoiceField
              optional
              type="checkbox"
              name="strict"
              label={t('offers:strict')}
              options={[{ value: 'yes', text: t('offers:strictText') }]}
            />
          </Consequences>
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
        </div>
      </div>
      <EditorAside preview={preview} firm={loaded.firm} />
    </Form>
  );
}
