import { resolve } from '$app/paths';
import { memoKindLabel } from '$lib/messages/memo-labels';
import type { ProjectModel } from '$lib/model/project-model';
import type { Action } from '$lib/state/actions.svelte';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { codeTree } from '$lib/analysis/quotation-table/code-tree';
import { isPlaceOfCopy } from '$lib/ui/shell/places-of-copy';
import { codingAddress } from '$lib/ui/quotations/quotation-address';
import type { PaletteEntry } from './palette-entry';
import { timelineEntries } from './timeline-entries';
import { parseCitation } from '$lib/analysis/objects/parse-citation';

const places = [
  { path: '/project/[id]', label: 'shell.project' },
  { path: '/project/[id]/documents', label: 'shell.documents' },
  { path: '/project/[id]/codes', label: 'shell.codes' },
  { path: '/project/[id]/quotations', label: 'shell.quotations' },
  { path: '/project/[id]/compare', label: 'shell.compare' },
  { path: '/project/[id]/evidence', label: 'shell.evidence' },
  { path: '/project/[id]/findings', label: 'shell.findings' },
  { path: '/project/[id]/cases', label: 'shell.cases' },
  { path: '/project/[id]/questionnaires', label: 'shell.questionnaires' },
  { path: '/project/[id]/timeline', label: 'shell.timeline' },
  { path: '/project/[id]/timeline/table', label: 'timelineTable.title' },
  { path: '/project/[id]/timeline/codes', label: 'phaseCodes.title' },
  { path: '/project/[id]/timeline/collection', label: 'collection.title' },
  { path: '/project/[id]/timeline/log', label: 'researchLog.title' },
  { path: '/project/[id]/forms', label: 'shell.forms' },
  { path: '/project/[id]/memos', label: 'shell.memos' },
  { path: '/project/[id]/network', label: 'shell.network' },
  { path: '/project/[id]/search', label: 'shell.search' },
  { path: '/project/[id]/exchange', label: 'shell.exchange' },
  { path: '/project/[id]/settings', label: 'shell.settings' }
] as const;

/** Everything in a project to go to by name, and everything that can be done now. */
export function paletteEntries(
  app: AppState,
  session: ProjectSession,
  model: ProjectModel,
  actions: readonly Action[],
  goTo: (address: string) => void
): PaletteEntry[] {
  const id = session.id;
  const open = (address: string) => () => goTo(address);
  const codes = resolve('/project/[id]/codes', { id });
  const quotations = resolve('/project/[id]/quotations', { id });
  const documents = model.list('documents').sort((a, b) => a.number - b.number);
  const questions = model.list('questions').sort((a, b) => a.number - b.number);
  const isCopy = model.project.blindCoding !== undefined;
  const shown = places.filter(({ path }) => !isCopy || isPlaceOfCopy(path));
  return [
    ...shown.map(({ path, label }): PaletteEntry => ({
      key: `page:${path}`,
      kind: 'page',
      label: app.t(label),
      run: open(resolve(path, { id }))
    })),
    ...model.list('sessions').map(({ id: key, number, name }): PaletteEntry => ({
      key: `session:${key}`,
      kind: 'page',
      label: name,
      hint: app.t('shell.compare'),
      run: open(resolve('/project/[id]/compare/[session]', { id, session: String(number) }))
    })),
    ...model.list('questionnaires').map(({ id: key, number, name }): PaletteEntry => ({
      key: `questionnaire:${key}`,
      kind: 'page',
      label: name,
      hint: app.t('shell.questionnaires'),
      run: open(
        resolve('/project/[id]/questionnaires/[questionnaire]', { id, questionnaire: String(number) })
      )
    })),
    ...documents.map(({ id: key, number, name, kind }): PaletteEntry => ({
      key: `document:${key}`,
      kind: 'document',
      label: `${number}. ${name}`,
      hint: app.t(`domain.kind.${kind}`),
      run: open(codingAddress(id, number))
    })),
    ...questions.map(({ id: key, number, text }): PaletteEntry => ({
      key: `question:${key}`,
      kind: 'question',
      label: `${number}. ${text}`,
      run: open(`${quotations}?question=${key}`)
    })),
    ...Array.from(codeTree(model).values(), ({ id: key, name, path, colour }): PaletteEntry => ({
      key: `code:${key}`,
      kind: 'code',
      label: name,
      hint: path === name ? undefined : path.slice(0, -name.length - 3),
      colour,
      run: open(`${codes}?code=${key}`)
    })),
    ...model.list('cases').map(({ id: key, name, role }): PaletteEntry => ({
      key: `case:${key}`,
      kind: 'case',
      label: name,
      hint: role,
      run: open(resolve('/project/[id]/cases/[case]', { id, case: key }))
    })),
    ...model.list('memos').map((memo): PaletteEntry => ({
      key: `memo:${memo.id}`,
      kind: 'memo',
      label: memo.title,
      hint: memoKindLabel(app.t, memo),
      run: open(`${resolve('/project/[id]/memos', { id })}?memo=${memo.id}`)
    })),
    ...(isCopy ? [] : timelineEntries(app, id, model, goTo)),
    ...actions
      .filter(({ keyOnly, isEnabled }) => !keyOnly && (isEnabled?.() ?? true))
      .map((action): PaletteEntry => ({
        key: `action:${action.id}`,
        kind: 'action',
        label: action.label(),
        hint: action.group(),
        keys: action.keys,
        run: () => action.run()
      }))
  ];
}

/**
 * The quotations a query names: `10:17` one, `10:` and `10:1` the first of the document whose number begins so. Empty
 * for a query that names none.
 */
export function citedEntries(
  session: ProjectSession,
  model: ProjectModel,
  query: string,
  goTo: (address: string) => void
): PaletteEntry[] {
  const cited = parseCitation(query);
  const document = cited && model.findDocumentByNumber(cited.document);
  if (!cited || !document) return [];
  const wanted = cited.quotation === null ? '' : String(cited.quotation);
  return model
    .quotationsOf(document.id)
    .filter(({ number }) => String(number).startsWith(wanted))
    .toSorted((a, b) => a.number - b.number)
    .slice(0, 20)
    .map(({ id, number, start, end }) => ({
      key: `quotation:${id}`,
      kind: 'quotation',
      label: `${document.number}:${number}`,
      hint: session.loadedText(document.id)?.text.slice(start, Math.min(end, start + 120)) ?? document.name,
      run: () => goTo(codingAddress(session.id, document.number, { quotation: number }))
    }));
}
