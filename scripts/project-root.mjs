import { fileURLToPath } from 'node:url';

/** The folder of the repository, ending in a separator. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url));
