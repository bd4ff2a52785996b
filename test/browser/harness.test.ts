import { describe, expect, it } from 'vitest';
import { launchBrowser } from '#test/harness/browser.ts';

describe('the browser of the tests', () => {
  it('runs scripts and has its web security on', async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.setContent('<title>Openfloor</title><button onclick="this.textContent = 1 + 1">add</button>');

    await page.getByRole('button', { name: 'add' }).click();

    expect(await page.getByRole('button').textContent()).toBe('2');
    expect(browser.contexts()).toHaveLength(1);
    await browser.close();
  });
});
