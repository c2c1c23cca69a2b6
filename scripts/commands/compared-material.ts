import type { AgreementMaterial } from '$lib/analysis/agreement/agreement-material';
import { projectMaterial } from '$lib/analysis/agreement/project-material';
import { sessionMaterial } from '$lib/analysis/agreement/session-material';
import { AppError } from '$lib/domain/app-error';
import type { CodeLevel } from '$lib/domain/code';
import type { ComparisonSession } from '$lib/domain/comparison-session';
import type { CodeId, CoderId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { CommandFailure, WrongUse } from './command-failure';
import { codesNamed, missingCode, oneNamed } from './named-in-project';
import type { OpenedProject } from './open-project';
import { sessionNamed } from './named-session';

/** What of a project is to be compared, as the words of the caller say it. */
export type ComparedWords = {
  coders?: string | undefined;
  session?: string | undefined;
  documents?: string | undefined;
  codes?: string | undefined;
  level?: CodeLevel | undefined;
};

/** How the documents came to be those: of the session, named, or all in which two of the coders coded anything. */
export type DocumentsChosen = 'session' | 'named' | 'coded-by-two';

export type Compared = {
  material: AgreementMaterial;
  session: ComparisonSession | null;
  documentsChosen: DocumentsChosen;
};

/**
 * What the words name, put together as the app does. @throws CommandFailure for a coder, code, document or session that is not
 * there, AppError `session/not-open`, WrongUse when there are not two to compare
 */
export function comparedMaterial({ model, findText }: OpenedProject, words: ComparedWords): Compared {
  const documentIds = words.documents === undefined ? undefined : documentsNamed(model, words.documents);
  const coderIds = words.coders === undefined ? null : codersNamed(model, words.coders);
  const documentsChosen = documentIds ? 'named' : words.session === undefined ? 'coded-by-two' : 'session';
  if (words.session === undefined) {
    if (coderIds === null) throw new WrongUse('--coders names two coders or more, with commas between them.');
    if (coderIds.length < 2) throw new WrongUse('--coders names two coders or more.');
    const codeIds = words.codes === undefined ? [] : codesNamed(model, words.codes).map(({ id }) => id);
    const choice = {
      coderIds,
      codeIds,
      level: words.level ?? 'open',
      ...(documentIds && { documentIds })
    };
    return { material: projectMaterial(model, choice, findText), session: null, documentsChosen };
  }
  if (words.level !== undefined)
    throw new WrongUse('--level is that of the session; leave it out with --session.');
  const session = sessionNamed(model, words.session);
  if (session.openedAt === null) throw new AppError('session/not-open', { name: session.name });
  let material = sessionMaterial(model, session.id, findText);
  if (coderIds) material = ofCoders(material, session, coderIds, words.coders!);
  if (documentIds) {
    const wanted = new Set<string>(documentIds);
    material = { ...material, documents: material.documents.filter(({ id }) => wanted.has(id)) };
  }
  if (words.codes !== undefined)
    material = withCodes(material, comparedCodes(material, words.codes, model.project.language));
  return { material: withoutOtherDocuments(material), session, documentsChosen };
}

/** The compared codes of these names. @throws CommandFailure `code/missing`, with the names like it */
export function comparedCodes(
  { codes }: AgreementMaterial,
  words: string,
  language: ProjectModel['project']['language']
): CodeId[] {
  const find = (name: string) => {
    const wanted = name.trim().toLowerCase();
    return codes.find((code) => code.name.toLowerCase() === wanted)?.id;
  };
  const whole = find(words);
  if (whole) return [whole];
  return splitNames(words).map((name) => {
    const id = find(name);
    if (!id) throw missingCode(codes, name, language);
    return id;
  });
}

function codersNamed(model: ProjectModel, words: string): CoderId[] {
  const coders = model.list('coders');
  const ids = splitNames(words).map((name) => oneNamed(coders, name, 'coder/missing').id);
  return [...new Set(ids)];
}

/** By number or name. */
function documentsNamed(model: ProjectModel, words: string) {
  return splitNames(words).map((name) => {
    const numbered = /^\d+$/.test(name) ? model.findDocumentByNumber(Number(name)) : undefined;
    return (numbered ?? oneNamed(model.list('documents'), name, 'object/missing')).id;
  });
}

function ofCoders(
  material: AgreementMaterial,
  session: ComparisonSession,
  coderIds: readonly CoderId[],
  words: string
): AgreementMaterial {
  const kept = session.seats.flatMap(({ coderId }, seat) => (coderIds.includes(coderId) ? [seat] : []));
  if (kept.length === 0) {
    const suggestions = material.seats.map(({ name }) => name);
    throw new CommandFailure('coder/missing', words, { suggestions });
  }
  if (kept.length < 2)
    throw new WrongUse('--coders names two places or more in the session; leave it out for all of them.');
  return {
    ...material,
    seats: kept.map((seat) => material.seats[seat]!),
    codings: material.codings.flatMap((coding) => {
      const seat = kept.indexOf(coding.seat);
      return seat === -1 ? [] : [{ ...coding, seat }];
    })
  };
}

function withCodes(material: AgreementMaterial, codeIds: readonly CodeId[]): AgreementMaterial {
  const wanted = new Set(codeIds);
  return {
    ...material,
    codes: material.codes.filter(({ id }) => wanted.has(id)),
    codings: material.codings.filter(({ codeId }) => wanted.has(codeId)),
    groups: material.groups.flatMap((group) => {
      const inside = group.codeIds.filter((id) => wanted.has(id));
      return inside.length > 0 ? [{ ...group, codeIds: inside }] : [];
    })
  };
}

function withoutOtherDocuments(material: AgreementMaterial): AgreementMaterial {
  const ids = new Set<string>(material.documents.map(({ id }) => id));
  return {
    ...material,
    codings: material.codings.filter(({ documentId }) => ids.has(documentId)),
    leftOut: material.leftOut.filter(({ documentId }) => ids.has(documentId))
  };
}

function splitNames(words: string): string[] {
  const names = words.split(',').map((name) => name.trim());
  return names.filter((name) => name !== '');
}
