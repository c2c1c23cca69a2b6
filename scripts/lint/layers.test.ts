import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../project-root.mjs';

/** The project's own configuration, without what needs the types of a file that does not exist. */
const eslint = new ESLint({
  cwd: projectRoot,
  overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }]
});

/** The rules a file with this content breaks at this place. */
async function brokenRules(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const importing = (...names: string[]) => names.map((name) => `import '${name}';\n`).join('');

describe('the layers', () => {
  it.each([
    [
      'src/lib/domain/x.ts',
      ['$lib/model/project-model', '../model/project-model', 'dexie', 'svelte', 'node:fs', '$lib/testing/x']
    ],
    ['src/lib/statistics/x.ts', ['$lib/domain/ids', 'd3', '../model/x']],
    ['src/lib/language/x.ts', ['$lib/model/project-model', 'dexie']],
    [
      'src/lib/model/x.ts',
      ['$lib/commands/command', '../commands/command', '../../lib/state/x', 'svelte/store']
    ],
    ['src/lib/commands/coding/x.ts', ['../../analysis/x', '$lib/exchange/bundle', '$lib/storage/x', 'zod']],
    ['src/lib/analysis/x.ts', ['$lib/exchange/x', '$lib/storage/x', '../state/x', 'dexie', 'svelte']],
    [
      'src/lib/exchange/sources/x.ts',
      ['dexie', 'svelte', '$lib/state/x', '../../ui/X.svelte', '$lib/storage/x']
    ],
    ['src/lib/messages/x.ts', ['$lib/state/x', 'dexie']],
    ['src/lib/storage/x.ts', ['$lib/state/x', '$lib/ui/x', 'svelte']],
    ['src/lib/workers/x.ts', ['$lib/ui/x', '$lib/state/x', 'dexie', 'svelte']],
    [
      'src/lib/state/x.svelte.ts',
      ['$lib/ui/X.svelte', '$lib/charts/x', 'dexie', '../../routes/x', 'bits-ui']
    ],
    ['src/lib/charts/x.ts', ['$lib/state/x', '$lib/storage/x', 'dexie']],
    ['src/lib/ui/x.ts', ['$lib/storage/x', '../storage/x', 'dexie', '../../routes/+layout']],
    ['src/routes/x.ts', ['dexie', '$lib/storage/x']],
    ['scripts/x.ts', ['$lib/ui/x', '../src/routes/x', '../src/lib/storage/x']]
  ])('refuses every forbidden import in %s', async (file, imports) => {
    expect(await brokenRules(file, importing(...imports))).toEqual(
      imports.map(() => 'no-restricted-imports')
    );
  });

  it.each([
    ['src/lib/domain/x.ts', ['zod', './ids']],
    ['src/lib/model/x.ts', ['$lib/domain/ids', '../domain/ids', './group-index']],
    ['src/lib/commands/coding/x.ts', ['../change-draft', '$lib/model/project-model', '../../domain/ids']],
    [
      'src/lib/exchange/sources/x.ts',
      ['fflate', 'mammoth', '../bundle/x', '$lib/commands/command', '../sha256']
    ],
    ['src/lib/storage/x.ts', ['dexie', '$lib/exchange/project-contents']],
    ['src/lib/state/x.svelte.ts', ['svelte', '$lib/storage/x', '$lib/workers/x']],
    ['src/lib/ui/x.ts', ['svelte', 'bits-ui', '$lib/state/x']],
    ['src/lib/domain/x.test.ts', ['vitest', '../model/project-model', 'fast-check']],
    ['scripts/x.ts', ['node:fs', '$lib/exchange/bundle']]
  ])('lets %s import what is under it', async (file, imports) => {
    expect(await brokenRules(file, importing(...imports))).toEqual([]);
  });

  it.each(['domain', 'statistics', 'language', 'model', 'commands', 'analysis'])(
    'keeps the clock, chance and the browser out of %s',
    async (folder) => {
      for (const hidden of [
        'Date.now()',
        'new Date()',
        'Math.random()',
        'performance.now()',
        'crypto.randomUUID()',
        'document.title',
        'window.name',
        'process.env'
      ])
        expect(
          await brokenRules(`src/lib/${folder}/x.ts`, `export const x = ${hidden};`),
          hidden
        ).not.toEqual([]);
      expect(await brokenRules(`src/lib/${folder}/x.ts`, 'export const x = new Date(0);')).toEqual([]);
    }
  );

  it('lets exchange hash, but not make ids or read the clock', async () => {
    const file = 'src/lib/exchange/x.ts';
    expect(await brokenRules(file, 'export const a = crypto.subtle;')).toEqual([]);
    expect(await brokenRules(file, 'export const a = crypto.randomUUID();')).toEqual([
      'no-restricted-syntax'
    ]);
    expect(await brokenRules(file, 'export const a = [document, window];')).toHaveLength(2);
  });

  it('lets no document become markup or program', async () => {
    const code = `export function show(node: HTMLElement, text: string) {
  node.innerHTML = text;
  node.insertAdjacentHTML('beforeend', text);
  document.write(text);
  eval(text);
}`;
    expect(await brokenRules('src/lib/ui/x.ts', code)).toEqual([
      'no-restricted-syntax',
      'no-restricted-syntax',
      'no-restricted-syntax',
      'no-eval'
    ]);
    expect(await brokenRules('src/lib/ui/X.svelte', '<p>{@html "<b>x</b>"}</p>\n')).toEqual([
      'svelte/no-at-html-tags'
    ]);
    expect(await brokenRules('src/lib/ui/x.ts', "console.log('x');\n")).toEqual(['no-console']);
  });
});
