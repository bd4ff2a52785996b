import { useEffect } from 'react';
import { Outlet, useLocation, useNavigation } from 'react-router';
import { now } from '../clock.server.ts';
import { preferencesContext, viewerContext } from '../context.ts';
import { ErrorScreen } from '../error-screen.tsx';
import { query } from '../graphql.server.ts';
import { useT } from '../i18n/use-t.ts';
import { requireViewer } from '../session.server.ts';
import { ActingBanner } from '../shell/acting-banner.tsx';
import { Navigation } from '../shell/navigation.tsx';
import { PrintFoot } from '../shell/print-foot.tsx';
import { useRecentPlaces } from '../shell/recent-places.ts';
import css from '../shell/shell.module.css';
import { Shortcuts } from '../shell/shortcuts.tsx';
import { TopBar } from '../shell/top-bar.tsx';
import type { Route } from './+types/signed-in.ts';
import { InboxCountDocument } from './inbox/inbox.gql.ts';

export const middleware: Route.MiddlewareFunction[] = [requireViewer];

export async function loader(args: Route.LoaderArgs) {
  const { context, url } = args;
  const { inbox } = await query(args, InboxCountDocument, {});
  return {
    viewer: context.get(viewerContext),
    theme: context.get(preferencesContext).theme,
    shortcuts: context.get(preferencesContext).shortcuts,
    origin: url.origin,
    now: now().toISOString(),
    inbox,
  };
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
  const { viewer, theme, shortcuts, inbox, now: moment } = props.loaderData;
  const navigation = useNavigation();
  useClosingMenus();
  useRecentPlaces();
  if (!viewer) return null;
  return (
    <div className={css.shell}>
      <a className={css.skip} href="#main">
        {t('common:skip')}
      </a>
      <TopBar viewer={viewer} theme={theme} inbox={inbox} />
      <div className={css.rail}>
        <Navigation />
      </div>
      <main
        id="main"
        tabIndex={-1}
        className={css.main}
        aria-busy={navigation.state === 'loading' || undefined}
      >
        <ActingBanner viewer={viewer} now={moment} />
        {props.children}
        <PrintFoot origin={props.loaderData.origin} now={props.loaderData.now} />
      </main>
      <Shortcuts shortcuts={shortcuts} />
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
