import { type Browser, chromium } from 'playwright-core';
import { childEnvironment } from '#config/env.ts';
import { findChromium } from './chromium.ts';

// Our own flags: the package's list switches web security off.
const flags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
];

/** A headless Chromium; close it in afterAll. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  return chromium.launch({ executablePath, args: flags, headless: true, env: childEnvironment(env) });
}
