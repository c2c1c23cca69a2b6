import type { Case } from '$lib/domain/case';
import type { SourceDocument } from '$lib/domain/document';
import type { LogEntry } from '$lib/domain/log-entry';
import type { MeasurementMoment } from '$lib/domain/measurement-moment';
import type { Phase } from '$lib/domain/phase';
import type { Response } from '$lib/domain/response';
import type { StudyEvent } from '$lib/domain/study-event';
import type { ProjectModel } from '$lib/model/project-model';

/** The record behind an item of the timeline, with what it is called. */
export type ShownRecord = { name: string } & (
  | { kind: 'phase'; phase: Phase }
  | { kind: 'event'; event: StudyEvent }
  | { kind: 'document'; document: SourceDocument }
  | { kind: 'moment'; moment: MeasurementMoment }
  | { kind: 'response'; response: Response; moment: MeasurementMoment }
  | { kind: 'consent'; person: Case }
  | { kind: 'log'; entry: LogEntry }
);

/** The record of a key such as `event:<id>`; null when it is gone. */
export function shownRecord(model: ProjectModel, key: string): ShownRecord | null {
  const at = key.indexOf(':');
  const id = key.slice(at + 1);
  switch (key.slice(0, at)) {
    case 'phase': {
      const phase = model.find('phases', id);
      return phase ? { kind: 'phase', name: phase.name, phase } : null;
    }
    case 'event': {
      const event = model.find('events', id);
      return event ? { kind: 'event', name: event.name, event } : null;
    }
    case 'document': {
      const document = model.find('documents', id);
      return document ? { kind: 'document', name: `${document.number}. ${document.name}`, document } : null;
    }
    case 'moment': {
      const moment = model.find('moments', id);
      return moment ? { kind: 'moment', name: moment.name, moment } : null;
    }
    case 'response': {
      const response = model.find('responses', id);
      if (!response) return null;
      const moment = model.get('moments', response.momentId);
      return { kind: 'response', name: moment.name, response, moment };
    }
    case 'consent': {
      const person = model.find('cases', id);
      return person ? { kind: 'consent', name: person.name, person } : null;
    }
    case 'log': {
      const entry = model.find('logEntries', id);
      return entry ? { kind: 'log', name: entry.title, entry } : null;
    }
    default:
      return null;
  }
}
