import { coreFolders } from './layers.mjs';

const fromContext = 'comes in through the context, so that a change can be repeated and tested.';

/** No hidden clock and no chance: the same input gives the same output. */
const clockAndChance = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: `The time ${fromContext}`
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: `The time ${fromContext}` },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: `Chance ${fromContext}`
  },
  {
    selector: "MemberExpression[object.name='crypto'][property.name=/^(randomUUID|getRandomValues)$/]",
    message: `An id ${fromContext}`
  },
  {
    selector: "MemberExpression[object.name='performance'][property.name='now']",
    message: `The time ${fromContext}`
  }
];

const browserOnly = ['document', 'window', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB'];
const nodeOnly = ['process', 'Buffer', '__dirname', '__filename', 'require'];

const refuseGlobals = (/** @type {string[]} */ names) => [
  'error',
  ...names.map((name) => ({ name, message: 'The core runs in a page, a worker and Node alike.' }))
];

/** What could run words of a document or a file as markup or as a program. */
export const markupAndEval = [
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc|insertAdjacentHTML|createContextualFragment)$/]',
    message: 'No HTML from a document ever reaches the page: build nodes or use text.'
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^(write|writeln)$/]",
    message: 'No HTML from a document ever reaches the page.'
  }
];

const tests = ['**/*.test.ts', '**/testing/**'];

/** Rules against hidden input, as ESLint configuration; later blocks take the place of earlier ones for a file. */
export const purityConfigs = [
  {
    name: 'kerncode/no-markup-no-eval',
    files: ['src/**'],
    rules: {
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...markupAndEval]
    }
  },
  {
    name: 'kerncode/pure-core',
    files: coreFolders.map((folder) => `src/lib/${folder}/**`),
    ignores: tests,
    rules: {
      'no-restricted-syntax': ['error', ...markupAndEval, ...clockAndChance],
      'no-restricted-globals': refuseGlobals([...browserOnly, ...nodeOnly, 'crypto', 'fetch', 'performance'])
    }
  },
  {
    // Hashing needs `crypto.subtle`, which a page, a worker and Node all have.
    name: 'kerncode/pure-exchange',
    files: ['src/lib/exchange/**'],
    ignores: tests,
    rules: {
      'no-restricted-syntax': ['error', ...markupAndEval, ...clockAndChance],
      'no-restricted-globals': refuseGlobals([...browserOnly, ...nodeOnly, 'fetch'])
    }
  }
];
