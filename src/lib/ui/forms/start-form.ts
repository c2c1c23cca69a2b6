import { saveForm } from '$lib/commands/forms/save-form';
import type { FormTemplate } from '$lib/domain/form-template';
import type { FormId } from '$lib/domain/ids';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { localDay } from '$lib/ui/base/local-day';

/** Begins a form of today by who is at work; gives its id, or undefined when that failed. */
export async function startForm(
  app: AppState,
  session: ProjectSession,
  { id: templateId, name }: FormTemplate
): Promise<FormId | undefined> {
  const id = crypto.randomUUID() as FormId;
  const date = localDay();
  const coder = session.coderId && session.read('coders').find('coders', session.coderId);
  const change = await app.attempt(() =>
    session.run(saveForm, {
      id,
      templateId,
      name: `${name} · ${app.formatDate(date)}`,
      date,
      observer: coder ? coder.name : '',
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone
    })
  );
  return change ? id : undefined;
}
