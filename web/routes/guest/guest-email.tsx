import { TextField } from '../../form/fields.tsx';
import { useT } from '../../i18n/use-t.ts';

/** Whoever was handed the link on does not know where it went. */
export function EmailField({ sentTo }: { sentTo: string }) {
  const t = useT();
  return (
    <TextField
      name="email"
      label={t('quoting:guestPage.email')}
      hint={t('quoting:guestPage.emailHint', { sentTo })}
      input={{ type: 'email', autoComplete: 'email' }}
    />
  );
}
