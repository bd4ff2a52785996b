import { data, Form, redirect, useSearchParams } from 'react-router';
import { today } from '../../../clock.server.ts';
import { preferencesContext } from '../../../context.ts';
import { Allowed } from '../../../domain/allowed.tsx';
import { nameOf, treeOptions } from '../../../domain/names.ts';
import { useUnit } from '../../../domain/values.tsx';
import { addDays } from '../../../domain/week.ts';
import {
  AmountField,
  ChoiceField,
  Hidden,
  NoteField,
  SelectField,
  TextField,
} from '../../../form/fields.tsx';
import { FormScope } from '../../../form/form-scope.tsx';
import { toFieldErrors } from '../../../form/user-errors.ts';
import type { RfqFormQuery } from '../../../gql/graphql.ts';
import { query, run } from '../../../graphql.server.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { ButtonLink, SubmitButton } from '../../../ui/button.tsx';
import { More } from '../../../ui/more.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { RfqCreateDocument } from '../rfq-acts.gql.ts';
import { RfqFormDocument } from '../rfqs.gql.ts';
import css from '../rfqs.module.css';
import type { Route } from './+types/rfq-new.ts';
import { IncotermFields } from './incoterm-fields.tsx';
import { AUDIENCES, fieldOfRfq, LINE_UNITS, ROWS, ROWS_MAX, readRfqForm } from './rfq-form.ts';

