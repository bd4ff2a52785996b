import { webhookKinds } from '../notices.ts';

/** docs/reference/events.md, as it is to be: `npm run schema` writes it, and a test holds the file against it. */
export function eventReference(): string {
  const rows = webhookKinds().map(
    ({ event, when, data }) =>
      `| \`${event}\` | ${when} | ${Object.entries(data)
        .map(([name, { prefix }]) => `\`${name}\` (\`${prefix}_…\`)`)
        .join(', ')} |`,
  );
  return `# Events of webhooks

Messages follow the [Standard Webhooks](https://www.standardwebhooks.com): \`{ "type", "timestamp", "data" }\`, signed in
\`webhook-signature\`, under an id in \`webhook-id\` that stays the same over all tries. \`data\` holds ids alone: ask the API for the rest.
Order is not promised, and a message may come twice.

| type | when | data |
|---|---|---|
${rows.join('\n')}
| \`webhook.test.v1\` | A member tries an endpoint out. | \`endpointId\` (\`whe_…\`) |
`;
}
