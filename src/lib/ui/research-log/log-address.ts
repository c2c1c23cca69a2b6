import { resolve } from '$app/paths';
import type { LogEntryId, ProjectId } from '$lib/domain/ids';
import { objectRef, type ObjectRef } from '$lib/domain/object-ref';

/** Where the research log shows an entry, or begins a new one about an object (`?new=event:<id>`). */
export function logAddress(id: ProjectId, place?: { entry: LogEntryId } | { about: ObjectRef }): string {
  const address = resolve('/project/[id]/timeline/log', { id });
  if (!place) return address;
  return 'entry' in place
    ? `${address}?entry=${place.entry}`
    : `${address}?new=${place.about.kind}:${place.about.id}`;
}

/** What a new entry is about, from the address; null for anything else that stands there. */
export function aboutFromAddress(text: string): ObjectRef | null {
  const [kind, id] = [text.slice(0, text.indexOf(':')), text.slice(text.indexOf(':') + 1)];
  const parsed = objectRef.safeParse({ kind, id });
  return parsed.success ? parsed.data : null;
}
