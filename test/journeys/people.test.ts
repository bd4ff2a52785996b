import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invitationToken, passwordResetToken, totpCode } from '#schema/identity/index.ts';
import { systemClock } from '#schema/kernel/clock.ts';
import { Secrets } from '#schema/kernel/secrets.ts';
import { launchBrowser } from '#test/harness/browser.ts';
import { type House, openHouse } from '#test/harness/house.ts';
import { demoPassword, type Look, openPerson, photograph, signIn } from '../browser/journey.ts';

const secretKey = 'only for this test, where nothing is secret';
const secrets = new Secrets(secretKey);
const owner = 'planner@wuxi-lead.example';
let house: House;
let browser: Browser;
let admin: pg.Pool;
beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse({ SECRET_KEY: secretKey }), launchBrowser()]);
  admin = new pg.Pool({ connectionString: house.adminUrl, max: 1 });
});
afterAll(async () => {
  await browser?.close();
  await admin?.end();
  await house?.close();
});

const one = async <Row>(text: string, values: unknown[] = []) =>
  (await admin.query(text, values)).rows[0] as Row;
const looks: readonly Look[] = [
  { locale: 'zh-CN', theme: 'light', javaScript: false },
  { locale: 'en', theme: 'dark', javaScript: true },
];
const submit = (page: Page, name: RegExp) => page.locator('main').getByRole('button', { name }).click();

/** Whoever has signed in sees the shell. */
async function enter(page: Page, email: string, password: string): Promise<void> {
  await page.goto(`${house.url}/sign-in`);
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await submit(page, /^(登录|Sign in)$/);
}

describe.each(looks)('in $locale, $theme, script $javaScript', (look) => {
  const email = `colleague-${look.locale}@wuxi-lead.example`.toLowerCase();

  it('an owner invites somebody, who joins and sees the firm', async () => {
    const boss = await openPerson(browser, look);
    await signIn(boss.page, house.url, owner, look.locale);
    await boss.page.goto(`${house.url}/settings/people`);
    await boss.page.locator('input[name=email]').fill(email);
    await boss.page.locator('input[name=roles][value=PLANNER]').check();
    await submit(boss.page, /发送邀请|Send the invitation/);
    await boss.page.waitForURL(/sent/);
    await boss.page.locator('main table').getByText(email).waitFor();
    await photograph(boss.page, look, 'people');
    const row = await one<{ id: string; sendings: number }>(
      'select id, sendings from app.invitation where email = $1',
      [email],
    );

    const { page, errors } = await openPerson(browser, look);
    await page.goto(`${house.url}/invitations/${invitationToken(secrets, row)}`);
    await photograph(page, look, 'invitation');
    await page.locator('input[name=personName]').fill('韩梅梅');
    await page.locator('input[name=password]').fill(demoPassword);
    await submit(page, /创建账号并加入|Make an account and join/);
    await page.waitForURL(`${house.url}/`);
    await page.goto(`${house.url}/settings/people`);

    expect(await page.locator('main table').first().textContent()).toContain('韩梅梅');
    expect(await page.locator('input[name=email]').count()).toBe(0);
    expect(errors).toEqual([]);
  }, 60_000);

  it('somebody turns two-step sign-in on, signs out, and in again with a code', async () => {
    const { page, errors } = await openPerson(browser, look);
    await signIn(page, house.url, email, look.locale);
    await page.goto(`${house.url}/settings/security`);
    await submit(page, /开始设置|Set it up/);
    await page.locator('svg[role=img]').waitFor();
    const secret = (await page.locator('main .mono').first().textContent())?.replaceAll(' ', '') ?? '';
    await photograph(page, look, 'two-step');
    await page.locator('input[name=oneTimeCode]').fill(totpCode(secret, systemClock.now()));
    await submit(page, /^(开启|Turn on)$/);
    await page.getByText(/恢复码：请立即保存|Recovery codes: keep them now/).waitFor();
    const codes = await page.locator('main li .mono').allTextContents();
    expect(codes).toHaveLength(10);
    await photograph(page, look, 'recovery-codes');
    await page.context().clearCookies({ name: 'openfloor' });

    await enter(page, email, demoPassword);
    await page.waitForURL(/sign-in\/second/);
    await page.locator('input[name=oneTimeCode]').fill('000000');
    await submit(page, /^(登录|Sign in)$/);
    await page.locator('main [role=alert]').waitFor();
    await photograph(page, look, 'second-step');
    await page.locator('input[name=oneTimeCode]').fill(codes[0] ?? '');
    await submit(page, /^(登录|Sign in)$/);
    await page.waitForURL(`${house.url}/`);
    expect(errors.filter((error) => !error.includes('422'))).toEqual([]);
  }, 60_000);

  it('somebody who has forgotten the password sets a new one by the link', async () => {
    const { page } = await openPerson(browser, look);
    await page.goto(`${house.url}/password/forgotten`);
    await page.locator('input[name=email]').fill(owner);
    await submit(page, /发送链接|Send the link/);
    await page.waitForURL(/sent/);
    const { id } = await one<{ id: string }>(
      'select id from auth.password_reset where used_at is null order by id desc limit 1',
    );
    const link = `${house.url}/password/reset/${passwordResetToken(secrets, id)}`;
    await page.goto(link);
    await page.locator('input[name=newPassword]').fill('1234567890');
    await submit(page, /保存新密码|Set the password/);
    await page.locator('main [role=alert]').waitFor();
    await page.locator('input[name=newPassword]').fill(demoPassword);
    await submit(page, /保存新密码|Set the password/);
    await page.waitForURL(/after=passwordChanged/);
    await page.goto(link);
    expect(await page.locator('input[name=newPassword]').count()).toBe(0);
  }, 60_000);
});

describe('a passkey', () => {
  const look: Look = { locale: 'en', theme: 'light', javaScript: true };

  it('is made, named, signs in without a password, and is removed', async () => {
    const { page, context, errors } = await openPerson(browser, look);
    const device = await context.newCDPSession(page);
    await device.send('WebAuthn.enable');
    await device.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await signIn(page, house.url, 'buyer@ev-drive.example', 'en');
    await page.goto(`${house.url}/settings/security`);
    await page.getByRole('button', { name: 'Add a passkey of this device' }).click();
    const name = page.locator('main table input[name=name]');
    await name.waitFor();
    await name.fill('Work laptop');
    await page.getByRole('button', { name: 'Rename' }).click();
    await page.locator('main table input[value="Work laptop"]').waitFor();
    await photograph(page, look, 'passkeys');
    await context.clearCookies({ name: 'openfloor' });

    await page.goto(`${house.url}/sign-in?next=/market`);
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.waitForURL(`${house.url}/market`);
    await page.goto(`${house.url}/settings/security`);
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByText('No passkey yet').waitFor();
    await context.clearCookies({ name: 'openfloor' });
    await page.goto(`${house.url}/sign-in`);
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.getByText('The passkey was not accepted').waitFor();
    expect(errors.filter((error) => !error.includes('422'))).toEqual([]);
    await context.close();
  }, 60_000);
});
