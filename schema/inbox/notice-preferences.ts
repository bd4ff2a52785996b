import sql from 'sql-template-tag';
import { Field, InputType, ObjectType } from 'type-graphql';
import { personOf } from '../kernel/actor.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import type { MailChoice, NoticeNature } from '../kernel/notice.ts';
import { problem, refuseAny, type UserError } from '../kernel/refusal.ts';
import type { Query } from '../kernel/run-query.ts';
import type { Tx } from '../kernel/tx.ts';
import { noticeKind, noticeKinds } from '../notices.ts';
import { MailChoiceEnum, NoticeNatureEnum } from './notice.ts';

/** Under this name a reader's word on the digest as a whole is kept. */
export const digestKind = 'digest';

@ObjectType({ description: 'How one kind of notice comes by mail. In the portal it always does.' })
export class NoticePreference {
  @Field(() => String, { description: 'The kind of notice.' }) kind!: string;
  @Field(() => NoticeNatureEnum, { description: 'Task or news.' }) nature!: NoticeNature;
  @Field(() => MailChoiceEnum, { description: 'By mail: at once, in the digest, or not.' }) mail!: MailChoice;
}

@ObjectType({ description: 'What the viewer wants by mail, within the organisation acted for.' })
export class NoticePreferences {
  personId!: string;
  @Field(() => String, { description: 'IANA zone of the clock on their wall.' }) timeZone!: string;
  @Field(() => Boolean, { description: 'Whether a digest comes at eight in the morning by that clock.' })
  digest!: boolean;
  @Field(() => [NoticePreference], { description: 'Every kind of notice.' }) kinds!: NoticePreference[];
}

@InputType({ description: 'One kind of notice, and how it is to come by mail.' })
export class NoticeChoiceInput {
  @Field(() => String, { description: 'A kind of notice.' }) kind!: string;
  @Field(() => MailChoiceEnum, { description: 'By mail.' }) mail!: MailChoice;
}

@InputType({ description: 'What the viewer wants by mail. Kinds that are not named stay as they are.' })
export class NoticePreferencesSetInput extends CommandInput {
  @Field(() => String, { description: 'IANA zone: Asia/Shanghai.' }) timeZone!: string;
  @Field(() => Boolean, { description: 'Whether a digest is wanted.' }) digest!: boolean;
  @Field(() => [NoticeChoiceInput], { description: 'At most one for each kind.' })
  choices!: NoticeChoiceInput[];
}

/** Sets what one wants by mail. Refuses UNKNOWN_TIME_ZONE and UNKNOWN_NOTICE_KIND. */
export const noticePreferencesSet = command<NoticePreferencesSetInput>({
  name: 'noticePreferencesSet',
  can: 'member',
  async run(tx, { timeZone, digest, choices }) {
    const personId = personOf(tx.actor) ?? '';
    refuseAny([...(await zoneProblems(tx, timeZone)), ...kindProblems(choices)]);
    await tx.rows(sql`update app.person set time_zone = ${timeZone} where id = ${personId}::uuid`);
    await writeChoices(tx, personId, [...choices, { kind: digestKind, mail: digest ? 'DIGEST' : 'OFF' }]);
    tx.audit({ type: 'person', id: personId }, { noticePreferences: [null, { timeZone, digest, choices }] });
    return { type: 'per', id: personId };
  },
});

/** Writes a reader's choices, each over the one before. */
export async function writeChoices(
  tx: Tx,
  personId: string,
  choices: readonly NoticeChoiceInput[],
): Promise<void> {
  await tx.rows(sql`
    insert into app.notice_choice (organisation_id, person_id, kind, mail)
    select app.organisation(), ${personId}::uuid, x.kind, x.mail
    from jsonb_to_recordset(${canonicalJson(choices)}::jsonb) as x (kind text, mail text)
    on conflict (organisation_id, person_id, kind) do update set mail = excluded.mail`);
}

async function zoneProblems(tx: Tx, timeZone: string): Promise<UserError[]> {
  const known = await tx.row(sql`select 1 as one from pg_timezone_names where name = ${timeZone}`);
  return known && isZoneOfIntl(timeZone)
    ? []
    : [
        problem({
          code: 'UNKNOWN_TIME_ZONE',
          message: 'This is no IANA time zone.',
          path: ['timeZone'],
          params: { found: timeZone },
        }),
      ];
}

/** Mails are written by this clock as well, so both must know it. */
function isZoneOfIntl(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function kindProblems(choices: readonly NoticeChoiceInput[]): UserError[] {
  return choices.flatMap(({ kind }, index) => {
    const isOnce = choices.findIndex((other) => other.kind === kind) === index;
    if (noticeKind(kind) && isOnce) return [];
    const path = ['choices', String(index), 'kind'];
    return [
      problem({
        code: 'UNKNOWN_NOTICE_KIND',
        message: 'No such kind of notice, or named twice.',
        path,
        params: { found: kind },
      }),
    ];
  });
}

/** What the actor wants by mail: their own choices, and the usual ones where they have made none. */
export async function readNoticePreferences(
  query: Query,
  personId: string,
): Promise<NoticePreferences | undefined> {
  const person = await query.row<{ timeZone: string }>(
    sql`select time_zone from app.person where id = ${personId}::uuid`,
  );
  if (!person) return undefined;
  const rows = await query.rows<{ kind: string; mail: MailChoice }>(sql`
    select kind, mail from app.notice_choice where organisation_id = app.organisation() and person_id = ${personId}::uuid`);
  const chosen = new Map(rows.map(({ kind, mail }) => [kind, mail]));
  return {
    personId,
    timeZone: person.timeZone,
    digest: chosen.get(digestKind) !== 'OFF',
    kinds: noticeKinds().map(({ kind, nature, defaultMail }) => ({
      kind,
      nature,
      mail: chosen.get(kind) ?? defaultMail,
    })),
  };
}
