/**
 * The PDF library, loaded when the first PDF comes. Its worker half is imported beside it, so that it runs in the
 * thread we are in: nothing is fetched by address and no worker of its own is started. The legacy build runs in
 * Node 20 and in browsers of the last years alike.
 */
export async function loadPdfjs() {
  // Loading it sets `globalThis.pdfjsWorker`, where the library looks before it starts a worker.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
