import { type NoticeLocale, words } from './words.ts';
import { type Figure, figuresOf, type Reader, writeInstant, writeNotice } from './write-notice.ts';

/** What a mail says, as the domain keeps it; see `Letter` in schema/inbox/letter.ts, which this mirrors. */
export interface LetterFacts {
  readonly kind: string;
  readonly form: 'NOTICE' | 'DIGEST' | 'ADDRESS';
  readonly name: string;
  readonly locale: NoticeLocale;
  readonly timeZone: string;
  readonly organisation: { readonly zh: string; readonly en: string } | null;
  readonly items: readonly {
    readonly kind: string;
    readonly nature: 'TASK' | 'NEWS';
    readonly facts: Readonly<Record<string, Figure>>;
    readonly path: string;
    readonly answerPath?: string | null;
    readonly dueAt: string | null;
  }[];
  readonly more: number;
  readonly unsubscribe?: string;
}

/** A mail in words: the same facts as text and as HTML, without pictures, scripts or anything that is fetched. */
export interface WrittenMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Where a digest is ended with one click. */
  readonly unsubscribe?: string;
}

/** One notice of a mail, ready to be set as text and as HTML. */
interface Entry {
  readonly title: string;
  readonly lines: readonly string[];
  readonly url: string;
  readonly open: string;
  /** Where it is answered without a sign-in. */
  readonly answer?: { readonly url: string; readonly word: string };
}

interface Section {
  readonly heading?: string;
  readonly entries: readonly Entry[];
}

/** Puts a letter into words. Links begin with `publicUrl`. */
export function writeMail(letter: LetterFacts, publicUrl: string): WrittenMail {
  const url = (path: string) => new URL(path, publicUrl).href;
  const say = (key: string, values?: Record<string, string | number>) => words(letter.locale, key, values);
  const sections = sectionsOf(letter, url);
  const subject = oneLine(subjectOf(letter, sections));
  const greeting = letter.name ? say('mail.greeting', { name: letter.name }) : '';
  const more =
    letter.more > 0 ? { text: say('digest.more', { count: letter.more }), url: url('/inbox') } : undefined;
  const { organisation, unsubscribe } = letter;
  const name = organisation ? (letter.locale === 'en' ? organisation.en : organisation.zh) : '';
  const settings = url('/settings/notifications');
  const why = organisation
    ? { line: say('mail.why', { organisation: name, url: settings }), url: settings }
    : { line: say('mail.whyAddress') };
  const stop = unsubscribe && url(unsubscribe);
  const feet = stop ? [{ line: say('digest.unsubscribe', { url: stop }), url: stop }, why] : [why];
  const parts = { greeting, sections, more, feet, subject, locale: letter.locale };
  return {
    subject,
    text: asText(parts),
    html: asHtml(parts),
    ...(stop ? { unsubscribe: stop } : {}),
  };
}

function sectionsOf(letter: LetterFacts, url: (path: string) => string): Section[] {
  const entryOf = (item: LetterFacts['items'][number]) => entry(letter, item, url);
  if (letter.form !== 'DIGEST') return [{ entries: letter.items.map(entryOf) }];
  const of = (nature: 'TASK' | 'NEWS') => letter.items.filter((item) => item.nature === nature).map(entryOf);
  const [tasks, news] = [of('TASK'), of('NEWS')];
  return [
    { heading: words(letter.locale, 'digest.tasks'), entries: tasks },
    { heading: words(letter.locale, 'digest.news'), entries: news },
  ].filter(({ entries }) => entries.length > 0);
}

function entry(
  letter: LetterFacts,
  item: LetterFacts['items'][number],
  url: (path: string) => string,
): Entry {
  if (letter.form === 'ADDRESS') {
    const figures = figuresOf(letter, item.facts);
    const say = (part: string) => words(letter.locale, `address.${item.kind}.${part}`, figures);
    return { title: say('subject'), lines: [say('text')], url: url(item.path), open: say('open') };
  }
  const { title, text } = writeNotice(letter, item.kind, item.facts);
  const lines = item.dueAt ? [text, dueLine(letter, item.dueAt)] : [text];
  const answer = item.answerPath
    ? { answer: { url: url(item.answerPath), word: words(letter.locale, 'mail.answer') } }
    : {};
  return { title, lines, url: url(item.path), open: words(letter.locale, 'mail.open'), ...answer };
}

