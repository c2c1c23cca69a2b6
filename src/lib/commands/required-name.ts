import { AppError } from '$lib/domain/app-error';

/** A name as stored: trimmed, inner white space single. @throws AppError `command/empty-name` */
export function requiredName(name: string, what: string): string {
  const trimmed = name.replace(/\s+/g, ' ').trim();
  if (trimmed === '') throw new AppError('command/empty-name', { what });
  return trimmed;
}

/** How names are compared: "Vertrouwen" and "vertrouwen " are the same name. */
export function nameKey(name: string): string {
  return name.replace(/\s+/g, ' ').trim().normalize('NFC').toLocaleLowerCase('nl');
}
