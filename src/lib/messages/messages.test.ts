import { describe, expect, it } from 'vitest';
import { documentKinds } from '$lib/domain/document';
import { en } from './en';
import { nl } from './nl';
import { startAreas } from './nl/start-areas';

type Tree = { [key: string]: string | Tree };

function flatten(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : flatten(value, `${prefix}${key}.`)
  );
}

const dutch = new Map(flatten(nl));
const english = new Map(flatten(en));

/** The names between `{{` and `}}`, each once, sorted. */
function paramsOf(sentence: string): string[] {
  return [...new Set(Array.from(sentence.matchAll(/\{\{\s*(\w+)\s*\}\}/g), ([, name]) => name!))].sort();
}

/** A key without its plural ending. */
const baseOf = (key: string) => key.replace(/_(one|other)$/, '');

/** Sources of the commands and error codes, as text: what they name must have a sentence. */
const commandSources: Record<string, string> = import.meta.glob(['../commands/**/*.ts', '!**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true
});
const appErrorSource: Record<string, string> = import.meta.glob('../domain/app-error.ts', {
  query: '?raw',
  import: 'default',
  eager: true
});

function namesIn(sources: Record<string, string>, within: RegExp): string[] {
  const texts = Object.values(sources).flatMap((source) =>
    Array.from(source.matchAll(within), ([text]) => text)
  );
  const literals = texts.flatMap((text) =>
    Array.from(text.matchAll(/'([\w-]+(?:\/[\w-]+)?)'/g), ([, name]) => name!)
  );
  return [...new Set(literals)];
}

describe('Dutch and English', () => {
  it('have the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort());
  });

  it('fill the same values into a sentence', () => {
    for (const [key, sentence] of dutch)
      expect([key, paramsOf(english.get(key) ?? '')]).toEqual([key, paramsOf(sentence)]);
  });

  it('have words in every sentence, without white space around them', () => {
    for (const [key, sentence] of [...dutch, ...english]) {
      expect([key, sentence.trim()]).not.toEqual([key, '']);
      expect([key, sentence]).toEqual([key, sentence.trim()]);
    }
  });

  it('have both a singular and a plural where they have one of them', () => {
    for (const messages of [dutch, english])
      for (const key of messages.keys()) {
        if (key === baseOf(key)) continue;
        const base = baseOf(key);
        expect([messages.has(`${base}_one`), messages.has(`${base}_other`), messages.has(base)]).toEqual([
          true,
          true,
          false
        ]);
      }
  });

  it('leave no brace half open', () => {
    for (const [key, sentence] of [...dutch, ...english])
      expect([key, sentence.replace(/\{\{\w+\}\}/g, '')]).toEqual([key, expect.not.stringMatching(/[{}]/)]);
  });
});

/** What can be on the screen before a project is opened. */
const startSources: Record<string, string> = import.meta.glob(
  [
    '../ui/start/*.{ts,svelte}',
    '../ui/base/*.{ts,svelte}',
    '../ui/settings/AppearanceChoices.svelte',
    '../state/*.ts',
    '../../routes/*.svelte'
  ],
  { query: '?raw', import: 'default', eager: true }
);

describe('the start page', () => {
  it('says nothing that comes only with a project', () => {
    const said = Object.values(startSources).flatMap((source) =>
      Array.from(source.matchAll(/\bt\(\s*['`](\w+)\./g), ([, area]) => area!)
    );
    expect(said.length).toBeGreaterThan(40);
    expect(Object.keys(startAreas)).toEqual(expect.arrayContaining([...new Set(said)]));
  });
});

describe('what the program names', () => {
  const bases = new Set(Array.from(dutch.keys(), baseOf));

  it('has a sentence for every error code', () => {
    const codes = namesIn(appErrorSource, /'[\w-]+\/[\w-]+': /g);
    expect(codes.length).toBeGreaterThan(30);
    for (const code of codes) expect(bases).toContain(`errors.${code}`);
  });

  it('tells in an error sentence only what the error carries', () => {
    const [source] = Object.values(appErrorSource);
    for (const [, code, params] of source!.matchAll(
      /'([\w-]+\/[\w-]+)': (\{[^}]*\}|Record<never, never>)/g
    )) {
      const carried = Array.from(params!.matchAll(/(\w+):/g), ([, name]) => name);
      for (const name of paramsOf(dutch.get(`errors.${code}`) ?? ''))
        expect([code, carried]).toEqual([code, expect.arrayContaining([name])]);
    }
  });

  it('has a sentence for every command, those in old histories too, and none for what never was one', () => {
    const former = ['move-code', 'delete-code', 'remove-case'];
    const commands = namesIn(commandSources, /draft\.build\(\s*[^;]*?[,)]/g).filter((name) =>
      name.includes('-')
    );
    expect(commands.length).toBeGreaterThan(25);
    const told = [...bases].filter((key) => key.startsWith('domain.command.'));
    expect(told.map((key) => key.replace('domain.command.', '')).sort()).toEqual(
      [...commands, ...former].sort()
    );
  });

  it('has words for every kind of document', () => {
    expect(Object.keys(nl.domain.kind).sort()).toEqual([...documentKinds].sort());
  });
});
