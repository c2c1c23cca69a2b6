import type { ReadingNote } from '$lib/exchange/responses/response-reading';
import type { Translate } from '$lib/messages/translator';

/** A note about how a file was read, with its sheet where there are more, and the first cell it is about. */
export function noteSentence(
  { code, count, sheet, cell }: ReadingNote,
  namesSheet: boolean,
  t: Translate
): string {
  const sentence = t(`responseImport.fileNote.${code}`, { count });
  const place = [namesSheet ? sheet : '', cell ?? ''].filter(Boolean).join(', ');
  return place === '' ? sentence : `${sentence} (${place})`;
}
