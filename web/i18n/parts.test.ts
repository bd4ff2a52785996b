import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#config/project-root.ts';
import routes from '../routes.ts';
import en from './en.ts';
import { parts } from './parts.ts';

interface Route {
  readonly path?: string;
  readonly file: string;
  readonly children?: readonly Route[];
}

const web = path.join(projectRoot, 'web');
const namespaces = new Set(
  readdirSync(path.join(web, 'locales/en')).map((name) => name.replace('.json', '')),
);
const read = (file: string) => readFileSync(file, 'utf8');

/** Modules that a module draws with: those that it imports by their own file, and theirs. What runs on the server alone has its words there. */
function drawnBy(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file) || !existsSync(file)) return known;
  known.add(file);
  for (const [, target = ''] of read(file).matchAll(/from '(\.[^']+\.tsx?)'/g))
    if (!/\.server\.|\.gql\.|\/i18n\//.test(target)) drawnBy(path.resolve(path.dirname(file), target), known);
  return known;
}

const asked = (file: string): string[] =>
  [...read(file).matchAll(/\bt\(\s*['`]([a-z]+):/g)].flatMap(([, name = '']) =>
    namespaces.has(name) ? [name] : [],
  );

function pages(all: readonly Route[], under = ''): { path: string; file: string }[] {
  return all.flatMap(({ path: own, file, children }) => {
    const at = own === undefined ? under : `${under}/${own}`;
    return [{ path: at || '/', file: path.join(web, file) }, ...pages(children ?? [], at)];
  });
}

/** Those of what a page shows are looked for when it is there. */
const marked = await namesOf(parts.filter(({ mark }) => mark !== undefined));

async function namesOf(some: typeof parts): Promise<Set<string>> {
  const texts = await Promise.all(some.map((part) => part.load('en')));
  return new Set(texts.flatMap(({ default: found }) => Object.keys(found)));
}

describe('the texts of a page', () => {
  const all = pages(routes as readonly Route[]).filter(({ file }) => file.endsWith('.tsx'));

  it.each(all)('are at hand when $path is opened first', async ({ path: at, file }) => {
    const here = at.replace(/:\w+/g, 'x');
    const own = await namesOf(parts.filter((part) => part.path.test(here)));
    const wanted = new Set([...drawnBy(file)].flatMap(asked));
    const late = [...wanted].filter((name) => !(name in en) && !own.has(name) && !marked.has(name));
    expect(late).toEqual([]);
  });
});
