import type { ArchiveLimits } from '$lib/exchange/archive/open-archive';

const megabyte = 1024 * 1024;

/** What a .docx or .odt may unpack to: the text of a book of interviews is some 30 MB of XML. */
export const officeArchiveLimits: ArchiveLimits = {
  entries: 10_000,
  entryBytes: 128 * megabyte,
  totalBytes: 512 * megabyte,
  ratio: 500
};
