import { data, redirect } from 'react-router';
import { firmName } from '../../domain/names.ts';
import { StateBadge } from '../../domain/state-badge.tsx';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import type { RefusalFragment, VerificationProposal } from '../../gql/graphql.ts';
import { notFound, query } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { PageHead } from '../../ui/page-head.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/case.ts';
import { CaseDecision } from './case-decision.tsx';
import { CaseChecks, CaseFacts, CaseLicences, CasePaper } from './case-file.tsx';
import {
  CaseDocument,
  ClaimDocument,
  ConfirmCaseDocument,
  ProposeDocument,
  SendBackDocument,
} from './operator.gql.ts';
import { requireAct } from './require-act.server.ts';

const STEPS = ['CLAIM', 'APPROVE', 'RETURN', 'SUSPEND', 'CONFIRM', 'SEND_BACK'] as const;

export async function loader(args: Route.LoaderArgs) {
  requireAct(args, 'verificationClaim');
  const { verificationCase, verificationFile } = await query(args, CaseDocument, { id: args.params.id });
  if (!verificationCase || !verificationFile) return notFound(args);
  return { found: verificationCase, file: verificationFile, idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const step = reader.choice('step', STEPS);
  if (!step) return data(reader.reply(), { status: 400 });
  const base = { idempotencyKey: `${reader.text('idempotencyKey')}:${step}`, caseId: args.params.id };
  const refused = toFieldErrors(await take(args, step, { ...base, reason: reader.optional('reason') }));
  if (refused.length > 0) return data(reader.reply(refused), { status: 422 });
  return redirect(step === 'CLAIM' ? `/operator/cases/${args.params.id}` : '/operator', 303);
}

type Input = { idempotencyKey: string; caseId: string; reason: string | null };

async function take(
  args: Route.ActionArgs,
  step: (typeof STEPS)[number],
  { reason, ...base }: Input,
): Promise<readonly RefusalFragment[]> {
  switch (step) {
    case 'CLAIM':
      return (await query(args, ClaimDocument, { input: base })).verificationClaim.userErrors;
    case 'CONFIRM':
      return (await query(args, ConfirmCaseDocument, { input: base })).verificationConfirm.userErrors;
    case 'SEND_BACK':
      return (await query(args, SendBackDocument, { input: { ...base, reason: reason ?? '' } }))
        .verificationSendBack.userErrors;
    default: {
      const action: VerificationProposal = step;
      return (await query(args, ProposeDocument, { input: { ...base, action, reason } })).verificationPropose
        .userErrors;
    }
  }
}

/** A refusal often means that a colleague was faster: the screen shows the case as it is now. */
export function shouldRevalidate() {
  return true;
}

export default function Case({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const locale = useLocale();
  const { found, file, idempotencyKey } = loaderData;
  return (
    <>
      <PageHead
        title={firmName(locale, found)}
        crumbs={[{ to: '/operator', text: t('operator:queue') }]}
        meta={<StateBadge of="verification" state={found.state} />}
      />
      <div className={ui.stack}>
        <CaseDecision found={found} file={file} idempotencyKey={idempotencyKey} reply={actionData} />
        <div className={ui.split}>
          <CasePaper file={file} />
          <div className={ui.stack}>
            <CaseFacts found={found} file={file} />
            <CaseChecks checks={file.checks} />
            <CaseLicences licences={file.licences} />
          </div>
        </div>
      </div>
    </>
  );
}
