import { objectWords } from '$lib/messages/object-words';
import type { Translate } from '$lib/messages/translator';
import type { CaseId } from '$lib/domain/ids';
import type { EventKind } from '$lib/domain/study-event';
import { objectName } from '$lib/analysis/objects/object-name';
import type { ProjectModel } from '$lib/model/project-model';

/** What an event is called that was given no name: `Interview met Mila`, of a match `Mila en Ayşe`. */
export function nameOfEvent(
  model: ProjectModel,
  { kind, ownKind, caseIds }: { kind: EventKind; ownKind: string; caseIds: readonly CaseId[] },
  translate: Translate
): string {
  const words = objectWords(translate);
  const names = caseIds.flatMap((id) => objectName(model, { kind: 'case', id }, words) ?? []);
  const [first = '', second = ''] = names;
  if (kind === 'match' && names.length === 2) return translate('timelineTable.matchName', { first, second });
  const kindName =
    kind === 'own' && ownKind.trim() !== '' ? ownKind.trim() : translate(`domain.event.${kind}`);
  return names.length === 1 ? translate('timelineTable.kindWith', { kind: kindName, name: first }) : kindName;
}
