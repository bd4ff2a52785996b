import { consentGive } from '#schema/finance/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { act, actorOf, type DemoRun } from './demo-run.ts';

/** One consent for the story: the lead machinist lets the city bank see a year of its figures, month by month, to decide on credit. */
export async function loadFinance(run: DemoRun): Promise<void> {
  const bank = actorOf(run, 'wuxi-bank');
  await act(
    run,
    actorOf(run, 'wuxi-lead'),
    consentGive,
    {
      recipientId: encodeId('org', bank.organisationId),
      purpose: 'UNDERWRITE',
      dataGroups: ['PROFILE', 'ORDERS', 'RELIABILITY', 'CAPACITY', 'QUOTING'],
      granularity: 'MONTHLY',
      windowMonths: 12,
      frequency: 'DAILY',
      validDays: 365,
      reconfirmDays: 90,
    },
    'consent:wuxi-lead:wuxi-bank',
  );
}
