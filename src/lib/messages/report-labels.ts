import type { CodebookLabels } from '$lib/analysis/codebook/codebook-labels';
import type { MemberWords } from '$lib/analysis/matrix/matrix-members';
import type { ObjectWords } from '$lib/analysis/objects/object-name';
import type { ContentLanguage } from '$lib/domain/project';
import { codebookLabels } from './codebook-labels';
import { objectWords } from './object-words';
import { createTranslator, loadMessages, type Translate } from './translator';

/** The words of a report in its own language, whatever the language of the screen is. */
export type ReportLabels = {
  language: ContentLanguage;
  translate: Translate;
  objects: ObjectWords;
  members: MemberWords;
  codebook: CodebookLabels;
};

/** As `reportLabels`, with the messages of the language loaded first. */
export async function loadReportLabels(language: ContentLanguage): Promise<ReportLabels> {
  return reportLabels(language, createTranslator(language, await loadMessages(language)));
}

/** The words of a report; `translate` speaks its language. */
export function reportLabels(language: ContentLanguage, translate: Translate): ReportLabels {
  return {
    language,
    translate,
    objects: objectWords(translate),
    members: { ...objectWords(translate), kind: (kind) => translate(`domain.kind.${kind}`) },
    codebook: codebookLabels(translate)
  };
}
