import type { CellTable } from '$lib/exchange/export/cell-table';
import {
  casesTable,
  methodsTable,
  planTable,
  questionsTable,
  rolesTable
} from '$lib/exchange/collection/collection-tables';
import type { ExportLocale } from '$lib/exchange/export/export-table';
import type { CollectionView } from './collection-view.svelte';

/** The part of the screen that shows as a table for a file, with the respondents by their names outside. */
export function collectionTable(view: CollectionView, title: string, locale: ExportLocale): CellTable {
  const told = { title, words: view.wordsOutside(), locale };
  switch (view.part) {
    case 'plan':
      return planTable(view.overview, told);
    case 'questions':
      return questionsTable(view.questions, told);
    case 'cases':
      return casesTable(view.cases, told);
    case 'roles':
      return rolesTable(view.rolesByPhase, told);
    case 'methods':
      return methodsTable(view.methods, told);
  }
}
