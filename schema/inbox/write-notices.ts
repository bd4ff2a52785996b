import sql, { empty } from 'sql-template-tag';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { command } from '../kernel/command.ts';
import { newId } from '../kernel/id.ts';
import type { Audience, Facts, MailChoice, NoticeNature } from '../kernel/notice.ts';
import { permits, type Role, roles } from '../kernel/permissions.ts';
import type { Tx } from '../kernel/tx.ts';
import { answerPathOf } from './answer-path.ts';
import type { Letter } from './letter.ts';
import { queueMails } from './queue-mail.ts';
import { tellReaders } from './tell-readers.ts';

/** One notice to one organisation: everything that its rows say. */
export interface WriteNoticesInput {
  readonly eventId: string;
  readonly kind: string;
  readonly nature: NoticeNature;
  readonly defaultMail: MailChoice;
  readonly subjectId: string;
  readonly audience: Audience;
  readonly facts: Facts;
  readonly path: string;
  readonly dueAt: string | null;
}

interface Reader {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Letter['locale'];
  readonly timeZone: string;
  readonly mail: MailChoice;
  readonly roles: readonly Role[];
  readonly organisationName: string;
  readonly organisationNameEn: string | null;
}

/** Tells everybody in the audience, and of news those who follow the subject; queues the mails of those who want them at once. */
export const noticesWrite = command<WriteNoticesInput>({
  name: 'noticesWrite',
  can: 'member',
  async run(tx, input) {
    const readers = await findReaders(tx, input);
    const rows = readers.map((reader) => ({ id: newId<'ntc'>(), ...reader }));
    const written = await insertNotices(tx, input, rows);
    const told = rows.filter(({ id }) => written.has(id));
    await queueMails(
      tx,
      told
        .filter(({ mail }) => mail === 'IMMEDIATE')
        .map((row) => ({
          to: row.email,
          personId: row.personId,
          noticeId: row.id,
          letter: letterTo(tx, row, input),
          cause: `notice:${row.id}`,
        })),
    );
    await tellReaders(
      tx,
      told.map(({ personId }) => personId),
    );
    return { type: 'subject', id: input.subjectId };
  },
});

async function findReaders(tx: Tx, { audience, kind, nature, defaultMail, subjectId }: WriteNoticesInput) {
  const isTold =
    'can' in audience
      ? sql`m.roles && ${roles.filter((role) => permits([role], audience.can))}::text[]`
      : sql`m.person_id = any (${[...audience.personIds]}::uuid[])`;
  const orFollows =
    nature === 'NEWS'
      ? sql`or exists (select from app.following f where f.organisation_id = m.organisation_id and f.person_id = m.person_id
          and f.subject_id = ${subjectId}::uuid and f.active)`
      : empty;
  return await tx.rows<Reader>(sql`
    select m.person_id, m.roles, p.name, p.email, p.locale, p.time_zone, coalesce(c.mail, ${defaultMail}) as mail,
      o.name as organisation_name, o.name_en as organisation_name_en
    from app.membership m join app.person p on p.id = m.person_id join market.firm o on o.id = m.organisation_id
    left join app.notice_choice c on c.organisation_id = m.organisation_id and c.person_id = m.person_id and c.kind = ${kind}
    where m.organisation_id = app.organisation() and (${isTold} ${orFollows}) order by m.person_id`);
}

/** Ids of the rows that are new: an event tells a person once, and a task that is open is not opened again. */
async function insertNotices(
  tx: Tx,
  input: WriteNoticesInput,
  readers: readonly { readonly id: string; readonly personId: string; readonly mail: MailChoice }[],
): Promise<Set<string>> {
  const rows = canonicalJson(readers.map(({ id, personId, mail }) => ({ id, personId, mail })));
  const written = await tx.rows<{ id: string }>(sql`
    insert into app.notice (id, organisation_id, person_id, kind, nature, subject_id, facts, path, mail, event_id, due_at, due_key, mailed_at)
    select x.id, app.organisation(), x."personId", ${input.kind}, ${input.nature}, ${input.subjectId}::uuid, ${canonicalJson(input.facts)}::jsonb,
      ${input.path}, x.mail, ${input.eventId}::uuid, ${input.dueAt}::timestamptz,
      coalesce(to_char(${input.dueAt}::timestamptz at time zone 'UTC', 'YYYYMMDDHH24MISSMS'), '~') || x.id,
      case when x.mail = 'IMMEDIATE' then app.clock() end
    from jsonb_to_recordset(${rows}::jsonb) as x (id uuid, "personId" uuid, mail text)
    on conflict do nothing returning id`);
  return new Set(written.map(({ id }) => id));
}

function letterTo(tx: Tx, reader: Reader, input: WriteNoticesInput): Letter {
  const { kind, nature, facts, path, dueAt, subjectId } = input;
  const answerPath = answerPathOf(tx, reader, { kind, subjectId });
  return {
    kind,
    form: 'NOTICE',
    name: reader.name,
    locale: reader.locale,
    timeZone: reader.timeZone,
    organisation: {
      zh: reader.organisationName,
      en: reader.organisationNameEn ?? reader.organisationName,
    },
    items: [{ kind, nature, facts, path, answerPath, dueAt }],
    more: 0,
  };
}
