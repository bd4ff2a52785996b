import notoSansSc from '@fontsource-variable/noto-sans-sc/wght.css?url';
import { useEffect, useRef } from 'react';
import {
  Links,
  type LinksFunction,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
} from 'react-router';
import type { Route } from './+types/root.ts';
import { preferencesContext, viewerContext } from './context.ts';
import { useReaderZone } from './domain/zone.ts';
import { ErrorScreen } from './error-screen.tsx';
import { useLocale } from './i18n/use-t.ts';
import { sessionMiddleware } from './session.server.ts';
import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';
import './styles/print.css';

export const links: LinksFunction = () => [
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'stylesheet', href: notoSansSc },
];

export const middleware: Route.MiddlewareFunction[] = [sessionMiddleware];

export function loader({ context }: Route.LoaderArgs) {
  return { ...context.get(preferencesContext), viewer: context.get(viewerContext) };
}

export function Layout({ children }: { children: React.ReactNode }) {
  const matches = useMatches();
  const theme = textOf(matches[0]?.loaderData, 'theme') ?? 'system';
  const density = textOf(matches[0]?.loaderData, 'density') ?? 'dense';
  const refresh = matches.some((match) => isRefreshing(match.loaderData));
  return (
    <html lang={useLocale()} data-theme={theme} data-density={density}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {refresh ? (
          <noscript>
            <meta httpEquiv="refresh" content="5" />
          </noscript>
        ) : null}
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function Root({ loaderData }: Route.ComponentProps) {
  useFocusOnNavigation();
  useReaderZone(loaderData.timeZone);
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ErrorScreen error={error} page />;
}

/** After moving to another screen the reader starts at its title, as after loading a page. */
function useFocusOnNavigation() {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    // A page that was loaded begins at its top, with the link to the content.
    if (before.current === pathname) return;
    before.current = pathname;
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [pathname]);
}

function textOf(rootData: unknown, name: string): string | null {
  if (typeof rootData !== 'object' || rootData === null) return null;
  const value: unknown = Object.entries(rootData).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : null;
}

function isRefreshing(loaderData: unknown): boolean {
  return (
    typeof loaderData === 'object' &&
    loaderData !== null &&
    'refreshing' in loaderData &&
    loaderData.refreshing === true
  );
}
