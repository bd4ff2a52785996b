import type { DocumentMark } from '../../gql/graphql.ts';

interface Linked {
  readonly name: string;
  readonly mark: DocumentMark;
}

/** A document to open; only its name where it goes to no bidder. What is marked may be refused, and the reason is a page to be read. */
export function DocumentLink({ document, path, isOwn }: { document: Linked; path: string; isOwn: boolean }) {
  if (document.mark === 'WITHHELD' && !isOwn) return <span>{document.name}</span>;
  return (
    <a href={path} download={isOwn || document.mark !== 'MARKED' ? true : undefined}>
      {document.name}
    </a>
  );
}
