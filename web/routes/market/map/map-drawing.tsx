import { Link, useSearchParams } from 'react-router';
import { nameOf } from '../../../domain/names.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import css from './map.module.css';
import { inCity, type PlacedOffers } from './map-places.ts';
import { type Frame, frameOf, lines, plane } from './map-plane.ts';

const WIDTH = 480;

/** Cities as circles whose area says how many offers they have, on lines of longitude and latitude; each leads to its offers. */
export function MapDrawing({ places }: { places: readonly PlacedOffers[] }) {
  const t = useT();
  const frame = frameOf(places.map(({ city }) => city));
  const { height, x, y } = plane(frame, WIDTH);
  const most = Math.max(...places.map(({ offers }) => offers.length));
  return (
    <figure className={css.map}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the caption names it, and each city in it is a link with a name */}
      <svg viewBox={`0 0 ${WIDTH} ${height}`}>
        <Graticule frame={frame} />
        {places.map((place) => (
          <CityMark
            key={place.city.code}
            place={place}
            most={most}
            at={[x(place.city.longitude), y(place.city.latitude)]}
          />
        ))}
      </svg>
      <figcaption className="quiet">{t('finding:map.caption')}</figcaption>
    </figure>
  );
}

function Graticule({ frame }: { frame: Frame }) {
  const { height, x, y } = plane(frame, WIDTH);
  return (
    <g>
      {lines(frame.west, frame.east, frame.step).map((degree) => (
        <g key={`x${degree}`}>
          <path className={css.line} d={`M${x(degree)} 0V${height}`} />
          {degree === frame.west || degree === frame.east ? null : (
            <text className={css.degree} x={x(degree) + 4} y={height - 5}>
              {degree}° E
            </text>
          )}
        </g>
      ))}
      {lines(frame.south, frame.north, frame.step).map((degree) => (
        <g key={`y${degree}`}>
          <path className={css.line} d={`M0 ${y(degree)}H${WIDTH}`} />
          {degree === frame.south || degree === frame.north ? null : (
            <text className={css.degree} x={4} y={y(degree) - 5}>
              {degree}° N
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

const LEAST = 12;
const LARGEST = 26;

/** Never smaller than a finger needs, and by its area from there on. */
function CityMark({
  place,
  most,
  at: [x, y],
}: {
  place: PlacedOffers;
  most: number;
  at: readonly [number, number];
}) {
  const locale = useLocale();
  const [params] = useSearchParams();
  const count = place.offers.length;
  const radius = LEAST + (LARGEST - LEAST) * Math.sqrt((count - 1) / Math.max(1, most - 1));
  const name = nameOf(locale, place.city);
  return (
    <Link to={inCity(params, place.city.code)} className={css.city}>
      <circle cx={x} cy={y} r={Math.round(radius * 10) / 10} />
      <text x={x} y={y + radius + 13} className={css.name}>
        {name}
      </text>
      <text x={x} y={y + 4} className={css.count}>
        {count}
      </text>
    </Link>
  );
}
