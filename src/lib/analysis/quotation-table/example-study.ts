import type { Case } from '$lib/domain/case';
import { cimoElements } from '$lib/domain/cimo-element';
import type { Code, CodeLevel } from '$lib/domain/code';
import type { SourceDocument, Speaker } from '$lib/domain/document';
import type { DocumentText, Turn } from '$lib/domain/document-text';
import type { EvidenceTarget, Stance } from '$lib/domain/evidence-link';
import type { Quotation } from '$lib/domain/quotation';
import type { TableName, TableRecord } from '$lib/domain/tables';
import { ProjectModel } from '$lib/model/project-model';

const at = '2025-03-01T09:30:00.000Z';

/** A study built record by record, for tests: invented people, readable ids (`code-trust`), a fixed clock. */
export class ExampleStudy {
  readonly records: { [Table in TableName]: TableRecord<Table>[] };
  readonly texts: DocumentText[] = [];

  constructor() {
    this.records = {
      project: [
        { id: 'study' as never, name: 'Buddy’s', mainQuestion: '', goal: '', language: 'nl', createdAt: at }
      ],
      questions: [],
      cimoElements: cimoElements.map((id) => ({ id, description: '' })),
      coders: ['Anna', 'Bram'].map((name) => ({ id: name.toLowerCase() as never, name })),
      cases: [],
      documents: [],
      codes: [],
      quotations: [],
      codings: [],
      evidenceLinks: [],
      savedViews: [],
      codeGroups: [],
      relationTypes: [],
      relations: [],
      memos: [],
      networks: [],
      networkNodes: [],
      axialParadigms: [],
      phases: [],
      evidenceRules: [],
      evidenceOverrules: [],
      cellConclusions: [],
      configurations: [],
      configurationEvidence: [],
      sections: [],
      findings: [],
      findingQuotations: [],
      recommendations: [],
      reports: [],
      sessions: [],
      sessionCodebooks: [],
      seatCodings: [],
      decisions: [],
      measurements: [],
      questionnaires: [],
      items: [],
      moments: [],
      responses: [],
      attributes: [],
      caseGroups: [],
      tracks: [],
      events: [],
      formTemplates: [],
      forms: [],
      plannedSources: [],
      iterations: [],
      logEntries: [],
      counters: []
    };
  }

  get model(): ProjectModel {
    return ProjectModel.from(this.records);
  }

  findText = (id: string): DocumentText | undefined => this.texts.find((text) => text.id === id);

  question(number: number, text: string): void {
    this.records.questions.push({ id: `question-${number}` as never, number, text });
  }

  case(id: string, name: string, role: string): Case {
    const record: Case = { id: id as never, name, role, comment: '' };
    this.records.cases.push(record);
    return record;
  }

  code(id: string, name: string, level: CodeLevel = 'open', parentId: string | null = null): void {
    const order = this.records.codes.length;
    const texts = { definition: '', include: '', exclude: '', comment: '' };
    const code = { id, name, level, parentId, colour: 0, order, ...texts, createdAt: at };
    this.records.codes.push(code as Code);
  }

  /** A document whose turns are its paragraphs: `Naam: wat zij zegt`, at 10 seconds each; no names, no turns. */
  document(
    number: number,
    paragraphs: string[],
    details: Partial<Omit<SourceDocument, 'speakers'>> & {
      speakers?: Speaker[];
      pages?: DocumentText['pages'];
    } = {}
  ): void {
    const { pages = [], ...fields } = details;
    const turns: Turn[] = [];
    let text = '';
    for (const paragraph of paragraphs) {
      const [, speaker, speech] = /^(\p{Lu}\p{L}+): ([^]*)$/u.exec(paragraph) ?? [];
      const start = text.length;
      text += speech ?? paragraph;
      const startMs = turns.length * 10_000;
      if (speaker) turns.push({ start, end: text.length, speaker, startMs, endMs: null, times: [] });
      text += '\n';
    }
    text = text.slice(0, -1);
    const id = `document-${number}` as SourceDocument['id'];
    const textId = `text-${number}` as DocumentText['id'];
    this.texts.push({ id: textId, documentId: id, text, turns, pages });
    this.records.documents.push({
      id,
      number,
      name: `Document ${number}`,
      kind: 'interview',
      date: null,
      caseId: null,
      comment: '',
      textId,
      length: text.length,
      turnCount: turns.length,
      speakers: [],
      origin: { fileName: '', format: 'txt', fileHash: '', textHash: '' },
      language: 'nl',
      importedAt: at,
      ...fields
    });
    this.records.counters.push({ id, last: 100 });
  }

