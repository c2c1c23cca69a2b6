import type { Experiment } from './experiment';
import { agreement } from './experiments/agreement';
import { appStart } from './experiments/app-start';
import { codeText } from './experiments/code-text';
import { codeSystem } from './experiments/code-system';
import { evidenceMatrix } from './experiments/evidence-matrix';
import { exportQuotations } from './experiments/export-quotations';
import { importFiles } from './experiments/import-files';
import { importResponses } from './experiments/import-responses';
import { machine } from './experiments/machine';
import { memory } from './experiments/memory';
import { network } from './experiments/network';
import { openDocument } from './experiments/open-document';
import { openFile, openProject } from './experiments/open-project';
import { quotationsPage } from './experiments/quotations-page';
import { scrollText } from './experiments/scroll-text';
import { searchProject } from './experiments/search-project';
import { timeline } from './experiments/timeline';

/** Everything the bench does, in the order it is done and reported. */
export const experiments: readonly Experiment[] = [
  machine,
  appStart,
  openFile,
  openProject,
  openDocument,
  codeText,
  scrollText,
  importFiles,
  importResponses,
  quotationsPage,
  exportQuotations,
  searchProject,
  codeSystem,
  evidenceMatrix,
  agreement,
  network,
  timeline,
  memory
];
