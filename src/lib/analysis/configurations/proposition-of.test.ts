import { describe, expect, it } from 'vitest';
import { cimoElements } from '$lib/domain/cimo-element';
import type { Configuration } from '$lib/domain/configuration';
import { propositionWords } from '$lib/messages/configuration-words';
import { loadMessages, createTranslator } from '$lib/messages/translator';
import { isPropositionStale, madeProposition, propositionOf } from './proposition-of';

const [dutch, english] = await Promise.all(
  (['nl', 'en'] as const).map(async (language) =>
    propositionWords(createTranslator(language, await loadMessages(language)))
  )
);
const none = { context: '', intervention: '', mechanism: '', outcome: '' };
const full = {
  context: 'gezinnen die de buurt nog niet kennen',
  intervention: 'een vaste buddy die elke week langskomt',
  mechanism: 'het gevoel gezien te worden',
  outcome: 'eerder hulp durven vragen'
};
const fullEnglish = {
  context: 'families new to the neighbourhood',
  intervention: 'a buddy who visits every week',
  mechanism: 'feeling seen',
  outcome: 'asking for help sooner'
};

describe('a design proposition made from statements', () => {
  it('says the whole chain in Dutch and in English', () => {
    expect(madeProposition(full, dutch!)).toBe(
      'In de context van gezinnen die de buurt nog niet kennen: zet in op een vaste buddy die elke week langskomt, zodat dit mechanisme gaat werken: het gevoel gezien te worden; dat leidt tot eerder hulp durven vragen.'
    );
    expect(madeProposition(fullEnglish, english!)).toBe(
      'In the context of families new to the neighbourhood, use a buddy who visits every week, so that this mechanism comes into play: feeling seen; this leads to asking for help sooner.'
    );
  });

  it('leaves out what is empty, whatever that is', () => {
    const sentences = Array.from({ length: 16 }, (_, mask) => {
      const present = cimoElements.filter((_, index) => mask & (1 << index));
      const statements = { ...none, ...Object.fromEntries(present.map((one) => [one, full[one]])) };
      return [dutch!, english!].map((words) => ({ present, sentence: madeProposition(statements, words) }));
    }).flat();
    for (const { present, sentence } of sentences) {
      for (const element of cimoElements)
        expect([sentence, sentence.toLowerCase().includes(full[element])]).toEqual([
          sentence,
          present.includes(element)
        ]);
      expect(sentence).toMatch(present.length === 0 ? /^$/ : /^\p{Lu}.*[.…]$/u);
      expect(sentence).not.toMatch(/[{}]|configurations\.|\s\s|\.\./);
    }
    expect(new Set(sentences.map(({ sentence }) => sentence)).size).toBe(31);
  });

  it.each([
    ['Bij gezinnen zonder netwerk.', 'Bij gezinnen zonder netwerk …'],
    ['wanneer  vertrouwen\nontbreekt;', 'Wanneer vertrouwen ontbreekt …'],
    ['De eerste weken', 'In de context van de eerste weken …'],
    ['Samira en haar buurt', 'In de context van Samira en haar buurt …'],
    ['CHE-studenten', 'In de context van CHE-studenten …'],
    ['DE-regio', 'In de context van DE-regio …'],
    ['Innige families', 'In de context van Innige families …']
  ])('makes of the context %j: %s', (context, sentence) => {
    expect(madeProposition({ ...none, context }, dutch!)).toBe(sentence);
  });

  it('takes the capital only from words that are no name, and the full stop from all', () => {
    const statements = { ...none, mechanism: 'Een band. ', outcome: 'Het durven vragen…' };
    expect(madeProposition(statements, dutch!)).toBe(
      'Dit mechanisme werkt: een band; dat leidt tot het durven vragen…'
    );
  });
});

describe('an edited proposition', () => {
  const configuration = (fields: Partial<Configuration>) => ({
    statements: full,
    proposition: null,
    ...fields
  });

  it('goes before the made one', () => {
    expect(propositionOf(configuration({ proposition: 'Zo doen wij het.' }), dutch!)).toBe(
      'Zo doen wij het.'
    );
    expect(propositionOf(configuration({}), dutch!)).toBe(madeProposition(full, dutch!));
  });

  it('may be stale when the statements are others than it was written for', () => {
    const stale = (fields: Partial<Configuration>) => isPropositionStale(configuration(fields));
    expect(stale({})).toBe(false);
    expect(stale({ proposition: 'Zo.', propositionFrom: { ...full } })).toBe(false);
    expect(stale({ proposition: 'Zo.', propositionFrom: { ...full, outcome: 'rust' } })).toBe(true);
    expect(stale({ proposition: 'Zo.' })).toBe(false);
  });
});
