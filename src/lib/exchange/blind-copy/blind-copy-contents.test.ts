import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { codesOfSeat } from './session-codes';
import { applyCodes } from '$lib/commands/coding/apply-codes';
import { lockSeat } from '$lib/commands/sessions/lock-seat';
import type { CodeId, DocumentId, QuotationId, SeatId } from '$lib/domain/ids';
import { tableNames, tableSchemas, type TableName, type TableRecord } from '$lib/domain/tables';
import { putAxialRecords } from '$lib/testing/axial-records';
import {
  codeSpan,
  ComparedProject,
  comparedSession,
  noorSeat,
  sam,
  samSeat
} from '$lib/testing/compared-project';
import { errorCodeOf } from '$lib/testing/error-code';
import { putEvidenceRecords } from '$lib/testing/evidence-records';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { putQuestionnaireRecords } from '$lib/testing/questionnaire-records';
import { putSessionRecords } from '$lib/testing/session-records';
import { putTimelineRecords } from '$lib/testing/timeline-records';
import { testCoder, TestProject } from '$lib/testing/test-project';
import { ProjectModel } from '$lib/model/project-model';
import type { ProjectContents } from '../project-contents';
import { parseBundle } from '../bundle/parse-bundle';
import { serializeBundle } from '../bundle/serialize-bundle';
import { blindCopyContents } from './blind-copy-contents';

const stamp = { savedAt: '2026-03-02T10:00:00.000Z', app: 'Kerncode test' };

/** All that a bundle holds, as one text. */
async function wordsIn(contents: ProjectContents): Promise<string> {
  const entries = unzipSync(await serializeBundle(contents, stamp));
  return Object.values(entries)
    .map((bytes) => strFromU8(bytes))
    .join('\n');
}

/** Marks cannot be an id, a choice, a date or a hash of ours: they have spaces in them. */
const mark = (path: string) => `merk <${path}> merk`;
const marks = /merk <([^>]*)> merk/g;

