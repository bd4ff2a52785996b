import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All rules of WCAG 2.2 at the levels A and AA. */
export const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds, and whether the page scrolls sideways (WCAG 1.4.10). The policy of the page lets no script in but its own, so axe comes through the debugger. */
export async function barriers(page: Page, rules: readonly string[]): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(
    async (runOnly) => {
      const { axe } = window as unknown as {
        axe: {
          run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
        };
      };
      const { violations } = await axe.run({ runOnly, resultTypes: ['violations'] });
      const { scrollWidth, clientWidth } = document.documentElement;
      return [
        ...violations.map(({ id, nodes }) => {
          const targets = nodes.slice(0, 3).map(({ target }) => target.join(' '));
          return `${id} at ${targets.join(', ')}`;
        }),
        ...(scrollWidth > clientWidth + 1 ? ['the page scrolls sideways'] : []),
      ];
    },
    [...rules],
  );
}
