import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addGrounds } from '$lib/commands/configurations/add-grounds';
import { saveConfiguration } from '$lib/commands/configurations/save-configuration';
import { cimoElements } from '$lib/domain/cimo-element';
import {
  configurationPlaces,
  type ConfigurationGround,
  type ConfigurationPlace
} from '$lib/domain/configuration';
import { stances, type Stance } from '$lib/domain/evidence-link';
import type {
  CodeId,
  ConfigurationEvidenceId,
  ConfigurationId,
  FindingId,
  FindingQuotationId,
  QuotationId,
  TextId
} from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { testCoder, testNow, TestProject } from '$lib/testing/test-project';
import { QuotationCases } from '../cases/quotation-cases';
import { readConfiguration } from './read-configuration';

const words = { question: (number: number) => `Deelvraag ${number}`, cimo: (id: string) => id };
const id = 'config' as ConfigurationId;
const cases = new QuotationCases(() => undefined);

/** Samira speaks in document 1, Wouter in 2, nobody in 3; a code with one below it. */
function study() {
  const project = new TestProject();
  const documents = [
    project.document({ caseName: 'Samira', caseRole: 'buddy' }),
    project.document({ caseName: 'Wouter', caseRole: 'trainer' }),
    project.document()
  ];
  const trust = project.code('Vertrouwen');
  const under = project.code('Band', trust);
  const [a, b, c] = documents.map((documentId) => project.quotation(documentId, 0, 9, under)) as [
    QuotationId,
    QuotationId,
    QuotationId
  ];
  const d = project.quotation(documents[0]!, 20, 30, trust);
  project.run(saveConfiguration, { id, name: 'Buddy' });
  const put = (place: ConfigurationPlace, ref: ConfigurationGround, stance: Stance = 'supporting') =>
    project.run(addGrounds, { configurationId: id, place, refs: [ref], stance });
  const finding = (name: string, chosen: [QuotationId, Stance][]) => {
    const findingId = name as FindingId;
    project.put('findings', {
      id: findingId,
      questionId: null,
      sectionId: null,
      order: project.model.count('findings') + 1,
      statement: name,
      text: '',
      status: 'drafted',
      createdBy: testCoder,
      createdAt: testNow
    });
    chosen.forEach(([quotationId, stance], order) =>
      project.put('findingQuotations', {
        id: `${name}-${order}` as FindingQuotationId,
        findingId,
        quotationId,
        order,
        stance,
        excerpt: null,
        layout: 'block',
        chosen: { textId: 'text' as TextId, start: 0, end: 9, words: 'Dit is id' },
        coderId: testCoder,
        at: testNow
      })
    );
    return { kind: 'finding', id: findingId } as const;
  };
  const read = () => readConfiguration(project.model, id, words, cases);
  const counts = (place: ConfigurationPlace) => {
    const { supporting, contrary } = read().places[place];
    return [supporting, contrary].map(({ quotationIds, caseIds, documentIds }) =>
      [quotationIds, caseIds, documentIds].map(({ length }) => length)
    );
  };
  const quoted = (quotation: QuotationId) => ({ kind: 'quotation', id: quotation }) as const;
  const coded = (code: CodeId) => ({ kind: 'code', id: code }) as const;
  return { project, trust, under, a, b, c, d, put, finding, read, counts, quoted, coded };
}

describe('how strong a place is', () => {
  it('counts quotations, cases and documents once, whatever brings them in', () => {
    const { put, quoted, coded, a, d, under, counts } = study();
    put('context', quoted(a));
    put('context', quoted(d));
    put('context', coded(under));
    expect(counts('context')).toEqual([
      [4, 2, 3],
      [0, 0, 0]
    ]);
  });

  it('counts with a code the quotations of the codes below it', () => {
    const { put, coded, trust, counts, read, a, b, c, d } = study();
    put('mechanism-outcome', coded(trust));
    expect(counts('mechanism-outcome')[0]).toEqual([4, 2, 3]);
    expect(read().places['mechanism-outcome'].supporting.quotationIds).toEqual([a, d, b, c]);
    expect(read().places.mechanism.grounds).toEqual([]);
  });

  it('counts a quotation that both supports and speaks against a place as contrary there, and only there', () => {
    const { put, quoted, coded, a, under, counts } = study();
    put('context', coded(under));
    put('context', quoted(a), 'contrary');
    put('outcome', quoted(a));
    expect(counts('context')).toEqual([
      [2, 1, 2],
      [1, 1, 1]
    ]);
    expect(counts('outcome')[0]).toEqual([1, 1, 1]);
  });

  it('counts the quotations of a finding in their own stance', () => {
    const { put, finding, a, b, counts } = study();
    const ground = finding('Nabijheid helpt', [
      [a, 'supporting'],
      [b, 'contrary']
    ]);
    put('mechanism', ground);
    expect(counts('mechanism')).toEqual([
      [1, 1, 1],
      [1, 1, 1]
    ]);
    put('mechanism', ground, 'contrary');
    expect(counts('mechanism')).toEqual([
      [0, 0, 0],
      [1, 1, 1]
    ]);
  });

  it('lists findings, codes and quotations by name and number', () => {
    const { put, finding, quoted, coded, a, b, d, trust, under, read } = study();
    const grounds = [quoted(b), quoted(d), coded(trust), finding('Zo', []), quoted(a), coded(under)];
    for (const ground of grounds) put('context', ground);
    expect(read().places.context.grounds.map(({ name }) => name)).toEqual([
      'Zo',
      'Band',
      'Vertrouwen',
      '1:1',
      '1:2',
      '2:1'
    ]);
  });
});

