import * as z from 'zod/mini';
import { defaultExportOptions, type ExportOptions } from '$lib/exchange/export/export-options';
import type { ExportLocale } from '$lib/exchange/export/export-table';

/** Where the quotations can go, the most asked for first. */
export const exportTargets = ['docx', 'xlsx', 'csv', 'md', 'html', 'clipboard'] as const;
export type ExportTarget = (typeof exportTargets)[number];

const mediaTypes: Record<Exclude<ExportTarget, 'clipboard'>, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
  html: 'text/html;charset=utf-8'
};

export function mediaType(target: Exclude<ExportTarget, 'clipboard'>): string {
  return mediaTypes[target];
}

/** What the export dialog asks. */
export type ExportChoices = {
  target: ExportTarget;
  options: ExportOptions;
  /** Whether the text around a quotation comes along, as two columns. */
  context: boolean;
};

const keptSchema = z.object({
  target: z.enum(exportTargets),
  context: z.boolean(),
  options: z.object({
    delimiter: z.enum([';', ',']),
    decimalComma: z.boolean(),
    byteOrderMark: z.boolean(),
    dates: z.enum(['iso', 'local']),
    layout: z.enum(['blocks', 'table']),
    codes: z.boolean(),
    comment: z.boolean()
  })
});
const storageKey = 'kerncode:export';

/** What was chosen last on this machine; at first what suits the language. */
export function readExportChoices(locale: ExportLocale): ExportChoices {
  const first: ExportChoices = { target: 'docx', options: defaultExportOptions(locale), context: false };
  const stored = localStorage.getItem(`${storageKey}:${locale}`);
  const parsed = stored ? keptSchema.safeParse(JSON.parse(stored)) : undefined;
  return parsed?.success ? parsed.data : first;
}

export function writeExportChoices(locale: ExportLocale, choices: ExportChoices): void {
  localStorage.setItem(`${storageKey}:${locale}`, JSON.stringify(choices));
}

/** Whether a target asks for blocks or a table; the others are always tables. */
export function hasLayout(target: ExportTarget): boolean {
  return target !== 'csv' && target !== 'xlsx';
}

/** `Pilot – Citaten – 2026-01-31.docx`. */
export function exportFileName(parts: readonly string[], day: string, extension: string): string {
  return `${[...parts.filter((part) => part.trim() !== ''), day].join(' – ')}.${extension}`;
}
