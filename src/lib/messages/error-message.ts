import type { AppErrorData } from '$lib/domain/app-error';
import type { Translate } from './translator';

/** The sentence for an expected failure, in the translator's language. */
export function errorMessage(error: AppErrorData, translate: Translate): string {
  return translate(`errors.${error.code}`, { ...error.params });
}
