import type { DocumentText } from '$lib/domain/document-text';
import type { TextId } from '$lib/domain/ids';
import type { ReportLabels } from '$lib/messages/report-labels';
import type { CellTable } from '../export/cell-table';
import type { OutsideNames } from '../report/outside-names';
import type { ReportContent } from '../report/report-content';

/** What an account of a comparison session is made from beside the project. */
export type SessionReportSource = {
  /** The texts of the session's documents have to be loaded. */
  findText: (id: TextId) => DocumentText | undefined;
  /** ISO instant, the moment the account is made. */
  now: string;
  /** In the language of the account. */
  labels: ReportLabels;
  /** As `outsideNamesFor` gives them. */
  names?: OutsideNames;
  /** Awaited between pieces of the work, to let others have a turn; what it throws ends the work. */
  pause?: () => Promise<void>;
};

/** The account of a comparison session as plain data: to be read, and as the sheets of a workbook. */
export type SessionReport = {
  content: ReportContent;
  sheets: CellTable[];
  counts: {
    agreements: number;
    accepted: number;
    differences: number;
    decided: number;
    measurements: number;
  };
};

export const sessionReportFormats = ['docx', 'html', 'xlsx', 'md'] as const;
/** `md` is Markdown. */
export type SessionReportFormat = (typeof sessionReportFormats)[number];
