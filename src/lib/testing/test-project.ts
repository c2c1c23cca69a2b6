import type { Command, CommandContext } from '$lib/commands/command';
import { applyCodes } from '$lib/commands/coding/apply-codes';
import { createCode } from '$lib/commands/codes/create-code';
import { importDocuments, type DocumentToImport } from '$lib/commands/documents/import-documents';
import { linkEvidence } from '$lib/commands/evidence/link-evidence';
import { addCoder } from '$lib/commands/project/add-coder';
import { addQuestion } from '$lib/commands/project/add-question';
import { createProject } from '$lib/commands/project/create-project';
import type { Change } from '$lib/domain/change';
import type { ChangeId, CodeId, CoderId, DocumentId, ProjectId, QuotationId, TextId } from '$lib/domain/ids';
import type { DocumentText } from '$lib/domain/document-text';
import type { TableName, TableRecord } from '$lib/domain/tables';
import type { Quotation } from '$lib/domain/quotation';
import { ProjectModel } from '$lib/model/project-model';

/** A moment that never changes. */
export const testNow = '2026-03-02T09:30:00.000Z';
export const testCoder = 'coder-noor' as CoderId;

/** A context with a fixed clock and ids that count: `<prefix>-1`, `<prefix>-2`, … */
export function countingContext(prefix = 'id', coderId: CoderId | null = testCoder): CommandContext {
  let last = 0;
  return { now: testNow, newId: () => `${prefix}-${++last}`, coderId };
}

/** A model changed by commands as a session would, without storage: tiny builders for tests. */
export class TestProject {
  readonly model = new ProjectModel();
  readonly changes: Change[] = [];
  readonly context: CommandContext;

  /** A project of the invented coder Noor. */
  constructor() {
    this.context = countingContext();
    const intent = { id: 'project-1' as ProjectId, name: 'Schoolmaatjes', language: 'nl' as const };
    this.take(createProject({ ...intent, coder: { id: testCoder, name: 'Noor' } }, this.context));
  }

  /** A project with something of everything: coded, adjacent, nested and linked quotations by two coders. */
  static coded(): TestProject {
    const project = new TestProject();
    const [first, second] = [project.document({ caseName: 'R1', caseRole: 'ouder' }), project.document()];
    const trust = project.code('Band 🙂');
    const limit = project.code('Grens', trust);
    project.run(addCoder, { id: 'coder-sam' as CoderId, name: 'Sam' });
    for (const text of ['Wat werkt?', 'Voor wie?', 'Waardoor?']) project.run(addQuestion, { text });
    for (const [start, end] of [
      [0, 5],
      [5, 9],
      [0, 9],
      [2, 4]
    ] as const)
      for (const documentId of [first, second]) project.quotation(documentId, start, end, trust, limit);
    const places = project.model.list('quotations').map(({ id }) => ({ quotationId: id }));
    const [question] = project.model.list('questions');
    const target = { kind: 'question', id: question!.id } as const;
    project.run(linkEvidence, { places: places.slice(0, 3), target, stance: 'supporting' });
    project.run(
      applyCodes,
      { places: places.slice(2, 5), codes: [{ name: 'Tijd' }] },
      'coder-sam' as CoderId
    );
    return project;
  }

  take(change: Change): Change {
    this.model.apply(change);
    this.changes.push(change);
    return change;
  }

  /** Runs a command as someone (Noor, unless said otherwise) and takes its change in. */
  run<Intent>(command: Command<Intent>, intent: Intent, coderId: CoderId | null = testCoder): Change {
    return this.take(command(this.model, intent, { ...this.context, coderId }));
  }

  /** Puts a record as it is, past every command: for what a test needs and no command under test makes. */
  put<Table extends TableName>(table: Table, record: TableRecord<Table>): void {
    const before = this.model.find(table, record.id) ?? null;
    const operations = [{ table, id: record.id, before, after: record }] as Change['operations'];
    const { now: at, newId, coderId } = this.context;
    this.take({ id: newId() as ChangeId, at, coderId, command: 'update-project', params: {}, operations });
  }

  /** Imports a document of 1000 characters, or as said. */
  document(fields: Partial<DocumentToImport> = {}): DocumentId {
    const document = documentToImport(this.context.newId(), fields);
    this.run(importDocuments, { documents: [document] });
    return document.id;
  }

  code(name: string, parentId: CodeId | null = null): CodeId {
    const id = this.context.newId() as CodeId;
    this.run(createCode, { id, name, parentId });
    return id;
  }

  /** Marks a span and puts codes on it. */
  quotation(documentId: DocumentId, start: number, end: number, ...codeIds: CodeId[]): QuotationId {
    const quotationId = this.context.newId() as QuotationId;
    const places = [{ documentId, start, end, quotationId }];
    this.run(applyCodes, { places, codes: codeIds.map((codeId) => ({ codeId })) });
    return quotationId;
  }
}

/** A document as it leaves the import dialog; its text id is its own id with `text-` in front. */
export function documentToImport(id: string, fields: Partial<DocumentToImport> = {}): DocumentToImport {
  return {
    id: id as DocumentId,
    name: `Interview ${id}`,
    kind: 'interview',
    date: null,
    textId: `text-${id}` as TextId,
    length: 1000,
    turnCount: 0,
    origin: { fileName: `${id}.txt`, format: 'txt', fileHash: `file-${id}`, textHash: `text-${id}` },
    language: 'nl',
    speakers: [],
    caseName: '',
    caseRole: '',
    ...fields
  };
}

/** The text of `documentToImport`, filled to its length. */
export function textOf({ id, textId, length }: DocumentToImport): DocumentText {
  const text = `Dit is ${id}. Het ging goed 🙂, zei hij. `.repeat(Math.ceil(length / 20)).slice(0, length);
  return { id: textId, documentId: id, text, turns: [], pages: [] };
}

/** A bare quotation record `[start, end)`; its id says its number. */
export function quotationRecord(start: number, end: number, number = 1): Quotation {
  return {
    id: `quotation-${number}` as QuotationId,
    documentId: 'document-1' as DocumentId,
    number,
    start,
    end,
    comment: '',
    createdBy: testCoder,
    createdAt: testNow
  };
}
