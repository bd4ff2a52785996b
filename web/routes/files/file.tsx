import { Download, ExternalLink } from 'lucide-react';
import { useFileKind, useFileSize } from '../../domain/file-link.tsx';
import { formatNumber } from '../../domain/format.ts';
import { TimeText } from '../../domain/values.tsx';
import { notFound, query } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Facts, Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/file.ts';
import { FileDocument } from './file.gql.ts';
import { FilePreview } from './file-preview.tsx';
import { StepFacts } from './step-facts.tsx';
import { zoomOf } from './zoom.ts';

export async function loader(args: Route.LoaderArgs) {
  const { node } = await query(args, FileDocument, { id: args.params.id });
  if (node?.__typename !== 'StoredFile') return notFound(args);
  return { file: node, zoom: zoomOf(args.url.searchParams.get('zoom')) };
}

export default function FilePage({ loaderData }: Route.ComponentProps) {
  const t = useT();
  const { file, zoom } = loaderData;
  return (
    <>
      <PageHead title={file.name} crumbs={[]}>
        {file.isImage || file.mediaType === 'application/pdf' ? (
          <a className={ui.button} href={`${file.path}?inline`}>
            <Icon of={ExternalLink} />
            {t('files:openAlone')}
          </a>
        ) : null}
        <a className={`${ui.button} ${ui.primary}`} href={file.path} download>
          <Icon of={Download} />
          {t('files:download')}
        </a>
      </PageHead>
      <div className={ui.split}>
        {file.mediaType === 'model/step' ? (
          <StepFacts header={file.stepHeader} />
        ) : (
          <FilePreview file={file} zoom={zoom} />
        )}
        <AboutFile file={file} />
      </div>
    </>
  );
}

function AboutFile({ file }: { file: Route.ComponentProps['loaderData']['file'] }) {
  const t = useT();
  const locale = useLocale();
  const size = useFileSize();
  const kind = useFileKind();
  const { width, height } = file;
  const pixels = (side: number) => formatNumber(locale, String(side));
  return (
    <Panel title={t('files:facts')}>
      <Facts
        facts={[
          [t('files:type'), kind(file.mediaType)],
          [t('files:size'), size(file.sizeBytes)],
          width && height
            ? [t('files:pixels'), t('files:pixelsOf', { width: pixels(width), height: pixels(height) })]
            : null,
          [t('files:by'), file.uploadedBy?.name ?? t('files:product')],
          [t('files:at'), <TimeText key="at" instant={file.uploadedAt} />],
          [
            t('files:hash'),
            <span key="hash" className="mono">
              {file.sha256}
            </span>,
          ],
        ]}
      />
    </Panel>
  );
}
