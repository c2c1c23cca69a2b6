import { type Component } from 'svelte';
import { render } from 'vitest-browser-svelte';
import { AppState } from '$lib/state/app-state.svelte';
import { ProjectLibrary } from '$lib/state/project-library.svelte';
import { ProjectSession } from '$lib/state/project-session.svelte';
import ProjectStage from './ProjectStage.svelte';

/** A new, empty project open on screen, in English, coded by the invented coder Noor; `before` runs before it shows. */
export async function openStage(
  screen?: Component,
  { before }: { before?: (session: ProjectSession) => void } = {}
): Promise<ProjectSession> {
  localStorage.setItem('kerncode:language', 'en');
  const app = await AppState.start();
  const id = await new ProjectLibrary().create({ name: 'Schoolmaatjes', language: 'nl', coderName: 'Noor' });
  const session = await ProjectSession.open(id);
  before?.(session);
  await render(ProjectStage, { app, session, screen });
  return session;
}

/** Files as dropped on the window. */
export function dropFiles(...files: File[]): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const options = { bubbles: true, cancelable: true, dataTransfer };
  document.body.dispatchEvent(new DragEvent('dragenter', options));
  document.body.dispatchEvent(new DragEvent('drop', options));
}

export const textFile = (name: string, text: string): File => new File([text], name);
