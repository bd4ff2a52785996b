import { data, Form, Link, redirect } from 'react-router';
import { preferencesContext } from '../../context.ts';
import { firmName } from '../../domain/names.ts';
import { TimeText } from '../../domain/values.tsx';
import { Hidden } from '../../form/fields.tsx';
import { FormScope } from '../../form/form-scope.tsx';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import type { MailedThreadQuery } from '../../gql/graphql.ts';
import { query, run } from '../../graphql.server.ts';
import { toApiLocale } from '../../i18n/locale.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { VisitorPage } from '../../shell/visitor-page.tsx';
import { SubmitButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import { Messages } from '../thread/messages.tsx';
import { MailedThreadAnswerDocument, MailedThreadDocument } from '../thread/thread.gql.ts';
import { fieldOfThread, readWords } from '../thread/thread.server.ts';
import { WordsFields } from '../thread/words-fields.tsx';
import type { Route } from './+types/answer.ts';

/** Reads and nothing else: links in mails are opened by machines too. */
export async function loader(args: Route.LoaderArgs) {
  const locale = toApiLocale(args.context.get(preferencesContext).locale);
  const asked = { token: args.params.token, locale };
  const { mailedThread, threadPhrases } = await query(args, MailedThreadDocument, asked);
  return {
    found: mailedThread,
    phrases: threadPhrases,
    isSent: args.url.searchParams.has('sent'),
    idempotencyKey: crypto.randomUUID(),
  };
}

/** What a link shows is its holder's alone: it is kept by nobody on the way. The origin must stay: posts are told by it. */
export function headers() {
  return { 'Cache-Control': 'no-store', 'Referrer-Policy': 'same-origin', 'X-Robots-Tag': 'noindex' };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const { token } = args.params;
  const input = { idempotencyKey: reader.text('idempotencyKey'), token, ...readWords(reader) };
  if (reader.errors.length > 0) return data(reader.reply(), { status: 400 });
  const { userErrors } = (await run(args, MailedThreadAnswerDocument, { input })).data.mailedThreadAnswer;
  if (userErrors.length > 0)
    return data(reader.reply(toFieldErrors(userErrors, fieldOfThread)), { status: 422 });
  return redirect(`/answer/${token}?sent=1`, 303);
}

type Found = NonNullable<MailedThreadQuery['mailedThread']>;

export default function AnswerPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const locale = useLocale();
  const { found, isSent } = loaderData;
  const title = (locale === 'en' ? found?.titleEn : found?.titleZh) ?? t('thread:answer.title');
  return (
    <VisitorPage title={title} under={found ? <Whose found={found} /> : null}>
      {isSent && found?.state === 'OPEN' ? <Notice tone="ok">{t('thread:answer.sent')}</Notice> : null}
      {found?.state === 'OPEN' ? (
        <Panel title={t('thread:title')}>
          <div className={ui.stack}>
            <Messages files={false} messages={found.messages} side={found.side ?? null} />
            <Form method="post" noValidate className={ui.stackTight}>
              <FormScope reply={actionData}>
                <Hidden name="idempotencyKey" value={loaderData.idempotencyKey} />
                <WordsFields phrases={loaderData.phrases} />
                <p className="quiet">{t('thread:answer.visible')}</p>
                <div>
                  <SubmitButton look="primary">{t('thread:send')}</SubmitButton>
                </div>
              </FormScope>
            </Form>
          </div>
        </Panel>
      ) : (
        <Notice tone="warn">{t(`thread:answer.state.${found ? found.state : 'UNKNOWN'}`)}</Notice>
      )}
      {found?.path ? <Link to={found.path}>{t('thread:answer.portal')}</Link> : null}
    </VisitorPage>
  );
}

/** As whom the link writes, to whom, and for how long. */
function Whose({ found }: { found: Found }) {
  const t = useT();
  const locale = useLocale();
  const { firm, partner, personName } = found;
  if (!firm || !partner) return null;
  const names = {
    person: personName ?? '',
    firm: firmName(locale, firm),
    partner: firmName(locale, partner),
  };
  return (
    <p className="quiet">
      <span className="mono">{found.number}</span> · {t('thread:answer.as', names)} ·{' '}
      {t('thread:answer.until')} <TimeText instant={found.expiresAt} />
    </p>
  );
}
