import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Builds what browsers load, and the pages that the server renders. The server itself runs from its sources. */
export default defineConfig({
  root: at('.'),
  appType: 'custom',
  logLevel: 'warn',
  base: '/assets/',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  environments: {
    client: {
      build: {
        outDir: 'dist/client',
        assetsDir: '.',
        manifest: true,
        target: 'es2023',
        // An embedded file would need `data:` in the content security policy.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: [
            at('src/client/start-en.ts'),
            at('src/client/start-de.ts'),
            at('src/client/theme.ts'),
            at('src/worker/service-worker.ts'),
            at('src/console/start-en.ts'),
            at('src/console/start-de.ts'),
          ],
        },
      },
    },
    ssr: {
      resolve: { noExternal: true },
      build: {
        outDir: 'dist/server',
        target: 'node24',
        rolldownOptions: { input: at('src/serving/render-page.tsx'), output: { entryFileNames: '[name].js' } },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) await builder.build(environment)
    },
  },
})
