import { version } from '$app/environment';
import { blindCopyContents } from '$lib/exchange/blind-copy/blind-copy-contents';
import type { ProjectContents } from '$lib/exchange/project-contents';
import type { DocumentText } from '$lib/domain/document-text';
import type { ProjectId, TextId } from '$lib/domain/ids';
import { serializeInWorker } from '$lib/workers/bundle-client';
import { commandContext } from './command-context';
import type { ProjectLibrary, SeatPlace } from './project-library.svelte';
import type { ProjectSession } from './project-session.svelte';

/** The blind copy of a seat, made of the project as it is now. @throws AppError */
export async function makeBlindCopy(
  session: ProjectSession,
  { sessionId, seatId }: SeatPlace
): Promise<ProjectContents> {
  await session.loadTexts();
  const clock = {
    now: () => commandContext(null).now,
    newId: () => commandContext(null).newId()
  };
  return blindCopyContents(session.read(), sessionId, seatId, textFinder(session), clock);
}

/** The blind copy of a seat as a `.kerncode` file. @throws AppError */
export async function blindCopyFile(session: ProjectSession, place: SeatPlace): Promise<Uint8Array> {
  return asFile(await makeBlindCopy(session, place));
}

/** A whole project as a `.kerncode` file, stamped with now. @throws AppError */
export async function asFile(contents: ProjectContents): Promise<Uint8Array> {
  return serializeInWorker(contents, { savedAt: commandContext(null).now, app: `kerncode ${version}` });
}

/** The blind copy of a seat in this browser: the one that is here already, or a new one. @throws AppError */
export async function openBlindCopy(
  library: ProjectLibrary,
  session: ProjectSession,
  place: SeatPlace
): Promise<ProjectId> {
  const present = await library.findCopy(place);
  return present ? present.id : library.adopt(await makeBlindCopy(session, place));
}

/** Finds texts by their own id, of the documents the project has now; those not loaded yet are not found. */
export function textFinder(session: ProjectSession): (id: TextId) => DocumentText | undefined {
  const documents = new Map(
    session
      .read()
      .list('documents')
      .map(({ id, textId }) => [textId, id])
  );
  return (textId) => {
    const id = documents.get(textId);
    return id && session.loadedText(id);
  };
}
