import { useEffect } from 'react';
import { Outlet, useLocation, useNavigation } from 'react-router';
import { preferencesContext, viewerContext } from '../context.ts';
import { ErrorScreen } from '../error-screen.tsx';
import { useT } from '../i18n/use-t.ts';
import { requireViewer } from '../session.server.ts';
import { Navigation } from '../shell/navigation.tsx';
import css from '../shell/shell.module.css';
import { TopBar } from '../shell/top-bar.tsx';
import type { Route } from './+types/signed-in.ts';

export const middleware: Route.MiddlewareFunction[] = [requireViewer];

export function loader({ context }: Route.LoaderArgs) {
  return { viewer: context.get(viewerContext), theme: context.get(preferencesContext).theme };
}

export default function SignedIn({ loaderData }: Route.ComponentProps) {
  return (
    <Shell loaderData={loaderData}>
      <Outlet />
    </Shell>
  );
}

export function ErrorBoundary({ error, loaderData }: Route.ErrorBoundaryProps) {
  if (!loaderData?.viewer) return <ErrorScreen error={error} page />;
  return (
    <Shell loaderData={loaderData}>
      <ErrorScreen error={error} />
    </Shell>
  );
}

function Shell(props: { loaderData: Route.ComponentProps['loaderData']; children: React.ReactNode }) {
  const t = useT();
  const { viewer, theme } = props.loaderData;
  const navigation = useNavigation();
  useClosingMenus();
  if (!viewer) return null;
  return (
    <div className={css.shell}>
      <a className={css.skip} href="#main">
        {t('common:skip')}
      </a>
      <TopBar viewer={viewer} theme={theme} />
      <div className={css.rail}>
        <Navigation />
      </div>
      <main
        id="main"
        tabIndex={-1}
        className={css.main}
        aria-busy={navigation.state === 'loading' || undefined}
      >
        {props.children}
      </main>
    </div>
  );
}

/** Menus are `details`: they work without this, and with it they close on Escape, on a click elsewhere and on moving on. */
function useClosingMenus() {
  const { key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: closes whenever the place changes
  useEffect(() => closeMenus(null), [key]);
  useEffect(() => {
    const onClick = (event: MouseEvent) => closeMenus(event.target instanceof Node ? event.target : null);
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') closeMenus(null);
    };
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
}

function closeMenus(except: Node | null): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details[name="bar"][open]')) {
    if (!except || !menu.contains(except)) menu.open = false;
  }
}
