import { describe, expect, it } from 'vitest';
import type { PhaseId, TrackId } from '$lib/domain/ids';
import { reportPartKinds } from '$lib/domain/report';
import { exampleStudy } from '$lib/analysis/quotation-table/example-study';
import {
  exampleContent,
  exampleReport,
  namesInside,
  printedInOrder,
  reportStudy,
  uncitedSentences
} from './testing/example-report';

const headingsOf = ({ blocks }: Awaited<ReturnType<typeof exampleContent>>) =>
  blocks.flatMap((block) =>
    block.kind === 'heading' ? [[block.level, block.number, block.text].filter(Boolean).join(' ')] : []
  );

describe('what a report says', () => {
  it('has its parts in their order, chapters per sub-question and appendices numbered', async () => {
    const content = await exampleContent();
    expect(headingsOf(content)).toEqual([
      '1 Samenvatting',
      '1 Onderzoeksvragen',
      '1 CIMO-kader',
      '1 Fasen van het onderzoek',
      '1 Deelnemers',
      '1 Verzamelde gegevens',
      '1 Werkwijze bij het coderen',
      '1 Deelvraag 1: Wat doet de buddy?',
      '2 Samenvatting',
      '1 Deelvraag 2: Wat werkt voor wie, en waarom?',
      '2 2.1 Steun die blijft',
      '3 2.1.2 Thuis bij [ouder 1]',
      '2 Samenvatting',
      '1 Bewijs naast elkaar',
      '2 Conclusies per cel',
      '1 CIMO-configuraties',
      '2 Vaste buddy',
      '1 Figuren',
      '1 Conclusie',
      '1 Aanbevelingen',
      '1 Wie er aan het woord komt',
      '1 Bijlage 1. Codeboek',
      '1 Bijlage 2. Alle citaten',
      '2 Document 2: interview, 12 april 2025',
      '2 Document 10: interview, 1 februari 2025',
      '2 Document 11: gespreksverslag',
      '1 Bijlage 3. Herkomst van de citaten'
    ]);
    expect(content.leftOut).toEqual([]);
  });

  it('takes the order of the report, each part once', async () => {
    const content = await exampleContent({ parts: ['conclusion', 'questions', 'conclusion'] });
    expect(headingsOf(content)).toEqual(['1 Conclusie', '1 Onderzoeksvragen']);
  });

  it('leaves out what there is nothing to say of, and tells', async () => {
    const { blocks, leftOut } = await exampleContent({ parts: [...reportPartKinds] }, exampleStudy());
    expect(leftOut).toEqual([
      'summary',
      'cimo',
      'phases',
      'results',
      'configurations',
      'conclusion',
      'recommendations',
      'balance'
    ]);
    expect(blocks.length).toBeGreaterThan(0);
  });

  it('prints quotations in the order of the findings, with their excerpts', async () => {
    const { blocks } = await exampleContent({ parts: ['results'] });
    const printed = blocks.flatMap((block) => (block.kind === 'quotation' ? [block.shown] : []));
    expect(printed).toEqual(printedInOrder);
  });

  it('numbers findings as the outline does, and recommendations name them so', async () => {
    const { blocks } = await exampleContent();
    expect(blocks.flatMap((block) => (block.kind === 'finding' ? [block.number] : []))).toEqual([
      '2.1.1',
      '2.1.2.1',
      '2.2'
    ]);
    expect(JSON.stringify(blocks)).toContain('Rust op bevindingen 2.1.1 en 2.2.');
  });

  it('cites each quotation once, by number, also those a text or finding only mentions', async () => {
    const { quotations, anchors } = await exampleContent({ parts: ['results', 'conclusion'] });
    expect(quotations.map(({ attribution, source }) => [attribution, source])).toEqual([
      ['2:1, ouder 1', 'Document 2, interview, 12 april 2025, op 00:00:10, fase 2 (Inzet).'],
      ['2:2, ouder 1', 'Document 2, interview, 12 april 2025, op 00:00:10, fase 2 (Inzet).'],
      ['10:17, coördinator', 'Document 10, interview, 1 februari 2025, op 00:00:00, fase 1 (Werving).'],
      ['10:18, coördinator', 'Document 10, interview, 1 februari 2025, op 00:00:10, fase 1 (Werving).'],
      ['10:19, coördinator', 'Document 10, interview, 1 februari 2025, op 00:00:20, fase 1 (Werving).'],
      ['11:1, gespreksverslag', 'Document 11, gespreksverslag.'],
      ['11:2, gespreksverslag', 'Document 11, gespreksverslag.']
    ]);
    expect(anchors).toMatchObject({ 'quotation-10:17': 'q-10-17' });
  });

  it('seals what is printed of each, nothing of what is only mentioned, and all of the appendix', async () => {
    const { seal } = await exampleContent({ parts: ['results'] });
    const shown = new Map(seal.quotations.map(({ citation, shown: words }) => [citation, words]));
    expect(shown.get('2:2')).toBe('Het kind ging weer […] naar school [de basisschool].');
    expect(shown.get('11:2')).toBe('');
    const withAppendix = await exampleContent({ parts: ['results', 'quotations'] });
    const of = withAppendix.seal.quotations.filter(({ citation }) => citation === '2:2');
    expect(of.map(({ shown: words }) => words)).toEqual([
      'Het kind ging weer […] naar school [de basisschool].',
      'Het kind ging weer met plezier naar school.'
    ]);
  });

  it('gives as many turns around a quotation as the report asks, and no more', async () => {
    const of = async (contextTurns: number) => {
      const { quotations } = await exampleContent({ contextTurns, parts: ['results'] });
      return quotations[1]!.context;
    };
    expect(await of(0)).toEqual({ before: [], after: [] });
    expect(await of(1)).toEqual({
      before: [
        { speaker: 'Interviewer', words: 'Zullen we beginnen met hoe het vorige week ging?' },
        { speaker: 'ouder 1', words: 'Zij kwam elke week langs, en [buddy] bleef altijd rustig.' }
      ],
      after: [{ speaker: 'Interviewer', words: 'En thuis?' }]
    });
    expect((await of(5)).after.at(-1)).toEqual({
      speaker: 'Spreker 1',
      words: 'De wasmachine was ook nog kapot.'
    });
  });

  it.each(['nl', 'en'] as const)(
    'names nobody and holds nothing that is not cited, in %s',
    async (language) => {
      const all = JSON.stringify(await exampleContent({ language }));
      for (const name of namesInside) expect(all).not.toContain(name);
      for (const sentence of uncitedSentences) expect(all).not.toContain(sentence);
      expect(all).toContain('Samira');
      expect(all).not.toContain('undefined');
      expect(all).not.toContain('reportText.');
    }
  );

  it('has a table of phases per track, sub-phases after their phase', async () => {
    const study = reportStudy();
    const [phase] = study.records.phases;
    const trackId = 'track-1' as TrackId;
    study.records.tracks.push({ id: trackId, name: 'Uitvoering', order: 1 });
    study.records.phases.push(
      { ...phase!, id: 'own' as PhaseId, number: 1, name: 'Training', trackId, start: '2025-21', end: null },
      {
        ...phase!,
        id: 'part' as PhaseId,
        number: 1,
        name: 'Avond 1',
        trackId,
        parentId: 'own' as PhaseId,
        planned: null
      }
    );
    const { blocks } = await exampleContent({ parts: ['phases'] }, study);
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [JSON.stringify(block)] : []));
    expect(tables).toHaveLength(2);
    expect(tables[0]).toContain('Fasen van het onderzoek"');
    expect(tables[1]).toMatch(
      /Fasen van het onderzoek: Uitvoering.*1\. Training.*voorjaar 2025.*1\.1\. Avond 1/
    );
  });

  it('reads in English when the report does', async () => {
    const { blocks, words } = await exampleContent({ language: 'en', parts: ['phases', 'results'] });
    expect(words.contents).toBe('Contents');
    expect(blocks[0]).toMatchObject({ text: 'Phases of the study' });
    expect(JSON.stringify(blocks)).toContain('from 1 April 2025');
  });

  it('stays plain data, so that a worker can take it', async () => {
    const content = await exampleContent();
    expect(structuredClone(content)).toEqual(content);
  });

  it('has no blocks of an empty project', async () => {
    const study = exampleStudy();
    for (const table of [
      'questions',
      'documents',
      'cases',
      'codes',
      'quotations',
      'codings',
      'evidenceLinks'
    ] as const)
      study.records[table].length = 0;
    const content = await exampleContent(
      { parts: exampleReport().parts.filter((part) => part !== 'figures' && part !== 'configurations') },
      study
    );
    expect(content.blocks).toEqual([]);
  });

  it('takes a quotation that was removed from the text of a finding as its words', async () => {
    const study = reportStudy();
    study.records.findings[1]!.text = 'Zie [9:9](kc:quotation/weg).';
    const { blocks } = await exampleContent({ parts: ['results'] }, study);
    expect(JSON.stringify(blocks)).toContain('9:9');
  });
});
