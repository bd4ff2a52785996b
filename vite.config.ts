import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

// The server is built from our own entry, so that the context keys and the routes share one module graph.
export default defineConfig({
  publicDir: 'web/public',
  plugins: [reactRouter()],
  css: { modules: { generateScopedName: '[local]_[hash:base64:5]' } },
  // Timings of the build's own plugins are no news to somebody who starts the product.
  build: { assetsInlineLimit: 0, sourcemap: false, rolldownOptions: { checks: { pluginTimings: false } } },
  environments: {
    // What eight screens or more share is one file: a page asks for nine scripts in place of forty (decision 0132).
    client: {
      build: {
        rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'frame', minShareCount: 8 }] } } },
      },
    },
    ssr: { build: { rolldownOptions: { input: './web/server.ts' } } },
  },
});
