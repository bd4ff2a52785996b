import { graphql } from '../../gql/index.ts';

export const ImportsDocument = graphql(`
  query SheetImports($first: Int!, $after: String, $kind: String) {
    sheetKinds { kind nameZh nameEn isAllowed }
    sheetImports(first: $first, after: $after, kind: $kind) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { ...ImportLine } }
    }
  }
`);
export const ImportStartDocument = graphql(`
  mutation SheetImportStart($input: SheetImportStartInput!) {
    sheetImportStart(input: $input) { sheetImport { id } userErrors { ...Refusal } }
  }
`);
export const ImportDocument = graphql(`
  query SheetImport($id: ID!, $after: String) {
    sheetKinds { kind nameZh nameEn isAllowed columns { key nameZh nameEn isRequired example noteZh noteEn } }
    node(id: $id) { __typename ... on SheetImport {
      ...ImportLine
      availableActions rows keptUntil undoneAt profileCode profileName missing
      columns { index title examples key by }
      refusal { code params { name value } }
      causes { code count exampleRow exampleFound column severity }
      problems(first: 100, after: $after) {
        totalCount pageInfo { hasNextPage endCursor }
        edges { node { row column cell found expected code severity params { name value } } }
      }
      differences { ...DifferenceLine }
      job { id state stage done total createdAt startedAt error { code } }
      file { ...FileCard }
      markedFile { ...FileCard }
      committedBy { name }
      undoneBy { name }
    } }
  }
`);
export const ImportMatchDocument = graphql(`
  mutation SheetImportMatch($input: SheetImportMatchInput!) {
    sheetImportMatch(input: $input) { sheetImport { id } userErrors { ...Refusal } }
  }
`);
export const ImportCommitDocument = graphql(`
  mutation SheetImportCommit($input: SheetImportCommitInput!) {
    sheetImportCommit(input: $input) { sheetImport { id } userErrors { ...Refusal } }
  }
`);
export const ImportCancelDocument = graphql(`
  mutation SheetImportCancel($input: SheetImportCancelInput!) {
    sheetImportCancel(input: $input) { sheetImport { id } userErrors { ...Refusal } }
  }
`);
export const ImportUndoDocument = graphql(`
  mutation SheetImportUndo($input: SheetImportUndoInput!) {
    sheetImportUndo(input: $input) { sheetImport { id } userErrors { ...Refusal } }
  }
`);
