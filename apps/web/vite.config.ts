import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompress } from './precompress.ts'

const api = `http://127.0.0.1:${process.env.API_PORT ?? 3000}`

/** Few files for what every page needs, and the libraries apart from what changes with each release. */
const FIRST_PAGE = [
  { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\//, priority: 3 },
  { name: 'vendor', test: /node_modules/, priority: 2 },
  { name: 'app', priority: 1 },
].map((group) => ({ ...group, tags: ['$initial' as const] }))
/**
 * What most later pages share, in a file each: the icons and the small parts of forms and lists. By themselves they
 * would be dozens of files of some hundred bytes, each of which the first script names.
 */
const SHARED = [
  { name: 'icons', test: /node_modules\/lucide-react\//, priority: 1 },
  {
    name: 'parts',
    test: /src\/ui\/(?:section|load-frame|card-table|fact-list|field|form|form-fault|text-field|select-field)\./,
    priority: 1,
  },
]

export default defineConfig({
  // Danish and English are the languages of the screen: the calendar carries no others.
  plugins: [react(), optimizeLocales.vite({ locales: ['da-DK', 'en-GB', 'en-US'] }), precompress()],
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  build: {
    target: 'es2023',
    // light-dark() is used as it is: these are the first that know it.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [...FIRST_PAGE, ...SHARED] } } },
  },
  server: {
    port: 5180,
    strictPort: true,
    proxy: { '/api': api, '/health': api, '/calendar': api },
  },
})
