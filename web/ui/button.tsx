import type { ButtonHTMLAttributes } from 'react';
import { Link, type LinkProps, useNavigation } from 'react-router';
import css from './ui.module.css';

type Look = 'plain' | 'primary' | 'danger' | 'quiet';
const LOOKS: Record<Look, string | undefined> = {
  plain: '',
  primary: css.primary,
  danger: css.danger,
  quiet: css.quietButton,
};

function classes(look: Look, small: boolean): string {
  return [css.button, LOOKS[look], small ? css.small : ''].filter(Boolean).join(' ');
}

export function Button({
  look = 'plain',
  small = false,
  ...rest
}: { look?: Look; small?: boolean } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="submit" {...rest} className={classes(look, small)} />;
}

/** A submit button that says so while its form is on the way; pressing again is harmless (idempotency key). */
export function SubmitButton(props: Parameters<typeof Button>[0]) {
  const navigation = useNavigation();
  const busy = navigation.state !== 'idle' && navigation.formMethod === 'POST';
  return <Button {...props} aria-busy={busy || undefined} />;
}

export function ButtonLink({
  look = 'plain',
  small = false,
  ...rest
}: { look?: Look; small?: boolean } & LinkProps) {
  return <Link {...rest} className={classes(look, small)} />;
}
