import type { EventId, PhaseId } from '$lib/domain/ids';
import type { Phase } from '$lib/domain/phase';
import type { StudyEvent } from '$lib/domain/study-event';

/** What a dialog of the timeline is opened for. Without an id: something new, with what is known of it in `draft`. */
export type TimelineTask =
  | { kind: 'phase'; id?: PhaseId; draft?: Partial<Phase> }
  | { kind: 'event'; id?: EventId; draft?: Partial<StudyEvent> }
  | { kind: 'import' }
  | { kind: 'from-documents' }
  | { kind: 'export' };
