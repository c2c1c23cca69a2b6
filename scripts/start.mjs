import { requireNode } from './node-version.mjs';

/** The address of the app is where the browser keeps its projects: it should stay the same. */
const usualPort = 4173;

requireNode();
// Imported after the check: an older Node would stumble over these with an error nobody understands.
const { installMissing } = await import('./install-missing.mjs');
const { buildFolder, buildIfStale } = await import('./build-if-stale.mjs');
const { serveFolder } = await import('./static-server.mjs');

const wantedPort = process.env.PORT ? Number(process.env.PORT) : usualPort;
if (!Number.isInteger(wantedPort) || wantedPort < 0 || wantedPort > 65535) {
  console.error(`PORT is "${process.env.PORT}", which is no port number.`);
  process.exit(1);
}
await installMissing();
if ((await buildIfStale()) !== 0) {
  console.error('The app could not be built; the reason stands above.');
  process.exit(1);
}
try {
  const { address, port } = await serveFolder(buildFolder, wantedPort);
  if (wantedPort !== 0 && port !== wantedPort) {
    console.log(
      `Port ${wantedPort} is taken, so this is port ${port}. A browser keeps projects per address:`
    );
    console.log(`those made on port ${wantedPort} are not shown here.`);
  }
  console.log(`Kerncode runs at ${address} (Ctrl+C stops it)`);
} catch (error) {
  console.error(`No port could be opened: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
