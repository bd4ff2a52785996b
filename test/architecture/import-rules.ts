import { folderOf, isTest, type Source, topFolders } from './sources.ts';

/** A rule of the house: its sentence, and where a file breaks it. */
export interface Rule {
  says: string;
  broken(file: Source): string[];
}

/** The table of the layers. Everybody may read `config/`; `main.ts` and tests may import all. */
const allowed: Record<string, string[]> = {
  schema: ['schema'],
  api: ['api', 'schema', 'config'],
  workers: ['workers', 'schema', 'config'],
  web: ['web', 'config'],
  migrations: ['migrations', 'schema', 'config'],
  config: ['config'],
};

const slices =
  'kernel identity files jobs imports plants catalog exchange sourcing orders settlement planning finance'.split(
    ' ',
  );
const sliceOf = (file: string) => /^schema\/([^/]+)\//.exec(file)?.[1];
const ours = (file: Source) => file.imports.filter((name) => topFolders.includes(folderOf(name)));
const isKernel = (file: string) => sliceOf(file) === 'kernel';

const layers: Rule = {
  says: 'Layers: web → api → schema ← workers, migrations → schema; api and workers never meet; config is for all but schema',
  broken(file) {
    const may = allowed[folderOf(file.path)];
    if (!may || isTest(file.path)) return [];
    return ours(file).filter((name) => !may.includes(folderOf(name)) && folderOf(file.path) !== 'web');
  },
};

const portal: Rule = {
  says: 'The portal talks to the API through GraphQL documents; it reads pure tables of schema/kernel in web/shared.ts alone',
  broken(file) {
    if (folderOf(file.path) !== 'web' || isTest(file.path)) return [];
    const isAllowed = (name: string) =>
      ['web', 'config'].includes(folderOf(name)) || (file.path === 'web/shared.ts' && isKernel(name));
    return ours(file).filter((name) => !isAllowed(name));
  },
};

/** inbox, audit and service stand beside the row: they know the others by id. */
function mayImportSlice(from: string, to: string): boolean {
  if (from === to) return true;
  if (!slices.includes(from))
    return slices.indexOf(to) >= 0 && slices.indexOf(to) <= slices.indexOf('identity');
  return slices.includes(to) && slices.indexOf(to) < slices.indexOf(from);
}

const leftToRight: Rule = {
  says: `A slice imports only those to its left: ${slices.join(' ← ')}; inbox, audit and service know the others by id. To tell something to the right, write an event`,
  broken(file) {
    const from = sliceOf(file.path);
    if (!from || isTest(file.path)) return [];
    return file.imports.filter((name) => {
      const to = sliceOf(name);
      return to !== undefined && !mayImportSlice(from, to);
    });
  },
};

const throughIndex: Rule = {
  says: 'Another slice is imported through its index.ts; only the kernel is open file by file',
  broken(file) {
    if (isTest(file.path)) return [];
    return file.imports.filter((name) => {
      const to = sliceOf(name);
      const isForeign = to !== undefined && to !== sliceOf(file.path) && to !== 'kernel';
      return isForeign && name !== `schema/${to}/index.ts`;
    });
  },
};

const queue: Rule = {
  says: 'BullMQ and Redis are known only in workers/; the others write to the outbox',
  broken: (file) =>
    ['workers', 'test'].includes(folderOf(file.path))
      ? []
      : file.imports.filter((name) => /^(bullmq|ioredis)($|\/)/.test(name)),
};

export const importRules: Rule[] = [layers, portal, leftToRight, throughIndex, queue];
