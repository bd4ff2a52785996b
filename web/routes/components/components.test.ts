import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const WEB = fileURLToPath(new URL('../../', import.meta.url));
const here = `${WEB}routes/components/`;
const gallery = readdirSync(here)
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => readFileSync(here + name, 'utf8'))
  .join('\n');

/** The title of the document is a component without a look: the page head brings it. */
const unseen = ['ui/page-title.tsx'];

const components = ['ui', 'domain']
  .flatMap((folder) => readdirSync(WEB + folder).map((name) => `${folder}/${name}`))
  .filter((name) => name.endsWith('.tsx') && !unseen.includes(name));

describe('the gallery of components', () => {
  it.each(components)('shows %s; a new one gets a sample in web/routes/components', (name) => {
    expect(gallery).toContain(`'../../${name}'`);
  });

  it('would miss one that is not shown', () => {
    expect(components.length).toBeGreaterThan(15);
    expect(gallery).not.toContain(`'../../ui/page-title.tsx'`);
  });
});
