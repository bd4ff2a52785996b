import { fileById } from '#schema/files/index.ts';
import type { ApiSlice } from '../kernel/api-slice.ts';
import { StoredFileResolver } from './stored-file.resolver.ts';

export const filesApi: ApiSlice = {
  resolvers: [StoredFileResolver],
  nodes: { fil: ['StoredFile', fileById] },
};
