import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '../kernel/enums.ts';
import type { Id } from '../kernel/id.ts';
import { Node } from '../kernel/node.ts';
import { type Facts, mailChoices, type NoticeNature, noticeNatures } from '../kernel/notice.ts';
import { DateTimeScalar } from '../kernel/scalars.ts';
import type { StateTable } from '../kernel/state-table.ts';

export const NoticeNatureEnum = namesOf(noticeNatures);
registerEnumType(NoticeNatureEnum, {
  name: 'NoticeNature',
  description: 'A TASK waits for an answer and closes by itself; NEWS is told once.',
});
export const MailChoiceEnum = namesOf(mailChoices);
registerEnumType(MailChoiceEnum, {
  name: 'MailChoice',
  description: 'How a kind of notice comes by mail: at once, in the daily digest, or not.',
});

const noticeStates = ['OPEN', 'DONE', 'DISMISSED', 'LAPSED'] as const;
export type NoticeState = (typeof noticeStates)[number];
export const NoticeStateEnum = namesOf(noticeStates);
registerEnumType(NoticeStateEnum, {
  name: 'NoticeState',
  description:
    'OPEN waits; DONE was settled, by its reader or a colleague; DISMISSED was put aside by its reader; LAPSED has passed its time. News stays OPEN.',
});

/** What its reader does with a task; settling and lapsing happen to it. */
export const taskTable: StateTable<NoticeState, 'DISMISS'> = {
  OPEN: { DISMISS: 'DISMISSED' },
  DONE: {},
  DISMISSED: {},
  LAPSED: {},
};

/** Something that one person is told within one organisation. */
@ObjectType({ implements: Node, description: 'Something that the viewer is told: a task, or news.' })
export class Notice extends Node {
  override id!: Id<'ntc'>;
  @Field(() => String, { description: 'What kind of notice: stable, kebab-case.' })
  kind!: string;
  @Field(() => NoticeNatureEnum, { description: 'Whether it waits for an answer.' })
  nature!: NoticeNature;
  @Field(() => NoticeStateEnum, { description: 'Where it stands.' })
  state!: NoticeState;
  @Field(() => String, { description: 'Address of the screen, from its slash on.' })
  path!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'By when a task wants its answer.' })
  dueAt!: Date | null;
  @Field(() => DateTimeScalar, { description: 'When it was told.' })
  toldAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When its reader had read it.' })
  readAt!: Date | null;
  subjectId!: string;
  facts!: Facts;
  dueKey!: string;
}