  /** Marks the first place where a document reads `words`, by Anna, and puts codes on it: `code` or `code@coder`. */
  quote(citation: string, words: string, codes: string[] = [], fields: Partial<Quotation> = {}): void {
    const [document, number] = citation.split(':').map(Number) as [number, number];
    const start = this.findText(`text-${document}`)?.text.indexOf(words) ?? -1;
    if (start < 0) throw new Error(`no such words in ${citation}`);
    const id = `quotation-${citation}` as Quotation['id'];
    this.records.quotations.push({
      id,
      documentId: `document-${document}` as never,
      number,
      start,
      end: start + words.length,
      comment: '',
      createdBy: 'anna' as never,
      createdAt: at,
      ...fields
    });
    for (const code of codes) {
      const [codeId, coderId = 'anna'] = code.split('@') as [string, string?];
      this.records.codings.push({
        id: `coding-${this.records.codings.length}` as never,
        quotationId: id,
        codeId: codeId as never,
        coderId: coderId as never,
        at
      });
    }
  }

  /** Lets a code imply a target, by Anna. */
  rule(codeId: string, target: EvidenceTarget, stance: Stance = 'supporting'): void {
    const id = `rule-${this.records.evidenceRules.length}` as never;
    const made = { createdBy: 'anna' as never, createdAt: at };
    this.records.evidenceRules.push({ id, codeId: codeId as never, target, stance, ...made });
  }

  /** Says, by Bram, that what codes imply does not hold for a quotation. */
  overrule(citation: string, target: EvidenceTarget, reason = ''): void {
    const id = `overrule-${this.records.evidenceOverrules.length}` as never;
    const quotationId = `quotation-${citation}` as never;
    this.records.evidenceOverrules.push({ id, quotationId, target, reason, coderId: 'bram' as never, at });
  }

  link(citation: string, target: EvidenceTarget, stance: Stance = 'supporting'): void {
    this.records.evidenceLinks.push({
      id: `link-${this.records.evidenceLinks.length}` as never,
      quotationId: `quotation-${citation}` as never,
      target,
      stance,
      coderId: 'anna' as never,
      at
    });
  }
}

/** A sub-question as the target of a link. */
export function question(number: number): EvidenceTarget {
  return { kind: 'question', id: `question-${number}` as never };
}

/**
 * Three documents by two coders: an interview with speakers and times (2), an intake form of one case (7), a focus
 * group (10); codes in three levels; ten quotations with everything a table shows.
 */
export function exampleStudy(): ExampleStudy {
  const study = new ExampleStudy();
  study.question(1, 'Wat doet de buddy?');
  study.question(2, 'Wat werkt voor wie?');
  study.case('fatima', 'Fatima', 'ouder');
  study.case('els', 'Els', 'coördinator');
  study.case('noor', 'Noor', '');
  study.code('code-trust', 'Vertrouwen', 'core');
  study.code('code-bond', 'Band opbouwen', 'category', 'code-trust');
  study.code('code-visit', 'Huisbezoek', 'open', 'code-bond');
  study.code('code-time', 'Tijdsdruk', 'core');
  study.document(
    2,
    [
      'Interviewer: Hoe ging het?',
      'Fatima: Zij kwam elke week, heel fijn.\nAltijd op tijd.',
      'Interviewer: En thuis?',
      'Fatima: Thuis was het rustiger.'
    ],
    {
      name: 'Interview ouder',
      date: '2025-02-01',
      speakers: [
        { label: 'Interviewer', caseId: 'els' as never, interviewer: true },
        { label: 'Fatima', caseId: 'fatima' as never, interviewer: false }
      ]
    }
  );
  study.document(7, ['De moeder vraagt om hulp.', 'Zij wil één vaste buddy 👩‍👧.'], {
    name: 'Intake',
    kind: 'intake-form',
    date: '2025-01-15',
    caseId: 'noor' as never,
    pages: [
      { page: 1, offset: 0 },
      { page: 2, offset: 26 }
    ]
  });
  study.document(10, ['Els: Wij hebben te weinig tijd.', 'Noor: Dat klopt wel.', 'Els: Toch lukt het.'], {
    name: 'Focusgroep',
    kind: 'focus-group',
    speakers: [
      { label: 'Els', caseId: 'els' as never, interviewer: false },
      { label: 'Noor', caseId: 'noor' as never, interviewer: false }
    ]
  });
  study.quote('2:1', 'Hoe ging het?');
  study.quote('2:2', 'elke week', ['code-visit', 'code-trust@bram', 'code-visit@bram']);
  study.quote('2:3', 'Altijd op tijd.\nEn thuis?', ['code-time'], { comment: 'Over stiptheid' });
  study.quote('2:11', 'heel fijn', ['code-bond'], { createdBy: 'bram' as never });
  study.quote('7:1', 'hulp');
  study.quote('7:2', 'één vaste buddy 👩‍👧', ['code-bond@bram']);
  study.quote('10:2', 'te weinig tijd', ['code-time']);
  study.quote('10:17', 'Dat klopt wel.\nToch lukt het.', ['code-trust'], {
    createdAt: '2025-04-02T08:00:00.000Z'
  });
  study.link('2:2', question(2));
  study.link('2:2', question(1), 'contrary');
  study.link('2:2', { kind: 'cimo', id: 'mechanism' });
  study.link('10:2', question(1));
  study.link('10:17', { kind: 'cimo', id: 'outcome' }, 'contrary');
  study.link('10:17', { kind: 'cimo', id: 'context' });
  return study;
}
