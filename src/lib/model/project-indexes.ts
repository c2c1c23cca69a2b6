import { pairKey } from '$lib/domain/cell-conclusion';
import type { Coding } from '$lib/domain/coding';
import { mentionsIn } from '$lib/domain/mentions';
import type { QuotationId } from '$lib/domain/ids';
import { objectKey } from '$lib/domain/object-ref';
import type { Quotation } from '$lib/domain/quotation';
import type { Response } from '$lib/domain/response';
import type { TableName, TableRecord } from '$lib/domain/tables';
import { evidenceTargetKey } from './evidence-target-key';
import { GroupIndex } from './group-index';
import { insertSorted, removeSorted } from './sorted-quotations';

/** Look-ups over the tables, updated record by record as changes are applied; never rebuilt. */
export class ProjectIndexes {
  readonly codingsByQuotation = new GroupIndex();
  readonly codingsByCode = new GroupIndex();
  readonly linksByQuotation = new GroupIndex();
  readonly linksByTarget = new GroupIndex();
  readonly codesByParent = new GroupIndex();
  /** Key `code:<id>` or `quotation:<id>`. */
  readonly relationsByEnd = new GroupIndex();
  /** By what a memo was attached to and by what its text mentions; key as `objectKey` gives it. */
  readonly memosByObject = new GroupIndex();
  readonly nodesByNetwork = new GroupIndex();
  readonly rulesByCode = new GroupIndex();
  readonly overrulesByQuotation = new GroupIndex();
  /** Key as `pairKey` gives it. */
  readonly conclusionsByPair = new GroupIndex();
  readonly evidenceByConfiguration = new GroupIndex();
  /** Key as `objectKey` gives it: the quotation, code or finding that lies in a configuration. */
  readonly configurationEvidenceByObject = new GroupIndex();
  readonly chosenByFinding = new GroupIndex();
  readonly chosenByQuotation = new GroupIndex();
  readonly seatCodingsBySession = new GroupIndex();
  readonly decisionsBySession = new GroupIndex();
  readonly measurementsBySession = new GroupIndex();
  readonly itemsByQuestionnaire = new GroupIndex();
  readonly momentsByQuestionnaire = new GroupIndex();
  readonly responsesByQuestionnaire = new GroupIndex();
  readonly responsesByCase = new GroupIndex();
  readonly documentsByNumber = new Map<number, string>();
  readonly quotationsByDocument = new Map<string, Quotation[]>();
  /** Key `documentId:number`. */
  readonly quotationsByNumber = new Map<string, string>();
  /** Documents whose array of quotations was made during this change, so that it may be written in. */
  readonly #ownArrays = new Set<string>();
  /** By code, what was gathered since its codings last changed. */
  readonly #quotationsByCode = new Map<string, ReadonlySet<QuotationId>>();

  /** An array of quotations given out before this is never changed after it: readers compare by identity. */
  beginChange(): void {
    this.#ownArrays.clear();
  }

  /** The quotations a code is on; `gather` is asked when its codings changed since it last was. */
  quotationsWith(codeId: string, gather: () => ReadonlySet<QuotationId>): ReadonlySet<QuotationId> {
    const gathered = this.#quotationsByCode.get(codeId) ?? gather();
    this.#quotationsByCode.set(codeId, gathered);
    return gathered;
  }

  add<Table extends TableName>(table: Table, record: TableRecord<Table>): void {
    this.#update(table, record, 'add');
  }

  remove<Table extends TableName>(table: Table, record: TableRecord<Table>): void {
    this.#update(table, record, 'remove');
  }

  /** As `remove` and `add`, without what stays the same: a merge gives thousands of codings another code only. */
  replace<Table extends TableName>(
    table: Table,
    before: TableRecord<Table>,
    after: TableRecord<Table>
  ): void {
    if (table === 'codings') this.#replaceCoding(before as Coding, after as Coding);
    else if (table === 'responses') this.#replaceResponse(before as Response, after as Response);
    else {
      this.remove(table, before);
      this.add(table, after);
    }
  }

