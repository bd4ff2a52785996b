import { Webhook } from 'standardwebhooks';
import { Agent, request } from 'undici';
import { type AddressRule, checkedAddresses, pinned, publicOnly, TargetRefused } from './address-rule.ts';

/** A message that is to be sent: by which id, signed with which keys. */
export interface OutgoingMessage {
  /** The same over all tries. */
  readonly id: string;
  readonly url: string;
  readonly body: string;
  /** The present one, and during a rotation the former. */
  readonly secrets: readonly string[];
  readonly at: Date;
}

/** What came of a try: a status where there was one, and a stable code where it failed. */
export interface Answer {
  readonly status: number | null;
  readonly reason: string | null;
  /** Whether trying again is of no use. */
  readonly isFinal: boolean;
}

export interface WebhookSender {
  send(message: OutgoingMessage): Promise<Answer>;
}

/** How long a receiver may take. Tests cannot wait as long. */
export interface Patience {
  readonly connectMs: number;
  readonly totalMs: number;
}
const usualPatience: Patience = { connectMs: 5_000, totalMs: 10_000 };

/** So much of an answer is read, so that the connection ends well; none of it is kept. */
const answerBytesMax = 64 * 1024;

/** Sends messages one by one, each over a connection of its own to addresses that were checked. */
export function webhookSender(
  rule: AddressRule = publicOnly,
  patience: Patience = usualPatience,
): WebhookSender {
  return {
    async send(message) {
      try {
        const addresses = await checkedAddresses(rule, message.url);
        const agent = new Agent({
          connect: { lookup: pinned(addresses), timeout: patience.connectMs, autoSelectFamily: true },
          connections: 1,
          pipelining: 0,
          maxHeaderSize: 16 * 1024,
          maxResponseSize: answerBytesMax,
        });
        try {
          return await post(agent, message, patience);
        } finally {
          await agent.destroy();
        }
      } catch (error) {
        return {
          status: null,
          reason: reasonOf(error),
          isFinal: error instanceof TargetRefused && error.message !== 'NAME_NOT_FOUND',
        };
      }
    },
  };
}

async function post(agent: Agent, message: OutgoingMessage, { totalMs }: Patience): Promise<Answer> {
  const answer = await request(message.url, {
    dispatcher: agent,
    method: 'POST',
    headers: headersOf(message),
    body: message.body,
    signal: AbortSignal.timeout(totalMs),
  });
  const { statusCode: status } = answer;
  // Redirects are not followed: they are an answer like another.
  await answer.body.dump({ limit: answerBytesMax }).catch(() => undefined);
  if (status >= 200 && status < 300) return { status, reason: null, isFinal: false };
  return {
    status,
    reason: status >= 300 && status < 400 ? 'REDIRECTED' : 'HTTP_STATUS',
    isFinal: status === 410,
  };
}

function headersOf({ id, body, secrets, at }: OutgoingMessage): Record<string, string> {
  return {
    'content-type': 'application/json',
    'user-agent': 'Openfloor-Webhooks/1',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
  };
}

/** A code that screens translate: what a receiver's machine says in its own words stays out. */
function reasonOf(error: unknown): string {
  if (error instanceof TargetRefused) return error.message;
  const { name = '', code = '' } = error as { name?: string; code?: string };
  if (name === 'TimeoutError' || /TIMEOUT|ETIMEDOUT/.test(code)) return 'TIMED_OUT';
  if (/ENOTFOUND|EAI_/.test(code)) return 'NAME_NOT_FOUND';
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO|EPROTO/.test(code)) return 'TLS_FAILED';
  return 'NOT_REACHED';
}
