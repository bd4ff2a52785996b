import { data, redirect } from 'react-router';
import type { FormReply } from '../../../form/form-reply.ts';
import { readMultipart, takePostedFile } from '../../../form/posted-file.server.ts';
import { FormReader } from '../../../form/read-form.ts';
import { toFieldErrors } from '../../../form/user-errors.ts';
import type { RefusalFragment } from '../../../gql/graphql.ts';
import { run } from '../../../graphql.server.ts';
import type { Route } from './+types/center.ts';
import {
  CapabilityRemoveDocument,
  CapabilitySetDocument,
  CertificateAddDocument,
  CertificateWithdrawDocument,
  MachinesSetDocument,
  PerformanceSetDocument,
} from './center.gql.ts';
import { EQUIPMENT_ACTS } from './equipment-acts.server.ts';
import { PHOTO_ACTS } from './photo-acts.server.ts';

type Args = Route.ActionArgs;
/** Does what one form asks for; null when something is missing in the form itself. */
export type Act = (
  args: Args,
  reader: FormReader,
  idempotencyKey: string,
  form: FormData,
) => Promise<readonly RefusalFragment[] | null>;

/** What each form of the page does, by its `intent`. */
const ACTS: Readonly<Record<string, Act>> = {
  ...PHOTO_ACTS,
  ...EQUIPMENT_ACTS,
  capability: async (args, reader, idempotencyKey) => {
    const kindCode = reader.text('kindCode');
    const value = reader.optionalAmount('value');
    const unit = reader.optional('unit');
    const choices = reader.optional('choices')?.split(/[,，、]\s*/) ?? null;
    if (value !== null && unit === null) reader.refuse('unit', 'REQUIRED');
    if (reader.errors.length > 0) return null;
    const bound = value !== null && unit !== null ? { value, unit } : null;
    const input = { idempotencyKey, workCenterId: args.params.id, kindCode, value: bound, choices };
    return (await run(args, CapabilitySetDocument, { input })).data.capabilitySet.userErrors;
  },
  'remove-capability': async (args, reader, idempotencyKey) => {
    const input = { idempotencyKey, capabilityId: reader.text('id') };
    return (await run(args, CapabilityRemoveDocument, { input })).data.capabilityRemove.userErrors;
  },
  certificate: async (args, reader, idempotencyKey, form) => {
    const [siteId, standardCode, number, issuer] = ['siteId', 'standardCode', 'number', 'issuer'].map(
      (name) => reader.text(name),
    );
    const validFrom = reader.date('validFrom');
    const validUntil = reader.optional('validUntil') === null ? null : reader.date('validUntil');
    const posted = { form, reader, context: args.context };
    const document = { name: 'document', purpose: 'DOCUMENT', optional: true } as const;
    const fileId = await takePostedFile(posted, document);
    if (reader.errors.length > 0 || !siteId || !standardCode || !number || !issuer) return null;
    const facts = { standardCode, number, issuer, scope: reader.optional('scope'), validFrom, validUntil };
    const input = { idempotencyKey, siteId, workCenterId: args.params.id, fileId, ...facts };
    return (await run(args, CertificateAddDocument, { input })).data.certificateAdd.userErrors;
  },
  withdraw: async (args, reader, idempotencyKey) => {
    const input = { idempotencyKey, certificateId: reader.text('id') };
    return (await run(args, CertificateWithdrawDocument, { input })).data.certificateWithdraw.userErrors;
  },
  performance: async (args, reader, idempotencyKey) => {
    const efficiency = reader.amount('efficiency');
    const validFrom = reader.date('validFrom');
    const rate = reader.optionalAmount('ratePerHour');
    const unit = reader.text('unit');
    if (reader.errors.length > 0) return null;
    const ratePerHour = rate === null ? null : { value: rate, unit };
    const input = { idempotencyKey, workCenterId: args.params.id, validFrom, efficiency, ratePerHour };
    return (await run(args, PerformanceSetDocument, { input })).data.workCenterPerformanceSet.userErrors;
  },
  machines: async (args, reader, idempotencyKey) => {
    const parallelMachines = reader.count('parallelMachines');
    if (reader.errors.length > 0) return null;
    const fromEquipment = reader.list('fromEquipment').length > 0;
    const input = { idempotencyKey, workCenterId: args.params.id, parallelMachines, fromEquipment };
    return (await run(args, MachinesSetDocument, { input })).data.workCenterMachinesSet.userErrors;
  },
};

/** Does what the posted form asks for, and leads back to its tab. */
export async function actOnCenter(args: Args) {
  const form = await readMultipart(args.request);
  const reader = new FormReader(form);
  const intent = reader.optional('intent') ?? '';
  const refused = await ACTS[intent]?.(args, reader, reader.text('idempotencyKey'), form);
  if (!refused) return data<FormReply>(reader.reply(reader.errors, intent), { status: 400 });
  const fileField = intent === 'photo' ? 'photo' : 'document';
  const errors = toFieldErrors(refused, (path) => (path === 'fileId' ? fileField : path));
  if (errors.length > 0) return data<FormReply>(reader.reply(errors, intent), { status: 422 });
  return redirect(doneAt(args.url), 303);
}

/** The same tab; a row that was being edited is closed. */
function doneAt({ pathname, searchParams }: URL): string {
  const kept = [...searchParams].filter(([name]) => name !== 'edit');
  return `${pathname.replace(/\.data$/, '')}?${new URLSearchParams(kept)}`;
}
