import { data, Form, redirect } from 'react-router';
import { words } from '#config/notices/words.ts';
import { preferencesContext } from '../../context.ts';
import { ChoiceField, Hidden, TextField } from '../../form/fields.tsx';
import { FormScope, useField } from '../../form/form-scope.tsx';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import type { MailChoice } from '../../gql/graphql.ts';
import { query, run } from '../../graphql.server.ts';
import { useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/notifications.ts';
import { NoticePreferencesDocument, SetPreferencesDocument } from './notifications.gql.ts';

const CHOICES: readonly MailChoice[] = ['IMMEDIATE', 'DIGEST', 'OFF'];

export async function loader(args: Route.LoaderArgs) {
  const { noticePreferences } = await query(args, NoticePreferencesDocument, {});
  const { locale } = args.context.get(preferencesContext);
  return {
    ...noticePreferences,
    kinds: noticePreferences.kinds.map((kind) => ({
      ...kind,
      name: words(locale, `kind.${kind.kind}.name`),
    })),
    isSaved: args.url.searchParams.has('saved'),
    idempotencyKey: crypto.randomUUID(),
  };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const kinds = reader.list('kinds');
  const input = {
    idempotencyKey: reader.text('idempotencyKey'),
    timeZone: reader.text('timeZone'),
    digest: reader.list('digest').length > 0,
    choices: kinds.flatMap((kind) => {
      const mail = CHOICES.find((choice) => choice === reader.list(`mail.${kind}`)[0]);
      return mail ? [{ kind, mail }] : [];
    }),
  };
  if (reader.errors.length > 0) return data(reader.reply(reader.errors), { status: 400 });
  const { data: answer } = await run(args, SetPreferencesDocument, { input });
  const refused = toFieldErrors(answer.noticePreferencesSet.userErrors);
  if (refused.length > 0) return data(reader.reply(refused), { status: 422 });
  return redirect('/settings/notifications?saved=1', 303);
}

export default function Notifications({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { timeZone, digest, kinds, isSaved, idempotencyKey } = loaderData;
  const defaults = { timeZone, digest: digest ? ['on'] : [] };
  return (
    <>
      <PageHead title={t('settings:section.notifications')} />
      <p className={`muted ${ui.intro}`}>{t('inbox:preference.intro')}</p>
      {isSaved && !actionData ? <Notice tone="ok">{t('inbox:preference.saved')}</Notice> : null}
      <FormScope reply={actionData} defaults={defaults}>
        <Form method="post" className={ui.stack}>
          <Hidden name="idempotencyKey" value={idempotencyKey} />
          <Panel title={t('inbox:preference.digest')}>
            <div className={ui.grid}>
              <TextField
                name="timeZone"
                label={t('inbox:preference.zone')}
                hint={t('inbox:preference.zoneHint')}
              />
              <ChoiceField
                name="digest"
                type="checkbox"
                label={t('inbox:preference.digest')}
                optional
                options={[{ value: 'on', text: t('inbox:preference.digestOn') }]}
              />
            </div>
          </Panel>
          <Panel title={t('inbox:preference.kinds')} flush>
            <TableWrap label={t('inbox:preference.kinds')}>
              <Kinds kinds={kinds} />
            </TableWrap>
          </Panel>
          <div className={ui.formActions}>
            <SubmitButton look="primary">{t('inbox:preference.save')}</SubmitButton>
          </div>
        </Form>
      </FormScope>
    </>
  );
}

function Kinds({ kinds }: { kinds: Route.ComponentProps['loaderData']['kinds'] }) {
  const t = useT();
  return (
    <table className={ui.table}>
      <thead>
        <tr>
          <th scope="col">{t('inbox:preference.kind')}</th>
          <th scope="col">{t('inbox:preference.nature')}</th>
          <th scope="col">{t('inbox:preference.mail')}</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ kind, name, nature, mail }) => (
          <tr key={kind}>
            <th scope="row">{name}</th>
            <td>{t(`inbox:nature.${nature}`)}</td>
            <td>
              <input type="hidden" name="kinds" value={kind} />
              <MailSelect kind={kind} mail={mail} label={`${name}: ${t('inbox:preference.mail')}`} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** As chosen before a refusal, else as kept. */
function MailSelect({ kind, mail, label }: { kind: string; mail: MailChoice; label: string }) {
  const t = useT();
  const { value } = useField(`mail.${kind}`);
  return (
    <select name={`mail.${kind}`} className={ui.input} defaultValue={value || mail} aria-label={label}>
      {CHOICES.map((choice) => (
        <option key={choice} value={choice}>
          {t(`inbox:mail.${choice}`)}
        </option>
      ))}
    </select>
  );
}
