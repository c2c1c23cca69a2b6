import type { ReportPartKind } from '$lib/domain/report';
import type { ReportBlock } from '../report-content';
import type { ReportDraft } from '../report-draft';
import { balancePart } from './balance';
import { codebookPart } from './codebook';
import { codingPart } from './coding-process';
import { conclusionPart, recommendationsPart } from './conclusions';
import { configurationsPart } from './configurations';
import { dataPart } from './data-overview';
import { cimoPart, phasesPart, questionsPart } from './design';
import { figuresPart } from './figures';
import { matrixPart } from './matrix';
import { participantsPart } from './participants';
import { quotationsPart } from './quotations';
import { resultsPart, summaryPart } from './results';

/** What each part holds; nothing when there is nothing to say. The integrity of quotations is known when all others are made. */
export const reportParts: Record<
  Exclude<ReportPartKind, 'integrity'>,
  (draft: ReportDraft) => ReportBlock[]
> = {
  summary: summaryPart,
  questions: questionsPart,
  cimo: cimoPart,
  phases: phasesPart,
  participants: participantsPart,
  data: dataPart,
  coding: codingPart,
  results: resultsPart,
  matrix: matrixPart,
  configurations: configurationsPart,
  figures: figuresPart,
  conclusion: conclusionPart,
  recommendations: recommendationsPart,
  balance: balancePart,
  codebook: codebookPart,
  quotations: quotationsPart
};

/** Parts that come as appendices. */
export const appendixParts: ReadonlySet<ReportPartKind> = new Set(['codebook', 'quotations', 'integrity']);
