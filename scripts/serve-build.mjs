import { buildFolder } from './build-if-stale.mjs';
import { serveFolder } from './static-server.mjs';

// For the journeys: serves what is built, on exactly the port it is told.
const { address } = await serveFolder(buildFolder, Number(process.env.PORT ?? 0));
console.log(`Serving the build at ${address}`);
