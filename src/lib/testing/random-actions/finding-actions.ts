import { acceptChosen } from '$lib/commands/findings/accept-chosen';
import { chooseQuotations } from '$lib/commands/findings/choose-quotations';
import { deleteOutlineItems } from '$lib/commands/findings/delete-outline-items';
import { deleteRecommendations } from '$lib/commands/findings/delete-recommendations';
import { makeFinding } from '$lib/commands/findings/make-finding';
import { moveChosen } from '$lib/commands/findings/move-chosen';
import { moveOutlineItem } from '$lib/commands/findings/move-outline-item';
import { moveRecommendation } from '$lib/commands/findings/move-recommendation';
import { removeChosen } from '$lib/commands/findings/remove-chosen';
import { saveFinding } from '$lib/commands/findings/save-finding';
import { saveProjectConclusion } from '$lib/commands/findings/save-project-conclusion';
import { saveRecommendation } from '$lib/commands/findings/save-recommendation';
import { saveSection } from '$lib/commands/findings/save-section';
import { saveSummary } from '$lib/commands/findings/save-summary';
import { updateChosen } from '$lib/commands/findings/update-chosen';
import type { ProjectModel } from '$lib/model/project-model';
import type { RandomAction } from '../random-actions';
import type { Picker } from './picker';

/** The outline of findings, the quotations they rest on, and what is concluded from them. */
export const findingActions = {
  saveSection: (pick, model, run) => {
    const known = pick.chance() ? pick.from(model.list('sections')) : undefined;
    const { questionId, sectionId } = placeIn(pick, model);
    return run(saveSection, { id: known?.id, questionId, parentId: sectionId, title: pick.name() });
  },
  saveFinding: (pick, model, run) => {
    const known = pick.chance() ? pick.from(model.list('findings')) : undefined;
    return run(saveFinding, { id: known?.id, ...placeIn(pick, model), statement: pick.name() });
  },
  moveSection: (pick, model, run) => {
    const section = pick.from(model.list('sections'));
    const to = { ...placeIn(pick, model), index: pick.below(4) };
    return section && run(moveOutlineItem, { kind: 'section', id: section.id, to });
  },
  moveFinding: (pick, model, run) => {
    const finding = pick.from(model.list('findings'));
    const to = { ...placeIn(pick, model), index: pick.below(4) };
    return finding && run(moveOutlineItem, { kind: 'finding', id: finding.id, to });
  },
  deleteOutlineItems: (pick, model, run) => {
    const section = pick.chance() ? pick.from(model.list('sections')) : undefined;
    const finding = pick.from(model.list('findings'));
    return run(deleteOutlineItems, {
      sectionIds: section ? [section.id] : [],
      findingIds: finding ? [finding.id] : []
    });
  },
  makeFinding: (pick, model, run) => {
    const quotations = pick
      .some(model.list('quotations'))
      .map(({ id }) => ({ quotationId: id, words: pick.name() }));
    const { questionId } = placeIn(pick, model);
    return run(makeFinding, { questionId, statement: pick.name(), quotations });
  },
  chooseQuotations: (pick, model, run) => {
    const finding = pick.from(model.list('findings'));
    const quotations = pick
      .some(model.list('quotations'))
      .map(({ id }) => ({ quotationId: id, words: pick.name() }));
    return finding && run(chooseQuotations, { findingId: finding.id, quotations });
  },
  updateChosen: (pick, model, run) => {
    const chosen = pick.from(model.list('findingQuotations'));
    const excerpt = pick.chance() ? pick.name() : null;
    return chosen && run(updateChosen, { id: chosen.id, excerpt });
  },
  acceptChosen: (pick, model, run) => {
    const chosen = pick.from(model.list('findingQuotations'));
    return chosen && run(acceptChosen, { id: chosen.id, words: pick.name() });
  },
  moveChosen: (pick, model, run) => {
    const chosen = pick.from(model.list('findingQuotations'));
    return chosen && run(moveChosen, { id: chosen.id, toIndex: pick.below(3) });
  },
  removeChosen: (pick, model, run) =>
    run(removeChosen, { ids: pick.some(model.list('findingQuotations')).map(({ id }) => id) }),
  saveSummary: (pick, model, run) => {
    const question = pick.from(model.list('questions'));
    return question && run(saveSummary, { questionId: question.id, summary: pick.name() });
  },
  saveProjectConclusion: (pick, _, run) => run(saveProjectConclusion, { conclusion: pick.name() }),
  saveRecommendation: (pick, model, run) => {
    const known = pick.chance() ? pick.from(model.list('recommendations')) : undefined;
    const findingIds = pick.some(model.list('findings')).map(({ id }) => id);
    return run(saveRecommendation, { id: known?.id, statement: pick.name(), findingIds });
  },
  moveRecommendation: (pick, model, run) => {
    const recommendation = pick.from(model.list('recommendations'));
    return recommendation && run(moveRecommendation, { id: recommendation.id, toIndex: pick.below(4) });
  },
  deleteRecommendations: (pick, model, run) =>
    run(deleteRecommendations, { ids: pick.some(model.list('recommendations')).map(({ id }) => id) })
} satisfies Record<string, RandomAction>;

function placeIn(pick: Picker, model: ProjectModel) {
  return {
    questionId: pick.from(model.list('questions'))?.id ?? null,
    sectionId: pick.chance() ? (pick.from(model.list('sections'))?.id ?? null) : null
  };
}
