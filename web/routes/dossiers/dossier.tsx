import { Download } from 'lucide-react';
import { data, Form } from 'react-router';
import { firmName } from '../../domain/names.ts';
import { StateBadge } from '../../domain/state-badge.tsx';
import { DateRange, TimeText } from '../../domain/values.tsx';
import { Hidden } from '../../form/fields.tsx';
import type { ConsentTermsFragment, DossierQuery } from '../../gql/graphql.ts';
import { query } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import { ConsentFiles } from '../consents/consent-files.tsx';
import { PURPOSES } from '../consents/consent-form.ts';
import { FieldList, Figures } from '../consents/figures.tsx';
import { TermsFacts } from '../consents/terms-text.tsx';
import type { Route } from './+types/dossier.ts';
import { DossierDocument, ReceivedConsentDocument } from './dossiers.gql.ts';
import { ScoreSection } from './score-section.tsx';

/** A reading is an act: it happens where a purpose stands in the address, and the firm sees that it did. */
export async function loader(args: Route.LoaderArgs) {
  const { id } = args.params;
  const wanted = args.url.searchParams.get('purpose');
  const purpose = PURPOSES.find((name) => name === wanted);
  const dossier = purpose ? (await query(args, DossierDocument, { id, purpose })).dossier : null;
  const { node } = await query(args, ReceivedConsentDocument, { id });
  if (node?.__typename !== 'Consent' || node.side !== 'RECIPIENT')
    throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { consent: node, dossier };
}

export default function DossierScreen({ loaderData: { consent, dossier } }: Route.ComponentProps) {
  const t = useT();
  const locale = useLocale();
  return (
    <>
      <PageHead
        title={consent.subject ? firmName(locale, consent.subject) : consent.number}
        crumbs={[{ to: '/dossiers', text: t('consents:dossiers.title') }]}
        meta={
          <>
            <StateBadge of="consent" state={consent.state} /> <span className="mono">{consent.number}</span>
          </>
        }
      />
      <div className={ui.stack}>
        {dossier ? <Reading consent={consent} dossier={dossier} /> : <Ask consent={consent} />}
        <div className={ui.split}>
          <Panel title={t('consents:section.terms')}>
            <TermsFacts consent={consent} />
          </Panel>
          <Panel title={t('consents:section.files')}>
            <ConsentFiles consentId={consent.id} />
          </Panel>
        </div>
        <Panel title={t('consents:fields')} flush>
          <FieldList fields={consent.fields} />
        </Panel>
      </div>
    </>
  );
}

function Ask({ consent }: { consent: ConsentTermsFragment }) {
  const t = useT();
  const purpose = t(`consents:purpose.${consent.purpose}`);
  if (consent.state !== 'ACTIVE')
    return <Notice tone="warn">{t(`consents:outcome.${consent.state}`)}</Notice>;
  return (
    <Form method="get" className={ui.formActions}>
      <Hidden name="purpose" value={consent.purpose} />
      <Button look="primary">{t('consents:read.act', { purpose })}</Button>
      <span className="quiet">{t('consents:read.consequence')}</span>
    </Form>
  );
}

type Read = NonNullable<DossierQuery['dossier']>;

function Reading({ consent, dossier }: { consent: ConsentTermsFragment; dossier: Read }) {
  const t = useT();
  if (dossier.outcome !== 'READ')
    return (
      <Notice tone="warn">
        {t(`consents:outcome.${dossier.outcome}`)}
        {dossier.nextOn ? ` ${t('consents:nextOn', { day: dossier.nextOn })}` : null}
      </Notice>
    );
  return (
    <>
      <Notice tone="info">
        {t('consents:read.noted')} <TimeText instant={dossier.asOf} />
        {dossier.fromDay && dossier.untilDay ? (
          <>
            {' · '}
            <DateRange from={dossier.fromDay} until={dossier.untilDay} />
          </>
        ) : null}
      </Notice>
      <MemoFiles consent={consent} />
      <ScoreSection score={dossier.score} isAlone={consent.granularity === 'SCORE_ONLY'} />
      {consent.granularity === 'SCORE_ONLY' ? null : (
        <Figures figures={dossier.figures} by={t('consents:read.by', { number: consent.number })} />
      )}
    </>
  );
}

/** The reading to be filed with a decision. Each file is a reading of its own: the firm sees it. */
function MemoFiles({ consent: { id, purpose } }: { consent: ConsentTermsFragment }) {
  const t = useT();
  return (
    <div className={ui.row}>
      {(['pdf', 'xlsx', 'json'] as const).map((format) => (
        <a
          key={format}
          className={ui.button}
          href={`/dossiers/${id}/memo.${format}?purpose=${purpose}`}
          download
        >
          <Icon of={Download} size={14} />
          {t(`consents:memo.${format}`)}
        </a>
      ))}
      <span className="quiet">{t('consents:memo.note')}</span>
    </div>
  );
}