export async function loader(args: Route.LoaderArgs) {
  const lists = await query(args, RfqFormDocument, {});
  const params = args.url.searchParams;
  const rows = Math.min(ROWS_MAX, Math.max(1, Number(params.get('rows')) || ROWS));
  const start = today(args);
  const request = params.get('request') ?? '';
  const need = lists.capacityRequests.edges.find(({ node }) => node.id === request)?.node ?? null;
  return { lists, rows, start, need, idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const { timeZone } = args.context.get(preferencesContext);
  const { reader, input } = readRfqForm(await args.request.formData(), timeZone);
  if (reader.errors.length > 0) return data(reader.reply(), { status: 400 });
  const { data: answer } = await run(args, RfqCreateDocument, { input });
  const { rfq, userErrors } = answer.rfqCreate;
  const rows = reader
    .namesFrom('item:')
    .map((name) => Number(name.slice('item:'.length)))
    .filter((index) => index === 0 || reader.optional(`item:${index}`) !== null);
  if (!rfq)
    return data(reader.reply(toFieldErrors(userErrors, (path) => fieldOfRfq(path, rows))), { status: 422 });
  return redirect(`/rfqs/${rfq.id}`, 303);
}

export default function RfqNew({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { lists, rows, start, need } = loaderData;
  const defaults = {
    dueDate: addDays(start, 7),
    dueTime: '17:00',
    audience: need ? 'MATCHED' : 'INVITED',
    requestId: need?.id ?? '',
    title: need?.title ?? '',
    'item:0': need?.title ?? '',
    'quantity:0': need ? String(need.pieces) : '',
    'processCode:0': need?.process.code ?? '',
    ...Object.fromEntries(
      Array.from({ length: rows }, (_, index) => [
        [`wantedFrom:${index}`, need?.from ?? addDays(start, 28)],
        [`wantedLast:${index}`, need ? addDays(need.until, -1) : addDays(start, 55)],
      ]).flat(),
    ),
  };
  return (
    <>
      <PageHead
        title={t('sourcing:new')}
        crumbs={[{ to: '/rfqs?side=BUYER', text: t('sourcing:title.BUYER') }]}
      />
      <Form method="post" noValidate className={ui.stack}>
        <FormScope reply={actionData} defaults={defaults}>
          <Hidden name="idempotencyKey" value={loaderData.idempotencyKey} />
          <Panel title={t('sourcing:section.what')}>
            <div className={ui.grid}>
              <TextField
                wide
                name="title"
                label={t('sourcing:field.title')}
                hint={t('sourcing:hint.title')}
              />
              <NoteField wide optional name="note" label={t('sourcing:field.note')} />
            </div>
          </Panel>
          <Lines lists={lists} rows={rows} />
          <Terms lists={lists} />
        </FormScope>
        <div className={ui.formActions}>
          <Allowed act="rfqCreate" word={t('quoting:draft')}>
            <SubmitButton look="primary">{t('quoting:draft')}</SubmitButton>
          </Allowed>
          <span className="quiet">{t('quoting:draftConsequence')}</span>
        </div>
      </Form>
    </>
  );
}

function Lines({ lists, rows }: { lists: RfqFormQuery; rows: number }) {
  const t = useT();
  const [params] = useSearchParams();
  const more = new URLSearchParams(params);
  more.set('rows', String(rows + ROWS));
  return (
    <Panel title={t('sourcing:section.lines')}>
      <div className={css.lines}>
        {Array.from({ length: rows }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name than its place
          <LineFields key={index} lists={lists} index={index} />
        ))}
        {rows < ROWS_MAX ? (
          <p>
            <ButtonLink small to={`?${more}`} preventScrollReset>
              {t('quoting:moreRows')}
            </ButtonLink>
          </p>
        ) : null}
      </div>
    </Panel>
  );
}

function LineFields({ lists, index }: { lists: RfqFormQuery; index: number }) {
  const t = useT();
  const locale = useLocale();
  const unitWord = useUnit();
  const filter = index > 0;
  return (
    <fieldset className={css.line}>
      <legend>{t('quoting:lineNumber', { number: index + 1 })}</legend>
      <div className={ui.grid}>
        <TextField filter={filter} name={`item:${index}`} label={t('sourcing:field.item')} />
        <TextField optional name={`partNumber:${index}`} label={t('sourcing:field.partNumber')} />
        <SelectField
          optional
          name={`processCode:${index}`}
          label={t('sourcing:field.process')}
          none={t('quoting:anyProcess')}
          options={treeOptions(locale, lists.processes, (process) => process.leaf)}
        />
        <TextField
          filter={filter}
          name={`quantity:${index}`}
          label={t('sourcing:field.quantity')}
          input={{ inputMode: 'decimal', autoComplete: 'off' }}
        />
        <SelectField
          filter={filter}
          name={`unit:${index}`}
          label={t('sourcing:field.unit')}
          options={LINE_UNITS.map((unit) => ({ value: unit, text: unitWord(unit) }))}
        />
        <TextField
          filter={filter}
          name={`wantedFrom:${index}`}
          label={t('sourcing:field.wantedFrom')}
          input={{ type: 'date' }}
        />
        <TextField
          filter={filter}
          name={`wantedLast:${index}`}
          label={t('sourcing:field.wantedLast')}
          input={{ type: 'date' }}
        />
        <TextField
          optional
          name={`targetPrice:${index}`}
          label={t('sourcing:field.targetPrice')}
          hint={t('sourcing:hint.targetPrice')}
          input={{ inputMode: 'decimal', autoComplete: 'off' }}
        />
      </div>
    </fieldset>
  );
}

function Terms({ lists }: { lists: RfqFormQuery }) {
  const t = useT();
  const locale = useLocale();
  return (
    <Panel title={t('sourcing:section.terms')}>
      <div className={ui.stackTight}>
        <div className={ui.grid}>
          <TextField name="dueDate" label={t('sourcing:field.dueDate')} input={{ type: 'date' }} />
          <TextField name="dueTime" label={t('sourcing:field.dueTime')} input={{ type: 'time' }} />
          <SelectField
            name="deliverToCityCode"
            label={t('sourcing:field.deliverTo')}
            none={t('common:choose')}
            options={lists.cities.map((city) => ({ value: city.code, text: nameOf(locale, city) }))}
          />
          <IncotermFields none={t('common:none')} />
          <ChoiceField
            wide
            type="radio"
            name="audience"
            label={t('sourcing:field.audience')}
            options={AUDIENCES.map((name) => ({ value: name, text: t(`sourcing:audience.${name}`) }))}
          />
          <SelectField
            optional
            name="requestId"
            label={t('sourcing:field.request')}
            hint={t('sourcing:hint.request')}
            none={t('common:none')}
            options={lists.capacityRequests.edges.map(({ node }) => ({
              value: node.id,
              text: `${node.number} ${node.title}`,
            }))}
          />
          <ChoiceField
            wide
            optional
            type="checkbox"
            name="sealed"
            label={t('sourcing:field.sealed')}
            options={[{ value: 'yes', text: t('sourcing:sealed.choose') }]}
          />
        </div>
        <More title={t('sourcing:field.nda')} set={t('sourcing:hint.nda')} open={false}>
          <NoteField wide optional rows={6} name="ndaText" label={t('sourcing:field.ndaText')} />
        </More>
        <More title={t('sourcing:field.capital')} set={t('sourcing:hint.capital')} open={false}>
          <AmountField optional name="capital" label={t('sourcing:field.capital')} unit="%" />
        </More>
      </div>
    </Panel>
  );
}
