import type { QuestionId, SectionId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { requiredName } from '../required-name';
import { orderAt, placeIn } from './outline-places';

/**
 * Writes the title and text of a section, or makes one at a place when the id is unknown, after the last or at `index`; a section that
 * is there stays where it is (see `moveOutlineItem`). In a parent the sub-question is the parent's.
 * @throws AppError `command/empty-name`, `model/not-found`
 */
export const saveSection: Command<{
  id?: SectionId;
  questionId?: QuestionId | null;
  parentId?: SectionId | null;
  /** Counted from 0 among what lies there. */
  index?: number;
  title?: string;
  /** Markdown. */
  text?: string;
}> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const known = intent.id && model.find('sections', intent.id);
  const title = requiredName(intent.title ?? known?.title ?? '', 'section');
  if (known) draft.update('sections', known.id, { title, text: intent.text?.trim() });
  else {
    const place = placeIn(draft, { questionId: intent.questionId, sectionId: intent.parentId });
    draft.add('sections', {
      id: intent.id ?? draft.newId<SectionId>(),
      questionId: place.questionId,
      parentId: place.sectionId,
      order: orderAt(draft, place, intent.index),
      title,
      text: intent.text?.trim() ?? ''
    });
  }
  return draft.build('save-section', { title });
};
