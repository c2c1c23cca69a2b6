import type { ReportBlock, ReportContent, ReportFigure } from './report-content';

export const reportFormats = ['docx', 'html', 'md'] as const;
/** `md` is Markdown. */
export type ReportFormat = (typeof reportFormats)[number];

export type ExportReportOptions = {
  /** Makes a picture of a figure that has none yet; without it Word shows the SVG alone, which programs from before 2016 do not draw. */
  renderPng?: (svg: string, figure: ReportFigure) => Promise<Uint8Array>;
};

/**
 * The report as the bytes of a file, sealed. Each format is loaded when it is asked for. Thousands of quotations take seconds in
 * DOCX: call it in a worker, with pictures made before, as a worker has no screen to draw on (`withPictures`).
 */
export async function exportReport(
  format: ReportFormat,
  content: ReportContent,
  { renderPng }: ExportReportOptions = {}
): Promise<Uint8Array> {
  switch (format) {
    case 'docx': {
      const drawn = renderPng ? await withPictures(content, renderPng) : content;
      return (await import('./report-to-docx')).reportToDocx(drawn);
    }
    case 'html':
      return encode((await import('./report-to-html')).reportToHtml(content));
    case 'md':
      return encode((await import('./report-to-markdown')).reportToMarkdown(content));
  }
}

/** The report with a picture of every figure that had none; only DOCX needs them. */
export async function withPictures(
  content: ReportContent,
  renderPng: NonNullable<ExportReportOptions['renderPng']>
): Promise<ReportContent> {
  const blocks: ReportBlock[] = [];
  for (const block of content.blocks) {
    const isBare = block.kind === 'figure' && block.figure.png === null;
    const figure = isBare && { ...block.figure, png: await renderPng(block.figure.svg, block.figure) };
    blocks.push(figure ? { ...block, figure } : block);
  }
  return { ...content, blocks };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
