import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { ExampleStudy } from '$lib/analysis/quotation-table/example-study';
import { codebookToDocx } from './codebook-to-docx';
import { codebookOf, codebookStudy } from './example-codebook';

const styleMap = [
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Quote Source'] => cite:fresh",
  "p[style-name='Code Name'] => h6:fresh",
  "p[style-name='Code Use'] => p.use:fresh",
  "p[style-name='Code Field'] => p:fresh"
];

async function html(bytes: Uint8Array): Promise<string> {
  return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap })).value;
}

const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name]!);

describe('codebookToDocx', () => {
  it('sets core codes and categories as Word headings, and what belongs nowhere last', async () => {
    const xml = part(await codebookToDocx(codebookOf(codebookStudy())), 'word/document.xml');
    const headings = Array.from(
      xml.matchAll(/<w:pStyle w:val="Heading(\d)"\/>.*?<w:t[^>]*>([^<]*)</g),
      ([, level, text]) => [Number(level), text]
    );
    expect(headings).toEqual([
      [1, 'Codeboek Pilot'],
      [2, 'Vertrouwen'],
      [3, 'Band opbouwen'],
      [2, 'Tijdsdruk'],
      [2, 'Overige open codes']
    ]);
  });

  it('gives of each code its meaning, its use and its example, word for word', async () => {
    const shown = await html(await codebookToDocx(codebookOf(codebookStudy())));
    expect(shown).toContain(
      '<h6>Huisbezoek</h6>' +
        '<p class="use">Open code · 2 citaten in 1 document, 1 respondent</p>' +
        '<p><strong>Definitie: </strong>De buddy komt thuis.<br />Ook kort.</p>' +
        '<p><strong>Wanneer wel: </strong>=langs</p>' +
        '<p><strong>Wanneer niet: </strong>Bellen; "appen" 👩‍👧</p>' +
        '<p><strong>Voorbeeld: </strong></p>' +
        '<blockquote>“Zij kwam elke week langs en bleef dan een uur.”</blockquote>' +
        '<cite>10:17, ouder</cite>' +
        '<h6>Huisbezoek / Thuis</h6>'
    );
  });

  it('gives the example that was chosen, the comment as plain words and the groups', async () => {
    const study = codebookStudy();
    const visit = study.records.codes.find(({ id }) => id === 'visit')!;
    Object.assign(visit, {
      exampleId: 'quotation-10:18',
      comment: 'Zie **[10:17](kc:quotation/quotation-10:17)**'
    });
    const stamp = { comment: '', condition: null, createdAt: visit.createdAt };
    for (const name of ['Thuis', 'Nabij'])
      study.records.codeGroups.push({ id: name as never, name, codeIds: [visit.id], ...stamp });
    const shown = await html(await codebookToDocx(codebookOf(study)));
    expect(shown).toContain(
      '<p><strong>Opmerking: </strong>Zie 10:17</p>' +
        '<p><strong>Codegroepen: </strong>Nabij, Thuis</p>' +
        '<p><strong>Voorbeeld: </strong></p>' +
        '<blockquote>“Fijn.”</blockquote>' +
        '<cite>10:18, ouder</cite>'
    );
  });

  it('is in the language asked for', async () => {
    const bytes = await codebookToDocx(codebookOf(codebookStudy(), 'en'));
    expect(part(bytes, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
    expect(await html(bytes)).toContain('<p><strong>When to use: </strong>=langs</p>');
  });

  it('goes no deeper than Heading 4, and needs no heading when there are open codes only', async () => {
    const study = new ExampleStudy();
    let parent: string | null = null;
    for (const name of ['A', 'B', 'C', 'D', 'E']) {
      study.code(name, name, 'category', parent);
      parent = name;
    }
    const deep = part(await codebookToDocx(codebookOf(study)), 'word/document.xml');
    const levels = Array.from(deep.matchAll(/w:val="Heading(\d)"/g), ([, level]) => level);
    expect(levels).toEqual(['1', '2', '3', '4', '4', '4']);

    const flat = new ExampleStudy();
    flat.code('a', 'Alleen');
    const xml = part(await codebookToDocx(codebookOf(flat)), 'word/document.xml');
    expect(xml.match(/w:val="Heading\d"/g)).toEqual(['w:val="Heading1"']);
    expect(xml).toContain('Alleen');
  });

  it('sets right-to-left names as such and leaves out what XML cannot hold', async () => {
    const study = new ExampleStudy();
    study.code('a', 'مرحبا');
    study.code('b', 'a\u0000b');
    const xml = part(await codebookToDocx(codebookOf(study)), 'word/document.xml');
    expect(xml.match(/<w:bidi\/>/g)).toHaveLength(1);
    expect(xml).toContain('>ab<');
  });
});
