import type { Code } from '$lib/domain/code';
import type { Coding } from '$lib/domain/coding';
import type { EvidenceLink, EvidenceTarget } from '$lib/domain/evidence-link';
import type { CoderId, CodingId, DocumentId, EvidenceLinkId, QuotationId } from '$lib/domain/ids';
import type { Quotation } from '$lib/domain/quotation';
import type { SeededRandom, ZipfPicker } from './seeded-random';
import type { Sentence } from './write-transcript';

/** What the quotations of all documents share. */
export type CodingPlan = {
  random: SeededRandom;
  codes: ZipfPicker<Code>;
  targets: readonly EvidenceTarget[];
  coderIds: readonly CoderId[];
  at: string;
};

export type CodedSpans = { quotations: Quotation[]; codings: Coding[]; links: EvidenceLink[] };

/**
 * Quotations of one document on whole sentences: mostly one to four, some within or over another, never two on the
 * same span. Each with one code or more, one in four by two coders, four in ten linked to questions or CIMO elements.
 */
export function makeQuotations(
  documentId: DocumentId,
  sentences: readonly Sentence[],
  count: number,
  plan: CodingPlan
): CodedSpans {
  const made: CodedSpans = { quotations: [], codings: [], links: [] };
  const taken = new Set<string>();
  for (let attempts = 0; made.quotations.length < count && attempts < count * 50; attempts += 1) {
    const span = chooseSpan(sentences, made.quotations.at(-1), plan.random);
    const key = `${span.start}-${span.end}`;
    if (taken.has(key)) continue;
    taken.add(key);
    const quotation: Quotation = {
      id: plan.random.uuid() as QuotationId,
      documentId,
      number: made.quotations.length + 1,
      ...span,
      comment: plan.random.chance(0.05) ? 'Later bespreken.' : '',
      createdBy: plan.random.pick(plan.coderIds),
      createdAt: plan.at
    };
    made.quotations.push(quotation);
    made.codings.push(...codingsOn(quotation, plan));
    made.links.push(...linksFrom(quotation, plan));
  }
  return made;
}

/** A new place, or (one in five) one that begins where the last quotation does and so lies in, around or over it. */
function chooseSpan(
  sentences: readonly Sentence[],
  last: Sentence | undefined,
  random: SeededRandom
): Sentence {
  const near = last && random.chance(0.2) ? sentences.findIndex(({ start }) => start >= last.start) : -1;
  const first = near === -1 ? random.between(0, sentences.length - 1) : near + random.between(0, 1);
  const opening = sentences[Math.min(first, sentences.length - 1)]!;
  const closing = sentences[Math.min(first + random.between(0, 3), sentences.length - 1)]!;
  return { start: opening.start, end: Math.max(opening.end, closing.end) };
}

function codingsOn(quotation: Quotation, { random, codes, coderIds, at }: CodingPlan): Coding[] {
  const coders = random.chance(0.25) ? coderIds : [quotation.createdBy];
  return coders.flatMap((coderId) => {
    const chosen = new Set([codes.pick(random)]);
    while (random.chance(0.35)) chosen.add(codes.pick(random));
    return Array.from(chosen, (code) => ({
      id: random.uuid() as CodingId,
      quotationId: quotation.id,
      codeId: code.id,
      coderId,
      at
    }));
  });
}

function linksFrom(quotation: Quotation, { random, targets, at }: CodingPlan): EvidenceLink[] {
  if (!random.chance(0.4)) return [];
  const chosen = new Set([random.pick(targets)]);
  if (random.chance(0.3)) chosen.add(random.pick(targets));
  return Array.from(chosen, (target) => ({
    id: random.uuid() as EvidenceLinkId,
    quotationId: quotation.id,
    target,
    stance: random.chance(0.15) ? ('contrary' as const) : ('supporting' as const),
    coderId: quotation.createdBy,
    at
  }));
}
