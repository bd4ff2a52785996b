import { pinyin } from 'pinyin-pro';
import type { Act } from '../gql/acts.ts';
import type { AppLocale } from '../i18n/locale.ts';
import { serverI18n } from '../i18n/server.ts';
import { sections } from '../routes/settings/sections.ts';
import { navigation } from '../shell/navigation-items.ts';
import type { Screen } from './match-screens.ts';

interface Entry {
  readonly to: string;
  readonly key: string;
  readonly act?: Act;
}

/** Every screen that has a name: the rail, the settings, and what is done often. */
const ENTRIES: readonly Entry[] = [
  ...navigation.flatMap(({ items }) => items.map((item) => ({ ...item, key: `common:nav.${item.key}` }))),
  ...sections.flatMap(({ items }) => items.map((item) => ({ ...item, key: `settings:section.${item.key}` }))),
  { to: '/needs/new', key: 'needs:new', act: 'capacityRequestPost' },
  { to: '/rfqs/new', key: 'sourcing:new', act: 'rfqCreate' },
  { to: '/rfqs?side=OPEN', key: 'sourcing:tab.OPEN' },
  { to: '/capacity/offers/new', key: 'offers:new', act: 'capacityOfferPublish' },
  { to: '/jobs', key: 'jobs:title' },
];

const known = new Map<AppLocale, readonly (Screen & { act: Act | undefined })[]>();

/** The screens that the reader may use, named in their language and found in both. Spelt once for a process. */
export function screensFor(locale: AppLocale, permitted: readonly string[]): Screen[] {
  const screens = known.get(locale) ?? ENTRIES.map((entry) => screenOf(locale, entry));
  known.set(locale, screens);
  return screens.filter(({ act }) => act === undefined || permitted.includes(act));
}

function screenOf(locale: AppLocale, { to, key, act }: Entry) {
  const text = (of: AppLocale) => serverI18n(of).t(key as never) as unknown as string;
  const zh = text('zh-CN');
  const spelt = pinyin(zh, { toneType: 'none', type: 'array' });
  // From each character on, as the API's own index has it: 看板 is found by kb, and not by its first characters alone.
  const starts = spelt.map((_one, at) => spelt.slice(at));
  const initials = starts.map((rest) => rest.map((one) => one.slice(0, 1)).join(''));
  const words = [zh, text('en'), ...starts.map((rest) => rest.join('')), ...initials];
  return { to, act, name: text(locale), words: words.map((word) => word.toLowerCase()) };
}
