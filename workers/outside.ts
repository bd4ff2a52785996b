import { type MailTransport, smtpTransport } from './mail/mail-transport.ts';
import { type WebhookSender, webhookSender } from './webhooks/webhook-sender.ts';

/** What of the world outside the workers speak with. */
export interface Outside {
  /** Where links in mails lead. */
  readonly publicUrl: string;
  /** None where no mail server is set: then mails are kept to be looked at. */
  readonly mail: MailTransport | undefined;
  readonly webhooks: WebhookSender;
}

/** As the environment says. */
export function openOutside(env: {
  readonly PUBLIC_URL: string;
  readonly SMTP_URL?: string | undefined;
  readonly MAIL_FROM?: string | undefined;
}): Outside {
  const { PUBLIC_URL, SMTP_URL, MAIL_FROM } = env;
  const from = MAIL_FROM ?? `Openfloor <no-reply@${new URL(PUBLIC_URL).hostname}>`;
  return {
    publicUrl: PUBLIC_URL,
    mail: SMTP_URL ? smtpTransport(SMTP_URL, from) : undefined,
    webhooks: webhookSender(),
  };
}
