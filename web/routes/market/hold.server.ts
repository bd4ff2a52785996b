import { data, type RouterContextProvider, redirect } from 'react-router';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import type { RefusalFragment, ReservationHoldInput } from '../../gql/graphql.ts';
import { run } from '../../graphql.server.ts';
import { readHoldWeeks } from './hold-weeks.ts';
import { HoldDocument, WaitDocument } from './market.gql.ts';

export type Args = { context: Readonly<RouterContextProvider>; url: URL };

/** Asks for a hold with the amounts of a posted form; refusals come back to the week that they are about. */
export async function holdFromForm(args: Args, form: FormData, requestId: string | null) {
  const reader = new FormReader(form);
  const offerId = reader.text('offerId');
  const unit = reader.text('unit');
  const weeks = readHoldWeeks(reader, unit);
  const idempotencyKey = `${reader.text('idempotencyKey')}:${offerId}`;
  if (reader.errors.length > 0) return data(reader.reply(reader.errors, offerId), { status: 400 });
  const input = { idempotencyKey, offerId, requestId, weeks };
  const { to, userErrors } = await (reader.optional('intent') === 'wait' ? wait : hold)(args, input);
  if (to) return redirect(to, 303);
  const fieldOf = (path: string) => weekField(path, weeks);
  return data(reader.reply(toFieldErrors(userErrors, fieldOf), offerId), { status: 422 });
}

/** Where the buyer goes next, or why not. */
interface Asked {
  readonly to: string | undefined;
  readonly userErrors: readonly RefusalFragment[];
}

async function hold(args: Args, input: ReservationHoldInput): Promise<Asked> {
  const { reservation, userErrors } = (await run(args, HoldDocument, { input })).data.reservationHold;
  return { to: reservation ? `/reservations/${reservation.id}` : undefined, userErrors };
}

/** A place that fits is served at once: then the buyer sees the hold and not the line. */
async function wait(args: Args, input: ReservationHoldInput): Promise<Asked> {
  const key = { ...input, idempotencyKey: `${input.idempotencyKey}:wait` };
  const { waitingPlace, userErrors } = (await run(args, WaitDocument, { input: key })).data.waitingPlaceTake;
  const held = waitingPlace?.reservation;
  const line = waitingPlace ? `/reservations/waiting?side=BUYER&taken=${waitingPlace.id}` : undefined;
  return { to: held ? `/reservations/${held.id}` : line, userErrors };
}

/** `weeks.0.quantity` is the field of that week. */
function weekField(path: string, weeks: readonly { weekStart: string }[]): string {
  const parts = path.split('.');
  const week = parts[0] === 'weeks' ? weeks[Number(parts[1])] : undefined;
  return week ? `week:${week.weekStart}` : '';
}
