import { describe, expect, it } from 'vitest';
import { ExampleStudy, exampleStudy } from '../quotation-table/example-study';
import { codebookRows } from './codebook-rows';

const words = (count: number, word = 'woord') => Array.from({ length: count }, () => word).join(' ');

/** A study of one document with a paragraph per text, each quoted under code `a`. */
function studyOf(...texts: string[]): ExampleStudy {
  const study = new ExampleStudy();
  study.code('a', 'A');
  study.document(1, texts);
  texts.forEach((text, index) => study.quote(`1:${index + 1}`, text, ['a']));
  return study;
}

const exampleOf = (study: ExampleStudy) => codebookRows(study.model, study.findText)[0]!.example;

describe('codebookRows', () => {
  it('gives the codes in the order of the tree, with their place in it', () => {
    const study = exampleStudy();
    const rows = codebookRows(study.model, study.findText);
    expect(rows.map(({ name, parent, path, depth, level }) => [name, parent, path, depth, level])).toEqual([
      ['Vertrouwen', '', 'Vertrouwen', 0, 'core'],
      ['Band opbouwen', 'Vertrouwen', 'Vertrouwen / Band opbouwen', 1, 'category'],
      ['Huisbezoek', 'Band opbouwen', 'Vertrouwen / Band opbouwen / Huisbezoek', 2, 'open'],
      ['Tijdsdruk', '', 'Tijdsdruk', 0, 'core']
    ]);
  });

  it('counts distinct quotations of the code itself, their documents, cases and coders', () => {
    const study = exampleStudy();
    const rows = codebookRows(study.model, study.findText);
    const counts = rows.map((row) => [
      row.name,
      row.quotationCount,
      row.documentCount,
      row.caseCount,
      row.coders
    ]);
    expect(counts).toEqual([
      ['Vertrouwen', 2, 2, 3, ['Anna', 'Bram']],
      ['Band opbouwen', 2, 2, 2, ['Anna', 'Bram']],
      // Two coders put it on the same quotation.
      ['Huisbezoek', 1, 1, 1, ['Anna', 'Bram']],
      ['Tijdsdruk', 2, 2, 2, ['Anna']]
    ]);
  });

  it('keeps the meaning of a code word for word, and its colour', () => {
    const study = studyOf();
    const meaning = { definition: 'Regel 1\nRegel 2 🙂', include: 'wel', exclude: 'niet', comment: '=1+1' };
    Object.assign(study.records.codes[0]!, meaning, { colour: 7 });
    expect(codebookRows(study.model, study.findText)[0]).toMatchObject({ ...meaning, colour: 7 });
  });

  it('knows when a code was first and last used, whatever the order of the codings', () => {
    const study = studyOf('een', 'twee', 'drie');
    const days = ['2025-03-02', '2025-03-01', '2025-03-09'];
    study.records.codings.forEach((coding, index) =>
      Object.assign(coding, { at: `${days[index]}T09:00:00Z` })
    );
    expect(codebookRows(study.model, study.findText)[0]).toMatchObject({
      firstUsedAt: '2025-03-01T09:00:00Z',
      lastUsedAt: '2025-03-09T09:00:00Z'
    });
  });

  it('says of an unused code that it was never used', () => {
    expect(codebookRows(studyOf().model, () => undefined)[0]).toMatchObject({
      quotationCount: 0,
      documentCount: 0,
      caseCount: 0,
      coders: [],
      firstUsedAt: null,
      lastUsedAt: null,
      example: null
    });
  });

  it('names the free groups of a code in alphabetical order', () => {
    const study = studyOf();
    for (const [index, name] of ['School', 'Gezin'].entries())
      study.records.codeGroups.push({
        id: `group-${index}` as never,
        name,
        comment: '',
        codeIds: ['a' as never],
        condition: null,
        createdAt: '2025-03-01T09:30:00.000Z'
      });
    expect(codebookRows(study.model, study.findText)[0]!.groups).toEqual(['Gezin', 'School']);
  });

  it('gives nothing without codes', () => {
    expect(codebookRows(new ExampleStudy().model, () => undefined)).toEqual([]);
  });
});

describe('the example of a code', () => {
  it.each([
    ['the shortest that says enough', [words(30), words(12), words(20)], '1:2'],
    ['nothing under eight words', [words(7), words(9)], '1:2'],
    ['eight words', [words(8), words(9)], '1:1'],
    ['sixty words', [words(60), words(61)], '1:1'],
    ['the first cited of equals', [words(9, 'zus'), words(9, 'zo')], '1:1'],
    ['words, not dashes and dots', [`${words(7)} – … –`, words(10)], '1:2'],
    ['words in any script', ['ö̈n 👍 дом بيت 2 3 vier vijf zes', words(10)], '1:1']
  ])('is %s', (_, texts, citation) => {
    expect(exampleOf(studyOf(...texts))?.citation).toBe(citation);
  });

  it('is found for each code, also among quotations that could not win for another', () => {
    const study = new ExampleStudy();
    study.code('a', 'A');
    study.code('b', 'B');
    study.document(1, [words(8), words(30, 'zin'), words(31, 'kort')]);
    study.quote('1:1', words(8), ['a']);
    study.quote('1:2', words(30, 'zin'), ['a', 'b']);
    study.quote('1:3', words(31, 'kort'), ['b']);
    expect(codebookRows(study.model, study.findText).map(({ example }) => example?.citation)).toEqual([
      '1:1',
      '1:2'
    ]);
  });

  it('is none when all are too short or too long, or the text is not loaded', () => {
    expect(exampleOf(studyOf(words(7), words(61)))).toBeNull();
    expect(codebookRows(studyOf(words(9)).model, () => undefined)[0]!.example).toBeNull();
  });

  it('comes with its words, its citation and the roles in it', () => {
    const study = new ExampleStudy();
    study.case('fatima', 'Fatima', 'ouder');
    study.code('a', 'A');
    study.document(10, [`Fatima: ${words(9)}`], {
      speakers: [{ label: 'Fatima', caseId: 'fatima' as never, interviewer: false }]
    });
    study.quote('10:17', words(9), ['a']);
    expect(exampleOf(study)).toEqual({
      citation: '10:17',
      text: words(9),
      roles: ['ouder'],
      isChosen: false
    });
  });

  it('is the chosen one, however short', () => {
    const study = studyOf(words(9), 'Kort.');
    Object.assign(study.records.codes[0]!, { exampleId: 'quotation-1:2' });
    expect(exampleOf(study)).toMatchObject({ citation: '1:2', text: 'Kort.', isChosen: true });
  });

  it('is the suggested one again when the chosen quotation is gone', () => {
    const study = studyOf(words(9));
    Object.assign(study.records.codes[0]!, { exampleId: 'quotation-9:9' });
    expect(exampleOf(study)).toMatchObject({ citation: '1:1', isChosen: false });
  });
});
