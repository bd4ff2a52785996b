import { permits, type Role } from '../kernel/permissions.ts';
import type { Tx } from '../kernel/tx.ts';
import { noticeKind } from '../notices.ts';

/** Where a reader answers a notice without a sign-in; null where it is not answered in words, or not by them. */
export function answerPathOf(
  { secrets, organisationId, now }: Tx,
  { personId, roles }: { readonly personId: string; readonly roles: readonly Role[] },
  { kind, subjectId }: { readonly kind: string; readonly subjectId: string },
): string | null {
  const found = noticeKind(kind);
  const reply = found?.nature === 'NEWS' ? found.reply : undefined;
  if (!reply || !permits(roles, reply.can)) return null;
  return reply.path(secrets, { organisationId, personId, subjectId, at: now });
}
