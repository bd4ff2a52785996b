import { savedViewById } from '#schema/desk/index.ts';
import type { ApiSlice } from '../kernel/api-slice.ts';
import { SavedViewResolver } from './saved-view.resolver.ts';
import { SearchResolver } from './search.resolver.ts';

export const deskApi: ApiSlice = {
  resolvers: [SavedViewResolver, SearchResolver],
  nodes: { viw: ['SavedView', savedViewById] },
};
