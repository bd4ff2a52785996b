import type { CurrencyCode } from './currencies.ts';
import type { OutboxEvent } from './outbox.ts';
import type { Permission } from './permissions.ts';
import type { Query } from './run-query.ts';
import type { Secrets } from './secrets.ts';
import type { UnitCode } from './units.ts';

/** How a notice reaches a reader by mail. In the portal it always does. */
export const mailChoices = ['IMMEDIATE', 'DIGEST', 'OFF'] as const;
export type MailChoice = (typeof mailChoices)[number];

/** A task waits for an answer and closes by itself; news is told once. */
export const noticeNatures = ['TASK', 'NEWS'] as const;
export type NoticeNature = (typeof noticeNatures)[number];

/** How a task ends without its reader: somebody has settled it, or its time has passed. */
export type TaskEnd = 'DONE' | 'LAPSED';

/** A fixed phrase of a message, said in each reader's language, and its writer's own words after it. */
export interface PhraseFact {
  readonly phrase: string;
  readonly values: Readonly<Record<string, string | { readonly value: string; readonly unit: UnitCode }>>;
  readonly words: string;
}

/**
 * One figure of a sentence, kept as it is and written out in the reader's language: a text as found, a count (which chooses the
 * plural), a name in both languages, a quantity, money in major units, a day, an instant, a fixed phrase.
 */
export type Fact =
  | string
  | number
  | { readonly zh: string; readonly en: string }
  | { readonly value: string; readonly unit: UnitCode }
  | { readonly amount: string; readonly currency: CurrencyCode }
  | { readonly date: string }
  | { readonly instant: string }
  | PhraseFact;
export type Facts = Readonly<Record<string, Fact>>;

/** Who is told, within one organisation: everybody who may do something, or these people. */
export type Audience = { readonly can: Permission } | { readonly personIds: readonly string[] };

/** What a notice says of one subject. */
export interface Told {
  readonly audience: Audience;
  readonly facts: Facts;
  /** Address of the screen, from its slash on. */
  readonly path: string;
  /** By when a task wants its answer. */
  readonly dueAt?: Date;
  /** Of what it speaks, when that is not the event's subject. */
  readonly subjectId?: string;
}

/** How a notice is answered in words, from the inbox and by the link of its mail. */
export interface NoticeReply {
  /** The mutation whose input takes the subject's id as `argument`, and `text`. */
  readonly mutation: string;
  readonly argument: string;
  /** Who may. */
  readonly can: Permission;
  /** Address of the page on which this reader, and nobody else, answers without a sign-in. */
  readonly path: (
    secrets: Secrets,
    reader: {
      readonly organisationId: string;
      readonly personId: string;
      readonly subjectId: string;
      readonly at: Date;
    },
  ) => string;
}

interface AnyNotice {
  /** Kebab-case and never reused: readers' choices and the words are kept under it. */
  readonly kind: string;
  readonly events: readonly string[];
  /** What a reader gets who has chosen nothing. */
  readonly defaultMail: MailChoice;
  /** Prefix of the subject's id: `rsv`. */
  readonly subject: string;
  /** Whose members are told; none to pass over an event. The event's own organisation where nothing is said. */
  readonly organisationsOf?: (event: OutboxEvent) => readonly string[];
  /** Reads as one of those organisations. Nothing when there is nothing to say any more: state is reloaded, order is not promised. */
  readonly read: (query: Query, event: OutboxEvent) => Promise<Told | undefined>;
}

/** Something that is told once. */
export interface NewsKind extends AnyNotice {
  readonly nature: 'NEWS';
  /** How it is answered in words, where it is. */
  readonly reply?: NoticeReply;
}

/** Something that waits for an answer of one of its readers. */
export interface TaskKind extends AnyNotice {
  readonly nature: 'TASK';
  /** Mutations that answer it with one click; `argument` of their input takes the subject's id. */
  readonly answers?: readonly { readonly mutation: string; readonly argument: string }[];
  /** Events after which it may be settled, by whomever. */
  readonly settledBy: Readonly<Record<string, TaskEnd>>;
  /** Which of these subjects still wait: asked after each settling event, and once more when the task has been written. */
  readonly stillOpen: (query: Query, subjectIds: readonly string[]) => Promise<readonly string[]>;
  /**
   * Which of these, none of which waits any more, have passed their time. Without it the end is what `settledBy` says of the event; but
   * an event may find another's subject ended whose own event is still on its way.
   */
  readonly lapsed?: (query: Query, subjectIds: readonly string[]) => Promise<readonly string[]>;
}

/** What a slice tells people: declared beside its events, listed in its `Slice`. */
export type NoticeKind = NewsKind | TaskKind;

/** A mail to an address rather than to a member: an invitation, a new password. */
export interface AddressedMail {
  readonly to: string;
  readonly locale: 'zh-CN' | 'en';
  readonly facts: Facts;
  /** Address of the screen from its slash on, its token included. It is kept sealed. */
  readonly path: string;
  /** Whom it concerns, where that is known. */
  readonly personId?: string;
}

/** One kind of mail to an address. Nothing is sent when `read` finds nothing any more. */
export interface MailKind {
  readonly kind: string;
  readonly event: string;
  readonly read: (query: Query, secrets: Secrets, event: OutboxEvent) => Promise<AddressedMail | undefined>;
}

/** One kind of event that an organisation's own systems may ask for: ids only. */
export interface WebhookKind {
  readonly event: string;
  /** When it is sent, in English, for the reference. */
  readonly when: string;
  /** Whose endpoints hear of it. The event's own organisation where nothing is said. */
  readonly organisationsOf?: (event: OutboxEvent) => readonly string[];
  /** Prefixes of the ids in its payload by their names: `{ reservationId: 'rsv' }` for the subject alone. */
  readonly data: Readonly<Record<string, { readonly prefix: string; readonly from: string }>>;
}

/** A kind of thing that people may follow: the prefix of its ids, and the table that shows it to those who may see it. */
export interface Followable {
  readonly prefix: string;
  readonly table: `app.${string}`;
}

/** An id of an event's payload, when it carries one. */
export function idIn(event: OutboxEvent, name: string): string | undefined {
  const found = event.payload[name];
  return typeof found === 'string' ? found : undefined;
}
