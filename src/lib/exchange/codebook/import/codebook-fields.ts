import { foldText } from '$lib/language/fold-text';

/** What a column of a codebook can hold. Several columns of names, or of groups, are read together. */
export const codebookFields = [
  'name',
  'parent',
  'path',
  'level',
  'colour',
  'order',
  'definition',
  'include',
  'exclude',
  'comment',
  'groups',
  'example'
] as const;
export type CodebookField = (typeof codebookFields)[number];

/** Titles as they stand above columns, ours and others', in Dutch and English; only letters and digits count. */
const titles: Record<CodebookField, readonly string[]> = {
  name: [
    'code',
    'codenaam',
    'naam',
    'codename',
    'name',
    'naam van de code',
    'label',
    'subcode',
    'tag',
    'node',
    'codes'
  ],
  parent: [
    ...['valt onder', 'bovenliggende code', 'oudercode', 'moedercode', 'hoofdcode', 'categorie', 'thema'],
    ...['belongs under', 'parent', 'parent code', 'parent node', 'parent name', 'category', 'theme']
  ],
  path: [
    'pad',
    'codepad',
    'path',
    'code path',
    'hierarchical name',
    'hiërarchische naam',
    'full name',
    'volledige naam'
  ],
  level: ['niveau', 'codeniveau', 'level', 'code level', 'codetype', 'soort code'],
  colour: ['kleur', 'codekleur', 'colour', 'color', 'code colour', 'code color'],
  order: ['volgorde', 'order', 'position', 'positie'],
  definition: [
    ...['definitie', 'omschrijving', 'beschrijving', 'betekenis', 'uitleg'],
    ...['definition', 'description', 'meaning', 'code definition', 'code description']
  ],
  include: [
    ...['wanneer wel', 'wel', 'wanneer gebruiken', 'inclusie', 'inclusiecriteria', 'gebruiken als'],
    ...['when to use', 'use when', 'include', 'inclusion', 'inclusion criteria']
  ],
  exclude: [
    ...[
      'wanneer niet',
      'niet',
      'wanneer niet gebruiken',
      'exclusie',
      'exclusiecriteria',
      'niet gebruiken als'
    ],
    ...['when not to use', 'do not use when', 'exclude', 'exclusion', 'exclusion criteria']
  ],
  comment: [
    ...['opmerking', 'opmerkingen', 'notitie', 'notities', 'toelichting', 'memo', 'codememo'],
    ...['comment', 'comments', 'note', 'notes', 'code memo', 'code comment', 'memo text']
  ],
  groups: [
    ...['codegroep', 'codegroepen', 'groep', 'groepen', 'codefamilie'],
    ...['code group', 'code groups', 'group', 'groups', 'code family', 'code families']
  ],
  example: ['gekozen voorbeeld', 'chosen example', 'voorbeeldcitaat', 'example quotation']
};

const fieldByTitle = new Map(
  codebookFields.flatMap((field) => titles[field].map((title) => [titleKey(title), field] as const))
);

/** The field a title stands for; undefined for any other. `Code Group 2` is a column of groups like `Code Groups`. */
export function fieldOfTitle(title: string): CodebookField | undefined {
  const key = titleKey(title);
  return fieldByTitle.get(key) ?? fieldByTitle.get(key.replace(/\d+$/, ''));
}

/** Titles of a category, which stand above a column of codes as well as above a column of parents. */
export function isCategoryTitle(title: string): boolean {
  return ['categorie', 'category', 'thema', 'theme', 'hoofdcode'].includes(titleKey(title));
}

function titleKey(title: string): string {
  return foldText(title.slice(0, 100)).folded.replace(/[^\p{L}\p{N}]/gu, '');
}
