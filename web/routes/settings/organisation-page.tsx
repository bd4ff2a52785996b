import { data, redirect } from 'react-router';
import { readMultipart, takePostedFile } from '../../form/posted-file.server.ts';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import { notFound, query, run } from '../../graphql.server.ts';
import { useT } from '../../i18n/use-t.ts';
import { PageHead } from '../../ui/page-head.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/organisation-page.ts';
import {
  OrganisationChangeDocument,
  OrganisationDocument,
  VerificationApplyDocument,
} from './organisation.gql.ts';
import { FIRM_SIZES, OrganisationForm, TAXPAYER_TYPES } from './organisation-form.tsx';
import { VerificationPanel } from './verification-panel.tsx';

export async function loader(args: Route.LoaderArgs) {
  const { viewer } = await query(args, OrganisationDocument, {});
  if (!viewer) return notFound(args);
  return { organisation: viewer.organisation, keys: [crypto.randomUUID(), crypto.randomUUID()] as const };
}

export async function action(args: Route.ActionArgs) {
  const isUpload = args.request.headers.get('content-type')?.startsWith('multipart/') ?? false;
  return isUpload ? await apply(args) : await change(args);
}

async function change(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const chosen = <T extends string>(name: string, options: readonly T[]) =>
    options.find((option) => option === reader.optional(name)) ?? null;
  const input = {
    idempotencyKey: reader.text('idempotencyKey'),
    expectedVersion: Number(reader.text('version')),
    name: reader.text('name'),
    nameEn: reader.optional('nameEn'),
    creditCode: reader.text('creditCode'),
    lei: reader.optional('lei'),
    duns: reader.optional('duns'),
    vatId: reader.optional('vatId'),
    taxpayerType: chosen('taxpayerType', TAXPAYER_TYPES),
    firmSize: chosen('firmSize', FIRM_SIZES),
    sizeDeclaredOn: reader.optional('sizeDeclaredOn') === null ? null : reader.date('sizeDeclaredOn'),
    address: reader.optional('address'),
  };
  if (reader.errors.length > 0) return data(reader.reply(reader.errors, 'profile'), { status: 400 });
  const { data: answer } = await run(args, OrganisationChangeDocument, { input });
  const refused = toFieldErrors(answer.organisationChange.userErrors);
  if (refused.length > 0) return data(reader.reply(refused, 'profile'), { status: 422 });
  return redirect('/settings/organisation', 303);
}

async function apply(args: Route.ActionArgs) {
  const form = await readMultipart(args.request);
  const reader = new FormReader(form);
  const documentId = await takePostedFile(
    { form, reader, context: args.context },
    { name: 'document', purpose: 'DOCUMENT' },
  );
  const idempotencyKey = reader.text('idempotencyKey');
  if (!documentId || reader.errors.length > 0)
    return data(reader.reply(reader.errors, 'verification'), { status: 400 });
  const { data: answer } = await run(args, VerificationApplyDocument, {
    input: { idempotencyKey, documentId },
  });
  const refused = toFieldErrors(answer.verificationApply.userErrors, () => 'document');
  if (refused.length > 0) return data(reader.reply(refused, 'verification'), { status: 422 });
  return redirect('/settings/organisation', 303);
}

export default function OrganisationPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { organisation, keys } = loaderData;
  return (
    <>
      <PageHead title={t('settings:section.organisation')} />
      <div className={ui.stack}>
        {organisation.verification ? (
          <VerificationPanel found={organisation.verification} idempotencyKey={keys[0]} reply={actionData} />
        ) : null}
        <OrganisationForm organisation={organisation} idempotencyKey={keys[1]} reply={actionData} />
      </div>
    </>
  );
}
