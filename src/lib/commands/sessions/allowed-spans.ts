import { AppError } from '$lib/domain/app-error';
import type { BlindCoding } from '$lib/domain/blind-coding';
import type { DocumentId } from '$lib/domain/ids';
import type { Stretch } from '$lib/domain/stretch';
import type { ProjectModel } from '$lib/model/project-model';

/**
 * Where the codes go that a coder puts on a span. In a blind copy with given units: the units it touches, each whole. In
 * one with parts to code: the span without what sticks out before the first and after the last part it touches; a part skipped
 * in between stays in it. Anywhere else: the span as it is. In order of the text, never empty.
 * @throws AppError `session/outside-parts` when it touches nothing that is to be coded
 */
export function allowedSpans(
  model: ProjectModel,
  span: { documentId: DocumentId; start: number; end: number }
): Stretch[] {
  const { documentId, start, end } = span;
  const blindCoding = findBlindCoding(model);
  if (!blindCoding) return [{ documentId, start, end }];
  const isTouched = (stretch: Stretch) =>
    stretch.documentId === documentId && stretch.start < end && start < stretch.end;
  const isGiven = hasGivenUnits(model);
  if (!isGiven && blindCoding.parts.length === 0) return [{ documentId, start, end }];
  const touched = (isGiven ? blindCoding.units : blindCoding.parts).filter(isTouched);
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) throw new AppError('session/outside-parts', {});
  if (isGiven) return touched;
  return [{ documentId, start: Math.max(start, first.start), end: Math.min(end, last.end) }];
}

/** Whether this is a blind copy in which the spans to put codes on are given. */
export function hasGivenUnits(model: ProjectModel): boolean {
  const blindCoding = findBlindCoding(model);
  return blindCoding !== undefined && blindCoding.segmentation !== 'free';
}

function findBlindCoding(model: ProjectModel): BlindCoding | undefined {
  return model.list('project')[0]?.blindCoding;
}
