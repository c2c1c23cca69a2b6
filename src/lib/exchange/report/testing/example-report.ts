import { ExampleStudy, question } from '$lib/analysis/quotation-table/example-study';
import type { Report, ReportPartKind } from '$lib/domain/report';
import { reportPartKinds } from '$lib/domain/report';
import { en } from '$lib/messages/en';
import { nl } from '$lib/messages/nl';
import { reportLabels } from '$lib/messages/report-labels';
import { createTranslator } from '$lib/messages/translator';
import { buildReport } from '../build-report';
import type { ReportContent, ReportFigure } from '../report-content';

const at = '2025-06-01T10:00:00.000Z';
export const reportMadeAt = '2026-11-20T09:30:00.000Z';

/** Sentences of the transcripts that nothing in the report cites, further than one turn from what it does: they may not be in it. */
export const uncitedSentences = [
  'Ik heb toen de hele avond op de bank gezeten.',
  'De wasmachine was ook nog kapot.'
];

/** Quotations the findings print, in the order of the report, as they are read outside the project. */
export const printedInOrder = [
  'Zij kwam elke week langs, en [buddy] bleef altijd rustig.',
  'Het kind ging weer […] naar school [de basisschool].',
  'Je moet het project voortdurend op je netvlies hebben staan.',
  'Soms was er geen tijd. <script>alert(1)</script> ]]> & klaar',
  'Dan belde ik de school en dan was het geregeld.',
  'De ouder van [ouder 1] was blij met de steun.'
];

/** Names of people in the study: none of them may be read in a report. */
export const namesInside = ['Fatima', 'Idrissi', 'Bakker', 'Roosmarijn', 'Willemijn'];

/** A study with something in every part of a report, with names said aloud and texts a careless export breaks on. */
export function reportStudy(): ExampleStudy {
  const study = new ExampleStudy();
  const { records } = study;
  Object.assign(records.project[0]!, {
    mainQuestion: 'Hoe helpt een buddy ouders verder?',
    goal: 'Leren wat **werkt**, en voor wie.',
    conclusion: 'Een buddy helpt als Roosmarijn tijd heeft; zie [2:1](kc:quotation/quotation-2:1).'
  });
  study.question(1, 'Wat doet de buddy?');
  study.question(2, 'Wat werkt voor wie, en waarom?');
  records.questions[0]!.summary = 'De buddy komt langs.';
  records.questions[1]!.summary = 'Vooral *vaste* steun werkt.';
  records.cimoElements.find(({ id }) => id === 'context')!.description = 'Gezinnen met een zorgvraag';
  records.cimoElements.find(({ id }) => id === 'mechanism')!.description = 'Vertrouwen groeit.';
  study.case('fatima', 'Fatima el Idrissi', 'ouder');
  study.case('bakker', 'Mevrouw Bakker', 'ouder');
  study.case('roos', 'Roosmarijn', 'buddy');
  study.case('els', 'Coördinator', 'coördinator');
  study.records.cases.push({
    id: 'samira' as never,
    name: 'Willemijn',
    pseudonym: 'Samira',
    role: 'buddy',
    comment: ''
  });
  records.phases.push(
    {
      id: 'phase-1' as never,
      number: 1,
      name: 'Werving',
      goal: 'Buddy’s vinden',
      approach: 'Nieuwsbrief, ouderavond',
      start: '2025-01-10',
      end: '2025-03-31'
    },
    {
      id: 'phase-2' as never,
      number: 2,
      name: 'Inzet',
      goal: 'Ouders steunen',
      approach: '',
      start: '2025-04-01',
      end: null
    }
  );
  study.code('trust', 'Vertrouwen', 'core');
  study.code('bond', 'Band opbouwen', 'category', 'trust');
  study.code('visit', 'Huisbezoek', 'open', 'bond');
  study.code('time', 'Tijdsdruk', 'open');
  records.codes[2]!.definition = 'De buddy, zoals Roosmarijn, komt thuis.';
  study.document(
    2,
    [
      'Interviewer: Zullen we beginnen met hoe het vorige week ging?',
      'Fatima: Zij kwam elke week langs, en Roosmarijn bleef altijd rustig. Het kind ging weer met plezier naar school.',
      'Interviewer: En thuis?',
      'Fatima: Ik heb toen de hele avond op de bank gezeten.',
      'Onbekend: De wasmachine was ook nog kapot.'
    ],
    {
      name: 'Interview Fatima',
      date: '2025-04-12',
      phaseId: 'phase-2' as never,
      speakers: [
        { label: 'Interviewer', caseId: null, interviewer: true },
        { label: 'Fatima', caseId: 'fatima' as never, interviewer: false },
        { label: 'Onbekend', caseId: null, interviewer: false }
      ]
    }
  );
  study.document(
    10,
    [
      'Els: Je moet het project voortdurend op je netvlies hebben staan.',
      'Els: Soms was er geen tijd. <script>alert(1)</script> ]]> & klaar',
      'Els: =SOM(A1) Dan belde ik de school en dan was het geregeld.'
    ],
    {
      name: 'Interview coördinator',
      date: '2025-02-01',
      phaseId: 'phase-1' as never,
      speakers: [{ label: 'Els', caseId: 'els' as never, interviewer: false }]
    }
  );
  study.document(11, ['De ouder van Fatima was blij met de steun.', 'שלום עולם, مرحبا بالعالم 👩‍👧.'], {
    name: 'Verslag mevrouw Bakker',
    kind: 'meeting-report'
  });
  study.quote('2:1', 'Zij kwam elke week langs, en Roosmarijn bleef altijd rustig.', ['visit', 'visit@bram']);
  study.quote('2:2', 'Het kind ging weer met plezier naar school.', ['visit']);
  study.quote('10:17', 'Je moet het project voortdurend op je netvlies hebben staan.', ['time']);
  study.quote('10:18', 'Soms was er geen tijd. <script>alert(1)</script> ]]> & klaar', ['time']);
  study.quote('10:19', 'Dan belde ik de school en dan was het geregeld.', ['bond']);
  study.quote('11:1', 'De ouder van Fatima was blij met de steun.', ['trust']);
  study.quote('11:2', 'שלום עולם, مرحبا بالعالم 👩‍👧.', ['trust']);
  for (const citation of ['2:1', '2:2', '10:17']) study.link(citation, question(2));
  study.link('10:18', question(2), 'contrary');
  study.link('2:1', { kind: 'cimo', id: 'mechanism' });
  study.link('10:17', { kind: 'cimo', id: 'context' });
  records.counters.push({ id: 'documents' as never, last: 11 });
  addResults(study);
  return study;
}

