import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { coreFolders, layerConfigs } from './scripts/lint/layers.mjs';
import { purityConfigs } from './scripts/lint/purity.mjs';
import svelteConfig from './svelte.config.js';

export default defineConfig([
  {
    ignores: [
      '.svelte-kit/',
      'build/',
      'coverage/',
      'static/',
      'test-results/',
      'playwright-report/',
      'bench-results/'
    ]
  },
  js.configs.recommended,
  tseslint.configs.recommended,
  svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node, ...globals.serviceworker } },
    linterOptions: { noInlineConfig: true },
    rules: {
      // TypeScript knows every name; ESLint does not know its types.
      'no-undef': 'off',
      // Cleaning texts is about control characters.
      'no-control-regex': 'off',
      'no-misleading-character-class': ['error', { allowEscape: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }]
    }
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts', 'e2e/**/*.ts'],
    // The core never waits for anything. SvelteKit leaves the service worker out of its tsconfig: it is no page.
    ignores: ['src/service-worker.ts', ...coreFolders.map((folder) => `src/lib/${folder}/**`)],
    // The same extensions for every file: TypeScript reads the whole project again when they differ.
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }]
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.svelte'], svelteConfig }
    }
  },
  {
    files: ['src/**/*.svelte', 'src/**/*.svelte.ts'],
    rules: {
      // Large values are plain and replaced whole; screens read revision counters (see the architecture).
      'svelte/prefer-svelte-reactivity': 'off',
      // Named beside `trigger` and the like, contents read better as a snippet too.
      'svelte/no-useless-children-snippet': 'off',
      'svelte/no-at-html-tags': 'error',
      // The app is served from the root of its own origin.
      'svelte/no-navigation-without-resolve': 'off'
    }
  },
  ...purityConfigs,
  ...layerConfigs
]);
