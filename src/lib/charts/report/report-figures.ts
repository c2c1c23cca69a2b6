import { respondentBalance, type BalanceRow } from '$lib/analysis/balance/respondent-balance';
import { QuotationCases } from '$lib/analysis/cases/quotation-cases';
import { readConfiguration } from '$lib/analysis/configurations/read-configuration';
import type { DocumentText } from '$lib/domain/document-text';
import type { CaseId, TextId } from '$lib/domain/ids';
import type { Report } from '$lib/domain/report';
import { balanceWords } from '$lib/messages/balance-words';
import { configurationWords } from '$lib/messages/configuration-words';
import { figureWords } from '$lib/messages/network-words';
import type { ReportLabels } from '$lib/messages/report-labels';
import type { ProjectModel } from '$lib/model/project-model';
import { balanceFigure } from '../balance/balance-figure';
import { configurationsFigure } from '../configurations/configurations-figure';
import type { Figure } from '../figure/figure';
import { figureToSvg } from '../figure/figure-to-svg';
import { drawSavedNetwork } from '../network/draw-saved-network';
import { networkFigure } from '../network/network-figure';

/** What people are called in a figure that leaves the project, and texts without their names. */
export type FigureNames = { ofCase: (id: CaseId) => string; clean: (text: string) => string };

/** A figure drawn for a file; nothing has made a picture of it yet. */
export type DrawnFigure = Pick<Figure, 'width' | 'height' | 'title' | 'description'> & {
  svg: string;
  png: Uint8Array | null;
};

export type DrawnFigures = {
  networks: DrawnFigure[];
  configurations: DrawnFigure | null;
  balance: DrawnFigure | null;
};

type Source = {
  findText: (id: TextId) => DocumentText | undefined;
  /** In the language of the report. */
  labels: ReportLabels;
  names: FigureNames;
};

/** The figures of the parts a report has, with nobody's name in them; null for what there is nothing to draw of. */
export function reportFigures(model: ProjectModel, report: Report, source: Source): DrawnFigures {
  const has = (part: Report['parts'][number]) => report.parts.includes(part);
  return {
    networks: has('figures') ? savedNetworks(model, report, source) : [],
    configurations: has('configurations') ? configurations(model, source) : null,
    balance: has('balance') ? balance(model, source) : null
  };
}

function savedNetworks(
  model: ProjectModel,
  { networkIds }: Report,
  { labels, names }: Source
): DrawnFigure[] {
  return networkIds.flatMap((id) => {
    const network = model.find('networks', id);
    if (!network) return [];
    const drawn = drawSavedNetwork(model, network, labels.translate, ({ ref, name, words, ...rest }) => ({
      ...rest,
      ref,
      name: ref.kind === 'case' ? names.ofCase(ref.id) : names.clean(name),
      // The words of quotations and memos stand where the report gives them, or nowhere.
      words: ref.kind === 'quotation' || ref.kind === 'memo' ? '' : names.clean(words)
    }));
    if (drawn.nodes.length === 0) return [];
    const counts = { nodes: drawn.nodes.length, links: drawn.links.length };
    const groups = drawn.groups.map((group) => ({ ...group, name: names.clean(group.name) }));
    const words = figureWords(names.clean(network.name), counts, labels.translate);
    return [toDrawn(networkFigure({ ...drawn, groups }, words))];
  });
}

function configurations(model: ProjectModel, { findText, labels, names }: Source): DrawnFigure | null {
  const cases = new QuotationCases(findText);
  const own = model
    .list('configurations')
    .filter(({ mergedIntoId }) => mergedIntoId === null)
    .sort((a, b) => a.order - b.order || a.name.localeCompare(b.name));
  if (own.length === 0) return null;
  const readings = own.map(({ id }) => {
    const reading = readConfiguration(model, id, labels.objects, cases);
    const { configuration, alternativeTo } = reading;
    const { name, proposition, statements } = configuration;
    return {
      ...reading,
      alternativeTo: alternativeTo === null ? null : names.clean(alternativeTo),
      configuration: {
        ...configuration,
        name: names.clean(name),
        proposition: proposition === null ? null : names.clean(proposition),
        statements: {
          context: names.clean(statements.context),
          intervention: names.clean(statements.intervention),
          mechanism: names.clean(statements.mechanism),
          outcome: names.clean(statements.outcome)
        }
      }
    };
  });
  return toDrawn(configurationsFigure(readings, configurationWords(labels.translate)));
}

function balance(model: ProjectModel, { findText, labels, names }: Source): DrawnFigure | null {
  const { cases } = respondentBalance(model, { findText, cases: new QuotationCases(findText) });
  if (!cases.some(({ quoted }) => quoted > 0)) return null;
  const rows = cases.map((row): BalanceRow => ({ ...row, name: names.ofCase(row.caseId!) }));
  return toDrawn(balanceFigure(rows, balanceWords(labels.translate, labels.language).figure('cases', rows)));
}

function toDrawn(figure: Figure): DrawnFigure {
  const { width, height, title, description } = figure;
  return { svg: figureToSvg(figure), width, height, title, description, png: null };
}