function dueLine(reader: Reader, dueAt: string): string {
  return words(reader.locale, 'mail.due', {
    due: writeInstant(reader, new Date(dueAt)),
    zone: reader.timeZone,
  });
}

function subjectOf(letter: LetterFacts, sections: readonly Section[]): string {
  if (letter.form !== 'DIGEST') return sections[0]?.entries[0]?.title ?? '';
  const tasks = letter.items.filter(({ nature }) => nature === 'TASK').length;
  return tasks > 0
    ? words(letter.locale, 'digest.subject', { count: tasks })
    : words(letter.locale, 'digest.subjectNews');
}

/** A subject is one header line, whatever a firm has put into its name. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, 200);
}

/** A line at the end, and the one address in it that is ours. */
interface Foot {
  readonly line: string;
  readonly url?: string;
}

interface Parts {
  readonly greeting: string;
  readonly sections: readonly Section[];
  readonly more: { readonly text: string; readonly url: string } | undefined;
  readonly feet: readonly Foot[];
  readonly subject: string;
  readonly locale: NoticeLocale;
}

function asText({ greeting, sections, more, feet }: Parts): string {
  const blocks = sections.flatMap(({ heading, entries }) => [
    ...(heading ? [`${heading}\n${'-'.repeat(Math.min(heading.length * 2, 40))}`] : []),
    ...entries.map(entryText),
  ]);
  const rest = more ? [`${more.text}: ${more.url}`] : [];
  return `${[...(greeting ? [greeting] : []), ...blocks, ...rest, `-- \n${feet.map(({ line }) => line).join('\n')}`].join('\n\n')}\n`;
}

function entryText({ title, lines, url, open, answer }: Entry): string {
  const links = [...(answer ? [`${answer.word}: ${answer.url}`] : []), `${open}: ${url}`];
  return [title, ...lines, ...links].join('\n');
}

function asHtml({ greeting, sections, more, feet, subject, locale }: Parts): string {
  const body = [
    greeting ? `<p>${escaped(greeting)}</p>` : '',
    ...sections.flatMap(({ heading, entries }) => [
      heading ? `<h2 style="font-size:16px;margin:24px 0 8px">${escaped(heading)}</h2>` : '',
      ...entries.map(entryHtml),
    ]),
    more ? `<p>${link(more.url, more.text)}</p>` : '',
    `<hr style="border:0;border-top:1px solid #d5dadf;margin:24px 0 12px">`,
    ...feet.map((foot) => `<p style="color:#626d79;font-size:12px;margin:4px 0">${linked(foot)}</p>`),
  ];
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body style="font:14px/22px system-ui,sans-serif;color:#15191e;max-width:600px;margin:0 auto;padding:16px">
${body.filter(Boolean).join('\n')}
</body></html>
`;
}

function entryHtml({ title, lines, url, open, answer }: Entry): string {
  const texts = lines.map((line) => `<div style="color:#48525d">${escaped(line)}</div>`).join('');
  const links = [...(answer ? [link(answer.url, answer.word)] : []), link(url, open)]
    .map((one) => `<div>${one}</div>`)
    .join('');
  return `<div style="margin:12px 0"><strong>${escaped(title)}</strong>${texts}${links}</div>`;
}

const link = (url: string, text: string) =>
  `<a href="${escaped(url)}" style="color:#0b5cad">${escaped(text)}</a>`;

/** Our own address within a sentence becomes a link; what a firm has written into its name does not. */
function linked({ line, url }: Foot): string {
  const [before = '', ...after] = url ? line.split(url) : [line];
  return [escaped(before), ...after.flatMap((text) => [link(url ?? '', url ?? ''), escaped(text)])].join('');
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
