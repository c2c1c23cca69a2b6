import type { Change } from '$lib/domain/change';
import type { MessageKey } from '$lib/messages/messages';
import type { Translate } from '$lib/messages/translator';

/** What a change did, as the history and undo say it. */
export function describeChange(change: Pick<Change, 'command' | 'params'>, translate: Translate): string {
  return translate(`domain.command.${change.command}` as MessageKey, change.params);
}
