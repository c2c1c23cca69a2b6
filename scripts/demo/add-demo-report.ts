import { saveConclusion } from '$lib/commands/conclusions/save-conclusion';
import { addGrounds } from '$lib/commands/configurations/add-grounds';
import { saveConfiguration } from '$lib/commands/configurations/save-configuration';
import { overruleEvidence } from '$lib/commands/evidence-rules/overrule-evidence';
import { saveRule } from '$lib/commands/evidence-rules/save-rule';
import { chooseQuotations } from '$lib/commands/findings/choose-quotations';
import { saveFinding } from '$lib/commands/findings/save-finding';
import { saveProjectConclusion } from '$lib/commands/findings/save-project-conclusion';
import { saveRecommendation } from '$lib/commands/findings/save-recommendation';
import { saveSection } from '$lib/commands/findings/save-section';
import { saveSummary } from '$lib/commands/findings/save-summary';
import { updateChosen } from '$lib/commands/findings/update-chosen';
import { assignPhase } from '$lib/commands/phases/assign-phase';
import { savePhase } from '$lib/commands/phases/save-phase';
import { saveReport } from '$lib/commands/reports/save-report';
import { configurationPlaces, type ConfigurationGround } from '$lib/domain/configuration';
import type { EvidenceTarget, Stance } from '$lib/domain/evidence-link';
import type { ConfigurationId, FindingId, PhaseId, QuestionId, ReportId, SectionId } from '$lib/domain/ids';
import type { DemoObjects } from './demo-objects';
import type { ReportWork } from './report-work';

type Finding = ReportWork['outline'][number]['sections'][number]['findings'][number];

/** What the demo concludes: phases, rules, conclusions, configurations, findings, recommendations and the report. */
export function addDemoReport(objects: DemoObjects, work: ReportWork, newId: () => string): void {
  addPhases(objects, work, newId);
  addRules(objects, work);
  for (const { question, cimo, status, conclusion } of work.conclusions)
    objects.project.run(saveConclusion, {
      members: [
        { kind: 'question', id: questionId(objects, question) },
        { kind: 'cimo', id: cimo }
      ],
      conclusion: objects.withMentions(conclusion),
      status
    });
  addOutline(objects, work, newId);
  addConfigurations(objects, work, newId);
  objects.project.run(saveProjectConclusion, { conclusion: objects.withMentions(work.conclusion) });
  for (const { statement, text, findings } of work.recommendations)
    objects.project.run(saveRecommendation, { statement, text, findingIds: objects.findings(findings) });
  const networkIds = objects.project.model.list('networks').map(({ id }) => id);
  objects.project.run(saveReport, { id: newId() as ReportId, ...work.report, networkIds });
}

function questionId({ project }: DemoObjects, number: number): QuestionId {
  return project.model.list('questions').find((question) => question.number === number)!.id;
}

function targetOf(objects: DemoObjects, target: ReportWork['rules'][number]['target']): EvidenceTarget {
  return typeof target === 'number'
    ? { kind: 'question', id: questionId(objects, target) }
    : { kind: 'cimo', id: target };
}

function addPhases({ project }: DemoObjects, { phases }: ReportWork, newId: () => string): void {
  for (const { documents, ...phase } of phases) {
    const id = newId() as PhaseId;
    project.run(savePhase, { id, ...phase });
    const documentIds = documents.flatMap((number) => project.model.findDocumentByNumber(number)?.id ?? []);
    project.run(assignPhase, { documentIds, phaseId: id });
  }
}

function addRules(objects: DemoObjects, { rules, overrules }: ReportWork): void {
  for (const { code, target, stance } of rules)
    for (const codeId of objects.codes([code]))
      objects.project.run(saveRule, { codeId, target: targetOf(objects, target), stance });
  for (const { quotation, target, reason } of overrules) {
    const quotationIds = objects.quotations([quotation]);
    const change = objects.project.run(overruleEvidence, {
      quotationIds,
      target: targetOf(objects, target),
      reason
    });
    if (!change) objects.problems.push(`report work: nothing implies ${target} of ${quotation}`);
  }
}

function addOutline(objects: DemoObjects, { outline }: ReportWork, newId: () => string): void {
  for (const { question, summary, sections } of outline) {
    const id = questionId(objects, question);
    objects.project.run(saveSummary, { questionId: id, summary: objects.withMentions(summary) });
    for (const { title, text, findings } of sections) {
      const sectionId = newId() as SectionId;
      objects.project.run(saveSection, { id: sectionId, questionId: id, title, text });
      for (const finding of findings) addFinding(objects, finding, sectionId, newId() as FindingId);
    }
  }
}

function addFinding(objects: DemoObjects, finding: Finding, sectionId: SectionId, id: FindingId): void {
  const { project } = objects;
  const { statement, text, status } = finding;
  project.run(saveFinding, { id, sectionId, statement, text: objects.withMentions(text), status });
  for (const { quotation, layout, excerpt, stance } of finding.quotations)
    for (const quotationId of objects.quotations([quotation])) {
      const { documentId, start, end } = project.model.get('quotations', quotationId);
      const words = project.text(documentId).text.slice(start, end);
      const chosen = { quotationId, words, layout, ...(stance ? { stance } : {}) };
      project.run(chooseQuotations, { findingId: id, quotations: [chosen] });
      const made = project.model.chosenFor(id).find((one) => one.quotationId === quotationId);
      if (excerpt && made) project.run(updateChosen, { id: made.id, excerpt });
    }
}

function addConfigurations(objects: DemoObjects, { configurations }: ReportWork, newId: () => string): void {
  const ids = new Map(configurations.map(({ name }) => [name, newId() as ConfigurationId]));
  for (const { name, statements, proposition, comment, alternativeTo, grounds } of configurations) {
    const id = ids.get(name)!;
    const alternativeToId = alternativeTo ? ids.get(alternativeTo)! : null;
    objects.project.run(saveConfiguration, { id, name, statements, proposition, comment, alternativeToId });
    for (const place of configurationPlaces) {
      const { supporting = [], contrary = [], codes = [] } = grounds[place] ?? {};
      const add = (refs: ConfigurationGround[], stance: Stance) => {
        if (refs.length > 0) objects.project.run(addGrounds, { configurationId: id, place, refs, stance });
      };
      const cited = (list: readonly string[]) =>
        objects.quotations(list).map((id): ConfigurationGround => ({ kind: 'quotation', id }));
      add(
        [...cited(supporting), ...objects.codes(codes).map((id) => ({ kind: 'code', id }) as const)],
        'supporting'
      );
      add(cited(contrary), 'contrary');
    }
  }
}
