import type { Translate } from '$lib/messages/translator';

/** `ronde-1-voor-bram.kerncode`: what a blind copy is called on its way to its coder, and `van` on its way back. */
export function copyFileName(
  sessionName: string,
  coderName: string,
  direction: 'for' | 'from',
  t: Translate
): string {
  const words = t(`blindCoding.fileName.${direction}`, { session: sessionName, name: coderName });
  const plain = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return `${plain}.kerncode`;
}