describe('how strong a configuration is', () => {
  it('names the cases that support all four elements, and the elements without words', () => {
    const { project, put, quoted, a, b, d, read } = study();
    for (const place of cimoElements) put(place, quoted(a));
    for (const place of ['context', 'intervention', 'mechanism'] as const) put(place, quoted(b));
    put('outcome', quoted(b), 'contrary');
    put('mechanism-outcome', quoted(d));
    project.run(saveConfiguration, { id, statements: { context: 'thuis', outcome: 'rust' } });
    const { wholeChainCaseIds, missing, supporting, contrary } = read();
    expect(wholeChainCaseIds.map((one) => project.model.get('cases', one).name)).toEqual(['Samira']);
    expect(missing).toEqual(['intervention', 'mechanism']);
    expect([supporting.quotationIds, contrary.quotationIds]).toEqual([[a, d, b], [b]]);
  });

  it('is nothing of an empty one', () => {
    const { supporting, contrary, wholeChainCaseIds, missing } = study().read();
    expect([supporting.quotationIds, contrary.caseIds, wholeChainCaseIds]).toEqual([[], [], []]);
    expect(missing).toEqual([...cimoElements]);
  });
});

/** Counted the obvious way: for every quotation of the project, ask every ground what it says of it. */
function recount(model: ProjectModel, place: ConfigurationPlace) {
  const isUnder = (codeId: CodeId, above: CodeId): boolean => {
    const { parentId } = model.get('codes', codeId);
    return codeId === above || (parentId !== null && isUnder(parentId, above));
  };
  const grounds = model.list('configurationEvidence').filter((one) => one.place === place);
  const says = (quotationId: QuotationId): Stance[] =>
    grounds.flatMap(({ ref, stance }): Stance[] => {
      if (ref.kind === 'quotation') return ref.id === quotationId ? [stance] : [];
      if (ref.kind === 'code') {
        const isOn = model
          .list('codings')
          .some((coding) => coding.quotationId === quotationId && isUnder(coding.codeId, ref.id));
        return isOn ? [stance] : [];
      }
      return model
        .list('findingQuotations')
        .filter((one) => one.findingId === ref.id && one.quotationId === quotationId)
        .flatMap((one): Stance[] => {
          if (stance === 'supporting') return [one.stance];
          return one.stance === 'supporting' ? ['contrary'] : [];
        });
    });
  const all = model.list('quotations');
  const contrary = all.filter((one) => says(one.id).includes('contrary'));
  const supporting = all.filter((one) => says(one.id).includes('supporting') && !contrary.includes(one));
  const sizes = (found: typeof all) => [
    found.length,
    new Set(found.flatMap((one) => model.get('documents', one.documentId).caseId ?? [])).size,
    new Set(found.map(({ documentId }) => documentId)).size
  ];
  return [sizes(supporting), sizes(contrary)];
}

it('counts as a slow recount does, whatever grounds are put where', () => {
  const ground = fc.record({
    place: fc.constantFrom(...configurationPlaces.slice(0, 3)),
    at: fc.nat(8),
    stance: fc.constantFrom(...stances)
  });
  fc.assert(
    fc.property(fc.array(ground, { maxLength: 12 }), (grounds) => {
      const { project, a, b, c, d, trust, under, finding, quoted, coded, counts } = study();
      const refs = [
        quoted(a),
        quoted(b),
        quoted(c),
        quoted(d),
        coded(trust),
        coded(under),
        finding('x', [[a, 'contrary']]),
        finding('y', [
          [b, 'supporting'],
          [d, 'contrary']
        ]),
        finding('z', [])
      ];
      const made = new Map(grounds.map((one) => [`${one.place}-${one.at}`, one]));
      for (const [key, { place, at, stance }] of made)
        project.put('configurationEvidence', {
          id: key as ConfigurationEvidenceId,
          configurationId: id,
          place,
          ref: refs[at]!,
          stance,
          coderId: testCoder,
          at: testNow
        });
      for (const place of configurationPlaces) expect(counts(place)).toEqual(recount(project.model, place));
    }),
    { numRuns: 60 }
  );
});