function addResults(study: ExampleStudy): void {
  const { records } = study;
  const section = (id: string, title: string, order: number, parentId: string | null = null, text = '') =>
    records.sections.push({
      id: id as never,
      questionId: 'question-2' as never,
      parentId: parentId as never,
      order,
      title,
      text
    });
  section('s1', 'Steun die blijft', 1, null, 'Wat ouders *zelf* noemen.');
  section('s2', 'Thuis bij Fatima', 2, 's1');
  const finding = (id: string, statement: string, order: number, sectionId: string | null, text = '') =>
    records.findings.push({
      id: id as never,
      questionId: 'question-2' as never,
      sectionId: sectionId as never,
      order,
      statement,
      text,
      status: 'drafted',
      createdBy: 'anna' as never,
      createdAt: at
    });
  finding(
    'f1',
    'Een vaste buddy geeft rust',
    1,
    's1',
    '## Kop\nZoals [2:1](kc:quotation/quotation-2:1) zegt, net als [Fatima](kc:case/fatima).\n\n- een\n- twee'
  );
  finding('f2', 'De coördinator draagt het project', 1, 's2', 'Mevrouw Bakker zag dat ook.');
  finding('f3', 'Los van alles: niemand <b>vergeet</b> de steun', 3, null);
  const choose = (
    findingId: string,
    citation: string,
    fields: {
      excerpt?: string;
      layout?: 'block' | 'pull' | 'mention';
      stance?: 'supporting' | 'contrary';
    } = {}
  ) => {
    const quotation = records.quotations.find(({ id }) => id === `quotation-${citation}`)!;
    const text = study.findText(`text-${citation.split(':')[0]}`)!;
    const { start, end } = quotation;
    records.findingQuotations.push({
      id: `chosen-${records.findingQuotations.length}` as never,
      findingId: findingId as never,
      quotationId: quotation.id,
      order: records.findingQuotations.length,
      stance: fields.stance ?? 'supporting',
      excerpt: fields.excerpt ?? null,
      layout: fields.layout ?? 'block',
      chosen: { textId: text.id, start, end, words: text.text.slice(start, end) },
      coderId: 'anna' as never,
      at
    });
  };
  choose('f1', '2:1');
  choose('f1', '2:2', { excerpt: 'Het kind ging weer […] naar school [de basisschool].' });
  choose('f2', '10:17', { layout: 'pull' });
  choose('f2', '2:1', { layout: 'mention' });
  choose('f2', '11:2', { layout: 'mention', stance: 'contrary' });
  choose('f3', '10:18');
  choose('f3', '10:19');
  choose('f3', '11:1');
  records.recommendations.push({
    id: 'r1' as never,
    order: 1,
    statement: 'Geef de buddy tijd',
    text: 'Ook als **Roosmarijn** ziek is.',
    findingIds: ['f1' as never, 'f3' as never]
  });
  records.cellConclusions.push({
    id: 'c1' as never,
    members: [
      { kind: 'cimo', id: 'mechanism' },
      { kind: 'question', id: 'question-2' as never }
    ],
    conclusion: 'Vertrouwen groeit door herhaling.',
    status: 'settled',
    updatedBy: 'anna' as never,
    updatedAt: at
  });
  records.configurations.push({
    id: 'k1' as never,
    name: 'Vaste buddy',
    statements: {
      context: 'Gezinnen zonder netwerk',
      intervention: 'een vaste buddy',
      mechanism: 'vertrouwen',
      outcome: 'rust thuis'
    },
    proposition: null,
    alternativeToId: null,
    mergedIntoId: null,
    order: 1,
    comment: '',
    createdAt: at
  });
  records.configurationEvidence.push({
    id: 'e1' as never,
    configurationId: 'k1' as never,
    place: 'mechanism',
    ref: { kind: 'quotation', id: 'quotation-2:1' as never },
    stance: 'supporting',
    coderId: 'anna' as never,
    at
  });
}

