import { tableNames, type TableName } from '$lib/domain/tables';
import type { ProjectModel } from '$lib/model/project-model';

/** All records of a project as plain data, by table and sorted by id: equal when two projects are equal. */
export function projectAsData(model: ProjectModel, without: readonly TableName[] = []) {
  const tables = tableNames.filter((name) => !without.includes(name));
  return Object.fromEntries(tables.map((name) => [name, model.list(name).toSorted(byId)]));
}

/** All indexes and counts as plain data, for comparing those kept up with those rebuilt. */
export function indexesAsData(model: ProjectModel) {
  const { indexes } = model;
  return {
    quotationCounts: model
      .list('codes')
      .map(({ id }): [string, number] => [id, model.quotationCount(id)])
      .sort(byKey),
    codingsByQuotation: indexes.codingsByQuotation.toSortedEntries(),
    codingsByCode: indexes.codingsByCode.toSortedEntries(),
    linksByQuotation: indexes.linksByQuotation.toSortedEntries(),
    linksByTarget: indexes.linksByTarget.toSortedEntries(),
    codesByParent: indexes.codesByParent.toSortedEntries(),
    relationsByEnd: indexes.relationsByEnd.toSortedEntries(),
    memosByObject: indexes.memosByObject.toSortedEntries(),
    nodesByNetwork: indexes.nodesByNetwork.toSortedEntries(),
    rulesByCode: indexes.rulesByCode.toSortedEntries(),
    overrulesByQuotation: indexes.overrulesByQuotation.toSortedEntries(),
    conclusionsByPair: indexes.conclusionsByPair.toSortedEntries(),
    evidenceByConfiguration: indexes.evidenceByConfiguration.toSortedEntries(),
    configurationEvidenceByObject: indexes.configurationEvidenceByObject.toSortedEntries(),
    chosenByFinding: indexes.chosenByFinding.toSortedEntries(),
    chosenByQuotation: indexes.chosenByQuotation.toSortedEntries(),
    seatCodingsBySession: indexes.seatCodingsBySession.toSortedEntries(),
    decisionsBySession: indexes.decisionsBySession.toSortedEntries(),
    measurementsBySession: indexes.measurementsBySession.toSortedEntries(),
    itemsByQuestionnaire: indexes.itemsByQuestionnaire.toSortedEntries(),
    momentsByQuestionnaire: indexes.momentsByQuestionnaire.toSortedEntries(),
    responsesByQuestionnaire: indexes.responsesByQuestionnaire.toSortedEntries(),
    responsesByCase: indexes.responsesByCase.toSortedEntries(),
    documentsByNumber: [...indexes.documentsByNumber].sort(([a], [b]) => a - b),
    quotationsByDocument: [...indexes.quotationsByDocument].sort(byKey),
    quotationsByNumber: [...indexes.quotationsByNumber].sort(byKey)
  };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
