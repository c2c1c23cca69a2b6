import { AppError } from '$lib/domain/app-error';
import type { Change, Operation } from '$lib/domain/change';
import type {
  CaseId,
  CodeId,
  ConfigurationId,
  DocumentId,
  FindingId,
  NetworkId,
  QuestionnaireId,
  QuotationId,
  RelationTypeId,
  SessionId
} from '$lib/domain/ids';
import { pairKey, type CellConclusion } from '$lib/domain/cell-conclusion';
import type { Code } from '$lib/domain/code';
import type { Coding } from '$lib/domain/coding';
import type { ConfigurationEvidence, ConfigurationGround } from '$lib/domain/configuration';
import type { Counter } from '$lib/domain/counter';
import type { Decision } from '$lib/domain/decision';
import type { SourceDocument } from '$lib/domain/document';
import type { EvidenceLink, EvidenceTarget } from '$lib/domain/evidence-link';
import type { EvidenceOverrule, EvidenceRule } from '$lib/domain/evidence-rule';
import type { FindingQuotation } from '$lib/domain/finding';
import type { MatrixMember } from '$lib/domain/matrix-member';
import type { Item } from '$lib/domain/item';
import type { Measurement } from '$lib/domain/measurement';
import type { MeasurementMoment } from '$lib/domain/measurement-moment';
import type { Memo } from '$lib/domain/memo';
import type { NetworkNode } from '$lib/domain/network';
import { objectKey, type ObjectRef } from '$lib/domain/object-ref';
import type { Project } from '$lib/domain/project';
import type { Quotation } from '$lib/domain/quotation';
import type { Relation } from '$lib/domain/relation';
import {
  builtInRelationTypes,
  isBuiltInRelationType,
  type RelatedKind,
  type RelationType
} from '$lib/domain/relation-type';
import type { Response } from '$lib/domain/response';
import type { SeatCoding } from '$lib/domain/seat-coding';
import { tableNames, type TableName, type TableRecord } from '$lib/domain/tables';
import { evidenceTargetKey } from './evidence-target-key';
import { ProjectIndexes } from './project-indexes';
import { findSpan } from './sorted-quotations';

/** All records of a project by table; what storage loads and a bundle holds. */
export type ProjectRecords = { [Table in TableName]?: Iterable<TableRecord<Table>> };

type Tables = { [Table in TableName]: Map<string, TableRecord<Table>> };

/**
 * The project in memory, all but the document texts, with its indexes. Records are never mutated: a change
 * replaces them whole. `apply` is the only way in, for commands, undo, another tab and loading alike.
 */
export class ProjectModel {
  readonly #tables: Tables;
  readonly #indexes: ProjectIndexes;

  /** An empty project. */
  constructor();
  constructor(tables: Tables, indexes: ProjectIndexes);
  constructor(tables = emptyTables(), indexes = new ProjectIndexes()) {
    this.#tables = tables;
    this.#indexes = indexes;
  }

