/** What the header of a STEP file (ISO 10303-21) says of itself. Texts are as their writer set them. */
export interface StepHeader {
  readonly description: readonly string[];
  readonly implementationLevel: string | null;
  readonly name: string | null;
  readonly timeStamp: string | null;
  readonly authors: readonly string[];
  readonly organisations: readonly string[];
  readonly preprocessor: string | null;
  readonly originatingSystem: string | null;
  readonly authorisation: string | null;
  readonly schemas: readonly string[];
}

type Value = string | null | Value[];

/** No header worth reading is longer. */
const headerBytes = 64 * 1024;

/** Reads the header section; undefined when the file has none. Never throws on what it finds. */
export function parseStepHeader(bytes: Uint8Array): StepHeader | undefined {
  const text = new TextDecoder().decode(bytes.subarray(0, headerBytes));
  const section = /^\ufeff?\s*ISO-10303-21;[\s\S]*?\bHEADER;([\s\S]*?)\bENDSEC;/.exec(text)?.[1];
  if (section === undefined) return undefined;
  const plain = section.replace(/\/\*[\s\S]*?\*\//g, ' ');
  const [description, level] = parametersOf(plain, 'FILE_DESCRIPTION');
  const [name, stamp, author, organisation, preprocessor, system, authorisation] = parametersOf(
    plain,
    'FILE_NAME',
  );
  const [schemas] = parametersOf(plain, 'FILE_SCHEMA');
  return {
    description: textsOf(description),
    implementationLevel: textOf(level),
    name: textOf(name),
    timeStamp: textOf(stamp),
    authors: textsOf(author),
    organisations: textsOf(organisation),
    preprocessor: textOf(preprocessor),
    originatingSystem: textOf(system),
    authorisation: textOf(authorisation),
    schemas: textsOf(schemas),
  };
}

/** The parameters of one entity of the header. */
function parametersOf(section: string, entity: string): Value[] {
  const begin = new RegExp(`\\b${entity}\\s*\\(`).exec(section);
  if (!begin) return [];
  const value = new ParameterReader(section, begin.index + begin[0].length).list();
  return Array.isArray(value) ? value : [];
}

/** Reads nested lists of quoted texts; what is neither ($, numbers, names) counts as left out. */
class ParameterReader {
  readonly #text: string;
  #at: number;

  constructor(text: string, at: number) {
    this.#text = text;
    this.#at = at;
  }

  /** From behind an opening bracket to its closing one, or to the end of the text. */
  list(depth = 0): Value[] {
    const found: Value[] = [];
    while (this.#at < this.#text.length) {
      const char = this.#text[this.#at];
      this.#at += 1;
      if (char === ')') break;
      if (char === "'") found.push(decoded(this.#quoted()));
      else if (char === '(' && depth < 4) found.push(this.list(depth + 1));
      else if (char === '$' || char === '*') found.push(null);
    }
    return found;
  }

  /** An apostrophe within a text is written twice. */
  #quoted(): string {
    let text = '';
    while (this.#at < this.#text.length) {
      const end = this.#text.indexOf("'", this.#at);
      if (end < 0) break;
      text += this.#text.slice(this.#at, end);
      this.#at = end + 1;
      if (this.#text[this.#at] !== "'") return text;
      text += "'";
      this.#at += 1;
    }
    return text;
  }
}

/** Characters beyond ASCII are written in hexadecimal: `\X2\4E2D6587\X0\` and `\X4\…\X0\`, `\X\E4`, or `\S\d`. */
function decoded(text: string): string {
  return text
    .replace(/[\r\n]+/g, '')
    .replace(/\\X2\\((?:[0-9A-F]{4})+)\\X0\\/gi, (_all, hex: string) => fromHex(hex, 4))
    .replace(/\\X4\\((?:[0-9A-F]{8})+)\\X0\\/gi, (_all, hex: string) => fromHex(hex, 8))
    .replace(/\\X\\([0-9A-F]{2})/gi, (_all, hex: string) => fromHex(hex, 2))
    .replace(/\\S\\([ -~])/g, (_all, char: string) => String.fromCharCode(char.charCodeAt(0) + 128))
    .replaceAll('\\\\', '\\');
}

function fromHex(hex: string, width: number): string {
  const codes = hex.match(new RegExp(`.{${width}}`, 'g')) ?? [];
  return codes
    .map((code) => Number.parseInt(code, 16))
    .map((code) => (code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'))
    .join('');
}

/** An empty text says nothing, as one left out. */
function textOf(value: Value | undefined): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function textsOf(value: Value | undefined): string[] {
  const all = Array.isArray(value) ? value : [value ?? null];
  return all.map(textOf).filter((text) => text !== null);
}
