import { nextPlace } from '$lib/analysis/blind-coding/next-place';
import { isPlaceCoded, placesToCode, type PlacesToCode } from '$lib/analysis/blind-coding/places-to-code';
import type { BlindCoding } from '$lib/domain/blind-coding';
import type { DocumentId } from '$lib/domain/ids';
import type { Quotation } from '$lib/domain/quotation';
import type { Stretch } from '$lib/domain/stretch';
import { textFinder } from '$lib/state/blind-copies';
import type { ProjectSession } from '$lib/state/project-session.svelte';

/** A blind copy that is open: what there is to code and how far that is. Make one while a component starts. */
export class BlindCopy {
  #hasTexts = $state(false);

  constructor(readonly session: ProjectSession) {
    void session.loadTexts().then(() => (this.#hasTexts = true));
  }

  readonly #toCode: PlacesToCode = $derived.by(() => {
    const model = this.session.read('documents');
    if (!this.#hasTexts || !this.blindCoding) return { kind: 'turn', places: [] };
    return placesToCode(model, this.blindCoding, textFinder(this.session));
  });

  readonly #coded = $derived.by(() => {
    const model = this.session.read('quotations', 'codings');
    const { blindCoding } = this;
    return this.#toCode.places.map(
      (place) => blindCoding !== undefined && isPlaceCoded(model, blindCoding, place)
    );
  });

  get blindCoding(): BlindCoding | undefined {
    return this.session.read('project').project.blindCoding;
  }

  get isLocked(): boolean {
    return this.blindCoding?.lockedAt != null;
  }

  get kind(): PlacesToCode['kind'] {
    return this.#toCode.kind;
  }

  get places(): readonly Stretch[] {
    return this.#toCode.places;
  }

  isCoded(index: number): boolean {
    return this.#coded[index] ?? false;
  }

  /** How many of the places have a code: in all, or of one document. */
  progress(documentId?: DocumentId): { coded: number; all: number } {
    let [coded, all] = [0, 0];
    for (const [index, place] of this.places.entries()) {
      if (documentId !== undefined && place.documentId !== documentId) continue;
      all += 1;
      if (this.isCoded(index)) coded += 1;
    }
    return { coded, all };
  }

  /** The quotation of a given unit; undefined where coders choose their own spans. */
  unitAt({ documentId, start, end }: Stretch): Quotation | undefined {
    if (this.blindCoding?.segmentation === 'free') return undefined;
    return this.session.read('quotations').findQuotationAt(documentId, start, end);
  }

  /** How the coding screen is asked to show a place. Of free text only the caret: a selected part would be coded whole. */
  wanted(place: Stretch): { quotation: number } | { caret: number } {
    const unit = this.unitAt(place);
    return unit ? { quotation: unit.number } : { caret: place.start };
  }

  /** The first place without a code; null when all have one. */
  get firstUncoded(): Stretch | null {
    return this.places.find((_, index) => !this.isCoded(index)) ?? null;
  }

  /**
   * The place after or before an offset, in this document or on to the next; `uncoded` passes by those that have a code.
   * Null at the end.
   */
  step(
    from: { documentId: DocumentId; offset: number },
    direction: 1 | -1,
    uncoded: boolean
  ): { place: Stretch; index: number } | null {
    const index = nextPlace(this.places, from, direction, (at) => uncoded && this.isCoded(at));
    return index === null ? null : { index, place: this.places[index]! };
  }
}
