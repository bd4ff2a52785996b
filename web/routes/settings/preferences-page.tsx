import { data, redirect } from 'react-router';
import { preferencesContext, viewerContext } from '../../context.ts';
import { Hidden, SelectField, TextField } from '../../form/fields.tsx';
import { FormScope } from '../../form/form-scope.tsx';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import { run } from '../../graphql.server.ts';
import { LOCALES, toApiLocale } from '../../i18n/locale.ts';
import { useT } from '../../i18n/use-t.ts';
import { preferenceCookie } from '../../preferences.ts';
import { DensityItems, ShortcutItems, ThemeItems } from '../../shell/top-bar.tsx';
import { SubmitButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Facts, Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/preferences-page.ts';
import { PersonChangeDocument } from './profile.gql.ts';

export function loader({ context, url }: Route.LoaderArgs) {
  const { theme, locale } = context.get(preferencesContext);
  const person = context.get(viewerContext)?.person;
  const isSaved = url.searchParams.has('saved');
  return { theme, locale, person, isSaved, idempotencyKey: crypto.randomUUID() };
}

/** The language is the person's, and this device's as well: its cookie would win otherwise. */
export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const name = reader.text('name');
  const locale = reader.choice('locale', LOCALES);
  if (reader.errors.length > 0 || !locale) return data(reader.reply(), { status: 400 });
  const input = { idempotencyKey: reader.text('idempotencyKey'), name, locale: toApiLocale(locale) };
  const { data: answer } = await run(args, PersonChangeDocument, { input });
  const refused = toFieldErrors(answer.personChange.userErrors);
  if (refused.length > 0) return data(reader.reply(refused), { status: 422 });
  const cookie = preferenceCookie('locale', locale, args.url.protocol === 'https:');
  return redirect('/settings/preferences?saved', { headers: { 'Set-Cookie': cookie }, status: 303 });
}

const languages = [
  { value: 'zh-CN', text: '中文' },
  { value: 'en', text: 'English' },
];

export default function Profile({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { person, locale, theme, isSaved } = loaderData;
  return (
    <>
      <PageHead title={t('settings:section.preferences')} />
      <div className={ui.stack}>
        {isSaved && !actionData ? <Notice tone="ok">{t('people:profile.saved')}</Notice> : null}
        <Panel title={person?.name ?? ''}>
          <form method="post" noValidate className={ui.stackTight}>
            <FormScope reply={actionData} defaults={{ name: person?.name ?? '', locale }}>
              <Hidden name="idempotencyKey" value={loaderData.idempotencyKey} />
              <Facts facts={[[t('people:profile.email'), person?.email]]} />
              <div className={ui.grid}>
                <TextField name="name" label={t('people:profile.name')} input={{ autoComplete: 'name' }} />
                <SelectField name="locale" label={t('settings:language')} options={languages} />
              </div>
              <div className={ui.formActions}>
                <SubmitButton look="primary">{t('people:profile.save')}</SubmitButton>
              </div>
            </FormScope>
          </form>
        </Panel>
        <Panel title={t('people:profile.theme')}>
          <ThemeItems theme={theme} />
        </Panel>
        <Panel title={t('common:density.label')}>
          <DensityItems />
        </Panel>
        <Panel title={t('common:shortcuts.title')}>
          <ShortcutItems />
        </Panel>
      </div>
    </>
  );
}
