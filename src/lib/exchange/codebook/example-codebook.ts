import { codebookRows } from '$lib/analysis/codebook/codebook-rows';
import { ExampleStudy } from '$lib/analysis/quotation-table/example-study';
import { codebookLabels } from '$lib/messages/codebook-labels';
import { en } from '$lib/messages/en';
import { nl } from '$lib/messages/nl';
import { createTranslator } from '$lib/messages/translator';
import type { ExportLocale } from '../export/export-table';
import type { Codebook } from './codebook';
import { toCodebook } from './to-codebook';

const speech = 'Zij kwam elke week langs en bleef dan een uur.';

/**
 * A study with two core codes, a category, open codes at every place (also under one another and under nothing), one
 * example (10:17) and texts a careless export breaks on.
 */
export function codebookStudy(): ExampleStudy {
  const study = new ExampleStudy();
  study.case('fatima', 'Fatima', 'ouder');
  study.code('loose', 'Los <b>', 'open');
  study.code('trust', 'Vertrouwen', 'core');
  study.code('bond', 'Band opbouwen', 'category', 'trust');
  study.code('visit', 'Huisbezoek', 'open', 'bond');
  study.code('home', 'Thuis', 'open', 'visit');
  study.code('calm', '# Rust', 'open', 'trust');
  study.code('time', 'Tijdsdruk', 'core');
  write(study, 'visit', {
    definition: 'De buddy komt thuis.\nOok kort.',
    include: '=langs',
    exclude: 'Bellen; "appen" 👩‍👧'
  });
  write(study, 'trust', { definition: 'Wat het gezin durft te delen.', comment: 'Nog *scherper* maken' });
  study.document(10, [`Fatima: ${speech}`, 'Fatima: Fijn.'], {
    speakers: [{ label: 'Fatima', caseId: 'fatima' as never, interviewer: false }]
  });
  study.quote('10:17', speech, ['visit', 'visit@bram']);
  study.quote('10:18', 'Fijn.', ['visit', 'calm']);
  return study;
}

function write(study: ExampleStudy, id: string, fields: Partial<Record<string, string>>): void {
  const code = study.records.codes.find((known) => known.id === id);
  if (code) Object.assign(code, fields);
}

/** The codebook of a study as it goes to a writer, in real words. */
export function codebookOf(study: ExampleStudy, locale: ExportLocale = 'nl'): Codebook {
  return toCodebook({
    project: 'Pilot',
    rows: codebookRows(study.model, study.findText),
    labels: codebookLabels(createTranslator(locale, locale === 'nl' ? nl : en)),
    locale
  });
}
