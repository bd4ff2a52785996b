import type { AddressInfo } from 'node:net';
import net from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { smtpTransport } from './mail-transport.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A real SMTP server; what it was given, and how it answers each recipient. */
async function mailServer(options: SMTPServerOptions = {}) {
  const mails: { to: string[]; raw: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      let raw = '';
      stream.on('data', (chunk) => {
        raw += String(chunk);
      });
      stream.on('end', () => {
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close(() => undefined));
  return { mails, port: (server.server.address() as AddressInfo).port };
}

const refusing = (responseCode: number): SMTPServerOptions => ({
  onRcptTo: (_address, _session, done) =>
    done(Object.assign(new Error('no such box here'), { responseCode })),
});
const mail = {
  messageId: '<0190@openfloor.example>',
  to: 'planner@example.com',
  subject: '王敏 wants 8 h of 铣削',
  text: 'text part\n',
  html: '<p>html part</p>',
};
const transport = (port: number, url = `smtp://127.0.0.1:${port}`) => {
  const made = smtpTransport(url, 'Openfloor <no-reply@openfloor.example>', {
    connectMs: 500,
    silenceMs: 500,
  });
  closing.push(() => made.close());
  return made;
};

describe('a mail server', () => {
  it('gets a mail with a text and an HTML part, by its id, marked as sent by a machine', async () => {
    const { mails, port } = await mailServer();
    const unsubscribe = 'https://openfloor.example/mail/unsubscribe?t=1';

    expect(await transport(port).send({ ...mail, unsubscribe })).toEqual({ outcome: 'SENT', said: null });

    const raw = mails[0]?.raw ?? '';
    expect(raw).toMatch(/^Message-ID: <0190@openfloor\.example>/im);
    expect(raw).toMatch(/^Auto-Submitted: auto-generated/im);
    expect(raw).toContain(`<${unsubscribe}>`);
    expect(raw).toMatch(/List-Unsubscribe-Post: List-Unsubscribe=One-Click/);
    expect(raw).toMatch(/text\/plain[\s\S]*text part[\s\S]*text\/html[\s\S]*html part/);
  });

  it('that says later is asked again; one that says never is believed', async () => {
    const later = await mailServer(refusing(451));
    expect(await transport(later.port).send(mail)).toMatchObject({ outcome: 'RETRY' });
    const never = await mailServer(refusing(550));
    const sent = await transport(never.port).send(mail);
    expect(sent.outcome).toBe('FAILED');
    expect(sent.said).toContain('no such box');
  });

  it('that hangs, or is not there, is asked again', async () => {
    const silent = net.createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    closing.push(() => silent.close());

    expect(await transport((silent.address() as AddressInfo).port).send(mail)).toMatchObject({
      outcome: 'RETRY',
    });
    expect(await transport(1).send(mail)).toMatchObject({ outcome: 'RETRY' });
  });

  it('gets no password without TLS, and a wrong password is ours to mend', async () => {
    let seen = 0;
    const { mails, port } = await mailServer({
      onAuth(_auth, _session, done) {
        seen += 1;
        done(new Error('wrong'));
      },
      allowInsecureAuth: true,
    });

    expect(await transport(port, `smtp://user:secret@127.0.0.1:${port}`).send(mail)).toMatchObject({
      outcome: 'RETRY',
    });
    expect([seen, mails]).toEqual([0, []]);
  });

  it.each([
    'planner@example.com\r\nBcc: everybody@example.com',
    'planner@example.com, other@example.com',
    'planner@example.com>\r\nRCPT TO:<other@example.com',
    'no address',
    '"a b"@example.com',
    '',
  ])('is never given what is not one address: %j', async (to) => {
    const { mails, port } = await mailServer();

    expect(await transport(port).send({ ...mail, to })).toEqual({
      outcome: 'FAILED',
      said: 'not an address',
    });
    expect(mails).toEqual([]);
  });

  it('never reads a second header out of a subject', async () => {
    const { mails, port } = await mailServer();

    await transport(port).send({ ...mail, subject: 'Hello\r\nBcc: everybody@example.com' });

    expect(mails[0]?.raw).not.toMatch(/^Bcc:/m);
    expect(mails[0]?.to).toEqual(['planner@example.com']);
  });

  it('is asked for a domain in any script', async () => {
    const { mails, port } = await mailServer();

    expect(await transport(port).send({ ...mail, to: 'planner@例子.中国' })).toMatchObject({
      outcome: 'SENT',
    });
    expect(mails[0]?.raw).toContain('planner@xn--fsqu00a.xn--fiqs8s');
  });
});
