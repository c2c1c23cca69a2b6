import type { SourceDocument } from '$lib/domain/document';
import type { CaseId, DocumentId, QuotationId } from '$lib/domain/ids';
import type { MatrixMember } from '$lib/domain/matrix-member';
import type { Quotation } from '$lib/domain/quotation';
import type { ProjectModel } from '$lib/model/project-model';
import { branchesInGroup } from '../codes/codes-in-group';
import { codeBranch } from '../evidence/evidence-of';
import { itemPhases } from '../timeline/item-phases';
import { evidencePlaces } from './evidence-places';
import type { MatrixHead } from './matrix-members';

/** Where a quotation lies on an axis: the number of the row or column, and how it came there. */
export type AxisPlace = { index: number; implied: boolean; contrary: boolean };

/** The rows or the columns of a matrix, with what is needed to find a quotation's place among them kept. */
export type MatrixAxis = {
  size: number;
  /** Each row or column once; `caseIds` are those who speak in the quotation. */
  placesOf: (
    quotation: Quotation,
    document: SourceDocument,
    caseIds: readonly CaseId[]
  ) => readonly AxisPlace[];
  /** Of an axis of cases or roles: the one each case lies in. */
  indexOfCase: ReadonlyMap<CaseId, number> | null;
};

type MemberOf<Kind extends MatrixMember['kind']> = Extract<MatrixMember, { kind: Kind }>;

const nowhere: readonly AxisPlace[] = [];

/** The rows or columns of a matrix as an axis. */
export function readAxis(model: ProjectModel, heads: readonly MatrixHead[]): MatrixAxis {
  const size = heads.length;
  const kind = heads[0]?.member.kind;
  switch (kind) {
    case undefined:
      return { size, placesOf: () => nowhere, indexOfCase: null };
    case 'question':
    case 'cimo':
      return {
        size,
        placesOf: placesById(evidencePlaces(model, membersOf<typeof kind>(heads))),
        indexOfCase: null
      };
    case 'code':
    case 'code-group':
      return {
        size,
        placesOf: placesById(codePlaces(model, membersOf<typeof kind>(heads))),
        indexOfCase: null
      };
    case 'case':
    case 'role': {
      const indexOfCase = casePlaces(model, membersOf<typeof kind>(heads));
      return { size, placesOf: placesOfSpeakers(size, indexOfCase), indexOfCase };
    }
    case 'phase':
      return { size, placesOf: phasePlaces(model, membersOf<typeof kind>(heads)), indexOfCase: null };
    case 'document-kind':
    case 'document':
      return { size, placesOf: documentPlaces(membersOf<typeof kind>(heads)), indexOfCase: null };
  }
}

function placesById(found: ReadonlyMap<QuotationId, readonly AxisPlace[]>): MatrixAxis['placesOf'] {
  return ({ id }) => found.get(id) ?? nowhere;
}

function addPlace(found: Map<QuotationId, AxisPlace[]>, id: QuotationId, place: AxisPlace): void {
  const places = found.get(id);
  if (!places) found.set(id, [place]);
  else if (places.at(-1) !== place) places.push(place);
}

function codePlaces(
  model: ProjectModel,
  members: readonly MemberOf<'code' | 'code-group'>[]
): ReadonlyMap<QuotationId, readonly AxisPlace[]> {
  const found = new Map<QuotationId, AxisPlace[]>();
  members.forEach((member, index) => {
    const place = plainPlace(index);
    const codes =
      member.kind === 'code'
        ? codeBranch(model, member.id)
        : branchesInGroup(model, model.get('codeGroups', member.id));
    for (const codeId of codes) for (const id of model.quotationsWith(codeId)) addPlace(found, id, place);
  });
  return found;
}

function casePlaces(model: ProjectModel, members: readonly MemberOf<'case' | 'role'>[]): Map<CaseId, number> {
  const indexOf = new Map(members.map(({ id }, index) => [id as string, index]));
  const isRole = members[0]?.kind === 'role';
  return new Map(
    model.list('cases').flatMap(({ id, role }) => {
      const index = indexOf.get(isRole ? role : id);
      return index === undefined ? [] : [[id, index] as const];
    })
  );
}

function placesOfSpeakers(size: number, indexOfCase: ReadonlyMap<CaseId, number>): MatrixAxis['placesOf'] {
  const places = Array.from({ length: size }, (_, index) => plainPlace(index));
  const alone = places.map((place) => [place]);
  return (_quotation, _document, caseIds) => {
    // Most often one person speaks.
    if (caseIds.length === 1) return alone[indexOfCase.get(caseIds[0]!) ?? -1] ?? nowhere;
    const found: AxisPlace[] = [];
    for (const id of caseIds) {
      const place = places[indexOfCase.get(id) ?? -1];
      if (place && !found.includes(place)) found.push(place);
    }
    return found;
  };
}

function documentPlaces(members: readonly MemberOf<'document-kind' | 'document'>[]): MatrixAxis['placesOf'] {
  const places = new Map(members.map(({ id }, index) => [id as string, [plainPlace(index)]]));
  const kind = members[0]?.kind;
  return (_quotation, document) => places.get(kind === 'document' ? document.id : document.kind) ?? nowhere;
}

/** A document is in a phase of each track, in phases that overlap, in a sub-phase and its phase: found once for each. */
function phasePlaces(model: ProjectModel, members: readonly MemberOf<'phase'>[]): MatrixAxis['placesOf'] {
  const phases = itemPhases(model);
  const places = new Map(members.map(({ id }, index) => [id, plainPlace(index)]));
  const ofDocument = new Map<DocumentId, readonly AxisPlace[]>();
  return (_quotation, document) => {
    const known = ofDocument.get(document.id);
    if (known) return known;
    const found = phases.ofDocument(document).flatMap((id) => places.get(id) ?? []);
    ofDocument.set(document.id, found);
    return found;
  };
}

function plainPlace(index: number): AxisPlace {
  return { index, implied: false, contrary: false };
}

/** The members of an axis are all of one kind. */
function membersOf<Kind extends MatrixMember['kind']>(heads: readonly MatrixHead[]): MemberOf<Kind>[] {
  return heads.map(({ member }) => member as MemberOf<Kind>);
}