/** The record with a mark in every text that may be any text, a number in its path left out. */
function marked<Table extends TableName>(table: Table, record: TableRecord<Table>): TableRecord<Table> {
  const isValid = (candidate: unknown) => tableSchemas[table].safeParse(candidate).success;
  let whole = structuredClone(record) as Record<string, unknown>;
  const visit = (value: unknown, path: (string | number)[]): void => {
    if (typeof value === 'string') {
      const name = path.filter((step) => typeof step === 'string').join('.');
      const candidate = structuredClone(whole);
      const last = path.at(-1)!;
      const holder = path.slice(0, -1).reduce<unknown>((at, step) => (at as never)[step], candidate);
      (holder as Record<string | number, unknown>)[last] = `${mark(`${table}.${name}`)} ${record.id}`;
      if (isValid(candidate)) whole = candidate;
    } else if (value !== null && typeof value === 'object')
      for (const [key, inner] of Object.entries(value))
        visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  visit(record, []);
  return whole as TableRecord<Table>;
}

/** A project with something in every table, coded by Noor and Sam, with a mark in every text of every record. */
function markedProject(): TestProject {
  const project = TestProject.coded();
  putAxialRecords(project);
  putEvidenceRecords(project);
  putSessionRecords(project);
  putQuestionnaireRecords(project);
  putTimelineRecords(project);
  const { blindCoding: _, ...rest } = project.model.project;
  project.put('project', rest);
  project.put('savedViews', { id: 'view-1', name: 'x', choices: { columns: 'x' } } as never);
  for (const { id } of project.model.list('quotations'))
    project.put('quotations', { ...project.model.get('quotations', id), comment: 'x' });
  const [code] = project.model.list('codes');
  project.put('codes', { ...code!, exampleId: 'id-7' as QuotationId });
  for (const table of tableNames)
    for (const record of project.model.list(table)) project.put(table, marked(table, record));
  return project;
}

describe('a blind copy', () => {
  it('holds of the whole project only the documents, the codebook and its own coder', async () => {
    const compared = new ComparedProject(
      {
        seats: [
          { id: noorSeat, coderId: testCoder, moment: '', source: 'project' },
          { id: samSeat, coderId: sam, moment: '', source: 'blind-copy' },
          { id: 'seat-kim' as SeatId, coderId: testCoder, moment: 'later', source: 'blind-copy' }
        ]
      },
      markedProject()
    );
    const { model } = compared;
    for (const table of tableNames) expect([table, model.count(table)]).not.toEqual([table, 0]);
    // What Noor locked, with a code of her own, is in the session by now.
    const places = [{ documentId: compared.documentIds[0]!, start: 20, end: 30 }];
    const secret = mark('made by Noor');
    compared.project.run(applyCodes, { places, codes: [{ name: secret }] });
    compared.project.run(lockSeat, { sessionId: comparedSession, seatId: noorSeat });
    expect(JSON.stringify(model.get('sessionCodebooks', comparedSession))).toContain(secret);
    expect(JSON.stringify(model.seatCodingsOf(comparedSession))).toContain('quotations.comment');

    const contents = blindCopyContents(model, comparedSession, samSeat, compared.findText, compared.clock);
    const words = await wordsIn(contents);
    const found = new Set(Array.from(words.matchAll(marks), ([, path]) => path));
    expect([...found].sort()).toEqual([
      'cases.name',
      'cases.pseudonym',
      'cases.role',
      'codeGroups.name',
      'coders.name',
      'codes.comment',
      'codes.definition',
      'codes.exclude',
      'codes.include',
      'codes.name',
      'documents.name',
      'documents.origin.fileHash',
      'documents.origin.fileName',
      'documents.origin.format',
      'documents.origin.textHash',
      'project.name'
    ]);
    expect(words).not.toContain(mark('coders.name') + ` ${testCoder}`);
  });

  it('names no record but those it holds', async () => {
    const compared = new ComparedProject({}, markedProject());
    const contents = blindCopyContents(
      compared.model,
      comparedSession,
      samSeat,
      compared.findText,
      compared.clock
    );
    const words = await wordsIn(contents);
    const { records } = contents;
    const kept = new Set<string>([comparedSession, samSeat, 'project-1']);
    for (const table of tableNames) for (const { id } of records[table] ?? []) kept.add(id);
    for (const { id } of contents.texts) kept.add(id);
    const named = (id: string) => new RegExp(`[^\\w:-]${id}[^\\w:-]`).test(words);
    for (const table of tableNames)
      for (const { id } of table === 'counters' ? [] : compared.model.list(table))
        if (!kept.has(id)) expect([table, id, named(id)]).toEqual([table, id, false]);
    for (const table of [
      'quotations',
      'codings',
      'evidenceLinks',
      'memos',
      'sessions',
      'seatCodings'
    ] as const)
      expect([...(records[table] ?? [])]).toEqual([]);
    expect(named(noorSeat)).toBe(false);
  });

  it('is a sound project of its own that a file can carry', async () => {
    const compared = new ComparedProject();
    const contents = blindCopyContents(
      compared.model,
      comparedSession,
      samSeat,
      compared.findText,
      compared.clock
    );
    const { records, texts, history } = await parseBundle(await serializeBundle(contents, stamp), 'sam');
    const copy = ProjectModel.from(records);
    expectSoundProject(copy);
    expect(copy.project.name).toBe('Schoolmaatjes · Ronde 1 · Sam');
    expect(copy.project.id).not.toBe(compared.model.project.id);
    expect(copy.project.blindCoding).toMatchObject({
      projectId: 'project-1',
      projectName: 'Schoolmaatjes',
      sessionName: 'Ronde 1',
      seatId: samSeat,
      coderId: sam,
      lockedAt: null
    });
    expect(copy.list('coders')).toEqual([{ id: sam, name: 'Sam' }]);
    expect(history.map(({ change }) => change.command)).toEqual(['make-blind-copy']);
    expect(texts.map(({ text }) => text)).toEqual(
      compared.documentIds.map((id) => compared.findText(compared.model.get('documents', id).textId)!.text)
    );
  });

  it('keeps the numbers of documents and starts those of quotations anew', () => {
    const compared = new ComparedProject(({ model }) => ({ documentIds: [model.list('documents')[1]!.id] }));
    const copy = compared.copyFor(samSeat);
    expect(copy.model.list('documents').map(({ number }) => number)).toEqual([2]);
    codeSpan(copy, 2, [30, 40], 'Grens');
    expect(copy.model.list('quotations').map(({ number }) => number)).toEqual([1]);
  });

  it('has the codebook as it was when the session was set up, groups by what was in them', () => {
    const compared = new ComparedProject((project) => {
      putAxialRecords(project);
      return {};
    });
    const [first] = compared.model.list('codes');
    compared.project.put('codes', { ...first!, definition: 'Scherper na overleg.' });
    const copy = compared.copyFor(samSeat);
    expect(copy.model.get('codes', first!.id).definition).toBe('');
    expect(copy.model.list('codes').map(({ name, parentId }) => [name, parentId])).toEqual(
      compared.model.list('codes').map(({ name, parentId }) => [name, parentId])
    );
    expect(copy.model.list('codeGroups')).toMatchObject([{ name: 'Thuis', codeIds: [first!.id] }]);
  });

  it('turns mentions of what it does not hold into words', () => {
    const compared = new ComparedProject((project) => {
      const [first, second] = project.model.list('codes');
      const definition = `Zie [4:1](kc:quotation/q-1) en [Grens](kc:code/${second!.id}), [a\\]b](kc:memo/m-1).`;
      project.put('codes', { ...first!, definition });
      return {};
    });
    const copy = compared.copyFor(samSeat);
    const [first, second] = copy.model.list('codes');
    expect(first!.definition).toBe(`Zie 4:1 en [Grens](kc:code/${second!.id}), a\\]b.`);
  });

  it('has given units as quotations without codes, in order of the text', () => {
    const compared = new ComparedProject(({ model }) => {
      const [one, other] = model.list('documents').map(({ id }) => id) as [DocumentId, DocumentId];
      const unit = (documentId: DocumentId, start: number, end: number) => ({ documentId, start, end });
      const units = [unit(other, 40, 60), unit(one, 20, 30), unit(one, 0, 10)];
      return { segmentation: 'turn', units };
    });
    const copy = compared.copyFor(samSeat);
    const spans = copy.model.list('quotations').map(({ documentId, number, start, end, createdBy }) => {
      return [copy.model.get('documents', documentId).number, number, start, end, createdBy];
    });
    expect(spans).toEqual([
      [1, 1, 0, 10, sam],
      [1, 2, 20, 30, sam],
      [2, 1, 40, 60, sam]
    ]);
    expectSoundProject(copy.model);
  });

  it('gives a coder who goes on later back what was brought back, under the same ids', () => {
    const compared = new ComparedProject();
    const first = compared.copyFor(samSeat);
    codeSpan(first, 1, [30, 40], 'Grens', 'Rust');
    codeSpan(first, 2, [50, 60], 'Tijd');
    compared.bringBack(first);
    const again = compared.copyFor(samSeat);
    const ids = (copy: typeof again) =>
      copy.model
        .list('codings')
        .map(({ id }) => id)
        .sort();
    expect(ids(again)).toEqual(ids(first));
    expectSoundProject(again.model);
    expect(compared.copyFor(noorSeat).model.count('codings')).toBe(0);
    expect(
      compared
        .copyFor(noorSeat)
        .model.list('codes')
        .map(({ name }) => name)
    ).not.toContain('Rust');
    expect(compared.bringBack(again)).toMatchObject({ fresh: [], changed: [], gone: [], same: 3 });
  });

  it('is not made for a coder who codes in the project itself', () => {
    const compared = new ComparedProject({
      seats: [
        { id: noorSeat, coderId: testCoder, moment: '', source: 'project' },
        { id: samSeat, coderId: sam, moment: '', source: 'blind-copy' }
      ]
    });
    expect(errorCodeOf(() => compared.copyFor(noorSeat))).toBe('session/codes-in-project');
  });
});

describe('the codes of a seat', () => {
  it('hang at the top when their parent was made by another', () => {
    const code = {
      level: 'open',
      colour: 0,
      order: 1,
      definition: '',
      include: '',
      exclude: '',
      comment: ''
    } as const;
    const made = { ...code, id: 'a' as CodeId, name: 'a', parentId: null, madeBy: noorSeat } as const;
    const own = { ...code, id: 'b' as CodeId, name: 'b', parentId: made.id, madeBy: samSeat } as const;
    const codebook = { id: comparedSession, codes: [made, own], groups: [] };
    expect(codesOfSeat(codebook, samSeat)).toEqual([{ ...own, parentId: null }]);
  });
});
