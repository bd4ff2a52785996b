import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useRouteLoaderData } from 'react-router';
import type { Act } from '../gql/acts.ts';
import type { OrganisationKind, Role } from '../gql/graphql.ts';
import { useLocale, useT } from '../i18n/use-t.ts';
import type { loader } from '../root.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import css from './domain.module.css';
import { listNames } from './names.ts';

function useViewer() {
  return useRouteLoaderData<typeof loader>('root')?.viewer ?? null;
}

/** Whether the reader's roles permit an act; the API decides again when it is asked. */
export function useMay(): (act: Act) => boolean {
  const viewer = useViewer();
  return (act) => viewer?.permissions.includes(act) ?? false;
}

/** Whether the reader has one of these roles. */
export function useHolds(): (roles: readonly Role[]) => boolean {
  const viewer = useViewer();
  return (roles) => viewer?.roles.some((role) => roles.includes(role)) ?? false;
}

/** Whether the reader's firm is of one of these kinds. */
export function useIsOneOf(): (kinds: readonly OrganisationKind[]) => boolean {
  const viewer = useViewer();
  return (kinds) => viewer?.organisation?.kinds.some((kind) => kinds.includes(kind)) ?? false;
}

/** The control of an act; in its place, for those who may not, the same word out of use and why. `isOpen`: what it is done to may ask for more. */
export function Allowed(props: { act: Act; word: string; isOpen?: boolean; children: ReactNode }) {
  const may = useMay();
  if (may(props.act) && props.isOpen !== false) return props.children;
  return (
    <span className={css.denied}>
      <Button type="button" disabled>
        <Icon of={Lock} size={14} />
        {props.word}
      </Button>
      <DeniedReason />
    </span>
  );
}

export function DeniedReason() {
  const t = useT();
  const locale = useLocale();
  const roles = (useViewer()?.roles ?? []).map((role) => t(`domain:role.${role}`));
  return <small>{t('domain:denied', { roles: listNames(locale, roles) })}</small>;
}
