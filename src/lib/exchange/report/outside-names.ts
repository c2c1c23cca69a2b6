import { namesOutside } from '$lib/analysis/cases/names-outside';
import type { SourceDocument } from '$lib/domain/document';
import type { CaseId } from '$lib/domain/ids';
import { foldText } from '$lib/language/fold-text';
import { nameReplacer, type NamePseudonym } from '$lib/language/replace-names';
import type { ReportLabels } from '$lib/messages/report-labels';
import type { ProjectModel } from '$lib/model/project-model';
import { isInterviewerLabel } from '../sources/assign-speakers';
import { isSpeakerWord } from '../sources/turns/speaker-label';

export type OutsideWords = {
  /** A case without a role. */
  nobody: string;
  interviewer: string;
  speaker: (number: number) => string;
};

/** As `OutsideNames`, in the words of a report. */
export function outsideNamesFor(
  model: ProjectModel,
  { translate }: Pick<ReportLabels, 'translate'>,
  kept: ReadonlySet<string> = new Set()
): OutsideNames {
  const words = {
    nobody: translate('cases.nobody'),
    interviewer: translate('reportText.interviewer'),
    speaker: (number: number) => translate('reportText.speaker', { number })
  };
  return new OutsideNames(model, words, kept);
}

/** What people are called in what leaves the project, and texts without their names. Of a project as it is now. */
export class OutsideNames {
  readonly #model: ProjectModel;
  readonly #words: OutsideWords;
  readonly #kept: ReadonlySet<string>;
  readonly #cases: ReadonlyMap<CaseId, string>;
  /** A text with every name in it replaced; see `nameReplacer`. */
  readonly clean: (text: string) => string;

  /** @param kept names of interviewers that stay in texts: of who are named as coders beside them */
  constructor(model: ProjectModel, words: OutsideWords, kept: ReadonlySet<string> = new Set()) {
    this.#model = model;
    this.#words = words;
    this.#kept = kept;
    this.#cases = namesOutside(model, words.nobody);
    this.clean = nameReplacer(this.#namesToReplace(), [
      ...model.list('cases').map(({ role }) => role),
      words.interviewer,
      words.nobody
    ]);
  }

  readonly ofCase = (id: CaseId): string => this.#cases.get(id) ?? this.#words.nobody;

  /** The same with the role after it, when the name does not say it: `Samira (ouder)`. */
  withRole(id: CaseId): string {
    const name = this.ofCase(id);
    const role = this.#model.find('cases', id)?.role.trim() ?? '';
    return role === '' || folded(name).includes(folded(role)) ? name : `${name} (${role})`;
  }

  /** Who is behind a label of a document; a label nobody is known by is a numbered speaker. Empty for no label. */
  ofSpeaker({ speakers }: SourceDocument, label: string | null): string {
    if (label === null) return '';
    const known = speakers.find((speaker) => speaker.label === label);
    if (known?.interviewer) return this.#words.interviewer;
    if (known?.caseId) return this.ofCase(known.caseId);
    const unknown = speakers.filter(({ caseId, interviewer }) => !caseId && !interviewer);
    return this.#words.speaker(
      Math.max(
        0,
        unknown.findIndex((speaker) => speaker.label === label)
      ) + 1
    );
  }

  #namesToReplace(): NamePseudonym[] {
    const cases = this.#model.list('cases');
    const names = cases.map(({ id, name }) => ({ name, pseudonym: this.ofCase(id) }));
    for (const document of this.#model.list('documents'))
      for (const { label, interviewer } of document.speakers)
        if (isName(label) && !(interviewer && this.#kept.has(label)))
          names.push({ name: label, pseudonym: this.ofSpeaker(document, label) });
    return names;
  }
}

/** Whether a label is what a person is called, not `Respondent 3` or `Interviewer`. */
function isName(label: string): boolean {
  return !isSpeakerWord(label) && !isInterviewerLabel(label, []);
}

function folded(text: string): string {
  return foldText(text).folded;
}
