import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All rules of WCAG 2.2 at the levels A and AA. */
export const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

/**
 * What axe finds, and whether the page scrolls sideways (WCAG 1.4.10). The policy of the page lets no script in but its own, so axe comes through
 * the debugger.
 */
export async function barriers(page: Page, rules: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const { violations, sideways } = await page.evaluate(runAxe, [...rules]);
  return [...violations.map(said), ...(sideways ? ['the page scrolls sideways'] : [])];
}

/**
 * To read all style sheets and films beforehand takes axe as long as all the rest. Of the rules that are on, one alone wants it, and of films:
 * the one of style sheets, css-orientation-lock, is an experiment that no level switches on.
 */
async function runAxe(runOnly: string[]) {
  const { axe } = window as unknown as {
    axe: { run(options: object): Promise<{ violations: Finding[] }> };
  };
  const preload = document.querySelector('audio, video') !== null;
  const { violations } = await axe.run({ runOnly, preload, resultTypes: ['violations'] });
  const { scrollWidth, clientWidth } = document.documentElement;
  return { violations, sideways: scrollWidth > clientWidth + 1 };
}

function said({ id, nodes }: Finding): string {
  const targets = nodes.slice(0, 3).map(({ target }) => target.join(' '));
  return `${id} at ${targets.join(', ')}`;
}
