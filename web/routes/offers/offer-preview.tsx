import { CircleAlert, CircleCheck, CircleHelp } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { formatNumber } from '../../domain/format.ts';
import { listNames, nameOf } from '../../domain/names.ts';
import { BookingText } from '../../domain/offer-terms.tsx';
import { parseAmount } from '../../domain/parse-amount.ts';
import {
  MoneyText,
  NetOfVat,
  QuantityText,
  UnitPriceText,
  useUnit,
  WeekLabel,
} from '../../domain/values.tsx';
import { addDays, isPlainDate, mondaysBetween } from '../../domain/week.ts';
import type { FormReply } from '../../form/form-reply.ts';
import type { EditorCenterFragment, OfferEditorQuery } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { Facts, Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import { CURRENCY } from './offer-form.ts';
import css from './offers.module.css';

interface Loaded {
  centers: readonly EditorCenterFragment[];
  center: EditorCenterFragment | null;
  from: string;
  until: string;
  free: readonly OfferEditorQuery['capacityBoard']['edges'][number]['node'][];
}

export interface Preview {
  center: EditorCenterFragment;
  values: Record<string, string>;
  free: Loaded['free'][number]['cells'];
  defaults: Record<string, string>;
  onInput(event: FormEvent<HTMLFormElement>): void;
}

/** What the form says now: as last posted, and with scripts as it is typed. */
export function usePreview(loaded: Loaded, reply: FormReply | undefined): Preview {
  const [typed, setTyped] = useState<Record<string, string>>({});
  const posted = Object.fromEntries(
    Object.entries(reply?.values ?? {}).map(([name, list]) => [name, list[0] ?? '']),
  );
  const centerId = typed.workCenterId ?? posted.workCenterId ?? loaded.center?.id;
  const center = loaded.centers.find((one) => one.id === centerId) ?? loaded.centers[0] ?? NO_CENTER;
  const defaults = { ...defaultsFor(loaded), workCenterId: loaded.center?.id ?? center.id };
  return {
    center,
    values: { ...defaults, ...posted, ...typed },
    free: loaded.free.find((row) => row.workCenter.id === center.id)?.cells ?? [],
    defaults,
    onInput: (event) => {
      const entries = [...new FormData(event.currentTarget)].filter(([, value]) => typeof value === 'string');
      setTyped(Object.fromEntries(entries) as Record<string, string>);
    },
  };
}

function defaultsFor(loaded: Loaded): Record<string, string> {
  const center = loaded.center ?? loaded.centers[0];
  return {
    from: loaded.from,
    lastDay: addDays(loaded.until, -1),
    perWeek: '',
    minimumLot: center?.minimumBlock.value ?? '',
    unitPrice: center?.rate.amount ?? '',
    setupPrice: '0',
    booking: 'INSTANT',
    holdHours: '4',
  };
}

export function OfferPreview({ preview }: { preview: Preview }) {
  const t = useT();
  return (
    <div className={`${ui.stack} ${ui.stickyAside}`}>
      <Panel title={t('offers:preview.title')} flush>
        <PreviewCard preview={preview} />
      </Panel>
      <Panel title={t('offers:freeCheck.title')}>
        <FreeCheck preview={preview} />
      </Panel>
    </div>
  );
}

function amountOf(preview: Preview, name: string): string | null {
  return parseAmount(preview.values[name] ?? '');
}

function PreviewCard({ preview }: { preview: Preview }) {
  const t = useT();
  const locale = useLocale();
  const { center } = preview;
  const price = amountOf(preview, 'unitPrice');
  const setup = amountOf(preview, 'setupPrice');
  const minimum = amountOf(preview, 'minimumLot');
  const booking = preview.values.booking === 'APPROVAL' ? 'APPROVAL' : 'INSTANT';
  return (
    <div className={css.card}>
      <div className={css.cardHead}>
        <div>
          <strong>{nameOf(locale, center.process)}</strong>
          <br />
          <span>{nameOf(locale, center.site.city)}</span>
        </div>
        {price ? (
          <span className={css.price}>
            <UnitPriceText price={{ amount: price, currency: CURRENCY, per: center.unit }} />
            <NetOfVat />
          </span>
        ) : null}
      </div>
      <Facts
        facts={[
          [
            t('market:column.material'),
            listNames(
              locale,
              center.materials.map((one) => nameOf(locale, one)),
            ) || t('market:anyMaterial'),
          ],
          setup
            ? [
                t('offers:setupPrice'),
                <MoneyText key="s" money={{ amount: setup, currency: CURRENCY }} net />,
              ]
            : null,
          minimum
            ? [
                t('offers:minimumLot'),
                <QuantityText key="m" quantity={{ value: minimum, unit: center.unit }} />,
              ]
            : null,
          [t('offers:column.booking'), <BookingText key="b" booking={booking} />],
        ]}
      />
      <p className="quiet">{t('offers:preview.bandsOnly')}</p>
    </div>
  );
}

/** Week by week: is there as much free as is offered? */
function FreeCheck({ preview }: { preview: Preview }) {
  const t = useT();
  const { from = '', lastDay = '' } = preview.values;
  const perWeek = amountOf(preview, 'perWeek');
  if (!isPlainDate(from) || !isPlainDate(lastDay) || perWeek === null) {
    return <p className="muted">{t('offers:freeCheck.fillIn')}</p>;
  }
  const mondays = mondaysBetween(from, addDays(lastDay, 1)).slice(0, 26);
  return (
    <ul className={css.checks}>
      {mondays.map((monday) => (
        <WeekCheck key={monday} monday={monday} perWeek={Number(perWeek)} preview={preview} />
      ))}
    </ul>
  );
}

function WeekCheck(props: { monday: string; perWeek: number; preview: Preview }) {
  const t = useT();
  const locale = useLocale();
  const unit = useUnit()(props.preview.center.unit);
  const cell = props.preview.free.find((one) => one.weekStart === props.monday && one.known);
  const free = cell ? Number(cell.free.value) : null;
  const missing = free === null ? null : props.perWeek - Math.max(0, free);
  const fits = missing !== null && missing <= 0;
  const figures = {
    free: formatNumber(locale, String(free ?? 0)),
    over: formatNumber(locale, String(missing ?? 0)),
    unit,
  };
  return (
    <li data-ok={missing === null ? 'unknown' : fits}>
      <Icon of={missing === null ? CircleHelp : fits ? CircleCheck : CircleAlert} />
      <WeekLabel start={props.monday} dates />
      <span>
        {missing === null
          ? t('offers:freeCheck.unknown')
          : fits
            ? t('offers:freeCheck.fits', figures)
            : t('offers:freeCheck.exceeds', figures)}
      </span>
      <Link
        to={`/capacity?cell=${props.preview.center.id}:${props.monday}#cell`}
        aria-label={t('offers:freeCheck.toBoard', { week: props.monday })}
      >
        {t('offers:freeCheck.board')}
      </Link>
    </li>
  );
}

// Never shown: the editor says that there is no centre instead.
const NO_CENTER: EditorCenterFragment = {
  id: '',
  code: '',
  name: '',
  measure: 'TIME',
  unit: 'HUR',
  parallelMachines: 1,
  site: { name: '', city: { code: '', nameZh: '', nameEn: '' } },
  process: { code: '', nameZh: '', nameEn: '' },
  materials: [],
  rate: { amount: '0', currency: CURRENCY, per: 'HUR' },
  minimumBlock: { value: '0', unit: 'HUR' },
  setup: { value: '0', unit: 'HUR' },
};