  #replaceCoding(before: Coding, after: Coding): void {
    this.#quotationsByCode.delete(before.codeId);
    this.#quotationsByCode.delete(after.codeId);
    if (before.quotationId !== after.quotationId) {
      this.codingsByQuotation.remove(before.quotationId, before.id);
      this.codingsByQuotation.add(after.quotationId, after.id);
    }
    if (before.codeId !== after.codeId) {
      this.codingsByCode.remove(before.codeId, before.id);
      this.codingsByCode.add(after.codeId, after.id);
    }
  }

  /** A response that is corrected keeps its place among the others. */
  #replaceResponse(before: Response, after: Response): void {
    if (before.questionnaireId !== after.questionnaireId) {
      this.responsesByQuestionnaire.remove(before.questionnaireId, before.id);
      this.responsesByQuestionnaire.add(after.questionnaireId, after.id);
    }
    if (before.caseId === after.caseId) return;
    if (before.caseId) this.responsesByCase.remove(before.caseId, before.id);
    if (after.caseId) this.responsesByCase.add(after.caseId, after.id);
  }

  #update(table: TableName, record: TableRecord<TableName>, step: 'add' | 'remove'): void {
    switch (table) {
      case 'codings': {
        const coding = record as TableRecord<'codings'>;
        this.#quotationsByCode.delete(coding.codeId);
        this.codingsByQuotation[step](coding.quotationId, coding.id);
        this.codingsByCode[step](coding.codeId, coding.id);
        break;
      }
      case 'evidenceLinks': {
        const link = record as TableRecord<'evidenceLinks'>;
        this.linksByQuotation[step](link.quotationId, link.id);
        this.linksByTarget[step](evidenceTargetKey(link.target), link.id);
        break;
      }
      case 'codes': {
        const code = record as TableRecord<'codes'>;
        this.codesByParent[step](code.parentId ?? '', code.id);
        break;
      }
      case 'relations': {
        const { id, between, fromId, toId } = record as TableRecord<'relations'>;
        this.relationsByEnd[step](`${between}:${fromId}`, id);
        this.relationsByEnd[step](`${between}:${toId}`, id);
        break;
      }
      case 'memos': {
        const memo = record as TableRecord<'memos'>;
        for (const ref of [...memo.about, ...mentionsIn(memo.text)])
          this.memosByObject[step](objectKey(ref), memo.id);
        break;
      }
      case 'networkNodes': {
        const node = record as TableRecord<'networkNodes'>;
        this.nodesByNetwork[step](node.networkId, node.id);
        break;
      }
      case 'evidenceRules': {
        const rule = record as TableRecord<'evidenceRules'>;
        this.rulesByCode[step](rule.codeId, rule.id);
        break;
      }
      case 'evidenceOverrules': {
        const overrule = record as TableRecord<'evidenceOverrules'>;
        this.overrulesByQuotation[step](overrule.quotationId, overrule.id);
        break;
      }
      case 'cellConclusions': {
        const { members, id } = record as TableRecord<'cellConclusions'>;
        this.conclusionsByPair[step](pairKey(...members), id);
        break;
      }
      case 'configurationEvidence': {
        const evidence = record as TableRecord<'configurationEvidence'>;
        this.evidenceByConfiguration[step](evidence.configurationId, evidence.id);
        this.configurationEvidenceByObject[step](objectKey(evidence.ref), evidence.id);
        break;
      }
      case 'findingQuotations': {
        const chosen = record as TableRecord<'findingQuotations'>;
        this.chosenByFinding[step](chosen.findingId, chosen.id);
        this.chosenByQuotation[step](chosen.quotationId, chosen.id);
        break;
      }
      case 'seatCodings': {
        const coding = record as TableRecord<'seatCodings'>;
        this.seatCodingsBySession[step](coding.sessionId, coding.id);
        break;
      }
      case 'decisions': {
        const decision = record as TableRecord<'decisions'>;
        this.decisionsBySession[step](decision.sessionId, decision.id);
        break;
      }
      case 'measurements': {
        const measurement = record as TableRecord<'measurements'>;
        this.measurementsBySession[step](measurement.sessionId, measurement.id);
        break;
      }
      case 'items': {
        const item = record as TableRecord<'items'>;
        this.itemsByQuestionnaire[step](item.questionnaireId, item.id);
        break;
      }
      case 'moments': {
        const moment = record as TableRecord<'moments'>;
        this.momentsByQuestionnaire[step](moment.questionnaireId, moment.id);
        break;
      }
      case 'responses': {
        const { id, questionnaireId, caseId } = record as TableRecord<'responses'>;
        this.responsesByQuestionnaire[step](questionnaireId, id);
        if (caseId) this.responsesByCase[step](caseId, id);
        break;
      }
      case 'documents': {
        const document = record as TableRecord<'documents'>;
        if (step === 'add') this.documentsByNumber.set(document.number, document.id);
        else this.documentsByNumber.delete(document.number);
        break;
      }
      case 'quotations':
        this.#updateQuotation(record as TableRecord<'quotations'>, step);
        break;
    }
  }

  #updateQuotation(quotation: Quotation, step: 'add' | 'remove'): void {
    const numberKey = `${quotation.documentId}:${quotation.number}`;
    const sorted = this.#writableQuotations(quotation.documentId);
    if (step === 'add') {
      this.quotationsByNumber.set(numberKey, quotation.id);
      insertSorted(sorted, quotation);
    } else {
      this.quotationsByNumber.delete(numberKey);
      removeSorted(sorted, quotation);
      if (sorted.length === 0) this.quotationsByDocument.delete(quotation.documentId);
    }
  }

  #writableQuotations(documentId: string): Quotation[] {
    const known = this.quotationsByDocument.get(documentId);
    if (known && this.#ownArrays.has(documentId)) return known;
    const own = known ? [...known] : [];
    this.quotationsByDocument.set(documentId, own);
    this.#ownArrays.add(documentId);
    return own;
  }
}
