import type { DocumentText } from '$lib/domain/document-text';
import type { TextId } from '$lib/domain/ids';
import type { ReportLabels } from '$lib/messages/report-labels';
import type { OutsideNames } from './outside-names';
import type { ReportFigures } from './report-content';

/** What a report is made from beside the project. */
export type ReportSource = {
  /** Every text has to be loaded. */
  findText: (id: TextId) => DocumentText | undefined;
  /** ISO instant, the moment the report is made. */
  now: string;
  /** In the language of the report. */
  labels: ReportLabels;
  /** As `outsideNamesFor` gives them; give them when figures are drawn with them too. */
  names?: OutsideNames;
  /** Drawn with `charts/report/report-figures`; without it the report has none. */
  figures?: ReportFigures;
  /** Awaited between pieces of the work, to let others have a turn; what it throws ends the work. */
  pause?: () => Promise<void>;
};
