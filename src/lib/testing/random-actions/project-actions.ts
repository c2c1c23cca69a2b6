import { removeCases } from '$lib/commands/cases/remove-cases';
import { saveCase } from '$lib/commands/cases/save-case';
import { deleteDocument } from '$lib/commands/documents/delete-document';
import { importDocuments } from '$lib/commands/documents/import-documents';
import { updateDocument } from '$lib/commands/documents/update-document';
import { addCoder } from '$lib/commands/project/add-coder';
import { addQuestion } from '$lib/commands/project/add-question';
import { describeCimoElement } from '$lib/commands/project/describe-cimo-element';
import { editQuestion } from '$lib/commands/project/edit-question';
import { moveQuestion } from '$lib/commands/project/move-question';
import { removeQuestion } from '$lib/commands/project/remove-question';
import { renameCoder } from '$lib/commands/project/rename-coder';
import { updateProject } from '$lib/commands/project/update-project';
import { deleteView } from '$lib/commands/views/delete-view';
import { saveView } from '$lib/commands/views/save-view';
import { cimoElements } from '$lib/domain/cimo-element';
import { documentKinds } from '$lib/domain/document';
import type { CaseId } from '$lib/domain/ids';
import type { RandomAction } from '../random-actions';
import { documentToImport } from '../test-project';

/** Everything but codes and coding. */
export const projectActions = {
  updateProject: (pick, _model, run) =>
    run(updateProject, { name: pick.chance() ? pick.name() : undefined, goal: pick.name() }),
  addQuestion: (pick, _model, run) => run(addQuestion, { text: pick.name() }),
  editQuestion: (pick, model, run) => {
    const question = pick.from(model.list('questions'));
    return question && run(editQuestion, { id: question.id, text: pick.name() });
  },
  moveQuestion: (pick, model, run) => {
    const question = pick.from(model.list('questions'));
    return question && run(moveQuestion, { id: question.id, toNumber: pick.below(8) });
  },
  removeQuestion: (pick, model, run) => {
    const question = pick.from(model.list('questions'));
    return question && run(removeQuestion, { id: question.id });
  },
  describeCimoElement: (pick, _model, run) =>
    run(describeCimoElement, { id: pick.from(cimoElements)!, description: pick.name() }),
  addCoder: (pick, _model, run) => run(addCoder, { name: pick.name() }),
  renameCoder: (pick, model, run) => {
    const coder = pick.from(model.list('coders'));
    return coder && run(renameCoder, { id: coder.id, name: pick.name() });
  },
  saveCase: (pick, model, run) => {
    const known = pick.chance() ? pick.from(model.list('cases')) : undefined;
    const id = known?.id ?? (`case-${pick.below(1000)}` as CaseId);
    return run(saveCase, { id, name: pick.name(), role: pick.name(), comment: '' });
  },
  removeCases: (pick, model, run) => {
    const known = pick.from(model.list('cases'));
    return known && run(removeCases, { ids: [known.id] });
  },
  importDocuments: (pick, _model, run) => {
    const speaker = () => ({ label: 'R1', caseName: pick.name(), role: pick.name(), interviewer: false });
    const documents = Array.from({ length: 1 + pick.below(2) }, (_, at) =>
      documentToImport(`document-${pick.numbers.join('-')}-${at}`, {
        length: 40,
        caseName: pick.chance() ? pick.name() : '',
        speakers: pick.chance() ? [speaker(), speaker()] : []
      })
    );
    return run(importDocuments, { documents });
  },
  updateDocument: (pick, model, run) => {
    const document = pick.from(model.list('documents'));
    const caseId = pick.from(model.list('cases'))?.id ?? null;
    const speakers = [{ label: 'R2', caseId, interviewer: pick.chance() }];
    return (
      document &&
      run(updateDocument, {
        id: document.id,
        name: pick.name(),
        kind: pick.from(documentKinds),
        caseId,
        speakers
      })
    );
  },
  deleteDocument: (pick, model, run) => {
    const document = pick.from(model.list('documents'));
    return document && run(deleteDocument, { id: document.id });
  },
  saveView: (pick, _model, run) => run(saveView, { name: pick.name(), choices: { sort: pick.name() } }),
  deleteView: (pick, model, run) => {
    const view = pick.from(model.list('savedViews'));
    return view && run(deleteView, { id: view.id });
  }
} satisfies Record<string, RandomAction>;
