import { holdsFiles } from './dropped-files';

/**
 * Takes files dropped anywhere on the window before the import of documents hears of them. `onover` hears whether a file
 * hangs over the window. Gives the way to stop, for `$effect`.
 */
export function takeDropsFirst(
  onfile: (file: File, all: readonly File[]) => void,
  onover: (isOver: boolean) => void
): () => void {
  const hold = (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.type === 'dragleave') onover(event.relatedTarget !== null);
    else onover(event.type !== 'drop');
    const files = event.type === 'drop' ? Array.from(event.dataTransfer?.files ?? []) : [];
    if (files[0]) onfile(files[0], files);
  };
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  for (const type of ['dragenter', 'dragover', 'dragleave', 'drop'] as const)
    window.addEventListener(type, hold, options);
  return () => stop.abort();
}
