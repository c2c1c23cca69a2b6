import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { saveMemo } from '$lib/commands/memos/save-memo';
import type { MemoId } from '$lib/domain/ids';
import { createTranslator, loadMessages } from '$lib/messages/translator';
import { memoLabels } from '$lib/messages/memo-labels';
import { notePlainText } from '$lib/language/notes/note-plain-text';
import { TestProject } from '$lib/testing/test-project';
import { exportMemos } from './export-memos';
import type { MemoFormat } from './memo-report';
import { toMemoReport } from './to-memo-report';

async function reportOf(texts: string[]) {
  const project = new TestProject();
  const code = project.code('Vertrouwen & <band>');
  texts.forEach((text, index) =>
    project.run(saveMemo, {
      id: `memo-${index}` as MemoId,
      title: `Memo <${index}>`,
      kind: index === 0 ? 'own' : 'reflexive',
      ownKind: 'Idee',
      text: text.replace('CODE', `[oud](kc:code/${code})`),
      about: [{ kind: 'code', id: code }]
    })
  );
  const labels = memoLabels(createTranslator('nl', await loadMessages('nl')));
  return toMemoReport({
    model: project.model,
    memos: project.model.list('memos'),
    labels,
    locale: 'nl',
    timeZone: 'Europe/Amsterdam'
  });
}

const text = async (format: MemoFormat, ...notes: string[]) => {
  const bytes = await exportMemos(format, await reportOf(notes));
  return new TextDecoder().decode(bytes);
};

const note =
  '## Kop\n\nZie CODE en **vet *schuin***\nregel twee\n\n3. drie\n   - onder\n4. vier\n\n> aangehaald';

describe('memos', () => {
  it('become a web page with their own formatting and no address in it', async () => {
    const html = await text('html', note, '<script>alert(1)</script>');
    expect(html).toContain('<h2 dir="auto">Memo &lt;0&gt;</h2>');
    expect(html).toContain('<p class="made">Idee · Noor · 02-03-2026 10:30</p>');
    expect(html).toContain('Gaat over: Vertrouwen &amp; &lt;band&gt;');
    expect(html).toContain('<h3 dir="auto">Kop</h3>');
    expect(html).toContain('<strong>vet </strong><strong><em>schuin</em></strong><br>regel twee');
    expect(html).toContain('<ol start="3"><li><p dir="auto">drie</p><ul><li>');
    expect(html).toContain('<blockquote><p dir="auto">aangehaald</p></blockquote>');
    expect(html).not.toMatch(/kc:|<script>/);
  });

  it('become Markdown that says what they said', async () => {
    const markdown = await text('md', note);
    expect(markdown).toContain('# Memo’s Schoolmaatjes\n\n## Memo \\<0\\>');
    expect(markdown).toContain('### Kop');
    expect(markdown).toContain('Zie Vertrouwen & \\<band> en **vet *schuin***\\\nregel twee');
    expect(markdown).toContain('3. drie\n   - onder\n4. vier\n\n> aangehaald');
    expect(notePlainText(markdown)).toContain('regel twee');
  });

  it('become rows of plain text for a spreadsheet, formulas neutralised', async () => {
    const csv = await text('csv', '=1+1 **vet**');
    const [heads, row] = csv.split('\r\n');
    expect(heads).toBe('Titel;Soort;Door;Gemaakt;Gewijzigd;Gaat over;Tekst');
    expect(row).toBe(
      "Memo <0>;Idee;Noor;2026-03-02T09:30:00.000Z;2026-03-02T09:30:00.000Z;Vertrouwen & <band>;'=1+1 vet"
    );
  });

  it('become a Word document with headings, lists that begin anew and no bad signs', async () => {
    const bytes = await exportMemos('docx', await reportOf([note, '1. een\u0001\n2. twee 🙂']));
    const xml = strFromU8(unzipSync(bytes)['word/document.xml']!);
    expect(xml).toContain('w:val="Heading3"');
    expect(xml).toMatch(/<w:b\/>.*schuin/);
    expect(xml).toContain('Vertrouwen &amp; &lt;band&gt;');
    expect(xml).toContain('twee 🙂');
    expect(xml).not.toContain('\u0001');
    expect(new Set(xml.match(/<w:numId w:val="\d+"\/>/g)).size).toBe(3);
  });

  it('are not written when there are none', async () => {
    const report = await reportOf([]);
    await expect(exportMemos('csv', report)).rejects.toMatchObject({ code: 'export/no-memos' });
  });
});
