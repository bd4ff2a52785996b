import { createContext, type ReactNode, useContext } from 'react';

const CodeNamesContext = createContext<Readonly<Record<string, string>>>({});

/** Says what codes of materials, standards, languages and offers are called, to sentences that come with codes alone. */
export function CodeNames(props: { names: Readonly<Record<string, string>>; children: ReactNode }) {
  return <CodeNamesContext value={props.names}>{props.children}</CodeNamesContext>;
}

/** A list of codes in words; a code that nobody has named shows itself. */
export function useCodeNames(): (codes: string) => string {
  const names = useContext(CodeNamesContext);
  return (codes) =>
    codes
      .split(', ')
      .map((code) => names[code] ?? code)
      .join(', ');
}
