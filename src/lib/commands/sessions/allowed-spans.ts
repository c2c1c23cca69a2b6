import { AppError } from '$lib/domain/app-error';
import type { BlindCoding } from '$lib/domain/blind-coding';
import type { DocumentId } from '$lib/domain/ids';
import type { Stretch } from '$lib/domain/stretch';
import type { ProjectModel } from '$lib/model/project-model';

type Span = { documentId: DocumentId; start: number; end: number };

/**
 * Where the codes go that a coder puts on a span. In a blind copy with given units: the units it touches, each whole. In
 * one with parts to code: the span without what sticks out before the first and after the last part it touches; a part skipped
 * in between stays in it. Anywhere else: the span as it is. In order of the text; none when it touches nothing to code.
 */
export function spansToCode(model: ProjectModel, { documentId, start, end }: Span): Stretch[] {
  const blindCoding = findBlindCoding(model);
  const isGiven = hasGivenUnits(model);
  if (!blindCoding || (!isGiven && blindCoding.parts.length === 0)) return [{ documentId, start, end }];
  const touched = (isGiven ? blindCoding.units : blindCoding.parts).filter(
    (stretch) => stretch.documentId === documentId && stretch.start < end && start < stretch.end
  );
  const [first, last] = [touched[0], touched.at(-1)];
  if (isGiven || !first || !last) return touched;
  return [{ documentId, start: Math.max(start, first.start), end: Math.min(end, last.end) }];
}

/** As `spansToCode`, never empty. @throws AppError `session/outside-parts` */
export function allowedSpans(model: ProjectModel, span: Span): [Stretch, ...Stretch[]] {
  const [first, ...more] = spansToCode(model, span);
  if (!first) throw new AppError('session/outside-parts', {});
  return [first, ...more];
}

/** Whether this is a blind copy in which the spans to put codes on are given. */
export function hasGivenUnits(model: ProjectModel): boolean {
  const blindCoding = findBlindCoding(model);
  return blindCoding !== undefined && blindCoding.segmentation !== 'free';
}

function findBlindCoding(model: ProjectModel): BlindCoding | undefined {
  return model.list('project')[0]?.blindCoding;
}
