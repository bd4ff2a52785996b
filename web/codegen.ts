import { existsSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const COMMITTED = 'schema/schema.graphql';

// Run from the top folder: graphql-codegen --config web/codegen.ts
const config: CodegenConfig = {
  schema: process.env.OPENFLOOR_SDL ?? COMMITTED,
  documents: ['web/**/*.gql.ts'],
  ignoreNoDocuments: !existsSync(COMMITTED),
  generates: {
    'web/gql/acts.ts': { plugins: ['./web/codegen-acts.mjs'] },
    'web/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumType: 'string-literal',
        enumsAsTypes: true,
        useTypeImports: true,
        dedupeFragments: true,
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
        scalars: {
          BigInt: 'string',
          CurrencyCode: 'string',
          Date: 'string',
          DateTime: 'string',
          Decimal: 'string',
          UnitCode: 'string',
        },
      },
    },
  },
};

export default config;
