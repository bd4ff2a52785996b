import { gradesFor } from '../grade.ts';

const gradeWords = {
  EXACT: ['精确数量', 'exact'],
  BAND: ['充裕/紧张/已满', 'free, tight or full'],
  YES_NO: ['有或无', 'yes or no'],
  NOTHING: ['不公开', 'nothing'],
} as const;

type Words<Code extends string> = Readonly<Partial<Record<Code, readonly [zh: string, en: string]>>>;

function wordsOf<Code extends keyof typeof gradeWords>(codes: readonly Code[]) {
  return Object.fromEntries(codes.map((code) => [code, gradeWords[code]])) as Pick<typeof gradeWords, Code>;
}

/** What may stand in the cells that take one of a few words: the code itself does as well. */
export const choices = {
  booking: { INSTANT: ['即时确认', 'Instant'], APPROVAL: ['卖方接受后生效', 'On approval'] },
  member: wordsOf(gradesFor.MEMBER),
  partner: wordsOf(gradesFor.PARTNER),
  public: wordsOf(gradesFor.PUBLIC),
  stockKind: {
    MATERIAL: ['余料', 'Surplus material'],
    TOOLING: ['工装刀具', 'Tooling'],
    GAUGE: ['量具', 'Gauge'],
    SPACE: ['仓位', 'Warehouse space'],
  },
  condition: { NEW: ['全新', 'New'], REMNANT: ['余头', 'Remnant'], USED: ['用过', 'Used'] },
  vehicle: {
    VAN: ['厢式小货车', 'Van'],
    TRUCK: ['整体货车', 'Truck'],
    ARTICULATED: ['牵引半挂车', 'Tractor and semi-trailer'],
  },
  body: {
    BOX: ['厢式', 'Box'],
    CURTAIN: ['侧帘', 'Curtain-sided'],
    FLAT: ['平板', 'Flatbed'],
    REEFER: ['冷藏', 'Refrigerated'],
  },
  answer: { YES: ['是', 'yes'], NO: ['否', 'no'] },
} as const satisfies Readonly<Record<string, Words<string>>>;

export type Choice = keyof typeof choices;
export type CodeOf<Name extends Choice> = keyof (typeof choices)[Name] & string;

const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase();

/** The code that a cell means, in either language; undefined for any other text. */
export function codeOf<Name extends Choice>(name: Name, text: string): CodeOf<Name> | undefined {
  const wanted = plain(text);
  const words: Words<string> = choices[name];
  const found = Object.entries(words).find(([code, both]) =>
    [code, ...(both ?? [])].some((word) => plain(word) === wanted),
  );
  return found?.[0] as CodeOf<Name> | undefined;
}

/** The word of a code. */
export function wordOf<Name extends Choice>(name: Name, code: CodeOf<Name>, language: 0 | 1): string {
  const words: Words<string> = choices[name];
  return words[code]?.[language] ?? code;
}

/** All words of a choice, for the sheet that explains the template. */
export function choiceWords(name: Choice, language: 0 | 1): string {
  return Object.values<readonly [string, string]>(choices[name])
    .map((both) => both[language])
    .join(' | ');
}
