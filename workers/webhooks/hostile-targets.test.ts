import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import net from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicOnly, type Resolver } from './address-rule.ts';
import { webhookSender } from './webhook-sender.ts';

/** A server on loopback that nobody is to reach: it counts whoever connects, on IPv4 and IPv6. */
let canary: net.Server;
let connections = 0;
let port = 0;
beforeAll(async () => {
  canary = net.createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => canary.listen(0, '::', resolve));
  port = (canary.address() as AddressInfo).port;
});
afterAll(() => void canary.close());

const send = (url: string, resolve: Resolver = publicOnly.resolve) =>
  webhookSender({ ...publicOnly, resolve }, { connectMs: 500, totalMs: 1_000 }).send({
    id: 'msg_1',
    url,
    body: '{}',
    secrets: ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
    at: new Date(0),
  });

/** Hosts that are no public address, in every way in which one can be written. */
const hosts = [
  '127.0.0.1',
  '127.1',
  '127.0.1',
  '127.255.255.254',
  '2130706433',
  '0x7f000001',
  '0x7f.0.0.1',
  '0177.0.0.1',
  '017700000001',
  '0x7f.1',
  '127.0.0.1.',
  '１２７.0.0.1',
  '127。0。0。1',
  '①②⑦.0.0.1',
  '%31%32%37.0.0.1',
  '0',
  '0.0.0.0',
  '0.0.0.1',
  '[::]',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[64:ff9b:1::7f00:1]',
  '[2002:7f00:1::]',
  '[2001:0:7f00:1::]',
  '[fc00::1]',
  '[fd00:ec2::254]',
  '[fe80::1]',
  '[fec0::1]',
  '[ff02::1]',
  '[100::1]',
  '[2001:db8::1]',
  '10.0.0.1',
  '10.255.255.255',
  '172.16.0.1',
  '172.31.255.254',
  '192.168.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '0xa9fea9fe',
  '2852039166',
  '0251.0376.0251.0376',
  '[::ffff:169.254.169.254]',
  '100.64.0.1',
  '100.127.255.254',
  '100.100.100.200',
  '192.0.0.1',
  '192.0.2.1',
  '198.18.0.1',
  '198.51.100.1',
  '203.0.113.1',
  '224.0.0.1',
  '239.255.255.250',
  '240.0.0.1',
  '255.255.255.255',
  'localhost',
  'localhost.',
  'LOCALHOST',
  'a.localhost',
  'db.internal',
  'printer.local',
  'router.lan',
  'intranet',
  'metadata.google.internal',
  'erp.corp',
  'example.home.arpa',
];

describe('a hostile target', () => {
  it.each(hosts)('is refused by how it is written, before anything is sent: %s', async (host) => {
    const answer = await send(`https://${host}:${port}/hook`);

    expect(answer).toMatchObject({ status: null, isFinal: true });
    expect(['TARGET_NOT_PUBLIC', 'URL_MALFORMED']).toContain(answer.reason);
    expect(connections).toBe(0);
  });

  it.each([
    ['http', () => `http://127.0.0.1:${port}/`, 'URL_NOT_HTTPS'],
    ['another scheme', () => `ftp://127.0.0.1:${port}/`, 'URL_NOT_HTTPS'],
    ['a file', () => 'file:///etc/passwd', 'URL_NOT_HTTPS'],
    ['a user before the host', () => `https://erp.example.com@127.0.0.1:${port}/`, 'URL_WITH_PASSWORD'],
    ['a password', () => `https://a:b@127.0.0.1:${port}/`, 'URL_WITH_PASSWORD'],
    ['an empty user', () => `https://@127.0.0.1:${port}/`, 'URL_WITH_PASSWORD'],
    ['a backslash', () => `https:\\\\127.0.0.1:${port}`, 'URL_MALFORMED'],
    ['a line break', () => `https://127.0.0.1:${port}/\r\nHost: x`, 'URL_MALFORMED'],
    ['the port of a mail server', () => 'https://mail.example.com:25/', 'URL_PORT_NOT_ALLOWED'],
    ['the port of SSH', () => 'https://erp.example.com:22/', 'URL_PORT_NOT_ALLOWED'],
  ])('is refused for %s', async (_what, url, reason) => {
    expect(await send(url())).toMatchObject({ status: null, reason, isFinal: true });
    expect(connections).toBe(0);
  });

  it.each([
    ['loopback', [{ address: '127.0.0.1', family: 4 }]],
    ['a private network', [{ address: '10.1.2.3', family: 4 }]],
    ['cloud metadata', [{ address: '169.254.169.254', family: 4 }]],
    ['loopback of IPv6', [{ address: '::1', family: 6 }]],
    ['a mapped address', [{ address: '::ffff:127.0.0.1', family: 6 }]],
    [
      'a public and a private address',
      [
        { address: '1.1.1.1', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ],
    ],
  ])('is refused when its name means %s', async (_what, addresses) => {
    expect(await send(`https://erp.example.com:${port}/`, async () => addresses)).toMatchObject({
      reason: 'TARGET_NOT_PUBLIC',
      isFinal: true,
    });
    expect(connections).toBe(0);
  });

  it('is not reached by a name that means the public at first and loopback after: nobody asks twice', async () => {
    let asked = 0;
    const rebinding: Resolver = async () => {
      asked += 1;
      // Reserved for documents in truth: nothing answers there, and the rule of this test takes it for public.
      return [{ address: asked === 1 ? '192.0.2.1' : '127.0.0.1', family: 4 }];
    };
    const rule = { ...publicOnly, resolve: rebinding, allows: (address: string) => address !== '127.0.0.1' };
    const answer = await webhookSender(rule, { connectMs: 300, totalMs: 600 }).send({
      id: 'msg_1',
      url: `https://erp.example.com:${port}/`,
      body: '{}',
      secrets: ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
      at: new Date(0),
    });

    expect(answer.status).toBeNull();
    expect(asked).toBe(1);
    expect(connections).toBe(0);
  });

  it('is one of at least sixty', () => {
    expect(hosts.length).toBeGreaterThanOrEqual(60);
  });
});
