import * as z from 'zod/mini';
import { attributeSchema } from './attribute';
import { axialParadigmSchema } from './axial-paradigm';
import { caseSchema } from './case';
import { caseGroupSchema } from './case-group';
import { cellConclusionSchema } from './cell-conclusion';
import { cimoElementSchema } from './cimo-element';
import { codeSchema } from './code';
import { codeGroupSchema } from './code-group';
import { coderSchema } from './coder';
import { codingSchema } from './coding';
import { configurationEvidenceSchema, configurationSchema } from './configuration';
import { comparisonSessionSchema } from './comparison-session';
import { counterSchema } from './counter';
import { decisionSchema } from './decision';
import { documentSchema } from './document';
import { evidenceLinkSchema } from './evidence-link';
import { evidenceOverruleSchema, evidenceRuleSchema } from './evidence-rule';
import { formSchema } from './form';
import { formTemplateSchema } from './form-template';
import { findingQuotationSchema, findingSchema } from './finding';
import { iterationSchema, logEntrySchema } from './log-entry';
import { itemSchema } from './item';
import { measurementSchema } from './measurement';
import { momentSchema } from './measurement-moment';
import { memoSchema } from './memo';
import { networkNodeSchema, networkSchema } from './network';
import { phaseSchema } from './phase';
import { plannedSourceSchema } from './planned-source';
import { projectSchema } from './project';
import { questionnaireSchema } from './questionnaire';
import { quotationSchema } from './quotation';
import { recommendationSchema } from './recommendation';
import { relationSchema } from './relation';
import { relationTypeSchema } from './relation-type';
import { reportSchema } from './report';
import { researchQuestionSchema } from './research-question';
import { responseSchema } from './response';
import { savedViewSchema } from './saved-view';
import { seatCodingSchema } from './seat-coding';
import { sectionSchema } from './section';
import { sessionCodebookSchema } from './session-codebook';
import { studyEventSchema } from './study-event';
import { trackSchema } from './track';

/** Every record a change can touch, by table. Document texts are not among them: they are immutable. */
export const tableSchemas = {
  project: projectSchema,
  questions: researchQuestionSchema,
  cimoElements: cimoElementSchema,
  coders: coderSchema,
  cases: caseSchema,
  documents: documentSchema,
  codes: codeSchema,
  quotations: quotationSchema,
  codings: codingSchema,
  evidenceLinks: evidenceLinkSchema,
  savedViews: savedViewSchema,
  codeGroups: codeGroupSchema,
  relationTypes: relationTypeSchema,
  relations: relationSchema,
  memos: memoSchema,
  networks: networkSchema,
  networkNodes: networkNodeSchema,
  axialParadigms: axialParadigmSchema,
  phases: phaseSchema,
  evidenceRules: evidenceRuleSchema,
  evidenceOverrules: evidenceOverruleSchema,
  cellConclusions: cellConclusionSchema,
  configurations: configurationSchema,
  configurationEvidence: configurationEvidenceSchema,
  sections: sectionSchema,
  findings: findingSchema,
  findingQuotations: findingQuotationSchema,
  recommendations: recommendationSchema,
  reports: reportSchema,
  sessions: comparisonSessionSchema,
  sessionCodebooks: sessionCodebookSchema,
  seatCodings: seatCodingSchema,
  decisions: decisionSchema,
  measurements: measurementSchema,
  questionnaires: questionnaireSchema,
  items: itemSchema,
  moments: momentSchema,
  responses: responseSchema,
  attributes: attributeSchema,
  caseGroups: caseGroupSchema,
  tracks: trackSchema,
  events: studyEventSchema,
  formTemplates: formTemplateSchema,
  forms: formSchema,
  plannedSources: plannedSourceSchema,
  iterations: iterationSchema,
  logEntries: logEntrySchema,
  counters: counterSchema
} as const;

export type TableName = keyof typeof tableSchemas;
export type TableRecord<Table extends TableName> = z.infer<(typeof tableSchemas)[Table]>;
export const tableNames = Object.keys(tableSchemas) as TableName[];
