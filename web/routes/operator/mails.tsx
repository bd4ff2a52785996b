import { TimeText } from '../../domain/values.tsx';
import { query } from '../../graphql.server.ts';
import { useT } from '../../i18n/use-t.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Empty, Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/mails.ts';
import { MailsDocument } from './mails.gql.ts';
import css from './mails.module.css';

export async function loader(args: Route.LoaderArgs) {
  return await query(args, MailsDocument, { after: args.url.searchParams.get('after') });
}

/** Mails and what became of them; where no mail server is set, what they say. */
export default function Mails({ loaderData }: Route.ComponentProps) {
  const t = useT();
  const { edges, totalCount, pageInfo } = loaderData.mails;
  return (
    <>
      <PageHead title={t('inbox:mails.title')} />
      <p className={`muted ${ui.intro}`}>{t('inbox:mails.intro')}</p>
      {edges.length === 0 ? (
        <div className={ui.panel}>
          <Empty title={t('inbox:mails.none.title')} why={t('inbox:mails.none.why')} />
        </div>
      ) : (
        <div className={ui.stack}>
          {edges.map(({ node }) => (
            <Panel
              key={node.id}
              title={node.content?.subject ?? node.kind}
              aside={<span>{t(`inbox:mailState.${node.state}`)}</span>}
            >
              <p className="muted">
                {node.toAddress} · <TimeText instant={node.createdAt} />
                {node.lastError ? ` · ${node.lastError}` : ''}
              </p>
              {node.content ? <pre className={css.letter}>{node.content.text}</pre> : null}
            </Panel>
          ))}
          <Pager shown={edges.length} total={totalCount} pageInfo={pageInfo} />
        </div>
      )}
    </>
  );
}
