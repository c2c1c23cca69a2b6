import type { AgreementSettings } from '$lib/domain/measurement';
import type { AgreementMaterial } from './agreement-material';
import type { SortedTally } from './agreement-sums';
import { AgreementTally } from './agreement-tally';
import { CodeSets } from './code-sets';
import { countSpans } from './count-spans';
import { countCharacters, countUnits } from './count-units';
import { likenessByClusters } from './likeness-of-sets';
import { prepareDocuments, type PreparedDocument } from './prepared-document';

export type PreparedMaterial = {
  material: AgreementMaterial;
  settings: AgreementSettings;
  documents: PreparedDocument[];
  /** How many clusters the bootstrap draws from. */
  clusterCount: number;
  codeSets: CodeSets;
};

/** The documents of the material, ready to be counted. @param breathe called after each */
export async function prepareMaterial(
  material: AgreementMaterial,
  settings: AgreementSettings,
  breathe: (share: number) => Promise<void> | void
): Promise<PreparedMaterial> {
  const codeSets = new CodeSets();
  const documents: PreparedDocument[] = [];
  let clusterCount = 0;
  for (const document of prepareDocuments(material, settings, codeSets)) {
    clusterCount += document.clusterStarts.length;
    documents.push(document);
    await breathe(documents.length / material.documents.length);
  }
  return { material, settings, documents, clusterCount, codeSets };
}

/** The counts of these seats (indexes), ready to be summed. */
export async function tallyAgreement(
  { material, settings, documents, clusterCount, codeSets }: PreparedMaterial,
  seats: readonly number[],
  breathe: () => Promise<void> | void
): Promise<SortedTally> {
  const tally = new AgreementTally(seats, material.codes.length, clusterCount, codeSets);
  const count = settings.unit === 'character' ? countCharacters : countUnits;
  for (const document of documents) {
    count(tally, document);
    countSpans(tally, document);
    await breathe();
  }
  const { sets } = codeSets;
  return {
    ...tally,
    codes: tally.codes.sorted(tally.codeCount),
    spans: tally.spans.sorted(tally.codeCount),
    values: tally.values.sorted(sets.length),
    likeness: await likenessByClusters(sets, tally.sets.sorted(sets.length), breathe),
    setCount: sets.length
  };
}
