import type { CodeEvent, CodeHappening, CodeMention } from '$lib/analysis/genealogy/code-event';
import type { GenealogyLabels, LineageLabels } from '$lib/analysis/genealogy/genealogy-labels';
import { countInputs, type LineageTree } from '$lib/analysis/genealogy/lineage';
import type { CoderId, RelationTypeId } from '$lib/domain/ids';
import type { ScreenLanguage } from './messages';
import type { Translate } from './translator';

type Names = {
  coder: (id: CoderId) => string | undefined;
  /** How a type of relation reads between two names: “is oorzaak van”. */
  relation: (id: RelationTypeId) => string;
  /** IANA name of the zone days are in; undefined: that of the machine. */
  timeZone?: string;
};

/** The words of a genealogy, for the screen, its figure, every export and the command line. */
export function genealogyLabels(
  translate: Translate,
  language: ScreenLanguage,
  names: Names
): GenealogyLabels & LineageLabels {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const { timeZone } = names;
  const shortDay = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone });
  const longDay = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
  const list = new Intl.ListFormat(locale);
  const listed = (codes: readonly CodeMention[]) => list.format(codes.map(({ name }) => `“${name}”`));
  const day = (at: string) => shortDay.format(new Date(at));
  const level = (id: 'open' | 'category' | 'core') => translate(`domain.level.${id}`);
  const coder = ({ coderId }: CodeEvent) =>
    (coderId && names.coder(coderId)) || translate('genealogy.nobody');
  const sentence = ({ what }: CodeEvent) => sentenceOf(what, translate, listed, names);
  return {
    title: (project) => translate('genealogy.appendix', { project }),
    method: translate('genealogy.method'),
    column: (id) => translate(`genealogy.column.${id}`),
    level,
    kind: (kind) => translate(`genealogy.kind.${kind}`),
    coder,
    day,
    sentence,
    account: (event) =>
      translate('genealogy.account', {
        day: longDay.format(new Date(event.at)),
        coder: coder(event),
        sentence: withoutCapital(sentence(event))
      }),
    untold: ({ bornAt }) =>
      bornAt
        ? translate('genealogy.untold', { day: longDay.format(new Date(bornAt)) })
        : translate('genealogy.untoldUndated'),
    inflow: (tree) => inflow(tree, translate, list),
    under: (trees) =>
      translate('genealogy.under', {
        codes: list.format(trees.map((tree) => underCode(tree, translate, listed)))
      }),
    heading: ({ level: id, name }) => translate('genealogy.heading', { level: level(id), name }),
    tableTitle: translate('genealogy.tableTitle'),
    description: (trees) =>
      trees.length === 1 && isWhole(trees[0]!)
        ? inflow(trees[0]!, translate, list)
        : [
            translate('genealogy.lineage.descriptionAll'),
            ...trees.map((tree) => inflow(tree, translate, list))
          ].join(' '),
    link: ({ kind, count }) =>
      kind === 'split-off'
        ? translate('genealogy.lineage.split', { count })
        : translate(`genealogy.lineage.${kind}`),
    details: (tree) => details(tree, translate, day, level),
    figureTitle: (trees) =>
      trees.length === 1 && isWhole(trees[0]!)
        ? translate('genealogy.lineage.titleOne', { name: trees[0]!.name })
        : translate('genealogy.lineage.titleAll')
  };
}

/** Whether a tree has all codes that flowed into it, as that of one code does. */
function isWhole(tree: LineageTree): boolean {
  return tree.omitted.open === 0 && tree.inputs.every(isWhole);
}

