import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '../kernel/enums.ts';
import type { Id } from '../kernel/id.ts';
import { Node } from '../kernel/node.ts';
import { DateTimeScalar } from '../kernel/scalars.ts';

const mailStates = ['QUEUED', 'SENT', 'FAILED', 'SUPPRESSED'] as const;
export type MailState = (typeof mailStates)[number];
export const MailStateEnum = namesOf(mailStates);
registerEnumType(MailStateEnum, {
  name: 'MailState',
  description:
    'QUEUED is to be sent or tried again; SENT was taken by the mail server; FAILED was refused for good; SUPPRESSED was not sent: no mail server is set, or what it says was settled before.',
});

/** A mail that was to be sent, and what became of it. */
@ObjectType({ implements: Node, description: 'A mail, and what became of it.' })
export class Mail extends Node {
  override id!: Id<'mal'>;
  @Field(() => String, { description: 'A kind of notice, `digest`, or a kind of mail to an address.' })
  kind!: string;
  @Field(() => String, { description: 'To which address.' })
  toAddress!: string;
  @Field(() => MailStateEnum, { description: 'What became of it.' })
  state!: MailState;
  @Field(() => Int, { description: 'How often it was tried.' })
  tries!: number;
  @Field(() => String, {
    nullable: true,
    description: 'What the mail server said last, or why it was not sent.',
  })
  lastError!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was queued.' })
  createdAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was sent or given up.' })
  endedAt!: Date | null;
  /** Sealed; see `openLetter`. */
  letter!: Buffer;
  noticeId!: string | null;
}
