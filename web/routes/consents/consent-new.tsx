import { data, Form, Link, redirect } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { firmName } from '../../domain/names.ts';
import { TimeText } from '../../domain/values.tsx';
import { Hidden } from '../../form/fields.tsx';
import type { FormReply } from '../../form/form-reply.ts';
import { FormScope } from '../../form/form-scope.tsx';
import { toFieldErrors } from '../../form/user-errors.ts';
import type { DossierPreviewQuery } from '../../gql/graphql.ts';
import { query, run } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Button, SubmitButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/consent-new.ts';
import { formOf, readTerms, type Terms, usualTerms } from './consent-form.ts';
import { ConsentGiveDocument, DossierPreviewDocument, InstitutionsDocument } from './consents.gql.ts';
import { FieldList, Figures } from './figures.tsx';
import { TermFields } from './term-fields.tsx';

/** The terms stand in the address: choosing them shows what they would give away, and only then can they be agreed to. */
export async function loader(args: Route.LoaderArgs) {
  const params = args.url.searchParams;
  const { institutions } = await query(args, InstitutionsDocument, { first: 200 });
  const list = institutions.edges.map(({ node }) => node);
  const isAsked = params.has('recipientId');
  const { terms, reader } = readTerms(formOf(params));
  const chosen = list.find(({ id }) => id === terms.recipientId);
  if (isAsked && chosen && !chosen.purposes.includes(terms.purpose))
    reader.refuse('purpose', 'PURPOSE_NOT_ALLOWED');
  const isComplete = isAsked && chosen !== undefined && reader.errors.length === 0;
  const preview = isComplete ? (await query(args, DossierPreviewDocument, terms)).dossierPreview : null;
  return {
    list,
    chosen: chosen?.firm ?? null,
    preview,
    terms: isComplete ? terms : null,
    reply: isAsked && !isComplete ? reader.reply() : undefined,
    defaults: isAsked ? defaultsOf(params) : usualTerms,
    idempotencyKey: crypto.randomUUID(),
  };
}

const defaultsOf = (params: URLSearchParams) =>
  Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]));

export async function action(args: Route.ActionArgs) {
  const { terms, reader } = readTerms(await args.request.formData());
  const idempotencyKey = reader.text('idempotencyKey');
  if (reader.errors.length > 0) return data(reader.reply(reader.errors, 'give'), { status: 400 });
  const { data: answer } = await run(args, ConsentGiveDocument, { input: { idempotencyKey, ...terms } });
  const { consent, userErrors } = answer.consentGive;
  if (!consent)
    return data(
      reader.reply(
        toFieldErrors(userErrors, () => ''),
        'give',
      ),
      { status: 422 },
    );
  return redirect(`/consents/${consent.id}`, 303);
}

export default function ConsentNew({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { list, reply, defaults, preview, terms } = loaderData;
  return (
    <>
      <PageHead title={t('consents:new')} crumbs={[{ to: '/consents', text: t('consents:title') }]} />
      <div className={ui.stack}>
        <Form method="get" noValidate className={ui.stack}>
          <FormScope reply={reply} defaults={defaults}>
            <TermFields institutions={list} />
          </FormScope>
          <div className={ui.formActions}>
            <Button>{t('consents:preview.act')}</Button>
            <span className="quiet">{t('consents:preview.consequence')}</span>
          </div>
        </Form>
        {preview && terms ? (
          <Preview {...loaderData} preview={preview} terms={terms} reply={actionData} />
        ) : null}
      </div>
    </>
  );
}

interface Shown {
  preview: DossierPreviewQuery['dossierPreview'];
  terms: Terms;
  chosen: { name: string; nameEn: string | null } | null;
  idempotencyKey: string;
  reply: FormReply | undefined;
}

function Preview({ preview, terms, chosen, idempotencyKey, reply }: Shown) {
  const t = useT();
  const locale = useLocale();
  const name = chosen ? firmName(locale, chosen) : '';
  return (
    <section className={ui.stack} id="preview" aria-label={t('consents:preview.title', { name })}>
      <Panel title={t('consents:preview.title', { name })} flush>
        <FieldList fields={preview.fields} />
      </Panel>
      {preview.fields.length > 0 ? <Figures figures={preview.figures} by={t('consents:preview.by')} /> : null}
      <p>
        {t('consents:preview.score')} <Link to="/score">{t('score:title')}</Link>
      </p>
      <p className="quiet">
        {t('consents:asOf')} <TimeText instant={preview.asOf} />
      </p>
      <Notice tone="info">{t('consents:preview.rights')}</Notice>
      <Form method="post" noValidate className={ui.stack}>
        <FormScope reply={reply} form="give">
          <Hidden name="idempotencyKey" value={idempotencyKey} />
          <HiddenTerms terms={terms} />
        </FormScope>
        <div className={ui.formActions}>
          <Allowed act="consentGive" word={t('consents:give', { name })}>
            <SubmitButton look="primary">{t('consents:give', { name })}</SubmitButton>
          </Allowed>
        </div>
      </Form>
    </section>
  );
}

function HiddenTerms({ terms: { dataGroups, ...terms } }: { terms: Terms }) {
  return (
    <>
      {Object.entries(terms).map(([name, value]) => (
        <Hidden key={name} name={name} value={String(value)} />
      ))}
      {dataGroups.map((group) => (
        <Hidden key={group} name="dataGroups" value={group} />
      ))}
    </>
  );
}
