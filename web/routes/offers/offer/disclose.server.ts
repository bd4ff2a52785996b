import { data, redirect } from 'react-router';
import type { FormReader } from '../../../form/read-form.ts';
import { toFieldErrors } from '../../../form/user-errors.ts';
import { run } from '../../../graphql.server.ts';
import { fieldOfTerms, readGrades } from '../editor/read-terms.ts';
import { OfferDiscloseDocument } from '../offers.gql.ts';

/** Changes who may know how much of an offer; a limit for one buyer that is left empty is taken away. */
export async function disclose(args: Parameters<typeof run>[0], reader: FormReader, offerId: string) {
  const { memberGrade, partnerGrade, publicGrade } = readGrades(reader);
  const input = {
    idempotencyKey: reader.text('idempotencyKey'),
    offerId,
    memberGrade,
    partnerGrade,
    publicGrade,
    fenceDays: reader.optionalWhole('fenceDays') ?? 0,
    exposureBps: limitOf(reader.optionalPercent('exposure')),
    withdrawWhenTaken: reader.optional('withdrawWhenTaken') !== null,
  };
  if (reader.errors.length > 0) return data(reader.reply(reader.errors, 'disclose'), { status: 400 });
  const { data: answer } = await run(args, OfferDiscloseDocument, { input });
  const none = { list: [], rows: [] };
  const errors = toFieldErrors(answer.capacityOfferDisclose.userErrors, (path) =>
    fieldOfTerms(path, { fences: none, steps: none }),
  );
  if (errors.length > 0) return data(reader.reply(errors, 'disclose'), { status: 422 });
  return redirect(`/capacity/offers/${offerId}`, 303);
}

/** All of a week is the same as no limit, which the API writes as nought. */
const limitOf = (bps: number | null) => (bps === null || bps === 10_000 ? 0 : bps);
