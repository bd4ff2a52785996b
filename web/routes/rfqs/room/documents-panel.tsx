import { Lock } from 'lucide-react';
import { useFileSize } from '../../../domain/file-link.tsx';
import { firmName } from '../../../domain/names.ts';
import { TimeText } from '../../../domain/values.tsx';
import { ActForm, type ActScope } from '../../../form/act-form.tsx';
import { ChoiceField, SelectField, TextField } from '../../../form/fields.tsx';
import { FileField } from '../../../form/file-field.tsx';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { DocumentLink } from '../document-link.tsx';
import css from '../rfqs.module.css';
import type { Room } from './room.tsx';

const KINDS = ['DRAWING', 'MODEL', 'SPECIFICATION', 'OTHER'] as const;

/** Drawings and papers with their revision and hash; to the buyer, who has opened what. */
export function DocumentsPanel({ rfq, scope }: { rfq: Room; scope: ActScope }) {
  const t = useT();
  const isBuyer = rfq.side === 'BUYER';
  const own = rfq.bidders[0];
  const locked = !isBuyer && rfq.ndaText !== null && own?.ndaAcceptedAt === null;
  const canAdd = isBuyer && (rfq.state === 'DRAFT' || rfq.state === 'OPEN');
  return (
    <Panel id="documents" title={t('sourcing:documents.title')}>
      <div className={ui.stack}>
        {rfq.ndaText && (isBuyer || locked) ? <NdaText text={rfq.ndaText} /> : null}
        {locked ? (
          <>
            <Notice tone="warn">
              <Icon of={Lock} size={14} /> {t('sourcing:nda.locked')}
            </Notice>
            <ActForm
              scope={scope}
              intent="nda"
              act="rfqNdaAccept"
              word={t('sourcing:nda.accept')}
              look="primary"
            />
          </>
        ) : (
          <DocumentList rfq={rfq} />
        )}
        {canAdd ? (
          <ActForm
            scope={scope}
            intent="document"
            act="rfqDocumentAdd"
            word={t('sourcing:documents.add')}
            files
          >
            <FileField name="file" label={t('sourcing:documents.file')} purpose="DOCUMENT" />
            <div className={ui.grid}>
              <SelectField
                name="kind"
                label={t('sourcing:documents.kind')}
                options={KINDS.map((kind) => ({ value: kind, text: t(`sourcing:documentKind.${kind}`) }))}
              />
              <TextField name="revision" label={t('sourcing:documents.revision')} />
              {rfq.ndaText ? (
                <ChoiceField
                  wide
                  optional
                  type="checkbox"
                  name="unmarked"
                  label={t('sourcing:field.watermark')}
                  hint={t('sourcing:hint.unmarked')}
                  options={[{ value: 'yes', text: t('sourcing:unmarked') }]}
                />
              ) : null}
            </div>
          </ActForm>
        ) : null}
      </div>
    </Panel>
  );
}

function NdaText({ text }: { text: string }) {
  const t = useT();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable without a mouse
    <section className={css.nda} aria-label={t('sourcing:field.nda')} tabIndex={0}>
      {text}
    </section>
  );
}

function DocumentList({ rfq }: { rfq: Room }) {
  const t = useT();
  const locale = useLocale();
  const size = useFileSize();
  if (rfq.documents.length === 0) return <p className="quiet">{t('sourcing:documents.none')}</p>;
  return (
    <ul className={css.list}>
      {rfq.documents.map((document) => (
        <li key={document.id}>
          <DocumentLink document={document} path={document.path} isOwn={rfq.side === 'BUYER'} />
          <span className={css.meta}>
            <span>{t(`sourcing:documentKind.${document.kind}`)}</span>
            <span>{t('sourcing:documents.rev', { revision: document.revision })}</span>
            <span>{size(document.sizeBytes)}</span>
            <TimeText instant={document.addedAt} />
            {document.mark === 'NONE' ? null : <span>{t(`sourcing:mark.${document.mark}`)}</span>}
          </span>
          <span className={`mono ${css.hash}`}>SHA-256 {document.hash.slice(0, 16)}…</span>
          {rfq.side === 'BUYER' ? (
            <details className={ui.disclosure}>
              <summary>{t('sourcing:documents.reads', { count: document.reads.length })}</summary>
              <ul className={css.trail}>
                {document.reads.map((read) => (
                  <li key={`${read.at}${read.reader}`}>
                    <TimeText instant={read.at} /> {read.reader}
                    {read.firm ? ` · ${firmName(locale, read.firm)}` : ''} · {t('sourcing:reads.number')}{' '}
                    <span className="mono">{read.number}</span>
                    {read.marked ? ` · ${t('sourcing:reads.marked')}` : ''}
                  </li>
                ))}
              </ul>
            </details>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
