import type { RouterContextProvider } from 'react-router';
import { preferencesContext, viewerContext } from '../context.ts';
import type { SearchKind } from '../gql/graphql.ts';
import { query } from '../graphql.server.ts';
import { matchScreens } from './match-screens.ts';
import { screensFor } from './screens.server.ts';
import { SearchDocument, ThingDocument } from './search.gql.ts';
import { isThingId, pathOf } from './thing-paths.ts';

/** One line of what was found. */
export interface Finding {
  to: string;
  kind: SearchKind | 'SCREEN' | 'THING';
  number: string | null;
  title: string;
}

const LONGEST = 100;
const SCREENS = 8;

/** Screens, the thing of an id, and what the API finds among the reader's own. Without a text, the screens alone. */
export async function findings(
  args: { context: Readonly<RouterContextProvider>; url: URL },
  text: string,
): Promise<Finding[]> {
  const { locale } = args.context.get(preferencesContext);
  const screens = screensFor(locale, args.context.get(viewerContext)?.permissions ?? []);
  const asked = text.trim().slice(0, LONGEST);
  if (asked === '') return screens.map(ofScreen);
  if (isThingId(asked)) return await thing(args, asked);
  const { search } = await query(args, SearchDocument, { text: asked });
  const things = search.flatMap(({ id, ...hit }) => {
    const to = pathOf(id);
    return to ? [{ to, ...hit }] : [];
  });
  return [...matchScreens(screens, asked).slice(0, SCREENS).map(ofScreen), ...things];
}

function ofScreen({ to, name }: { to: string; name: string }): Finding {
  return { to, kind: 'SCREEN', number: null, title: name };
}

async function thing(args: Parameters<typeof findings>[0], id: string): Promise<Finding[]> {
  const { node } = await query(args, ThingDocument, { id });
  const to = node && pathOf(node.id);
  return to ? [{ to, kind: 'THING', number: null, title: id }] : [];
}
