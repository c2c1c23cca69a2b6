import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunchOptions } from './scripts/chromium.mjs';
import { listWorkerChunks } from './scripts/list-worker-chunks.mjs';
import { usedIcons } from './scripts/used-icons.mjs';

export default defineConfig({
  plugins: [sveltekit(), listWorkerChunks()],
  // Reached by dynamic import only: found late, they would have the page of a test loaded anew in the middle of it.
  optimizeDeps: {
    include: [
      'natural/lib/natural/stemmers/porter_stemmer.js',
      'natural/lib/natural/stemmers/porter_stemmer_nl.js',
      '@tiptap/core',
      '@tiptap/extensions',
      '@tiptap/pm/model',
      '@tiptap/starter-kit',
      'papaparse',
      'read-excel-file/universal',
      ...usedIcons('src')
    ]
  },
  build: { target: 'es2023' },
  worker: { format: 'es' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          // They share no state that one could leave to another: a process of its own for each file costs more than the tests.
          isolate: false,
          environment: 'node',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/**/*.browser.test.ts'],
          testTimeout: 60_000
        }
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts'],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumLaunchOptions() }),
            instances: [{ browser: 'chromium' }]
          }
        }
      }
    ]
  }
});
