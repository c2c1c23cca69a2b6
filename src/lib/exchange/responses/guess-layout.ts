import type { ResponseLayout } from '$lib/domain/response-mapping';
import { comparable } from './cells/cell-words';
import { findLongColumns } from './columns/guess-long';
import { fileColumns } from './columns/file-columns';
import { titledUse } from './columns/column-titles';
import { findTool } from './columns/survey-tools';
import { ItemMatcher } from './items/match-items';
import type { MappingShape } from './guess-mapping';
import type { KnownQuestionnaire } from './known-questionnaire';
import type { ResponseSheet } from './response-file';
import { findTitleRows } from './table/find-title-rows';
import { toResponseTable, type ResponseTable, type TitlePlace } from './table/response-table';
import { isTotal } from './table/total-rows';
import { isBareNumber, parseItemTitle } from './titles/item-title';
import { momentRank } from './titles/moment-names';

/** A sheet as the table it seems to be. */
export type LaidOutSheet = { sheet: ResponseSheet; layout: ResponseLayout; table: ResponseTable };

/** A table is turned over only when it is no larger than this: respondents beside each other are few. */
const mostTransposedRows = 400;

/** How the answers lie in a sheet, and where its titles are; what `shape` says is not guessed. */
export function guessLayout(
  sheet: ResponseSheet,
  known: KnownQuestionnaire | null,
  shape: MappingShape = {}
): LaidOutSheet {
  if (shape.layout === 'transposed') return turnedOver(sheet, shape);
  const place = { ...findTitleRows(sheet.rows, sheet.merged), ...titlesOf(shape) };
  const table = toResponseTable(sheet, 'wide', place);
  if (shape.layout) return { sheet, layout: shape.layout, table };
  const columns = fileColumns([table]);
  if (findLongColumns(columns, known)) return { sheet, layout: 'long', table };
  if (findTool(table.titleParts, [])) return { sheet, layout: 'wide', table };
  if (sheet.rows.length > mostTransposedRows || table.width < 2) return { sheet, layout: 'wide', table };
  const matcher = new ItemMatcher(known?.items ?? []);
  const isItem = (words: string) => {
    if (words === '' || isTotal(words)) return false;
    const { number, text, isSure } = parseItemTitle(words);
    return (
      (number !== null && isSure) ||
      isBareNumber(words) ||
      comparable(words).split(' ').length >= 4 ||
      matcher.find(number, text || words) !== null
    );
  };
  const share = (words: readonly string[]) =>
    words.length === 0 ? 0 : words.filter(isItem).length / words.length;
  const firstTitle = table.titles.findIndex((title) => title !== '');
  const headers = table.titles
    .slice(Math.max(1, firstTitle))
    .filter((title) => title !== '' && titledUse(title) === null);
  // Numbers, texts and competences of items may stand beside each other.
  const left = columns.slice(0, 3).map(({ profile, title }) => ({
    title,
    share: share([...profile.values.keys()]),
    count: profile.values.size,
    filled: profile.counted
  }));
  const best = left.reduce((most, one) => (one.share > most.share ? one : most), {
    title: '',
    share: 0,
    count: 0,
    filled: 0
  });
  const isAsked = left.some(
    ({ title, count, filled }) => titledUse(title) === 'item-name' && count >= filled * 0.9 && count > 0
  );
  const people = headers.filter(
    (title) =>
      /^(?:r|resp\.?|respondent|buddy|deelnemer|p|pp|leerling|student)\s?\d{1,4}$/i.test(title) ||
      isKnownName(title, known)
  ).length;
  const areUnique = best.count >= best.filled * 0.9;
  const areHeadersItems = share(headers) - people / Math.max(1, headers.length);
  // Numbers count respondents as well as items; "2a" is no respondent.
  const first = columns[0];
  const firstUse = titledUse(first?.title ?? '');
  const areCounted = first !== undefined && first.profile.numeric === first.profile.counted && !isAsked;
  const isPerson =
    ['respondent', 'moment', 'date'].includes(firstUse ?? '') ||
    (firstUse === 'number' && areCounted && people === 0);
  const areMoments =
    headers.length > 0 &&
    headers.every((title) => title.split(' · ').every((part) => momentRank(part) !== null));
  const isTransposed =
    !isPerson &&
    !areMoments &&
    headers.length >= 1 &&
    ((isAsked && areHeadersItems < 0.5) ||
      (areUnique && best.share >= 0.6 && best.count >= 2 && best.share > areHeadersItems + 0.3));
  return isTransposed ? turnedOver(sheet, shape) : { sheet, layout: 'wide', table };
}

function titlesOf({ firstRow, titleRows }: MappingShape): Partial<TitlePlace> {
  return { ...(firstRow !== undefined && { firstRow }), ...(titleRows !== undefined && { titleRows }) };
}

/** A sheet with an item in every row, with its titles to the left. */
function turnedOver(sheet: ResponseSheet, shape: MappingShape): LaidOutSheet {
  const { rows, merged } = toResponseTable(sheet, 'transposed', { firstRow: 0, titleRows: 0 });
  const found = findTitleRows(rows, merged);
  const place = { firstRow: found.firstRow, titleRows: Math.max(1, found.titleRows), ...titlesOf(shape) };
  return { sheet, layout: 'transposed', table: toResponseTable(sheet, 'transposed', place) };
}

function isKnownName(title: string, known: KnownQuestionnaire | null): boolean {
  const name = comparable(title);
  return (known?.respondents ?? []).some(
    (one) => comparable(one.name) === name || (one.pseudonym !== '' && comparable(one.pseudonym) === name)
  );
}
