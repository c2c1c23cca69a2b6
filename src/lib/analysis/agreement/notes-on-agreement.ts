import type { SeatId } from '$lib/domain/ids';
import type { AgreementResults } from '$lib/domain/measurement';
import { drawnOver } from './resampled-clusters';
import type { PreparedMaterial } from './tally-agreement';

/** What a reader of the results must know; see `agreementNotes`. */
export function notesOn({
  material,
  settings,
  documents,
  clusterCount,
  codeSets
}: PreparedMaterial): AgreementResults['notes'] {
  const notes: AgreementResults['notes'] = [];
  const { samples, over } = settings.bootstrap;
  if (samples > 0 && over !== drawnOver(settings))
    notes.push({ note: 'documents-resampled', documentId: null, seatId: null });
  if (samples > 0 && clusterCount < 2) notes.push({ note: 'one-to-draw', documentId: null, seatId: null });
  const { sets } = codeSets;
  const isCombined = documents.some(({ seats }) =>
    seats.some(({ pieces }) => pieces.some(({ set }) => sets[set]!.length > 1))
  );
  if (isCombined) notes.push({ note: 'codes-combined', documentId: null, seatId: null });
  for (const { document, found, seats } of documents) {
    if (found.hasStandIns)
      notes.push({ note: 'paragraphs-for-turns', documentId: document.id, seatId: null });
    seats.forEach(({ codingCount }, seat) => {
      if (codingCount === 0)
        notes.push({
          note: 'nothing-coded',
          documentId: document.id,
          seatId: material.seats[seat]!.id as SeatId
        });
    });
  }
  return notes;
}
