import nodemailer from 'nodemailer';

/** A mail as it goes to the server. */
export interface OutgoingMail {
  /** Stays the same over retries, so that a mail which arrives twice is known for one. */
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly unsubscribe?: string | undefined;
}

/** How a try ended: taken, refused for good, or to be tried again; and what the server said. */
export type Sent = { readonly outcome: 'SENT' | 'FAILED' | 'RETRY'; readonly said: string | null };

export interface MailTransport {
  send(mail: OutgoingMail): Promise<Sent>;
  close(): void;
}

/** How long a mail server may take. Tests cannot wait as long. */
export interface Patience {
  readonly connectMs: number;
  readonly silenceMs: number;
}
const usualPatience: Patience = { connectMs: 10_000, silenceMs: 30_000 };

/** A mail server by its address, `smtps://user:password@host`. With a password, `smtp://` insists on STARTTLS. */
export function smtpTransport(url: string, from: string, patience: Patience = usualPatience): MailTransport {
  const server = new URL(url);
  const transporter = nodemailer.createTransport({
    url,
    requireTLS: server.protocol === 'smtp:' && server.password !== '',
    connectionTimeout: patience.connectMs,
    greetingTimeout: patience.connectMs,
    socketTimeout: patience.silenceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ messageId, to, subject, text, html, unsubscribe }) {
      if (!isAddress(to)) return { outcome: 'FAILED', said: 'not an address' };
      try {
        await transporter.sendMail({
          from,
          to: { name: '', address: to },
          messageId,
          subject,
          text,
          html,
          headers: { 'Auto-Submitted': 'auto-generated', ...oneClick(unsubscribe) },
        });
        return { outcome: 'SENT', said: null };
      } catch (error) {
        return verdictOf(error);
      }
    },
    close: () => transporter.close(),
  };
}

/** RFC 8058: one post without a page ends it. */
function oneClick(url: string | undefined): Record<string, string> {
  return url ? { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {};
}

/** One address and no more: nothing that a header or an envelope would read as a second line or a second reader. */
function isAddress(to: string): boolean {
  return to.length <= 320 && /^[^\s@<>,;:"\\()[\]\p{Cc}]+@[^\s@<>,;:"\\()[\]\p{Cc}]+$/u.test(to);
}

/** Only the server's word about this mail is final. A wrong password or a lost line is ours or the net's, and may be mended. */
function verdictOf(error: unknown): Sent {
  const { code, responseCode, response, message } = error as {
    code?: string;
    responseCode?: number;
    response?: string;
    message?: string;
  };
  const isAboutThis = code === 'EENVELOPE' || code === 'EMESSAGE';
  const isFinal = isAboutThis && responseCode !== undefined && responseCode >= 500;
  const said = (response ?? message ?? String(error)).replace(/\s+/g, ' ').slice(0, 300);
  return { outcome: isFinal ? 'FAILED' : 'RETRY', said };
}
