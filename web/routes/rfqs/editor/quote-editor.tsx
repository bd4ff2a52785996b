import { data, Form, redirect } from 'react-router';
import { now, today } from '../../../clock.server.ts';
import { preferencesContext } from '../../../context.ts';
import { Allowed } from '../../../domain/allowed.tsx';
import { firmName } from '../../../domain/names.ts';
import { QuantityText, TimeText } from '../../../domain/values.tsx';
import { addDays } from '../../../domain/week.ts';
import { ChoiceField, Hidden } from '../../../form/fields.tsx';
import type { FormReply } from '../../../form/form-reply.ts';
import { FormScope } from '../../../form/form-scope.tsx';
import { takePostedFile } from '../../../form/posted-file.server.ts';
import { FormReader } from '../../../form/read-form.ts';
import { toFieldErrors } from '../../../form/user-errors.ts';
import type { QuoteEditorQuery } from '../../../gql/graphql.ts';
import { notFound, query, run } from '../../../graphql.server.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { SubmitButton } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Facts, Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { useIncoterm } from '../incoterm-text.tsx';
import { QuoteSubmitDocument } from '../rfq-acts.gql.ts';
import { FreeCapacityDocument, QuoteEditorDocument, QuoteSheetDocument } from '../rfqs.gql.ts';
import type { Route } from './+types/quote-editor.ts';
import { AskedLines, QuoteLineFields, QuoteTermsFields } from './quote-fields.tsx';
import { FIRMNESSES, fieldOfQuote, readQuoteForm } from './quote-form.ts';
import { type ReadSheet, SheetPanel, valuesOf } from './sheet-panel.tsx';

type Rfq = Extract<NonNullable<QuoteEditorQuery['node']>, { __typename: 'Rfq' }>;

/** One line's check: what is open where it would be made, and what it takes. */
interface Check {
  readonly lineId: string;
  readonly center: string;
  readonly free: { value: string; unit: string };
}

export async function loader(args: Route.LoaderArgs) {
  const answer = await query(args, QuoteEditorDocument, { id: args.params.id });
  const { node } = answer;
  if (node?.__typename !== 'Rfq' || node.side !== 'SELLER') return notFound(args);
  return {
    ...answer,
    rfq: node,
    start: today(args),
    now: now().toISOString(),
    idempotencyKey: crypto.randomUUID(),
  };
}

interface Checked extends FormReply {
  readonly checks?: readonly Check[];
  readonly sheet?: ReadSheet;
}

export async function action(args: Route.ActionArgs) {
  const { timeZone } = args.context.get(preferencesContext);
  const form = await args.request.formData();
  if (form.get('intent') === 'sheet') return await readPostedSheet(args, form);
  const { reader, facts, quoted } = readQuoteForm(form, timeZone);
  if (reader.errors.length > 0) return data<Checked>(reader.reply(), { status: 400 });
  if (reader.optional('intent') === 'check') {
    const checks = await Promise.all(
      facts.lines.flatMap((line) =>
        line.workCenterId
          ? [checkLine(args, String(line.lineId), String(line.workCenterId), line.deliverOn)]
          : [],
      ),
    );
    return data<Checked>({ ...reader.reply([]), checks }, { status: 200 });
  }
  const { data: answer } = await run(args, QuoteSubmitDocument, {
    input: { ...facts, rfqId: args.params.id },
  });
  const refused = toFieldErrors(answer.quoteSubmit.userErrors, (path) => fieldOfQuote(path, quoted));
  if (refused.length > 0) return data<Checked>(reader.reply(refused), { status: 422 });
  return redirect(`/rfqs/${args.params.id}`, 303);
}

/** A filled-in sheet becomes values of the form; nothing is submitted by it. */
async function readPostedSheet(args: Route.ActionArgs, form: FormData) {
  const reader = new FormReader(form);
  const posted = { form, reader, context: args.context };
  const fileId = await takePostedFile(posted, { name: 'file', purpose: 'SHEET' });
  if (fileId === null) return data<Checked>({ ...reader.reply(), form: 'sheet' }, { status: 400 });
  const { quoteSheet: sheet } = await query(args, QuoteSheetDocument, { rfqId: args.params.id, fileId });
  return data<Checked>({ errors: [], values: {}, form: 'sheet', sheet }, { status: 200 });
}

