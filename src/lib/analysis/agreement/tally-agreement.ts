import type { AgreementSettings } from '$lib/domain/measurement';
import type { AgreementMaterial } from './agreement-material';
import type { SortedTally } from './agreement-sums';
import { AgreementTally } from './agreement-tally';
import { CodeSets } from './code-sets';
import { countSpans } from './count-spans';
import { countCharacters, countUnits } from './count-units';
import { likenessBySubsets } from './likeness-by-subsets';
import { likenessByClusters, type LikenessOfSets } from './likeness-of-sets';
import type { SortedCounts } from './cluster-counts';
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
  const given = tally.sets.sorted(sets.length);
  return {
    ...tally,
    codes: tally.codes.sorted(tally.codeCount),
    spans: tally.spans.sorted(tally.codeCount),
    values: tally.values.sorted(sets.length),
    likeness: await likenessOfSets(sets, given, settings.bootstrap.samples, breathe),
    setCount: sets.length
  };
}

/** Up to so many clusters, what each two have in common is sooner added up for a sample than subsets are. */
const fewClusters = 500;

/** The quicker of two ways: adding up pairs of clusters takes long to prepare, and is worth it for many samples. */
async function likenessOfSets(
  sets: readonly (readonly number[])[],
  counts: SortedCounts,
  samples: number,
  breathe: () => Promise<void> | void
): Promise<LikenessOfSets> {
  const clusterCount = counts.from.length - 1;
  return samples > 0 && clusterCount <= fewClusters
    ? likenessByClusters(sets, counts, breathe)
    : likenessBySubsets(sets, counts);
}