function sentenceOf(
  what: CodeHappening,
  translate: Translate,
  listed: (codes: readonly CodeMention[]) => string,
  names: Names
): string {
  switch (what.kind) {
    case 'created': {
      const { citation, inVivo, parent, level } = what;
      if (citation)
        return translate(inVivo ? 'genealogy.event.createdInVivo' : 'genealogy.event.createdAt', {
          citation
        });
      const params = {
        level: withoutCapital(translate(`domain.level.${level}`)),
        parent: parent?.name ?? ''
      };
      if (level !== 'open')
        return translate(parent ? 'genealogy.event.createdAsUnder' : 'genealogy.event.createdAs', params);
      return translate(parent ? 'genealogy.event.createdUnder' : 'genealogy.event.created', params);
    }
    case 'imported':
      return what.parent
        ? translate('genealogy.event.importedUnder', { parent: what.parent.name })
        : translate('genealogy.event.imported');
    case 'renamed':
      return translate('genealogy.event.renamed', { from: what.from, to: what.to });
    case 'defined':
      return translate(what.isFirst ? 'genealogy.event.definedFirst' : 'genealogy.event.defined');
    case 'levelled': {
      const [from, to] = [what.from, what.to].map((id) => withoutCapital(translate(`domain.level.${id}`)));
      return translate('genealogy.event.levelled', { from: from!, to: to! });
    }
    case 'moved':
      return what.parent
        ? translate('genealogy.event.moved', { parent: what.parent.name })
        : translate('genealogy.event.movedTop', { from: what.from?.name ?? '' });
    case 'bundled':
      return translate(what.isMade ? 'genealogy.event.bundledMade' : 'genealogy.event.bundled', {
        level: withoutCapital(translate(`domain.level.${what.level}`)),
        codes: listed(what.codes)
      });
    case 'bundled-under':
      return translate('genealogy.event.bundled-under', { parent: what.parent.name });
    case 'merged':
      return translate('genealogy.event.merged', { codes: listed(what.codes) });
    case 'merged-into':
      return translate('genealogy.event.merged-into', { into: what.into.name });
    case 'split-off': {
      const { by, isMade, count, from } = what;
      return translate(`genealogy.event.${by}${isMade ? 'Made' : ''}`, { count, from: from.name });
    }
    case 'gave-up': {
      const keys = { split: 'gaveSplit', replace: 'gaveReplace', copy: 'gaveCopy' } as const;
      return translate(`genealogy.event.${keys[what.by]}`, { count: what.count, to: what.to.name });
    }
    case 'related':
    case 'unrelated':
      return translate(`genealogy.event.${what.kind}`, {
        from: what.from.name,
        to: what.to.name,
        type: names.relation(what.typeId)
      });
    case 'deleted':
      return translate('genealogy.event.deleted');
  }
}

function inflow(tree: LineageTree, translate: Translate, list: Intl.ListFormat): string {
  const [categories, openCodes] = [countInputs(tree, 'category'), countInputs(tree, 'open')];
  const parts = [
    ...(categories > 0 ? [translate('genealogy.inflow.categories', { count: categories })] : []),
    ...(openCodes > 0 ? [translate('genealogy.inflow.openCodes', { count: openCodes })] : [])
  ];
  if (parts.length === 0) return translate('genealogy.inflow.none', { name: tree.name });
  return translate('genealogy.inflow.sentence', { name: tree.name, parts: list.format(parts) });
}

/** “rust” (in vivo bij 3:4; samengevoegd met “kalmte”). */
function underCode(
  tree: LineageTree,
  translate: Translate,
  listed: (codes: readonly CodeMention[]) => string
): string {
  const birth = tree.birth?.what;
  const merged = tree.inputs.filter(({ link }) => link?.kind === 'merged');
  const split = tree.inputs.find(({ link }) => link?.kind === 'split-off');
  const origin = [
    ...(birth?.kind === 'created' && birth.citation
      ? [
          translate(birth.inVivo ? 'genealogy.origin.inVivo' : 'genealogy.origin.at', {
            citation: birth.citation
          })
        ]
      : []),
    ...(split ? [translate('genealogy.origin.split', { from: split.name })] : []),
    ...(merged.length > 0 ? [translate('genealogy.origin.merged', { codes: listed(merged) })] : []),
    ...tree.formerNames.map((name) => translate('genealogy.origin.former', { name }))
  ].join('; ');
  return origin === ''
    ? translate('genealogy.underCodeAlone', { name: tree.name })
    : translate('genealogy.underCode', { name: tree.name, origin });
}

function details(
  tree: LineageTree,
  translate: Translate,
  day: (at: string) => string,
  level: (id: LineageTree['level']) => string
): string[] {
  const birth = tree.birth?.what;
  const atQuotation = birth?.kind === 'created' ? birth.citation : null;
  const lines: string[] = [];
  if (tree.level !== 'open' || tree.isGone)
    lines.push(
      tree.isGone ? translate('genealogy.lineage.goneLevel', { level: level(tree.level) }) : level(tree.level)
    );
  if (atQuotation)
    lines.push(
      translate(
        birth?.kind === 'created' && birth.inVivo ? 'genealogy.lineage.inVivo' : 'genealogy.lineage.at',
        { citation: atQuotation }
      )
    );
  else if (tree.bornAt) lines.push(translate('genealogy.lineage.made', { day: day(tree.bornAt) }));
  const [former] = tree.formerNames.slice(-1);
  if (former) lines.push(translate('genealogy.lineage.former', { name: former }));
  if (tree.omitted.open > 0)
    lines.push(translate('genealogy.lineage.openCodes', { count: tree.omitted.open }));
  return lines;
}

/** `Categorie` inside a sentence: `categorie`. */
function withoutCapital(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
