import type { Coding } from '$lib/domain/coding';
import type { ComparisonSession, Seat } from '$lib/domain/comparison-session';
import type { Counter } from '$lib/domain/counter';
import type { QuotationId } from '$lib/domain/ids';
import type { Quotation } from '$lib/domain/quotation';
import type { SeatCoding } from '$lib/domain/seat-coding';
import type { Stretch } from '$lib/domain/stretch';
import type { ProjectModel } from '$lib/model/project-model';

/**
 * The quotations a blind copy starts with: the given units, and what its own coder had brought back before, numbered in the order of
 * the text. Codings have the ids they had in the copy they came from.
 */
export function ownWork(
  model: ProjectModel,
  session: ComparisonSession,
  { id: seatId, coderId }: Seat,
  newId: () => string
): { quotations: Quotation[]; codings: Coding[]; counters: Counter[] } {
  const own = model.seatCodingsOf(session.id).filter((coding) => coding.seatId === seatId);
  const spans = new Map<string, { span: Stretch; codings: SeatCoding[] }>();
  for (const span of session.units) spans.set(keyOf(span), { span, codings: [] });
  for (const coding of own) {
    const known = spans.get(keyOf(coding)) ?? { span: coding, codings: [] };
    known.codings.push(coding);
    spans.set(keyOf(coding), known);
  }
  const lasts = new Map<string, number>();
  const codings: Coding[] = [];
  const quotations = Array.from(inOrder(session, spans.values()), ({ span, codings: on }): Quotation => {
    const { documentId, start, end } = span;
    const number = (lasts.get(documentId) ?? 0) + 1;
    lasts.set(documentId, number);
    const id = newId() as QuotationId;
    const once = new Map(on.toReversed().map((coding) => [coding.codeId, coding]));
    for (const { codingId, codeId, at } of once.values())
      codings.push({ id: codingId, quotationId: id, codeId, coderId, at });
    const comment = on.find((coding) => coding.comment !== '')?.comment ?? '';
    const createdAt = on[0]?.at ?? session.createdAt;
    return { id, documentId, number, start, end, comment, createdBy: coderId, createdAt };
  });
  return { quotations, codings, counters: Array.from(lasts, ([id, last]) => ({ id, last })) };
}

function keyOf({ documentId, start, end }: Stretch): string {
  return `${documentId} ${start} ${end}`;
}

function inOrder<Item extends { span: Stretch }>(
  { documentIds }: ComparisonSession,
  items: Iterable<Item>
): Item[] {
  const orderOf = new Map(documentIds.map((id, index) => [id, index]));
  const place = ({ span }: Item) => orderOf.get(span.documentId) ?? 0;
  return [...items].sort(
    (a, b) => place(a) - place(b) || a.span.start - b.span.start || b.span.end - a.span.end
  );
}