  /** A model holding the given records. @throws a plain Error when two share an id. */
  static from(records: ProjectRecords): ProjectModel {
    const model = new ProjectModel();
    for (const table of tableNames) {
      for (const record of records[table] ?? []) {
        if (model.#tables[table].has(record.id)) throw new Error(`two records ${record.id} in ${table}`);
        model.#put(table, record.id, record);
      }
    }
    return model;
  }

  /**
   * Another handle on this very project: it shows, and takes, the same changes. What compares by identity, as
   * reactive values do, sees that there is something new. O(1).
   */
  handle(): ProjectModel {
    return new ProjectModel(this.#tables, this.#indexes);
  }

  /** The one project record. @throws AppError when the model is empty. */
  get project(): Project {
    for (const project of this.#tables.project.values()) return project;
    throw new AppError('model/not-found', { table: 'project', id: '' });
  }

  find<Table extends TableName>(table: Table, id: string): TableRecord<Table> | undefined {
    return this.#tables[table].get(id) as TableRecord<Table> | undefined;
  }

  /** @throws AppError `model/not-found` */
  get<Table extends TableName>(table: Table, id: string): TableRecord<Table> {
    const record = this.find(table, id);
    if (!record) throw new AppError('model/not-found', { table, id });
    return record;
  }

  /** The records of a table in order of insertion. */
  list<Table extends TableName>(table: Table): TableRecord<Table>[] {
    return [...this.#tables[table].values()] as TableRecord<Table>[];
  }

  count(table: TableName): number {
    return this.#tables[table].size;
  }

  /** Quotations of a document in order of the text (start, longest first): another array after they change. */
  quotationsOf(documentId: DocumentId): readonly Quotation[] {
    return this.#indexes.quotationsByDocument.get(documentId) ?? [];
  }

  /** The quotation that covers exactly `[start, end)`, the lowest number when several do. O(log quotations). */
  findQuotationAt(documentId: DocumentId, start: number, end: number): Quotation | undefined {
    return findSpan(this.quotationsOf(documentId), start, end);
  }

  codingsOf(quotationId: QuotationId): Coding[] {
    return this.#records('codings', this.#indexes.codingsByQuotation.ids(quotationId));
  }

  codingsWith(codeId: CodeId): Coding[] {
    return this.#records('codings', this.#indexes.codingsByCode.ids(codeId));
  }

  /** Codings of the code itself, not of the codes under it. */
  codingCount(codeId: CodeId): number {
    return this.#indexes.codingsByCode.count(codeId);
  }

  /**
   * The quotations the code itself is on, each once whoever coded it: another set after its codings change. O(codings
   * of the code) the first time after that, else O(1).
   */
  quotationsWith(codeId: CodeId): ReadonlySet<QuotationId> {
    return this.#indexes.quotationsWith(codeId, () => {
      const quotations = new Set<QuotationId>();
      for (const id of this.#indexes.codingsByCode.ids(codeId))
        quotations.add(this.#tables.codings.get(id)!.quotationId);
      return quotations;
    });
  }

  /** How many quotations the code itself is on; costs what `quotationsWith` does. */
  quotationCount(codeId: CodeId): number {
    return this.quotationsWith(codeId).size;
  }

  linksOf(quotationId: QuotationId): EvidenceLink[] {
    return this.#records('evidenceLinks', this.#indexes.linksByQuotation.ids(quotationId));
  }

  linksTo(target: EvidenceTarget): EvidenceLink[] {
    return this.#records('evidenceLinks', this.#indexes.linksByTarget.ids(evidenceTargetKey(target)));
  }

  /** Codes directly under a parent (null: the roots), by order and then name. */
  childrenOf(parentId: CodeId | null): Code[] {
    return this.#records('codes', this.#indexes.codesByParent.ids(parentId ?? '')).sort(
      (a, b) => a.order - b.order || a.name.localeCompare(b.name)
    );
  }

  /** Relations a code or quotation is an end of, as `from` or as `to`, each once. */
  relationsOf({ kind, id }: { kind: RelatedKind; id: CodeId | QuotationId }): Relation[] {
    return this.#records('relations', this.#indexes.relationsByEnd.ids(`${kind}:${id}`));
  }

  relationCount({ kind, id }: { kind: RelatedKind; id: CodeId | QuotationId }): number {
    return this.#indexes.relationsByEnd.count(`${kind}:${id}`);
  }

  /** The types between codes or between quotations: the built-in ones, as edited, then the user's own by name. */
  relationTypes(between: RelatedKind): RelationType[] {
    const builtIn = builtInRelationTypes.map((type) => this.find('relationTypes', type.id) ?? type);
    const own = this.list('relationTypes').filter(({ id }) => !isBuiltInRelationType(id));
    own.sort((a, b) => (a.name ?? '').localeCompare(b.name ?? ''));
    return [...builtIn, ...own].filter((type) => type.between === between);
  }

  /** A type of relation, also one that is built in and never edited. @throws AppError `model/not-found` */
  relationType(id: RelationTypeId): RelationType {
    const builtIn = builtInRelationTypes.find((type) => type.id === id);
    return this.find('relationTypes', id) ?? builtIn ?? this.get('relationTypes', id);
  }

  /** Memos attached to an object or mentioning it, each once. */
  memosOf(ref: ObjectRef): Memo[] {
    return this.#records('memos', this.#indexes.memosByObject.ids(objectKey(ref)));
  }

  nodesOf(networkId: NetworkId): NetworkNode[] {
    return this.#records('networkNodes', this.#indexes.nodesByNetwork.ids(networkId));
  }

  /** What the code itself implies; codes above it may imply more. */
  rulesOf(codeId: CodeId): EvidenceRule[] {
    return this.#records('evidenceRules', this.#indexes.rulesByCode.ids(codeId));
  }

  overrulesOf(quotationId: QuotationId): EvidenceOverrule[] {
    return this.#records('evidenceOverrules', this.#indexes.overrulesByQuotation.ids(quotationId));
  }

  /** The conclusion about two members together, whichever is the row. */
  conclusionOf(a: MatrixMember, b: MatrixMember): CellConclusion | undefined {
    return this.#records('cellConclusions', this.#indexes.conclusionsByPair.ids(pairKey(a, b)))[0];
  }

  evidenceOf(configurationId: ConfigurationId): ConfigurationEvidence[] {
    return this.#records('configurationEvidence', this.#indexes.evidenceByConfiguration.ids(configurationId));
  }

  /** Where a quotation, code or finding lies in configurations. */
  configurationEvidenceWith(ref: ConfigurationGround): ConfigurationEvidence[] {
    return this.#records(
      'configurationEvidence',
      this.#indexes.configurationEvidenceByObject.ids(objectKey(ref))
    );
  }

  /** The quotations a finding rests on, in its order. */
  chosenFor(findingId: FindingId): FindingQuotation[] {
    return this.#records('findingQuotations', this.#indexes.chosenByFinding.ids(findingId)).sort(
      (a, b) => a.order - b.order
    );
  }

  /** Where a quotation was chosen for a finding. */
  chosenFrom(quotationId: QuotationId): FindingQuotation[] {
    return this.#records('findingQuotations', this.#indexes.chosenByQuotation.ids(quotationId));
  }

  /** What was locked for a comparison session, all seats. */
  seatCodingsOf(sessionId: SessionId): SeatCoding[] {
    return this.#records('seatCodings', this.#indexes.seatCodingsBySession.ids(sessionId));
  }

  decisionsOf(sessionId: SessionId): Decision[] {
    return this.#records('decisions', this.#indexes.decisionsBySession.ids(sessionId));
  }

  /** Oldest first. */
  measurementsOf(sessionId: SessionId): Measurement[] {
    return this.#records('measurements', this.#indexes.measurementsBySession.ids(sessionId)).sort((a, b) =>
      a.takenAt < b.takenAt ? -1 : a.takenAt > b.takenAt ? 1 : 0
    );
  }

