import type { Followable, MailKind, NoticeKind, WebhookKind } from './kernel/notice.ts';
import type { Slice } from './kernel/slice.ts';

// `slices.ts` says them when it is read: the inbox is itself one of them and cannot import the row that it stands in.
let known: readonly Slice[] = [];

/** Told once, by `slices.ts`. */
export function declareSlices(slices: readonly Slice[]): void {
  known = slices;
}

/** Everything that people are told, over all slices. */
export const noticeKinds = (): readonly NoticeKind[] => known.flatMap(({ notices = [] }) => notices);

/** Every mail to an address. */
export const mailKinds = (): readonly MailKind[] => known.flatMap(({ mails = [] }) => mails);

/** Every event that an organisation's own systems may ask for. */
export const webhookKinds = (): readonly WebhookKind[] => known.flatMap(({ webhooks = [] }) => webhooks);

/** Every kind of thing that can be followed. */
export const followables = (): readonly Followable[] => known.flatMap(({ followable = [] }) => followable);

/** A kind of notice by its name. */
export const noticeKind = (name: string): NoticeKind | undefined =>
  noticeKinds().find(({ kind }) => kind === name);
