import { firmName, listNames } from '../../domain/names.ts';
import { TimeText } from '../../domain/values.tsx';
import type { ConsentTermsFragment } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Facts } from '../../ui/panel.tsx';

/** The terms of a consent, one beneath the other. */
export function TermsFacts({ consent }: { consent: ConsentTermsFragment }) {
  const t = useT();
  const locale = useLocale();
  return (
    <Facts
      facts={[
        [t('consents:field.subject'), consent.subject ? firmName(locale, consent.subject) : ''],
        [t('consents:field.recipientId'), consent.recipient ? firmName(locale, consent.recipient) : ''],
        [t('consents:field.purpose'), t(`consents:purpose.${consent.purpose}`)],
        [t('consents:field.dataGroups'), <GroupNames key="groups" groups={consent.dataGroups} />],
        [t('consents:field.granularity'), t(`consents:granularity.${consent.granularity}`)],
        [t('consents:field.windowMonths'), t('consents:months', { count: consent.windowMonths })],
        [t('consents:field.frequency'), t(`consents:frequency.${consent.frequency}`)],
        [t('consents:field.givenAt'), <TimeText key="given" instant={consent.givenAt} />],
        [t('consents:field.confirmBy'), <TimeText key="confirm" instant={consent.confirmBy} />],
        [t('consents:field.expiresAt'), <TimeText key="expires" instant={consent.expiresAt} />],
        consent.revokedAt
          ? [t('consents:field.revokedAt'), <TimeText key="revoked" instant={consent.revokedAt} />]
          : null,
        consent.revokeReason ? [t('consents:field.reason'), consent.revokeReason] : null,
      ]}
    />
  );
}

export function GroupNames({ groups }: { groups: ConsentTermsFragment['dataGroups'] }) {
  const t = useT();
  const locale = useLocale();
  return listNames(
    locale,
    groups.map((group) => t(`consents:group.${group}`)),
  );
}
