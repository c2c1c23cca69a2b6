import { AppError } from '$lib/domain/app-error';
import { nameLengths, type NamedThing } from '$lib/domain/name-lengths';

/**
 * A name as stored: trimmed, inner white space single, no half characters, and cut with an ellipsis where it is
 * longer than its kind may be (a code named after a long passage). @throws AppError `command/empty-name`
 */
export function requiredName(name: string, what: NamedThing): string {
  const stored = storedName(name, what);
  if (stored === '') throw new AppError('command/empty-name', { what });
  return stored;
}

/** A name or role as stored; empty stays empty. */
export function storedName(name: string, what: NamedThing): string {
  const trimmed = name.replace(/\s+/g, ' ').trim().toWellFormed();
  const longest = nameLengths[what];
  if (trimmed.length <= longest) return trimmed;
  const halfCharacter = /[\uD800-\uDBFF]$/;
  return `${trimmed
    .slice(0, longest - 1)
    .replace(halfCharacter, '')
    .trimEnd()}…`;
}

/** How names are compared: "Vertrouwen" and "vertrouwen " are the same name. Capitals go as they do in Dutch and English. */
export function nameKey(name: string): string {
  return name.replace(/\s+/g, ' ').trim().normalize('NFC').toLowerCase();
}
