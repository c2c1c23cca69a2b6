import type { DifferenceKind } from '$lib/domain/decision';
import type { CodeId, DocumentId } from '$lib/domain/ids';
import type { AgreementMaterial, ComparedCoding } from '../agreement/agreement-material';

/** Codings of one place that agree (`kind` `agreed`) or differ, to be decided about together. */
export type Difference = {
  /** The ids of its codings, sorted, joined by a space: the same as long as the codings are the same. */
  key: string;
  kind: DifferenceKind;
  documentId: DocumentId;
  /** From where the first coding starts to where the last one ends; half-open, UTF-16. */
  start: number;
  end: number;
  /** By seat, then start. */
  codings: readonly ComparedCoding[];
  /** The seats that coded here, ascending. */
  seats: readonly number[];
  /** After roll-up, each once, in codebook order. */
  codeIds: readonly CodeId[];
};

/** What differences are found in: compared codings, without the texts they lie in. */
export type DifferenceMaterial = Pick<AgreementMaterial, 'seats' | 'codes' | 'codings'> & {
  documents: readonly { id: DocumentId; number: number }[];
};
