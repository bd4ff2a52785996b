import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '#config/project-root.ts';

interface BuiltRoute {
  readonly id: string;
  readonly parentId?: string;
  readonly path?: string;
  readonly module: string;
  readonly imports?: readonly string[];
}

interface Manifest {
  readonly entry: { readonly module: string; readonly imports: readonly string[] };
  readonly routes: Readonly<Record<string, BuiltRoute>>;
}

const client = path.join(projectRoot, 'build/client');

function manifest(): Manifest {
  const name = readdirSync(path.join(client, 'assets')).find((file) => /^manifest-.*\.js$/.test(file));
  const text = readFileSync(path.join(client, 'assets', name ?? ''), 'utf8');
  return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as Manifest;
}

const parts = [
  'account',
  'office',
  'imports',
  'finding',
  'plants',
  'refusals',
  'sourcing',
  'quoting',
  'thread',
  'dealing',
  'finance',
  'trail',
] as const;
type Part = (typeof parts)[number] | 'all';
const partOf = (file: string): Part => parts.find((part) => file.includes(`-${part}-`)) ?? 'all';

/** The larger of the two catalogues: one is fetched, whichever the reader's language is. Some parts of the house have one of their own. */
function catalogue(part: Part): string {
  const names = readdirSync(path.join(client, 'assets')).filter(
    (file) => /^(en|zh-CN)-.*\.js$/.test(file) && partOf(file) === part,
  );
  return names.map((name) => `/assets/${name}`).sort((one, other) => weigh(other) - weigh(one))[0] ?? '';
}

const known = new Map<string, number>();

/** Bytes of a built file, compressed as servers do. */
function weigh(file: string): number {
  const weight = known.get(file) ?? gzipSync(readFileSync(path.join(client, file)), { level: 9 }).length;
  known.set(file, weight);
  return weight;
}

/** What a screen must have of the texts before it answers: those of a part of the house only where it is one of its screens. */
function texts({ id }: BuiltRoute): string[] {
  const mine = partScreens.flatMap(([part, screens]) => (screens.test(id) ? [catalogue(part)] : []));
  return [catalogue('all'), ...mine];
}

/** As `web/entry.client.tsx` fetches them, by the screen's file. */
const partScreens: readonly [Part, RegExp][] = [
  ['account', /^routes\/(account|open)\//],
  ['office', /^routes\/(settings|operator|audit)\//],
  ['finding', /^routes\/(home|needs|market|firms|open|reservations\/waiting)\//],
  ['sourcing', /^routes\/(rfqs|guest|agreements|sources|partners)\//],
  ['quoting', /^routes\/(guest\/|rfqs\/(editor|approvals))/],
  ['thread', /^routes\/(rfqs|reservations|agreements|answer)\//],
  ['dealing', /^routes\/(agreements|sources|partners)\//],
  ['finance', /^routes\/(consents|dossiers|score)\//],
  ['plants', /^routes\/(plant|capacity|offers|imports)\//],
  ['trail', /^routes\/(reservations|needs|rfqs|agreements|plant|components|audit|operator|offers|imports)\//],
  ['imports', /^routes\/imports\//],
  ['refusals', /^routes\/(jobs|operator)\//],
];

/** Compressed bytes of script that each screen asks for: the frame, itself and its parents, and a catalogue. */
export function screenWeights(): { screen: string; bytes: number }[] {
  const { entry, routes } = manifest();
  const chain = (route: BuiltRoute): BuiltRoute[] => {
    const parent = route.parentId ? routes[route.parentId] : undefined;
    return parent ? [route, ...chain(parent)] : [route];
  };
  return Object.values(routes).map((route) => {
    const files = chain(route).flatMap(({ module, imports = [] }) => [module, ...imports]);
    const all = new Set([entry.module, ...entry.imports, ...files, ...texts(route)]);
    return { screen: route.id, bytes: [...all].reduce((sum, file) => sum + weigh(file), 0) };
  });
}
