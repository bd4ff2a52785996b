import sql from 'sql-template-tag';
import { command } from '../kernel/command.ts';
import { encodeId } from '../kernel/id.ts';
import type { Role } from '../kernel/permissions.ts';
import type { Tx } from '../kernel/tx.ts';
import { answerPathOf } from './answer-path.ts';
import type { Letter, LetterItem } from './letter.ts';
import { queueMails } from './queue-mail.ts';

/** A digest shows so many of each; the inbox has the rest. */
const itemsMax = 20;

interface DigestRow extends LetterItem {
  readonly id: string;
  readonly subjectId: string;
  readonly personId: string;
  readonly roles: readonly Role[];
  readonly name: string;
  readonly email: string;
  readonly locale: Letter['locale'];
  readonly timeZone: string;
  readonly organisationName: string;
  readonly organisationNameEn: string | null;
}

/** One reader's digest of one day: the tasks that are open, and the news since the last one. Nothing when there is neither. */
export const digestWrite = command<{ readonly personId: string; readonly day: string }>({
  name: 'digestWrite',
  can: 'member',
  async run(tx, { personId, day }) {
    const rows = await tx.rows<DigestRow>(sql`
      select n.id, n.subject_id, n.person_id, m.roles, n.kind, n.nature, n.facts, n.path, to_json(n.due_at) #>> '{}' as due_at, p.name, p.email, p.locale, p.time_zone,
        o.name as organisation_name, o.name_en as organisation_name_en
      from app.notice n join app.person p on p.id = n.person_id
      join app.membership m on m.organisation_id = n.organisation_id and m.person_id = n.person_id join market.firm o on o.id = n.organisation_id
      where n.organisation_id = app.organisation() and n.person_id = ${personId}::uuid and n.state = 'OPEN' and n.mail = 'DIGEST'
        and (n.nature = 'TASK' or (n.read_at is null and n.mailed_at is null))
      order by n.nature desc, n.due_key for update of n limit 500`);
    const [first] = rows;
    if (!first) return { type: 'per', id: personId };
    const shown = [
      ...rows.filter(isTask).slice(0, itemsMax),
      ...rows.filter((row) => !isTask(row)).slice(0, itemsMax),
    ];
    const queued = await queueMails(tx, [
      {
        to: first.email,
        personId,
        cause: `digest:${tx.organisationId}:${personId}:${day}`,
        letter: letterOf(tx, first, shown, rows.length - shown.length, unsubscribeAddress(tx, personId)),
      },
    ]);
    if (queued > 0)
      await tx.rows(
        sql`update app.notice set mailed_at = app.clock() where id = any (${rows.map(({ id }) => id)}::uuid[]) and mailed_at is null`,
      );
    return { type: 'per', id: personId };
  },
});

const isTask = ({ nature }: LetterItem) => nature === 'TASK';

function letterOf(
  tx: Tx,
  reader: DigestRow,
  items: readonly DigestRow[],
  more: number,
  unsubscribe: string,
): Letter {
  return {
    kind: 'digest',
    form: 'DIGEST',
    name: reader.name,
    locale: reader.locale,
    timeZone: reader.timeZone,
    organisation: { zh: reader.organisationName, en: reader.organisationNameEn ?? reader.organisationName },
    items: items.map(({ kind, nature, facts, path, dueAt, subjectId }) => ({
      kind,
      nature,
      facts,
      path,
      answerPath: answerPathOf(tx, reader, { kind, subjectId }),
      dueAt,
    })),
    more,
    unsubscribe,
  };
}

/** Signed, so that one click ends it without a sign-in, and nobody else's with it. */
function unsubscribeAddress({ secrets, organisationId }: Tx, personId: string) {
  const query = new URLSearchParams({
    o: encodeId('org', organisationId),
    p: encodeId('per', personId),
    t: secrets.tokenFor('mail-link', `digest:${organisationId}:${personId}`),
  });
  return `/mail/unsubscribe?${query}`;
}
