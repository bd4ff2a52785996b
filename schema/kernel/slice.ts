import type { Followable, MailKind, NoticeKind, WebhookKind } from './notice.ts';
import type { Permission } from './permissions.ts';

/** As much of a command as lists of all of them need. */
export interface DeclaredCommand {
  readonly name: string;
  readonly can: Permission;
  readonly whileActing?: boolean;
}

/** What one slice brings into the house. `schema/slices.ts` puts the slices in a row; nothing else lists their parts. */
export interface Slice {
  readonly name: string;
  /** Classes that are tables. */
  readonly entities?: readonly (new () => object)[];
  /** Acts that a person or an API client can ask for. What only workers do is not listed. */
  readonly commands?: readonly DeclaredCommand[];
  /** Event → names of the consumers that hear of it. An event that nobody hears of is still kept for open screens. */
  readonly consumers?: Readonly<Record<string, readonly string[]>>;
  /** What it tells people: tasks and news, in their inbox and by mail. */
  readonly notices?: readonly NoticeKind[];
  /** What people may follow: its news then reaches them too. */
  readonly followable?: readonly Followable[];
  /** What it mails to addresses. */
  readonly mails?: readonly MailKind[];
  /** Which of its events an organisation's own systems may ask for. */
  readonly webhooks?: readonly WebhookKind[];
}
