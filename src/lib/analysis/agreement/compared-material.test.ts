import { describe, expect, it } from 'vitest';
import { applyCodes } from '$lib/commands/coding/apply-codes';
import { deleteDocuments } from '$lib/commands/documents/delete-documents';
import { updateCode } from '$lib/commands/codes/update-code';
import type { CodeGroupId, CodeId, CoderId } from '$lib/domain/ids';
import {
  codeSpan,
  ComparedProject,
  comparedSession,
  noorSeat,
  sam,
  samSeat
} from '$lib/testing/compared-project';
import { testCoder } from '$lib/testing/test-project';
import type { AgreementMaterial } from './agreement-material';
import { projectMaterial } from './project-material';
import { sessionMaterial } from './session-material';

const told = ({ codings, codes, seats, documents }: AgreementMaterial) =>
  codings.map(({ seat, documentId, start, end, codeId, appliedId }) => {
    const number = documents.find(({ id }) => id === documentId)!.number;
    const name = (id: CodeId) => codes.find((code) => code.id === id)?.name ?? id;
    return `${seats[seat]!.name} ${number}:${start}-${end} ${name(codeId)}${codeId === appliedId ? '' : ' (rolled up)'}`;
  });

describe('what is compared of a session', () => {
  function session(intent: ConstructorParameters<typeof ComparedProject>[0] = {}) {
    const compared = new ComparedProject(intent);
    const [noor, other] = [compared.copyFor(noorSeat), compared.copyFor(samSeat)];
    codeSpan(noor, 1, [20, 60], 'Band 🙂', 'Grens');
    if (noor.model.findDocumentByNumber(2)) codeSpan(noor, 2, [0, 9], 'Tijd');
    codeSpan(other, 1, [30, 70], 'Band 🙂');
    codeSpan(other, 1, [90, 95], 'Grens');
    compared.bringBack(noor);
    compared.bringBack(other);
    return compared;
  }
  const materialOf = (compared: ComparedProject) =>
    sessionMaterial(compared.model, comparedSession, compared.findText);

  it('is what each seat locked, and nothing of the project itself', () => {
    const material = materialOf(session());
    expect(material.seats.map(({ id, name }) => [id, name])).toEqual([
      [noorSeat, 'Noor'],
      [samSeat, 'Sam']
    ]);
    expect(told(material).sort()).toEqual([
      'Noor 1:20-60 Band 🙂',
      'Noor 1:20-60 Grens',
      'Noor 2:0-9 Tijd',
      'Sam 1:30-70 Band 🙂',
      'Sam 1:90-95 Grens'
    ]);
    expect(material.leftOut).toEqual([]);
  });

  it('goes by the codebook of the session, whatever became of its codes', () => {
    const compared = session();
    const { id } = compared.model.list('codes').find(({ name }) => name === 'Grens')!;
    compared.project.run(updateCode, { id, name: 'Afstand' });
    expect(materialOf(compared).codes.map(({ name }) => name)).toContain('Grens');
  });

  it('leaves out other codes, and counts them', () => {
    const compared = session((project) => ({
      codeIds: [project.model.list('codes').find(({ name }) => name === 'Tijd')!.id]
    }));
    const material = materialOf(compared);
    expect(told(material)).toEqual(['Noor 2:0-9 Tijd']);
    expect(material.codes.map(({ name }) => name)).toEqual(['Tijd']);
    expect(material.leftOut).toEqual([
      { documentId: compared.documentIds[0], reason: 'other-codes', count: 4 }
    ]);
  });

  it('has the parts and units of each document, and no document without a part', () => {
    const compared = session((project) => {
      const documentId = project.model.list('documents')[0]!.id;
      const parts = [
        { documentId, start: 0, end: 80 },
        { documentId, start: 85, end: 200 }
      ];
      return { parts };
    });
    const { documents } = materialOf(compared);
    expect(documents.map(({ number, parts, units }) => [number, parts, units])).toEqual([
      [
        1,
        [
          { start: 0, end: 80 },
          { start: 85, end: 200 }
        ],
        []
      ]
    ]);
  });

  it('is of the documents that are still there', () => {
    const compared = session();
    const [first, second] = compared.documentIds;
    compared.project.run(deleteDocuments, { ids: [first!] });
    const material = materialOf(compared);
    expect(material.documents.map(({ id }) => id)).toEqual([second]);
    expect(told(material)).toEqual(['Noor 2:0-9 Tijd']);
  });
});

describe('what is compared of a project', () => {
  const compared = new ComparedProject();
  const [first] = compared.documentIds;
  const material = (choice: Partial<Parameters<typeof projectMaterial>[1]> = {}) =>
    projectMaterial(compared.model, { coderIds: [testCoder, sam], ...choice }, compared.findText);

  it('is what the coders coded, in the documents where two of them did', () => {
    expect(material().documents.map(({ number }) => number)).toEqual([1, 2]);
    const eva = 'coder-eva' as CoderId;
    compared.project.put('coders', { id: eva, name: 'Eva' });
    const places = [{ documentId: first!, start: 3, end: 8 }];
    compared.project.run(applyCodes, { places, codes: [{ name: 'Tijd' }] }, eva);
    const found = material({ coderIds: [eva, sam] });
    expect(found.documents.map(({ number }) => number)).toEqual([1]);
    expect(told(found)).toContain('Eva 1:3-8 Tijd');
    expect(material({ coderIds: [eva, sam], documentIds: compared.documentIds }).documents).toHaveLength(2);
  });

  it('rolls codes up, and says which have nothing to count as', () => {
    const band = compared.model.list('codes').find(({ name }) => name === 'Band 🙂')!;
    compared.project.put('codes', { ...band, level: 'core' });
    const { codes, codings, leftOut } = material({ level: 'core' });
    expect(codes.map(({ name }) => name)).toEqual(['Band 🙂']);
    expect(codings.every(({ codeId }) => codeId === band.id)).toBe(true);
    expect(codings.some(({ appliedId }) => appliedId !== band.id)).toBe(true);
    expect(leftOut.map(({ reason }) => reason)).toContain('no-ancestor');
  });

  it('has the groups with those of their codes that count', () => {
    const [one, two] = compared.codeIds;
    const group = { comment: '', condition: null, createdAt: '2026-03-02T09:30:00.000Z' };
    compared.project.put('codeGroups', {
      ...group,
      id: 'a' as CodeGroupId,
      name: 'Beide',
      codeIds: [one!, two!]
    });
    compared.project.put('codeGroups', { ...group, id: 'b' as CodeGroupId, name: 'Geen', codeIds: [] });
    expect(material({ codeIds: [two!] }).groups).toEqual([{ id: 'a', name: 'Beide', codeIds: [two] }]);
  });

  it('knows who is an interviewer', () => {
    const document = compared.model.get('documents', first!);
    const speakers = [
      { label: 'I', caseId: null, interviewer: true },
      { label: 'R', caseId: null, interviewer: false }
    ];
    compared.project.put('documents', { ...document, speakers });
    expect([...material().documents[0]!.interviewers]).toEqual(['I']);
  });
});
