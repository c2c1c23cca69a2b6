import type { Case } from '$lib/domain/case';
import type { CimoElementId } from '$lib/domain/cimo-element';
import { cimoElements } from '$lib/domain/cimo-element';
import type { CodeLevel } from '$lib/domain/code';
import { documentKinds, type DocumentKind } from '$lib/domain/document';
import type { Phase } from '$lib/domain/phase';
import { memberKey, type MatrixDimension, type MatrixMember } from '$lib/domain/matrix-member';
import { orderedPhases, phaseName, phaseNumber } from '$lib/model/ordered-phases';
import type { ProjectModel } from '$lib/model/project-model';
import { codeTree } from '../quotation-table/code-tree';

/** The words for members that have no name of their own, in the reader's language. */
export type MemberWords = {
  question: (number: number) => string;
  cimo: (id: CimoElementId) => string;
  kind: (kind: DocumentKind) => string;
};

/** A row or column of an evidence matrix. */
export type MatrixHead = {
  member: MatrixMember;
  /** As `memberKey` gives it. */
  key: string;
  name: string;
  /** What says more: a question's text, a code's path, a case's role, a phase's goal; empty when nothing does. */
  hint: string;
};

/**
 * All rows or columns of a dimension: questions and phases by number, CIMO elements and kinds of document in their fixed
 * order (only kinds there are), codes of the level in tree order, groups and roles by name, cases by role (those
 * without one last) and then name, documents by number. Cases have their own names: see `matrixOutside` for what leaves
 * the project.
 */
export function matrixMembers(
  model: ProjectModel,
  dimension: MatrixDimension,
  words: MemberWords
): MatrixHead[] {
  switch (dimension) {
    case 'question':
      return byNumber(model.list('questions')).map(({ id, number, text }) =>
        head({ kind: 'question', id }, words.question(number), text)
      );
    case 'cimo':
      return cimoElements.map((id) =>
        head({ kind: 'cimo', id }, words.cimo(id), model.find('cimoElements', id)?.description ?? '')
      );
    case 'code':
      return codesOfLevel(model, 'open');
    case 'category':
    case 'core':
      return codesOfLevel(model, dimension);
    case 'code-group':
      return byName(model.list('codeGroups')).map(({ id, name }) => head({ kind: 'code-group', id }, name));
    case 'case':
      return byRole(model.list('cases')).map(({ id, name, role }) => head({ kind: 'case', id }, name, role));
    case 'role':
      return rolesIn(model.list('cases')).map((role) => head({ kind: 'role', id: role }, role));
    case 'phase':
      return orderedPhases(model).map((phase) =>
        head({ kind: 'phase', id: phase.id }, phaseTitle(model, phase), phase.goal)
      );
    case 'document-kind': {
      const present = new Set(model.list('documents').map(({ kind }) => kind));
      return documentKinds
        .filter((kind) => present.has(kind))
        .map((kind) => head({ kind: 'document-kind', id: kind }, words.kind(kind)));
    }
    case 'document':
      return byNumber(model.list('documents')).map(({ id, number, name, kind }) =>
        head({ kind: 'document', id }, `${number}. ${name}`, words.kind(kind))
      );
  }
}

/** Of a sub-phase with its number, which says what it is a part of. */
function phaseTitle(model: ProjectModel, phase: Phase): string {
  const name = phaseName(model, phase);
  return phase.parentId ? `${phaseNumber(model, phase)} ${name}` : name;
}

/** The roles cases have, each once, by name; cases without one give none. */
export function rolesIn(cases: readonly Case[]): string[] {
  const roles = new Set(cases.map(({ role }) => role).filter((role) => role.trim() !== ''));
  return [...roles].sort((a, b) => a.localeCompare(b));
}

function codesOfLevel(model: ProjectModel, wanted: CodeLevel): MatrixHead[] {
  return [...codeTree(model).values()]
    .filter(({ level }) => level === wanted)
    .map(({ id, name, path }) => head({ kind: 'code', id }, name, path));
}

function head(member: MatrixMember, name: string, hint = ''): MatrixHead {
  return { member, key: memberKey(member), name, hint };
}

function byNumber<Numbered extends { number: number }>(records: Numbered[]): Numbered[] {
  return records.sort((a, b) => a.number - b.number);
}

function byName<Named extends { name: string }>(records: Named[]): Named[] {
  return records.sort((a, b) => a.name.localeCompare(b.name));
}

function byRole(cases: Case[]): Case[] {
  const withoutRole = ({ role }: Case): number => (role.trim() === '' ? 1 : 0);
  return cases.sort(
    (a, b) => withoutRole(a) - withoutRole(b) || a.role.localeCompare(b.role) || a.name.localeCompare(b.name)
  );
}
