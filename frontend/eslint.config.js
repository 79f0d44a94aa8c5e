import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import { readFileSync } from 'node:fs'
import ts from 'typescript-eslint'

import { arrows } from './scripts/arrows.mjs'
import svelteConfig from './svelte.config.js'

/** The slices of a domain, in the order of the server's imports: `SLICES` in its Python package.
 * @param {string} domain */
function slicesOf(domain) {
  const python = readFileSync(new URL(`../${domain}/__init__.py`, import.meta.url), 'utf8')
  const [, list = ''] = /^SLICES = \[([^\]]*)\]/m.exec(python) ?? []
  return [...list.matchAll(/"(\w+)"/g)].map(([, slice]) => `${domain}/${slice}`)
}

/** The layers: folders of `src`, and files next to them. Each may import from those before it. */
const layers = [
  'i18n',
  'api',
  'live',
  'router.svelte.ts',
  'ui',
  'slices.ts',
  'accounts',
  'notifications',
  'audit/past',
  'audit/seal',
  'audit',
  'webhooks',
  ...slicesOf('federations'),
  ...slicesOf('synergies'),
  'kit',
  'home',
  'shell',
  'additions.ts',
  'routes.ts',
  'App.svelte',
  'main.ts',
  'test-setup.ts',
]

export default ts.config(
  { ignores: ['dist', 'src/api/schema.d.ts', 'src/i18n/ids.ts'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  ...svelte.configs.prettier,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: {
        parser: ts.parser,
        extraFileExtensions: ['.svelte'],
        svelteConfig,
      },
    },
  },
  {
    rules: {
      // TypeScript reports unknown names itself; this rule does not know global types.
      'no-undef': 'off',
      // The rule is for SvelteKit's resolve(); the router here takes plain addresses.
      'svelte/no-navigation-without-resolve': 'off',
      'svelte/no-at-html-tags': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    // Modules of state may use plain collections; the rule applies to components only.
    files: ['**/*.svelte.ts'],
    rules: { 'svelte/prefer-svelte-reactivity': 'off' },
  },
  {
    files: ['src/**'],
    plugins: { house: { rules: { arrows } } },
    rules: { 'house/arrows': ['error', layers] },
  },
  {
    // A pattern may match files of upper layers, which `house/arrows` does not check: only the top uses one.
    files: ['src/**'],
    ignores: ['src/additions.ts', 'src/routes.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.type="MetaProperty"][property.name="glob"]',
          message: 'Register it in `slice.ts` or `additions.ts`, which are found by their names.',
        },
      ],
    },
  },
  {
    // If an element is missing, a test fails anyway.
    files: ['**/*.test.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
)
