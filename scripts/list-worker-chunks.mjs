/** Where the build lists the parts of workers that load when first needed; the service worker reads it. */
const listFile = '_app/worker-chunks.json';

/**
 * A Vite plugin that lists the chunks of workers. SvelteKit tells its service worker of every file of the app but
 * these, and without them a worker cannot read a format offline.
 * @returns {import('vite').Plugin}
 */
export function listWorkerChunks() {
  return {
    name: 'kerncode:list-worker-chunks',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const chunks = Object.keys(bundle).filter((file) => /\/workers\/chunks\/[^/]+\.js$/.test(file));
      this.emitFile({ type: 'asset', fileName: listFile, source: JSON.stringify(chunks) });
    }
  };
}
