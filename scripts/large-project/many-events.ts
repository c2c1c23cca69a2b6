import { eventKinds, type StudyEvent } from '$lib/domain/study-event';
import type { EventId, PhaseId } from '$lib/domain/ids';
import type { Phase } from '$lib/domain/phase';
import type { ProjectContents } from '$lib/exchange/project-contents';
import { dayNumber, dayOfNumber } from '$lib/analysis/timeline/day-number';
import { SeededRandom } from './seeded-random';

const phaseNames = ['Werving', 'Intake', 'Training', 'Koppelen', 'Begeleiden', 'Evalueren'];
const begin = dayNumber('2024-09-02');
/** Sixteen months. */
const length = 486;

/** The same project with so many events of all kinds over sixteen months, and six phases; always the same ones. */
export function withEvents(contents: ProjectContents, count: number): ProjectContents {
  const random = new SeededRandom(11);
  const day = () => dayOfNumber(begin + random.between(0, length - 1));
  const phases = phaseNames.map((name, index): Phase => ({
    id: `phase-${index}` as PhaseId,
    number: index + 1,
    name,
    goal: '',
    approach: '',
    start: dayOfNumber(begin + Math.round((index * length) / phaseNames.length)),
    end: dayOfNumber(begin + Math.round(((index + 1) * length) / phaseNames.length) - 1),
    planned: null
  }));
  const events = Array.from({ length: count }, (_, index): StudyEvent => {
    const kind = eventKinds[index % eventKinds.length]!;
    const start = day();
    const end = kind === 'match' ? dayOfNumber(dayNumber(start) + random.between(20, 220)) : null;
    return {
      id: `event-${index}` as EventId,
      kind,
      ownKind: kind === 'own' ? 'Themabijeenkomst' : '',
      name: `${kind} ${index + 1}`,
      state: index % 11 === 0 ? 'planned' : 'held',
      start,
      end,
      startTime: null,
      endTime: null,
      planned: index % 5 === 0 ? { start: dayOfNumber(dayNumber(start) - 7), end: null } : null,
      trackId: null,
      phaseId: null,
      caseIds: [],
      documentIds: [],
      place: '',
      comment: ''
    };
  });
  return { ...contents, records: { ...contents.records, phases, events } };
}
