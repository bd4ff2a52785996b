import { Link, useSearchParams } from 'react-router';
import { usePlaceName, useSellerName } from '../../../domain/seller-name.ts';
import { VerifiedMark } from '../../../domain/verified-mark.tsx';
import { query } from '../../../graphql.server.ts';
import { useT } from '../../../i18n/use-t.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { useCardName } from '../card-name.ts';
import { CompareDocument } from '../market.gql.ts';
import css from '../market.module.css';
import type { Route } from './+types/compare.ts';
import { type Compared, useCompareRows } from './compare-rows.tsx';

const MOST = 4;

export async function loader(args: Route.LoaderArgs) {
  const asked = [...new Set(args.url.searchParams.getAll('offer'))].filter((id) => id !== '');
  const ids = asked.slice(0, MOST);
  const nodes = ids.length === 0 ? [] : (await query(args, CompareDocument, { ids })).nodes;
  const offers = ids.map((id, index) => {
    const node = nodes[index];
    return { id, card: node?.__typename === 'OfferCard' ? node : null };
  });
  return { offers, tooMany: asked.length - ids.length };
}

export default function Compare({ loaderData }: Route.ComponentProps) {
  const t = useT();
  const { offers, tooMany } = loaderData;
  const found = offers.flatMap(({ card }) => (card ? [card] : []));
  const gone = offers.length - found.length;
  return (
    <>
      <PageHead
        title={t('finding:compare.title')}
        crumbs={[{ to: '/market', text: t('market:title') }]}
        meta={t('finding:compare.most')}
      >
        <ButtonLink to="/market">{t('finding:compare.back')}</ButtonLink>
      </PageHead>
      <div className={ui.stackTight}>
        {tooMany > 0 ? <Notice tone="warn">{t('finding:compare.tooMany', { count: tooMany })}</Notice> : null}
        {gone > 0 ? <Notice tone="warn">{t('finding:compare.gone', { count: gone })}</Notice> : null}
        {found.length === 0 ? (
          <div className={ui.panel}>
            <EmptyState title={t('finding:compare.none.title')} why={t('finding:compare.none.why')}>
              <ButtonLink look="primary" to="/market">
                {t('market:title')}
              </ButtonLink>
            </EmptyState>
          </div>
        ) : (
          <Panel title={t('finding:compare.title')} flush>
            <CompareTable offers={found} />
          </Panel>
        )}
      </div>
    </>
  );
}

/** An offer a column, a term a row; the best of a row says so in a word. */
function CompareTable({ offers }: { offers: readonly Compared[] }) {
  const t = useT();
  const rows = useCompareRows(offers);
  return (
    <TableWrap label={t('finding:compare.title')}>
      <table className={`${ui.table} ${css.compare}`}>
        <thead>
          <tr>
            <th scope="col">{t('finding:compare.term')}</th>
            {offers.map((offer) => (
              <th key={offer.id} scope="col">
                <Head offer={offer} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              {offers.map((offer, index) => (
                <td key={offer.id}>
                  {row.cells[index]}
                  {row.best?.[index] ? (
                    <strong className={css.best}>{t(`finding:compare.best.${row.word}`)}</strong>
                  ) : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

function Head({ offer }: { offer: Compared }) {
  const t = useT();
  const cardName = useCardName();
  const sellerName = useSellerName();
  const placeName = usePlaceName();
  const [params] = useSearchParams();
  const rest = params.getAll('offer').filter((id) => id !== offer.id);
  return (
    <span className={css.head}>
      <Link to={`/market/${offer.id}`}>{cardName(offer)}</Link>
      <span className={css.sub}>
        {sellerName(offer)} <VerifiedMark since={offer.seller?.verifiedSince ?? null} short /> ·{' '}
        {placeName(offer)}
      </span>
      <span className={ui.row}>
        <ButtonLink small look="primary" to={`/market/${offer.id}`}>
          {offer.mine ? t('finding:compare.open') : t('market:hold.submit')}
        </ButtonLink>
        <ButtonLink
          small
          look="quiet"
          to={`?${new URLSearchParams(rest.map((id) => ['offer', id]))}`}
          aria-label={t('finding:compare.takeOutNamed', { number: offer.number })}
        >
          {t('finding:compare.takeOut')}
        </ButtonLink>
      </span>
    </span>
  );
}
