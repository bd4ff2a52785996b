import type { RouterContextProvider } from 'react-router';
import { viewerContext } from '../../context.ts';
import type { Act } from '../../gql/acts.ts';
import { notFound } from '../../graphql.server.ts';

/** For those alone who may do this; for everybody else the screen does not exist. */
export function requireAct(args: { context: Readonly<RouterContextProvider>; url: URL }, act: Act): void {
  if (!args.context.get(viewerContext)?.permissions.includes(act)) notFound(args);
}
