import * as z from 'zod/mini';
import {
  caseId,
  day,
  documentId,
  eventId,
  formFieldId,
  formId,
  formTemplateId,
  instant,
  phaseId
} from './ids';
import { nameLengths } from './name-lengths';

/** A note made while filling in; `at` is null when nobody knows when (a paper form). */
export const formNoteSchema = z.object({ at: z.nullable(instant), text: z.string() });
export type FormNote = z.infer<typeof formNoteSchema>;

/** What was filled in under a field. A field without anything has no entry. */
export const formEntrySchema = z.object({
  fieldId: formFieldId,
  /** Words: of kind `text`, or beside what was chosen; else empty. */
  text: z.string(),
  /** Ids of the choices of the field that were chosen. */
  choiceIds: z.array(z.string()),
  /** Of kind `notes`, in the order they stand. */
  notes: z.array(formNoteSchema)
});
export type FormEntry = z.infer<typeof formEntrySchema>;

/** A form template filled in once. Its words are coded in the document made of it. */
export const formSchema = z.object({
  id: formId,
  templateId: formTemplateId,
  name: z.string().check(z.minLength(1), z.maxLength(nameLengths.document)),
  /** Who observed or asked. */
  observer: z.string().check(z.maxLength(nameLengths.case)),
  date: z.nullable(day),
  place: z.string(),
  phaseId: z.nullable(phaseId),
  /** The event it was filled in at. */
  eventId: z.nullable(eventId),
  caseIds: z.array(caseId),
  /** At most one for each field. */
  entries: z.array(formEntrySchema),
  /** The document made of it; null while it has none. */
  documentId: z.nullable(documentId),
  /** Of a form that came from a file. */
  source: z.optional(z.object({ fileName: z.string(), fileHash: z.string() })),
  /** The zone (IANA) of the clock on which its times are read; left out: that of whoever reads them. */
  timeZone: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
  startedAt: instant,
  updatedAt: instant
});
export type Form = z.infer<typeof formSchema>;
