import fc from 'fast-check';
import { orderedPair } from '$lib/domain/cell-conclusion';
import { cimoElements } from '$lib/domain/cimo-element';
import type { DocumentText } from '$lib/domain/document-text';
import type { EvidenceTarget, Stance } from '$lib/domain/evidence-link';
import type { MatrixMember } from '$lib/domain/matrix-member';
import { ProjectModel } from '$lib/model/project-model';
import { coding, document, person, quotation, speaker, text, turn } from '../../testing/small-project';

const at = '2025-03-01T09:00:00.000Z';
const codes = [
  { id: 'trust', level: 'core', parentId: null },
  { id: 'bond', level: 'category', parentId: 'trust' },
  { id: 'visit', level: 'open', parentId: 'bond' },
  { id: 'call', level: 'open', parentId: 'bond' },
  { id: 'time', level: 'category', parentId: null },
  { id: 'queue', level: 'open', parentId: 'time' },
  { id: 'loose', level: 'open', parentId: null }
];
const targets = [
  ...['q1', 'q2', 'q3'].map((id) => ({ kind: 'question', id })),
  ...cimoElements.map((id) => ({ kind: 'cimo', id }))
] as EvidenceTarget[];
const members = [
  ...targets,
  { kind: 'code', id: 'bond' },
  { kind: 'role', id: 'ouder' },
  { kind: 'case', id: 'fatima' }
] as MatrixMember[];
const labels = ['Els', 'Fatima', 'I', null];

const stance = fc.constantFrom<Stance>('supporting', 'contrary');
const target = fc.constantFrom(...targets);
const code = fc.constantFrom(...codes.map(({ id }) => id));
const place = fc.record({
  document: fc.integer({ min: 1, max: 4 }),
  start: fc.integer({ min: 0, max: 95 }),
  length: fc.integer({ min: 1, max: 40 })
});
const source = fc.record({
  kind: fc.constantFrom('interview', 'focus-group', 'note'),
  phaseId: fc.constantFrom(undefined, null, 'phase-1', 'phase-2'),
  date: fc.constantFrom(null, '2025-02-01', '2025-03-15', '2025-05-01'),
  caseId: fc.constantFrom(null, 'els', 'fatima', 'noor'),
  hasSpeakers: fc.boolean(),
  turns: fc.array(fc.constantFrom(...labels), { minLength: 5, maxLength: 5 })
});
const one = fc.nat();

/** A study of the size of a hand: what a matrix is read from, in every combination. */
export type RandomStudy = { model: ProjectModel; findText: (id: string) => DocumentText | undefined };

export const randomStudy: fc.Arbitrary<RandomStudy> = fc
  .record({
    sources: fc.array(source, { minLength: 4, maxLength: 4 }),
    places: fc.array(place, { maxLength: 10 }),
    codings: fc.array(fc.tuple(one, code), { maxLength: 14 }),
    links: fc.array(fc.tuple(one, target, stance), { maxLength: 14 }),
    rules: fc.array(fc.tuple(code, target, stance), { maxLength: 5 }),
    overrules: fc.array(fc.tuple(one, target), { maxLength: 4 }),
    conclusions: fc.array(fc.tuple(fc.constantFrom(...members), fc.constantFrom(...members)), {
      maxLength: 5
    })
  })
  .map(({ sources, places, codings, links, rules, overrules, conclusions }) => {
    const documents = sources.map(({ kind, phaseId, date, caseId, hasSpeakers }, index) =>
      document(index + 1, {
        kind,
        date,
        caseId,
        ...(phaseId === undefined ? {} : { phaseId }),
        speakers: hasSpeakers
          ? [speaker('Els', 'els'), speaker('Fatima', 'fatima'), speaker('I', 'noor', true)]
          : []
      })
    );
    const texts = sources.map(({ turns }, index) =>
      text(
        index + 1,
        turns.map((label, number) => turn(number * 20, number * 20 + 20, label))
      )
    );
    const quotations = places.map(({ document: number, start, length }, index) =>
      quotation(number, index + 1, start, Math.min(100, start + length))
    );
    const quotationOf = (number: number) => quotations[number % quotations.length];
    const model = ProjectModel.from({
      questions: [3, 1, 2].map((number) => ({ id: `q${number}` as never, number, text: `Vraag ${number}` })),
      cimoElements: cimoElements.map((id) => ({ id, description: '' })),
      cases: [
        person('fatima', 'ouder'),
        person('els', 'coördinator'),
        person('bram', 'ouder'),
        person('noor')
      ],
      // They overlap in March, in two tracks.
      tracks: [{ id: 'research', name: 'Onderzoek', order: 1 }] as never,
      phases: [
        { id: 'phase-2', number: 2, name: 'Fase 2', start: '2025-03', end: '2025-04-30' },
        { id: 'phase-1', number: 1, name: 'Fase 1', start: '2025-01-06', end: '2025-03-31' },
        { id: 'phase-r', number: 1, name: 'Meten', start: '2025-03-01', end: null, trackId: 'research' }
      ] as never,
      codes: codes.map((record, order) => ({ ...record, name: record.id, order })) as never,
      codeGroups: [
        { id: 'mine', name: 'Mijn codes', codeIds: ['bond', 'loose'], condition: null },
        {
          id: 'open',
          name: 'Open codes',
          codeIds: [],
          condition: { level: 'open', branchId: null, use: null, name: '' }
        }
      ] as never,
      documents,
      quotations,
      codings: unique(
        codings.flatMap(([number, codeId]) => {
          const known = quotationOf(number);
          return known ? [coding(known.id, codeId)] : [];
        })
      ),
      evidenceLinks: unique(
        links.flatMap(([number, linked, linkStance]) => {
          const quotationId = quotationOf(number)?.id;
          return quotationId
            ? [
                {
                  id: `${quotationId} ${linked.id}`,
                  quotationId,
                  target: linked,
                  stance: linkStance,
                  coderId: 'anna',
                  at
                }
              ]
            : [];
        })
      ) as never,
      evidenceRules: unique(
        rules.map(([codeId, implied, ruleStance]) => ({
          id: `${codeId} ${implied.id}`,
          codeId,
          target: implied,
          stance: ruleStance,
          createdBy: 'anna',
          createdAt: at
        }))
      ) as never,
      evidenceOverrules: unique(
        overrules.flatMap(([number, overruled]) => {
          const quotationId = quotationOf(number)?.id;
          return quotationId
            ? [
                {
                  id: `${quotationId} ${overruled.id}`,
                  quotationId,
                  target: overruled,
                  reason: '',
                  coderId: 'anna',
                  at
                }
              ]
            : [];
        })
      ) as never,
      cellConclusions: unique(
        conclusions.map(([a, b]) => {
          const pair = orderedPair(a, b);
          return {
            id: pair.map(({ id }) => id).join(' '),
            members: pair,
            conclusion: 'Zo is het.',
            status: 'drafted',
            updatedBy: 'anna',
            updatedAt: at
          };
        })
      ) as never
    });
    return { model, findText: (id: string) => texts.find((known) => known.id === id) };
  });

function unique<Identified extends { id: string }>(records: readonly Identified[]): Identified[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}
