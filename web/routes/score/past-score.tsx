import { notFound, query } from '../../graphql.server.ts';
import { useT } from '../../i18n/use-t.ts';
import { PageHead } from '../../ui/page-head.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/past-score.ts';
import { PastScoreDocument } from './score.gql.ts';
import { ScoreView } from './score-view.tsx';

export async function loader(args: Route.LoaderArgs) {
  const { node } = await query(args, PastScoreDocument, { id: args.params.id });
  if (node?.__typename !== 'CreditScore') return notFound(args);
  return { score: node };
}

/** A score as it was written down on its day. */
export default function PastScore({ loaderData: { score } }: Route.ComponentProps) {
  const t = useT();
  return (
    <>
      <PageHead
        title={t('score:at', { day: score.asOf })}
        crumbs={[{ to: '/score', text: t('score:title') }]}
      />
      <div className={ui.stack}>
        <ScoreView score={score} />
      </div>
    </>
  );
}
