import { startRegistration } from '@simplewebauthn/browser';
import { Fingerprint } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useFetcher } from 'react-router';
import { deviceOf } from '../../../domain/device.ts';
import { useErrorText } from '../../../domain/error-text.ts';
import { Hidden } from '../../../form/fields.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import ui from '../../../ui/ui.module.css';
import { usePasskeys } from '../../account/use-passkeys.ts';
import type { action } from './security.tsx';

/** Asks the device for a passkey; the one thing here that needs a script. */
export function AddPasskey({ idempotencyKey }: { idempotencyKey: string }) {
  const t = useT();
  const errorText = useErrorText();
  const isAble = usePasskeys();
  const fetcher = useFetcher<typeof action>();
  const [failed, setFailed] = useState(false);
  const options = fetcher.data?.options;
  const refused = fetcher.data?.errors[0];
  const { submit } = fetcher;
  useEffect(() => {
    if (options === undefined) return;
    const device = deviceOf(navigator.userAgent);
    startRegistration({ optionsJSON: JSON.parse(options) }).then(
      (answer) =>
        submit(
          {
            intent: 'passkeyAnswer',
            idempotencyKey: crypto.randomUUID(),
            name: device ? `${device.system} ${device.browser}` : 'Passkey',
            answer: JSON.stringify(answer),
          },
          { method: 'post', action: '/settings/security' },
        ),
      () => setFailed(true),
    );
  }, [options, submit]);
  if (!isAble) return <p className="quiet">{t('people:passkey.needsScript')}</p>;
  return (
    <fetcher.Form method="post" action="/settings/security" className={ui.stackTight}>
      {failed ? <Notice tone="warn">{t('people:passkey.failed')}</Notice> : null}
      {refused ? <Notice tone="bad">{errorText(refused)}</Notice> : null}
      <Hidden name="idempotencyKey" value={`${idempotencyKey} passkey`} />
      <div className={ui.formActions}>
        <Button name="intent" value="passkeyStart" onClick={() => setFailed(false)}>
          <Icon of={Fingerprint} />
          {t('people:passkey.add')}
        </Button>
      </div>
    </fetcher.Form>
  );
}
