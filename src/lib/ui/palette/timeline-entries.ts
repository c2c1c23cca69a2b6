import { resolve } from '$app/paths';
import type { ProjectId } from '$lib/domain/ids';
import { partialDateWords } from '$lib/messages/partial-date-words';
import { orderedPhases, phaseNumber } from '$lib/model/ordered-phases';
import type { ProjectModel } from '$lib/model/project-model';
import type { AppState } from '$lib/state/app-state.svelte';
import { logAddress } from '$lib/ui/research-log/log-address';
import type { PaletteEntry } from './palette-entry';

/** The tables that `timelineEntries` reads. */
export const timelineTables = ['tracks', 'phases', 'events', 'formTemplates', 'forms', 'logEntries'] as const;

/** The study in its time, to go to by name: phases, events, forms that were filled in, and the research log. */
export function timelineEntries(
  app: AppState,
  id: ProjectId,
  model: ProjectModel,
  goTo: (address: string) => void
): PaletteEntry[] {
  const open = (address: string) => () => goTo(address);
  const timeline = resolve('/project/[id]/timeline', { id });
  const dateWords = partialDateWords(app.t, app.language);
  return [
    ...orderedPhases(model).map((phase): PaletteEntry => ({
      key: `phase:${phase.id}`,
      kind: 'phase',
      label: `${phaseNumber(model, phase)}. ${phase.name}`,
      hint: phase.trackId ? model.get('tracks', phase.trackId).name : undefined,
      run: open(`${timeline}?phase=${phase.id}`)
    })),
    ...model.list('events').map(({ id: key, name, kind, ownKind, start }): PaletteEntry => ({
      key: `event:${key}`,
      kind: 'event',
      label: name,
      hint: hintOf(ownKind || app.t(`domain.event.${kind}`), start && dateWords(start)),
      run: open(`${timeline}?event=${key}`)
    })),
    ...model.list('forms').map(({ id: key, name, templateId, date }): PaletteEntry => ({
      key: `form:${key}`,
      kind: 'form',
      label: name,
      hint: hintOf(model.get('formTemplates', templateId).name, date && dateWords(date)),
      run: open(
        resolve('/project/[id]/forms/[template]/fill/[form]', { id, template: templateId, form: key })
      )
    })),
    ...model.list('logEntries').map(({ id: key, title, step, date }): PaletteEntry => ({
      key: `log:${key}`,
      kind: 'log',
      label: title,
      hint: hintOf(app.t(`domain.logStep.${step}`), dateWords(date)),
      run: open(logAddress(id, { entry: key }))
    }))
  ];
}

function hintOf(kind: string, date: string | null): string {
  return date ? `${kind}, ${date}` : kind;
}
