import type { ConclusionStatus } from '$lib/domain/cell-conclusion';
import type { FindingId, QuestionId, SectionId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { requiredName } from '../required-name';
import { orderAt, placeIn } from './outline-places';
import { statementInShort } from './statement-in-short';

/**
 * Writes what is given of a finding, or makes one at a place when the id is unknown, after the last or at `index`; a finding that is
 * there stays where it is (see `moveOutlineItem`). In a section the sub-question is the section's.
 * @throws AppError `command/empty-name`, `model/not-found`; `command/no-coder` for a new finding
 */
export const saveFinding: Command<{
  id?: FindingId;
  questionId?: QuestionId | null;
  sectionId?: SectionId | null;
  /** Counted from 0 among what lies there. */
  index?: number;
  statement?: string;
  /** Markdown. */
  text?: string;
  status?: ConclusionStatus;
}> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const known = intent.id && model.find('findings', intent.id);
  const statement = requiredName(intent.statement ?? known?.statement ?? '', 'finding');
  const text = intent.text?.trim();
  if (known) draft.update('findings', known.id, { statement, text, status: intent.status });
  else {
    const place = placeIn(draft, intent);
    draft.add('findings', {
      id: intent.id ?? draft.newId<FindingId>(),
      ...place,
      order: orderAt(draft, place, intent.index),
      statement,
      text: text ?? '',
      status: intent.status ?? 'open',
      createdBy: draft.coder(),
      createdAt: context.now
    });
  }
  return draft.build('save-finding', { statement: statementInShort(statement) });
};