async function checkLine(
  args: Route.ActionArgs,
  lineId: string,
  workCenterId: string,
  before: string,
): Promise<Check> {
  const { freeCapacity } = await query(args, FreeCapacityDocument, { workCenterId, before });
  return { lineId, center: workCenterId, free: freeCapacity?.free ?? { value: '0', unit: 'HUR' } };
}

export default function QuoteEditor({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { rfq, vatRates, start, viewer } = loaderData;
  const centers = loaderData.workCenters.edges.map(({ node }) => node);
  const taxpayerType = viewer?.organisation.taxpayerType ?? 'GENERAL';
  const [quote] = rfq.quotes;
  const reply = actionData as Checked | undefined;
  return (
    <>
      <PageHead
        title={quote ? t('sourcing:quote.revise') : t('sourcing:quote.start')}
        crumbs={[
          { to: '/rfqs?side=SELLER', text: t('sourcing:title.SELLER') },
          { to: `/rfqs/${rfq.id}`, text: rfq.title },
        ]}
      />
      {rfq.availableActions.includes('QUOTE') || quote?.state === 'COUNTERED' ? null : (
        <Notice tone="warn">{t('sourcing:quote.tooLate')}</Notice>
      )}
      <SheetPanel rfqId={rfq.id} idempotencyKey={loaderData.idempotencyKey} sheet={reply?.sheet} />
      <FormScope reply={reply} form="sheet">
        {null}
      </FormScope>
      <Form method="post" noValidate className={ui.split}>
        <div className={ui.stack}>
          <FormScope
            reply={reply}
            defaults={{
              ...defaultsOf(rfq, start, vatRates, taxpayerType),
              ...(reply?.sheet ? valuesOf(reply.sheet) : {}),
            }}
          >
            <Hidden name="idempotencyKey" value={loaderData.idempotencyKey} />
            <Panel title={t('sourcing:section.lines')}>
              <div className={ui.stack}>
                {rfq.lines.map((line) => (
                  <QuoteLineFields key={line.id} line={line} currency={rfq.currency} centers={centers} />
                ))}
              </div>
            </Panel>
            <QuoteTermsFields rates={vatRates} taxpayerType={taxpayerType} />
            <Panel title={t('sourcing:field.firmness')}>
              <ChoiceField
                type="radio"
                name="firmness"
                label={t('sourcing:field.firmness')}
                options={FIRMNESSES.map((name) => ({
                  value: name,
                  text: t(`sourcing:firmness.choose.${name}`),
                }))}
              />
            </Panel>
          </FormScope>
          <div className={ui.formActions}>
            <Allowed act="quoteSubmit" word={t('sourcing:quote.submit')}>
              <SubmitButton look="primary" name="intent" value="submit">
                {t('sourcing:quote.submit')}
              </SubmitButton>
            </Allowed>
            <SubmitButton name="intent" value="check">
              {t('quoting:check.act')}
            </SubmitButton>
            <span className="quiet">
              {rfq.sealed ? t('sourcing:sealed.bidder') : t('sourcing:quote.consequence')}
            </span>
          </div>
        </div>
        <div className={`${ui.stack} ${ui.stickyAside}`}>
          <Asked rfq={rfq} />
          <Checks checks={reply?.checks} centers={centers} rfq={rfq} />
        </div>
      </Form>
    </>
  );
}

function Asked({ rfq }: { rfq: Rfq }) {
  const t = useT();
  const locale = useLocale();
  const delivery = useIncoterm()(rfq, rfq.deliverTo);
  return (
    <Panel title={t('sourcing:section.lines')}>
      <div className={ui.stackTight}>
        <Facts
          facts={[
            rfq.buyer ? [t('sourcing:column.partner.SELLER'), firmName(locale, rfq.buyer)] : null,
            [t('sourcing:column.due'), <TimeText key="d" instant={rfq.dueAt} />],
            delivery ? [t('sourcing:field.incoterm'), delivery] : null,
          ]}
        />
        <AskedLines lines={rfq.lines} of={rfq} />
      </div>
    </Panel>
  );
}

/** What is open on each chosen work centre before the day of delivery: before one says that it is held. */
function Checks(props: {
  checks: readonly Check[] | undefined;
  centers: readonly { id: string; code: string; name: string }[];
  rfq: Rfq;
}) {
  const t = useT();
  const { checks, centers, rfq } = props;
  return (
    <Panel title={t('quoting:check.title')}>
      <div role="status" className={ui.stackTight}>
        {checks === undefined ? <p className="quiet">{t('quoting:check.hint')}</p> : null}
        {checks?.length === 0 ? <p>{t('quoting:check.nowhere')}</p> : null}
        {(checks ?? []).map((check) => {
          const center = centers.find(({ id }) => id === check.center);
          const line = rfq.lines.find(({ id }) => id === check.lineId);
          return (
            <p key={check.lineId}>
              {line?.item}: {t('quoting:check.free', { center: center?.code ?? '' })}{' '}
              <QuantityText quantity={check.free} />
            </p>
          );
        })}
      </div>
    </Panel>
  );
}

/** What was quoted before stands in the form; else what fits what is asked. */
function defaultsOf(
  rfq: Rfq,
  start: string,
  rates: QuoteEditorQuery['vatRates'],
  taxpayerType: string,
): Record<string, string> {
  const [quote] = rfq.quotes;
  const live = quote?.live;
  const rate = live?.vatBps ?? rates.find((one) => one.taxpayerType === taxpayerType)?.bps ?? 0;
  const lines = rfq.lines.map((line) => {
    const said = live?.lines.find(({ lineId }) => lineId === line.id);
    const plan = quote?.plans.find(({ lineId }) => lineId === line.id);
    return {
      [`unitPrice:${line.id}`]: said?.unitPrice.amount ?? '',
      [`quantity:${line.id}`]: said && said.quantity.value !== line.quantity.value ? said.quantity.value : '',
      [`setup:${line.id}`]: some(said?.setup.amount),
      [`tooling:${line.id}`]: some(said?.tooling.amount),
      [`sample:${line.id}`]: some(said?.sample.amount),
      [`leadDays:${line.id}`]: said ? String(said.leadDays) : '20',
      [`deliverOn:${line.id}`]: said?.deliverOn ?? line.wantedFrom,
      [`load:${line.id}`]: said?.loadPerPiece?.value ?? '',
      [`loadUnit:${line.id}`]: said?.loadPerPiece?.unit ?? 'MIN',
      [`workCenterId:${line.id}`]: plan?.workCenter?.id ?? '',
      ...Object.fromEntries(
        (said?.tiers ?? []).flatMap((tier, index) => [
          [`tierFrom:${line.id}:${index}`, tier.from.value],
          [`tierPrice:${line.id}:${index}`, tier.unitPrice.amount],
        ]),
      ),
      ...Object.fromEntries(
        (said?.breakdown ?? []).map((part) => [`part:${line.id}:${part.kind}`, part.amount]),
      ),
    };
  });
  return {
    firmness: quote?.firmness ?? 'INDICATIVE',
    vatIncluded: live?.vatIncluded ? 'yes' : 'no',
    vatBps: String(rate),
    paymentDays: String(live?.paymentDays ?? 30),
    incoterm: live?.incoterm ?? '',
    incotermPlace: live?.incotermPlace ?? '',
    validDate: addDays(start, 30),
    validTime: '17:00',
    deviations: live?.deviations ?? '',
    indexClause: live?.indexClause ?? '',
    terms: live?.terms ?? '',
    ...Object.assign({}, ...lines),
  };
}

const some = (amount: string | undefined) =>
  amount === undefined || /^0(\.0+)?$/.test(amount) ? '' : amount;
