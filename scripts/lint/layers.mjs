/**
 * The layers of the architecture: what each folder of `src/lib` may import. Anything else of `src/lib` is refused there,
 * and nobody imports routes. `packages` lists the npm packages a folder may use; without it all but `dexie` are allowed.
 * Tests are free: they may look over the walls.
 *
 * @typedef {{ folder: string, mayImport: string[], packages?: string[], refusedPackages?: string[] }} Layer
 */

const formatReaders = ['domain', 'model', 'commands', 'analysis', 'statistics', 'language', 'messages'];
const userInterface = ['dexie', 'svelte', 'bits-ui', '@lucide/svelte', 'd3', 'comlink'];

/** @type {Layer[]} */
export const layers = [
  { folder: 'domain', mayImport: [], packages: ['zod'] },
  { folder: 'statistics', mayImport: [], packages: ['simple-statistics'] },
  { folder: 'language', mayImport: ['domain'], packages: ['natural'] },
  { folder: 'model', mayImport: ['domain'], packages: [] },
  { folder: 'commands', mayImport: ['model', 'domain'], packages: [] },
  {
    folder: 'analysis',
    mayImport: ['model', 'domain', 'commands', 'statistics', 'language'],
    packages: ['zod', 'minisearch']
  },
  { folder: 'exchange', mayImport: formatReaders, refusedPackages: userInterface },
  { folder: 'messages', mayImport: ['domain', 'analysis', 'statistics'], packages: ['i18next'] },
  {
    folder: 'storage',
    mayImport: ['domain', 'model', 'commands', 'exchange'],
    packages: ['dexie', 'zod']
  },
  { folder: 'workers', mayImport: [...formatReaders, 'exchange'], refusedPackages: ['dexie', 'svelte'] },
  {
    folder: 'state',
    mayImport: [...formatReaders, 'exchange', 'storage', 'workers'],
    refusedPackages: ['dexie', 'bits-ui', '@lucide/svelte', 'd3']
  },
  {
    folder: 'charts',
    mayImport: ['analysis', 'statistics', 'language', 'domain', 'model', 'messages'],
    refusedPackages: ['dexie']
  },
  {
    folder: 'ui',
    mayImport: [...formatReaders, 'exchange', 'workers', 'state', 'charts'],
    refusedPackages: ['dexie']
  }
];

/** Folders that hold no clock, no chance, no browser and no Node. */
export const coreFolders = ['domain', 'statistics', 'language', 'model', 'commands', 'analysis'];

/**
 * Why and by what pattern imports are refused, for `no-restricted-imports`. The names are matched as written: `$lib/x`,
 * or a relative path that climbs out of the folder into `x`.
 * @param {string[]} names folders of src/lib
 * @param {string} message
 */
function refuseFolders(names, message) {
  return { regex: `^(\\$lib|(\\.\\./)+(src/lib|lib)?)/?(${names.join('|')})(/|$)`, message };
}

/** @param {string[]} names */
function refusePackages(names, message = 'This package does not belong in this layer.') {
  return { regex: `^(${names.join('|')})(/|$)`, message };
}

const routes = {
  regex: '^(\\$lib/|\\.{1,2}/)(.*/)?routes(/|$)',
  message: 'Nobody imports routes: move what is shared into src/lib.'
};

/**
 * The patterns that hold one layer.
 * @param {Layer} layer
 */
function patternsOf({ folder, mayImport, packages, refusedPackages }) {
  const others = [...layers.map((layer) => layer.folder), 'testing'];
  const refused = others.filter((name) => name !== folder && !mayImport.includes(name));
  const patterns = [
    routes,
    refuseFolders(refused, `${folder} may import ${mayImport.join(', ') || 'no other layer'}.`)
  ];
  if (packages)
    patterns.push({
      regex: `^(?!\\.|\\$lib/${packages.map((name) => `|${name}(/|$)`).join('')})`,
      message: `${folder} may use ${packages.join(', ') || 'no package'}.`
    });
  if (refusedPackages) patterns.push(refusePackages(refusedPackages));
  return patterns;
}

const tests = ['**/*.test.ts', '**/testing/**'];

/** The layers as ESLint configuration, a block per folder. */
export const layerConfigs = [
  ...layers.map((layer) => ({
    name: `kerncode/layer-${layer.folder}`,
    files: [`src/lib/${layer.folder}/**`],
    ignores: tests,
    rules: { 'no-restricted-imports': ['error', { patterns: patternsOf(layer) }] }
  })),
  {
    name: 'kerncode/layer-routes',
    files: ['src/routes/**', 'src/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            refusePackages(['dexie'], 'Only storage knows Dexie.'),
            refuseFolders(['storage'], 'Screens reach storage through state.')
          ]
        }
      ]
    }
  },
  {
    name: 'kerncode/layer-scripts',
    files: ['scripts/**'],
    ignores: tests,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            routes,
            refuseFolders(
              ['storage', 'state', 'ui', 'workers'],
              'scripts use the core, and the layout of charts.'
            )
          ]
        }
      ]
    }
  }
];
