import { data, Form, redirect } from 'react-router';
import { today } from '../../clock.server.ts';
import { Allowed } from '../../domain/allowed.tsx';
import { firmName, treeOptions } from '../../domain/names.ts';
import { useUnit } from '../../domain/values.tsx';
import { addDays } from '../../domain/week.ts';
import { AmountField, ChoiceField, Hidden, NoteField, SelectField, TextField } from '../../form/fields.tsx';
import { FormScope } from '../../form/form-scope.tsx';
import { toFieldErrors } from '../../form/user-errors.ts';
import type { AgreementFormQuery, AwardForAgreementQuery, FirmCardFragment } from '../../gql/graphql.ts';
import { query, run } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Button, SubmitButton } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import css from '../rfqs/rfqs.module.css';
import { searchFirms } from '../rfqs/search-firms.server.ts';
import type { Route } from './+types/agreement-new.ts';
import { FrameworkProposeDocument } from './agreement-acts.gql.ts';
import { fieldOfAgreement, LADDER, LINE_UNITS, ROWS, readAgreementForm, SIDES } from './agreement-form.ts';
import { AgreementFormDocument, AwardForAgreementDocument } from './agreements.gql.ts';

type Award = Extract<NonNullable<AwardForAgreementQuery['node']>, { __typename: 'Award' }>;

export async function loader(args: Route.LoaderArgs) {
  const params = args.url.searchParams;
  const awardId = params.get('award');
  const node = awardId ? (await query(args, AwardForAgreementDocument, { id: awardId })).node : null;
  const award = node?.__typename === 'Award' ? node : null;
  const text = (params.get('q') ?? '').trim();
  return {
    lists: await query(args, AgreementFormDocument, {}),
    side: SIDES.find((name) => name === params.get('side')) ?? 'BUYER',
    award,
    text,
    found: text === '' ? [] : await searchFirms(args, text),
    start: today(args),
    idempotencyKey: crypto.randomUUID(),
  };
}

export async function action(args: Route.ActionArgs) {
  const { reader, input, rows } = readAgreementForm(await args.request.formData());
  if (reader.errors.length > 0) return data(reader.reply(), { status: 400 });
  const { data: answer } = await run(args, FrameworkProposeDocument, { input });
  const { framework, userErrors } = answer.frameworkPropose;
  if (!framework)
    return data(reader.reply(toFieldErrors(userErrors, (path) => fieldOfAgreement(path, rows))), {
      status: 422,
    });
  return redirect(`/agreements/${framework.id}`, 303);
}

export default function AgreementNew({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { lists, award, side, found, text } = loaderData;
  const firms = award ? firmsOf(award) : found;
  return (
    <>
      <PageHead
        title={t('agreements:new')}
        crumbs={[{ to: `/agreements?side=${side}`, text: t('agreements:title') }]}
      />
      <div className={ui.stack}>
        {award ? null : <FindPartner text={text} side={side} found={found} />}
        <Form method="post" noValidate className={ui.stack}>
          <FormScope reply={actionData} defaults={defaultsOf(loaderData)}>
            <Hidden name="idempotencyKey" value={loaderData.idempotencyKey} />
            {award ? <Hidden name="awardId" value={award.id} /> : null}
            <Terms firms={firms} />
            <Lines processes={lists.processes} />
            <Limits />
          </FormScope>
          <div className={ui.formActions}>
            <Allowed act="frameworkPropose" word={t('agreements:propose')}>
              <SubmitButton look="primary">{t('agreements:propose')}</SubmitButton>
            </Allowed>
            <span className="quiet">{t('agreements:proposeConsequence')}</span>
          </div>
        </Form>
      </div>
    </>
  );
}

function firmsOf(award: Award): FirmCardFragment[] {
  const firms = award.lines.flatMap(({ bidder }) => (bidder?.firm ? [bidder.firm] : []));
  return firms.filter((firm, index) => firms.findIndex(({ id }) => id === firm.id) === index);
}

/** What stands in the form at first: what was awarded, where it is agreed from an award. */
function defaultsOf({
  award,
  side,
  start,
  found,
}: Route.ComponentProps['loaderData']): Record<string, string> {
  const firm = award ? firmsOf(award)[0] : found[0];
  const won = award?.lines.filter(({ bidder }) => bidder?.firm?.id === firm?.id) ?? [];
  const live = won[0]?.quote?.live;
  const lines = won.slice(0, ROWS).flatMap(({ line, quantity, quote }, index) => {
    const quoted = quote?.live?.lines.find(({ lineId }) => lineId === line?.id);
    return [
      [`item:${index}`, line?.item ?? ''],
      [`partNumber:${index}`, line?.partNumber ?? ''],
      [`processCode:${index}`, line?.process?.code ?? ''],
      [`unit:${index}`, quantity.unit],
      [`unitPrice:${index}`, quoted?.unitPrice.amount ?? ''],
      [`most:${index}`, quantity.value],
      [`leadDays:${index}`, quoted ? String(quoted.leadDays) : ''],
    ];
  });
  return {
    side,
    firmId: firm?.id ?? '',
    title: award?.rfq?.title ?? '',
    vatIncluded: live?.vatIncluded ? 'yes' : 'no',
    vat: live ? String(live.vatBps / 100) : '13',
    paymentDays: String(live?.paymentDays ?? 60),
    validFrom: start,
    validLast: addDays(start, 364),
    ...Object.fromEntries(lines),
  };
}

function FindPartner({ text, side, found }: { text: string; side: string; found: FirmCardFragment[] }) {
  const t = useT();
  return (
    <Form method="get" role="search" className={ui.stackTight} preventScrollReset>
      <input type="hidden" name="side" value={side} />
      <label className={ui.label} htmlFor="firm-q">
        {t('agreements:partner.search')}
      </label>
      <span className={ui.row}>
        <input id="firm-q" name="q" defaultValue={text} className={`${ui.input} ${ui.narrowInput}`} />
        <Button>{t('agreements:partner.find')}</Button>
      </span>
      {text !== '' && found.length === 0 ? <p className="quiet">{t('agreements:partner.notFound')}</p> : null}
    </Form>
  );
}

function Terms({ firms }: { firms: FirmCardFragment[] }) {
  const t = useT();
  const locale = useLocale();
  const options = firms.map((firm) => ({ value: firm.id, text: firmName(locale, firm) }));
  return (
    <Panel title={t('agreements:terms')}>
      <div className={ui.grid}>
        <SelectField
          name="firmId"
          label={t('agreements:partner.firm')}
          none={t('common:choose')}
          options={options}
        />
        <ChoiceField
          type="radio"
          name="side"
          label={t('agreements:field.side')}
          options={SIDES.map((name) => ({ value: name, text: t(`agreements:we.${name}`) }))}
        />
        <TextField wide name="title" label={t('agreements:field.title')} />
        <TextField name="validFrom" label={t('agreements:field.validFrom')} input={{ type: 'date' }} />
        <TextField name="validLast" label={t('agreements:field.validLast')} input={{ type: 'date' }} />
        <AmountField name="vat" label={t('agreements:vat')} unit="%" />
        <ChoiceField
          type="radio"
          name="vatIncluded"
          label={t('agreements:field.prices')}
          options={(['no', 'yes'] as const).map((value) => ({
            value,
            text: t(`agreements:prices.${value}`),
          }))}
        />
        <TextField name="paymentDays" label={t('agreements:payment')} input={{ inputMode: 'numeric' }} />
        <AmountField optional name="leastAmount" label={t('agreements:least')} unit="CNY" currency="CNY" />
        <AmountField optional name="mostAmount" label={t('agreements:most')} unit="CNY" currency="CNY" />
        <NoteField wide optional name="terms" label={t('agreements:field.terms')} />
      </div>
    </Panel>
  );
}

function Lines({ processes }: { processes: AgreementFormQuery['processes'] }) {
  const t = useT();
  return (
    <Panel title={t('agreements:lines')}>
      <div className={css.lines}>
        {Array.from({ length: ROWS }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name than its place
          <LineFields key={index} index={index} processes={processes} />
        ))}
      </div>
    </Panel>
  );
}