  /** By order: a sub-item after the item it belongs to. */
  itemsOf(questionnaireId: QuestionnaireId): Item[] {
    const items = this.#records('items', this.#indexes.itemsByQuestionnaire.ids(questionnaireId));
    const byOrder = (a: Item, b: Item) => a.order - b.order;
    const tops = items.filter(({ parentId }) => !parentId).sort(byOrder);
    return tops.flatMap((top) => [top, ...items.filter(({ parentId }) => parentId === top.id).sort(byOrder)]);
  }

  /** By order. */
  momentsOf(questionnaireId: QuestionnaireId): MeasurementMoment[] {
    return this.#records('moments', this.#indexes.momentsByQuestionnaire.ids(questionnaireId)).sort(
      (a, b) => a.order - b.order
    );
  }

  /** In order of insertion. */
  responsesOf(questionnaireId: QuestionnaireId): Response[] {
    return this.#records('responses', this.#indexes.responsesByQuestionnaire.ids(questionnaireId));
  }

  responseCount(questionnaireId: QuestionnaireId): number {
    return this.#indexes.responsesByQuestionnaire.count(questionnaireId);
  }

  responsesBy(caseId: CaseId): Response[] {
    return this.#records('responses', this.#indexes.responsesByCase.ids(caseId));
  }

  findDocumentByNumber(number: number): SourceDocument | undefined {
    const id = this.#indexes.documentsByNumber.get(number);
    return id === undefined ? undefined : this.find('documents', id);
  }

  findQuotationByNumber(documentId: DocumentId, number: number): Quotation | undefined {
    const id = this.#indexes.quotationsByNumber.get(`${documentId}:${number}`);
    return id === undefined ? undefined : this.find('quotations', id);
  }

  /** The highest number given out under a counter; 0 before the first. */
  lastNumber(counterId: string): number {
    return this.find('counters', counterId)?.last ?? 0;
  }

  /** Takes a change in, tables and indexes together. O(operations · log quotations per document). */
  apply(change: Pick<Change, 'operations'>): void {
    this.#indexes.beginChange();
    for (const operation of change.operations) this.#applyOperation(operation);
  }

  /** The indexes as plain data, for comparing incremental with rebuilt ones. */
  get indexes(): ProjectIndexes {
    return this.#indexes;
  }

  #applyOperation(operation: Operation): void {
    if (operation.table === 'counters') {
      this.#raiseCounter(operation.after);
      return;
    }
    this.#put(operation.table, operation.id, operation.after);
  }

  #raiseCounter(counter: Counter | null): void {
    if (counter && counter.last > this.lastNumber(counter.id)) this.#put('counters', counter.id, counter);
  }

  #put<Table extends TableName>(table: Table, id: string, record: TableRecord<Table> | null): void {
    const rows = this.#tables[table] as Map<string, TableRecord<Table>>;
    const current = rows.get(id);
    if (record) rows.set(id, record);
    else rows.delete(id);
    if (current && record) this.#indexes.replace(table, current, record);
    else if (current) this.#indexes.remove(table, current);
    else if (record) this.#indexes.add(table, record);
  }

  #records<Table extends TableName>(table: Table, ids: Iterable<string>): TableRecord<Table>[] {
    return Array.from(ids, (id) => this.get(table, id));
  }
}

function emptyTables(): Tables {
  return Object.fromEntries(tableNames.map((name) => [name, new Map()])) as unknown as Tables;
}
