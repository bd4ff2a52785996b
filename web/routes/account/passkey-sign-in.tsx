import { startAuthentication } from '@simplewebauthn/browser';
import { Fingerprint } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useFetcher } from 'react-router';
import { useErrorText } from '../../domain/error-text.ts';
import { useT } from '../../i18n/use-t.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import css from './account.module.css';
import type { action } from './sign-in-passkey.ts';
import { usePasskeys } from './use-passkeys.ts';

/** The other way in, where the browser knows it: the device answers instead of a password. */
export function PasskeySignIn({ next }: { next: string }) {
  const t = useT();
  const errorText = useErrorText();
  const isAble = usePasskeys();
  const fetcher = useFetcher<typeof action>();
  const [failed, setFailed] = useState(false);
  const options = fetcher.data && 'options' in fetcher.data ? fetcher.data.options : undefined;
  const refused = fetcher.data && 'errors' in fetcher.data ? fetcher.data.errors[0] : undefined;
  const { submit } = fetcher;
  useEffect(() => {
    if (options === undefined) return;
    startAuthentication({ optionsJSON: JSON.parse(options) }).then(
      (answer) =>
        submit(
          { intent: 'answer', answer: JSON.stringify(answer), next },
          { method: 'post', action: '/sign-in/passkey' },
        ),
      () => setFailed(true),
    );
  }, [options, submit, next]);
  const start = () => {
    setFailed(false);
    void submit({ intent: 'start' }, { method: 'post', action: '/sign-in/passkey' });
  };
  if (!isAble) return null;
  return (
    <div className={css.other}>
      <span className={css.or}>{t('account:passkey.or')}</span>
      {failed ? <Notice tone="warn">{t('account:passkey.failed')}</Notice> : null}
      {refused ? <Notice tone="bad">{errorText(refused)}</Notice> : null}
      <Button type="button" onClick={start}>
        <Icon of={Fingerprint} />
        {t('account:passkey.signIn')}
      </Button>
    </div>
  );
}
