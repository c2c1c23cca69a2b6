type Listener = (reason: unknown, promise: Promise<unknown>) => void;

/** The listeners belong to the process, and so does the count of who asked to stand before them. */
const standing: { readings: number; others: Listener[] } = { readings: 0, others: [] };

/**
 * Reads a PDF, and in Node passes by what the library meanwhile rejects without anybody who could wait for it. Of a damaged
 * file it fetches pages ahead and drops the promises when an earlier page fails; Node would end the process for that, and with
 * it the import of every other file. What fails the reading itself still rejects. Any other unhandled rejection goes to those
 * who listened before, or ends the process as it would have. In a browser nothing is done: there it is a line in the console.
 */
export async function passByDroppedPromises<T>(read: () => Promise<T>): Promise<T> {
  const node = findNode();
  if (!node) return read();
  if (standing.readings === 0) standBefore(node);
  standing.readings += 1;
  try {
    return await read();
  } finally {
    // Node tells of rejections when the jobs at hand are done; the last of this reading are told before the next turn.
    await new Promise((resolve) => setTimeout(resolve));
    standing.readings -= 1;
    if (standing.readings === 0) standBack(node);
  }
}

/** The process, when there is one: asked of the global object, since a page and a worker have none. */
function findNode(): NodeJS.Process | null {
  const { process } = globalThis as { process?: NodeJS.Process };
  return process?.versions?.node ? process : null;
}

function standBefore(node: NodeJS.Process): void {
  standing.others = node.listeners('unhandledRejection');
  node.removeAllListeners('unhandledRejection');
  node.on('unhandledRejection', passBy);
}

function standBack(node: NodeJS.Process): void {
  node.off('unhandledRejection', passBy);
  for (const other of standing.others) node.on('unhandledRejection', other);
  standing.others = [];
}

function passBy(reason: unknown, promise: Promise<unknown>): void {
  if (isOfPdfjs(reason)) return;
  if (standing.others.length === 0) throw reason;
  for (const other of standing.others) other(reason, promise);
}

/** Its exceptions have many names; all bear the place of its code. */
function isOfPdfjs(reason: unknown): boolean {
  return reason instanceof Error && /[\\/]pdfjs-dist[\\/]/.test(reason.stack ?? '');
}