function LineFields({ index, processes }: { index: number; processes: AgreementFormQuery['processes'] }) {
  const t = useT();
  const locale = useLocale();
  const unitWord = useUnit();
  const filter = index > 0;
  const decimals = { inputMode: 'decimal', autoComplete: 'off' } as const;
  return (
    <fieldset className={css.line}>
      <legend>{t('agreements:lineNumber', { number: index + 1 })}</legend>
      <div className={ui.grid}>
        <TextField filter={filter} name={`item:${index}`} label={t('agreements:field.item')} />
        <TextField optional name={`partNumber:${index}`} label={t('agreements:field.partNumber')} />
        <SelectField
          optional
          name={`processCode:${index}`}
          label={t('agreements:field.process')}
          none={t('agreements:anyProcess')}
          options={treeOptions(locale, processes, (process) => process.leaf)}
        />
        <SelectField
          filter={filter}
          name={`unit:${index}`}
          label={t('agreements:field.unit')}
          options={LINE_UNITS.map((unit) => ({ value: unit, text: unitWord(unit) }))}
        />
        <TextField
          filter={filter}
          name={`unitPrice:${index}`}
          label={t('agreements:field.unitPrice')}
          input={decimals}
        />
        <TextField
          optional
          name={`tierFrom:${index}`}
          label={t('agreements:field.tierFrom')}
          input={decimals}
        />
        <TextField
          optional
          name={`tierPrice:${index}`}
          label={t('agreements:field.tierPrice')}
          input={decimals}
        />
        <TextField optional name={`least:${index}`} label={t('agreements:field.least')} input={decimals} />
        <TextField
          optional
          name={`most:${index}`}
          label={t('agreements:field.most')}
          hint={t('agreements:hint.most')}
          input={decimals}
        />
        <TextField
          filter={filter}
          name={`leadDays:${index}`}
          label={t('agreements:field.leadDays')}
          input={{ inputMode: 'numeric' }}
        />
      </div>
    </fieldset>
  );
}

/** What cancelling a confirmed call-off costs, by days of notice. */
function Limits() {
  const t = useT();
  return (
    <Panel title={t('agreements:ladder.title')}>
      <p className="quiet">{t('agreements:ladder.hint')}</p>
      <div className={ui.grid}>
        {LADDER.map((index) => (
          <div key={index} className={ui.row}>
            <TextField
              filter
              name={`ladderDays:${index}`}
              label={t('agreements:ladder.days', { number: index + 1 })}
              input={{ inputMode: 'numeric' }}
            />
            <AmountField
              filter
              name={`ladderShare:${index}`}
              label={t('agreements:ladder.share', { number: index + 1 })}
              unit="%"
            />
          </div>
        ))}
      </div>
    </Panel>
  );
}
