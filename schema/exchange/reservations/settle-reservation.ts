import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { type Command, command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { Fault, notFound } from '../../kernel/fault.ts';
import type { Permission } from '../../kernel/permissions.ts';
import { refuse } from '../../kernel/refusal.ts';
import { requireId } from '../../kernel/require-id.ts';
import type { ReservationAction } from './reservation.rules.ts';

@InputType({ description: 'The reservation to confirm.' })
export class ReservationConfirmInput extends CommandInput {
  @Field(() => ID, { description: 'The reservation.' }) reservationId!: string;
}
@InputType({ description: 'The reservation to give back.' })
export class ReservationReleaseInput extends ReservationConfirmInput {}
@InputType({ description: 'The reservation to accept.' })
export class ReservationAcceptInput extends ReservationConfirmInput {}
@InputType({ description: 'The reservation to decline.' })
export class ReservationDeclineInput extends ReservationConfirmInput {}

/** What the database's settle function answers. */
interface Answer {
  readonly code: 'OK' | 'NOT_FOUND' | 'NOT_YOURS' | 'WRONG_STATE' | 'HOLD_EXPIRED' | 'PART_OF_PROMISE';
  readonly state?: string;
  readonly expiredAt?: string;
}

/** One step of a reservation's life, decided by the database under its locks. */
function settling(
  name: string,
  can: Permission,
  action: ReservationAction,
): Command<ReservationConfirmInput> {
  return command<ReservationConfirmInput>({
    name,
    can,
    async run(tx, input) {
      const id = requireId('rsv', input.reservationId, 'reservationId');
      const row = await tx.row<{ answer: Answer }>(
        sql`select market.settle(${id}::uuid, ${action}) as answer`,
      );
      refuseUnlessDone(row?.answer, action);
      return { type: 'rsv', id };
    },
  });
}

function refuseUnlessDone(answer: Answer | undefined, action: ReservationAction): void {
  const path = ['reservationId'];
  if (answer?.code === 'OK') return;
  if (answer?.code === 'NOT_YOURS')
    throw new Fault('FORBIDDEN', 'This step is the other side’s.', { path: 'reservationId' });
  if (answer?.code === 'HOLD_EXPIRED') {
    refuse({
      code: 'HOLD_EXPIRED',
      message: 'The hold’s time had passed.',
      path,
      params: { expiredAt: answer.expiredAt ?? '' },
    });
  }
  if (answer?.code === 'PART_OF_PROMISE')
    refuse({
      code: 'PART_OF_PROMISE',
      message: 'It is held with the other steps of a promise: buy or give back all of them there.',
      path,
    });
  if (answer?.code === 'WRONG_STATE') {
    const { state = '' } = answer;
    refuse({
      code: 'WRONG_STATE',
      message: `${action} is not possible in state ${state}.`,
      path,
      params: { state, action },
    });
  }
  throw notFound(path);
}

/** The buyer takes what is held: sold at once, or sent to the seller for approval. Refuses PART_OF_PROMISE. */
export const reservationConfirm = settling('reservationConfirm', 'reservation:buy', 'CONFIRM');
/** The buyer gives a hold back. Refuses PART_OF_PROMISE. */
export const reservationRelease = settling('reservationRelease', 'reservation:buy', 'RELEASE');
/** The seller accepts what awaits approval: sold; or kept held until all of it is bought, where a promise asks its owners first. */
export const reservationAccept = settling('reservationAccept', 'reservation:sell', 'ACCEPT');
/** The seller declines what awaits approval: its hours are free again, and with them those of all that a promise holds together with it. */
export const reservationDecline = settling('reservationDecline', 'reservation:sell', 'DECLINE');
