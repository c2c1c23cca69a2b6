import { cimoElements } from '$lib/domain/cimo-element';
import { documentKinds } from '$lib/domain/document';
import { stances } from '$lib/domain/evidence-link';
import type { TableName } from '$lib/domain/tables';
import type { Translate } from '$lib/messages/translator';
import type { ProjectModel } from '$lib/model/project-model';
import type { Option } from '$lib/ui/base/option-list-state.svelte';
import { codeOptions } from '$lib/ui/codes/code-options';
import type { ListFilter } from './filter-field';

/** The tables each list is read from. */
export const optionTables: Record<ListFilter, TableName[]> = {
  documents: ['documents'],
  kinds: ['documents'],
  speakers: ['documents'],
  roles: ['cases'],
  cases: ['cases'],
  codes: ['codes'],
  codeGroups: ['codeGroups'],
  questions: ['questions'],
  cimo: [],
  stances: [],
  coders: ['coders']
};

/** What can be picked in a list filter: what occurs in the project, in the order people look for it. */
export function filterOptions(model: ProjectModel, field: ListFilter, translate: Translate): Option[] {
  switch (field) {
    case 'documents':
      return model
        .list('documents')
        .sort((a, b) => a.number - b.number)
        .map(({ id, number, name }) => ({ value: id, label: `${number}. ${name}` }));
    case 'kinds': {
      const present = new Set(model.list('documents').map(({ kind }) => kind));
      return documentKinds
        .filter((kind) => present.has(kind))
        .map((kind) => ({ value: kind, label: translate(`domain.kind.${kind}`) }));
    }
    case 'speakers':
      return fromNames(model.list('documents').flatMap(({ speakers }) => speakers.map(({ label }) => label)));
    case 'roles':
      return fromNames(model.list('cases').map(({ role }) => role));
    case 'cases':
      return byLabel(
        model.list('cases').map(({ id, name, role }) => ({ value: id, label: name, hint: role }))
      );
    case 'codes':
      return codeOptions(model);
    case 'codeGroups':
      return byLabel(model.list('codeGroups').map(({ id, name }) => ({ value: id, label: name })));
    case 'questions':
      return questionOptions(model);
    case 'cimo':
      return cimoElements.map((element) => ({ value: element, label: translate(`domain.cimo.${element}`) }));
    case 'stances':
      return stances.map((stance) => ({ value: stance, label: translate(`domain.stance.${stance}`) }));
    case 'coders':
      return byLabel(model.list('coders').map(({ id, name }) => ({ value: id, label: name })));
  }
}

function questionOptions(model: ProjectModel): Option[] {
  return model
    .list('questions')
    .sort((a, b) => a.number - b.number)
    .map(({ id, number, text }) => ({ value: id, label: `${number}. ${text}` }));
}

function fromNames(names: readonly string[]): Option[] {
  return byLabel([...new Set(names)].filter(Boolean).map((name) => ({ value: name, label: name })));
}

function byLabel(options: Option[]): Option[] {
  const collator = new Intl.Collator('nl', { numeric: true });
  return options.sort((a, b) => collator.compare(a.label, b.label));
}
