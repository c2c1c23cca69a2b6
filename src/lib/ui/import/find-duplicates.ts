/** What tells that two files are the same. */
type Hashes = { fileHash: string; textHash: string };
export type KnownDocument = { number: number; name: string; origin: Hashes };
export type Candidate = { id: string; name: string; origin: Hashes };

/** Why a file need not be imported, and what it repeats. */
export type Duplicate = {
  reason: 'same-file-as-document' | 'same-text-as-document' | 'same-file-as-other' | 'same-text-as-other';
  /** 0 for a file of the list. */
  number: number;
  name: string;
};

/**
 * Which candidates repeat a document of the project or an earlier candidate, by id. A document goes before a
 * candidate, the same bytes before the same text. O(documents + candidates).
 */
export function findDuplicates(
  candidates: readonly Candidate[],
  documents: readonly KnownDocument[]
): Map<string, Duplicate> {
  const known = new Map<string, Duplicate>();
  const remember = (hash: string, duplicate: Duplicate): void => {
    if (!known.has(hash)) known.set(hash, duplicate);
  };
  for (const { number, name, origin } of documents) {
    remember(`file:${origin.fileHash}`, { reason: 'same-file-as-document', number, name });
    remember(`text:${origin.textHash}`, { reason: 'same-text-as-document', number, name });
  }
  const duplicates = new Map<string, Duplicate>();
  for (const { id, name, origin } of candidates) {
    const duplicate = known.get(`file:${origin.fileHash}`) ?? known.get(`text:${origin.textHash}`);
    if (duplicate) duplicates.set(id, duplicate);
    remember(`file:${origin.fileHash}`, { reason: 'same-file-as-other', number: 0, name });
    remember(`text:${origin.textHash}`, { reason: 'same-text-as-other', number: 0, name });
  }
  return duplicates;
}
