import type { AgreementResults, AgreementSettings } from '$lib/domain/measurement';
import { fewestUnits, positiveUnits } from '$lib/messages/agreement-words';
import type { ProjectModel } from '$lib/model/project-model';
import type { Compared } from './compared-material';

/** Results as `--json` gives them: names for ids, and every coefficient by its key where it belongs. */
export function agreementReport(
  model: ProjectModel,
  { material, session, documentsChosen }: Compared,
  settings: AgreementSettings,
  results: AgreementResults
) {
  const documents = new Map(material.documents.map((document) => [document.id, document]));
  const seats = new Map<string, string>(results.seats.map(({ seatId, name }) => [seatId, name]));
  // A document that is gone has no number any more, but codings that were left out for it.
  const numberOf = (id: AgreementResults['documents'][number]['documentId']) =>
    documents.get(id)?.number ?? model.find('documents', id)?.number ?? null;
  const perCoder = <Value>(values: readonly Value[]) =>
    Object.fromEntries(results.seats.map(({ name }, seat) => [name, values[seat]!]));
  return {
    unit: settings.unit,
    settings,
    session: session && { number: session.number, name: session.name },
    coders: results.seats.map(({ name }) => name),
    documents: material.documents.map(({ number, name }) => ({ number, name })),
    documentsChosen,
    units: results.unitCount,
    codings: material.codings.length,
    excluded: results.excluded.map(({ documentId, reason, count }) => ({
      document: numberOf(documentId),
      reason,
      count
    })),
    codingsLeftOut: material.leftOut.map(({ documentId, reason, count }) => ({
      document: numberOf(documentId),
      reason,
      count
    })),
    notes: results.notes.map(({ note, documentId, seatId }) => ({
      note,
      document: documentId && numberOf(documentId),
      coder: seatId && seats.get(seatId)!
    })),
    overall: results.overall,
    codes: results.codes.map((code) => ({
      code: code.name,
      coded: perCoder(code.coded),
      prevalence: perCoder(
        code.coded.map((count) => (results.unitCount === 0 ? null : count / results.unitCount))
      ),
      table: code.table,
      fewPositives: positiveUnits(code) < fewestUnits,
      ...code.estimates
    })),
    groups: results.groups.map(({ name, codeCount, estimates }) => ({
      group: name,
      codes: codeCount,
      ...estimates
    })),
    pairs: results.pairs.map(({ seatIds, estimates }) => ({
      coders: seatIds.map((id) => seats.get(id)!),
      ...estimates
    })),
    perDocument: results.documents.map(({ documentId, name, unitCount, estimates }) => ({
      document: numberOf(documentId),
      name,
      units: unitCount,
      ...estimates
    }))
  };
}
