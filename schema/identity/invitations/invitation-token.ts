import type { Secrets } from '../../kernel/secrets.ts';
import { hashOf } from '../direct.ts';

interface Sending {
  readonly id: string;
  readonly sendings: number;
}

/** The token of an invitation's last link. It is kept nowhere: whoever sends the mail works it out. */
export function invitationToken(secrets: Secrets, { id, sendings }: Sending): string {
  return secrets.tokenFor('invitation', `${id} ${sendings}`);
}

/** What the table keeps of it. */
export function invitationHash(secrets: Secrets, sending: Sending): Buffer {
  return hashOf(invitationToken(secrets, sending));
}
