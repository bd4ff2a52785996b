import 'reflect-metadata';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it } from 'vitest';
import { type AddressRule, publicOnly } from './address-rule.ts';
import { webhookSender } from './webhook-sender.ts';

/** Says outright that a server of the test on loopback may be reached; the product has no such setting. */
const toTheTest: AddressRule = {
  ...publicOnly,
  judge: () => undefined,
  allows: (address) => address === '127.0.0.1',
};
const secrets = ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'whsec_plJ3nmyCDGBKInavdOK15jsl0000000A'];
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** A receiver that answers as told and keeps what it was sent. */
async function receiver(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const got: { headers: Record<string, string>; body: string; path: string }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += String(chunk);
    });
    request.on('end', () => {
      got.push({ headers: request.headers as Record<string, string>, body, path: request.url ?? '' });
      answer(request, response);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, got };
}

const body =
  '{"type":"offer.published.v1","timestamp":"2026-11-23T00:00:00.000Z","data":{"offerId":"off_1"}}';
const send = (url: string, more: Partial<{ connectMs: number; totalMs: number }> = {}, at = new Date()) =>
  webhookSender(toTheTest, { connectMs: 1_000, totalMs: 2_000, ...more }).send({
    id: 'msg_01',
    url,
    body,
    secrets,
    at,
  });
const status =
  (code: number, headers = {}) =>
  (_: IncomingMessage, response: ServerResponse) =>
    void response.writeHead(code, headers).end('secret words of the receiver');

describe('a message', () => {
  it('reaches a target that is allowed, signed so that either secret verifies it', async () => {
    const { url, got } = await receiver(status(204));

    expect(await send(url)).toEqual({ status: 204, reason: null, isFinal: false });

    const [message] = got;
    expect(message?.headers).toMatchObject({ 'webhook-id': 'msg_01', 'content-type': 'application/json' });
    for (const secret of secrets)
      expect(new Webhook(secret).verify(message?.body ?? '', message?.headers ?? {})).toMatchObject({
        type: 'offer.published.v1',
      });
    expect(() =>
      new Webhook('whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA').verify(
        message?.body ?? '',
        message?.headers ?? {},
      ),
    ).toThrow();
  });

  it('is not carried on by a redirect, and its target hears nothing', async () => {
    const inner = await receiver(status(200));
    const { url } = await receiver(status(302, { location: inner.url }));

    expect(await send(url)).toEqual({ status: 302, reason: 'REDIRECTED', isFinal: false });
    expect(inner.got).toEqual([]);
  });

  it('that a receiver no longer wants is final; any other refusal is tried again', async () => {
    expect(await send((await receiver(status(410))).url)).toEqual({
      status: 410,
      reason: 'HTTP_STATUS',
      isFinal: true,
    });
    expect(await send((await receiver(status(500))).url)).toEqual({
      status: 500,
      reason: 'HTTP_STATUS',
      isFinal: false,
    });
  });

  it('is given up in its time when the receiver hangs, before its answer or in it', async () => {
    const silent = await receiver(() => undefined);
    expect(await send(silent.url, { totalMs: 300 })).toEqual({
      status: null,
      reason: 'TIMED_OUT',
      isFinal: false,
    });
    const slow = await receiver((_, response) => void response.writeHead(200).write('x'));
    const began = performance.now();
    await send(slow.url, { totalMs: 300 });
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('ends well with a receiver that answers without end: no more than 64 KiB are read', async () => {
    const endless = await receiver((_, response) => {
      response.writeHead(200);
      const pour = () => {
        while (!response.destroyed && response.write('x'.repeat(16_384)));
        response.once('drain', pour);
      };
      pour();
    });
    expect((await send(endless.url)).status).toBe(200);
  });

  it('that nobody takes says so by a code, without the words of any machine', async () => {
    expect(await send('http://127.0.0.1:1/')).toEqual({
      status: null,
      reason: 'NOT_REACHED',
      isFinal: false,
    });
  });
});
