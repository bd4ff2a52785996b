import { registerEnumType } from 'type-graphql';
import type { ReservationRow } from '../../exchange/index.ts';
import { namesOf } from '../../kernel/enums.ts';

export const ownerAnswers = ['WAITING', 'YES', 'NO', 'SILENT', 'NOT_NEEDED'] as const;
export type OwnerAnswer = (typeof ownerAnswers)[number];
export const OwnerAnswerEnum = namesOf(ownerAnswers);
registerEnumType(OwnerAnswerEnum, {
  name: 'PromiseOwnerAnswer',
  description:
    'What an owner has said who was asked before anything is bought. SILENT: nothing in time. NOT_NEEDED: nothing before all was given back for another reason.',
});

/** What the owner of a hold has said; null where it was not asked. */
export function ownerAnswerOf(
  hold: Pick<ReservationRow, 'askedAt' | 'acceptedAt' | 'state' | 'deadline' | 'now'> | undefined,
): OwnerAnswer | null {
  if (!hold?.askedAt) return null;
  if (hold.acceptedAt) return 'YES';
  if (hold.state === 'DECLINED') return 'NO';
  if (hold.state === 'RELEASED') return 'NOT_NEEDED';
  return hold.state === 'AWAITING_APPROVAL' && hold.deadline > hold.now ? 'WAITING' : 'SILENT';
}
