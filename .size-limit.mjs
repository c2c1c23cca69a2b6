import { firstLoadScripts } from './scripts/first-load.mjs';

/** What a first visit may weigh; the editor, charts, importers and exporters are loaded when they are needed. */
export default [
  { name: 'first load of the app, script', path: firstLoadScripts(), limit: '150 kB', gzip: true }
];