/** A report with all parts, or those given. */
export function exampleReport(fields: Partial<Report> = {}): Report {
  return {
    id: 'report-1' as never,
    title: 'Buddy’s & ouders: <eindrapport>',
    authors: 'Anna de Wit, Bram Smit',
    language: 'nl',
    parts: [...reportPartKinds] as ReportPartKind[],
    matrix: { rows: 'question', columns: 'cimo' },
    networkIds: [],
    contextTurns: 1,
    createdAt: at,
    ...fields
  };
}

/** A drawing with an arrow head, whose id two drawings in a page would share. */
export const exampleReportFigure: ReportFigure = {
  svg: '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="400" height="120" viewBox="0 0 400 120" role="img" aria-labelledby="title desc"><title id="title">Band</title><desc id="desc">Twee codes, één relatie</desc><defs><marker id="figure-arrow-ink" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8"><path d="M0 0L8 4L0 8z"/></marker></defs><rect x="10" y="30" width="120" height="50" fill="#d6e6f8" stroke="#1b5fae"/><text x="30" y="60">Vertrouwen</text><path d="M130 55H260" stroke="#22201b" marker-end="url(#figure-arrow-ink)"/><rect x="260" y="30" width="120" height="50" fill="#fbe2cf" stroke="#a8480a"/><text x="280" y="60">Tijdsdruk</text></svg>',
  width: 400,
  height: 120,
  title: 'Vertrouwen en tijd',
  description: 'Twee codes, één relatie',
  png: null
};

/** The content of a report on a study. */
export async function exampleContent(
  fields: Partial<Report> = {},
  study: ExampleStudy = reportStudy()
): Promise<ReportContent> {
  const report = exampleReport(fields);
  const translate = createTranslator(report.language, report.language === 'nl' ? nl : en);
  return buildReport(study.model, report, {
    findText: study.findText,
    now: reportMadeAt,
    labels: reportLabels(report.language, translate),
    figures: {
      networks: [exampleReportFigure, exampleReportFigure],
      configurations: exampleReportFigure,
      balance: null
    }
  });
}
