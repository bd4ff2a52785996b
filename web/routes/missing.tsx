import { notFound } from '../graphql.server.ts';
import type { Route } from './+types/missing.ts';

export function loader(args: Route.LoaderArgs) {
  return notFound(args);
}

export default function Missing() {
  return null;
}
