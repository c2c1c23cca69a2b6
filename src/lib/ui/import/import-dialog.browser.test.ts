import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openStage, dropFiles, textFile } from '$lib/ui/testing/open-stage';

const cue = (start: number, speaker: string, words: string) =>
  `00:00:${String(start).padStart(2, '0')}.000 --> 00:00:${String(start + 4).padStart(2, '0')}.000\n<v ${speaker}>${words}</v>\n`;
const transcript = (...cues: string[]) => `WEBVTT\n\n${cues.join('\n')}`;
const samira = transcript(
  cue(1, 'Tessa', 'Hoe ben je begonnen als buddy?'),
  cue(6, 'Samira', 'Nou, eigenlijk door een briefje op school. 🙂')
);
const marloes = transcript(
  cue(1, 'Tessa', 'En hoe was dat bij jou?'),
  cue(6, 'Marloes', 'Ik kende het al van een vriendin.')
);

const vtt = (name: string, text: string) => textFile(name, text);
const importButton = (count: number) =>
  page.getByRole('button', { name: count === 1 ? 'Import 1 document' : `Import ${count} documents` });
const reportOf = () => page.getByRole('table', { name: 'What became of each file' });

async function dropped(...files: File[]) {
  const session = await openStage();
  dropFiles(...files);
  return session;
}

describe('importing documents', () => {
  it('shows where to let go while files are dragged over the project, and not afterwards', async () => {
    await openStage();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(textFile('a.txt', 'A.'));
    document.body.dispatchEvent(new DragEvent('dragenter', { bubbles: true, dataTransfer }));
    await expect.element(page.getByText('Drop to import')).toBeVisible();
    document.body.dispatchEvent(new DragEvent('dragleave', { bubbles: true, dataTransfer }));
    await expect.element(page.getByText('Drop to import')).not.toBeInTheDocument();
  });

  it('takes files from a drop to stored documents, corrected, as one step', async () => {
    const session = await dropped(
      vtt('Interview 10 Marloes 2025-03-18.vtt', marloes),
      vtt('Interview 9 Samira 2025-03-11.vtt', samira)
    );
    await expect.element(importButton(2)).toBeEnabled();
    expect(session.read().count('documents')).toBe(0);

    // 9 comes before 10; the interviewer of one file is the interviewer of all.
    await page.getByRole('textbox', { name: 'Name of Interview 9' }).fill('Gesprek met Samira');
    await page.getByRole('checkbox', { name: 'Tessa is an interviewer' }).click();
    await page.getByRole('button', { name: 'Tessa: Set the same in 1 other file' }).click();
    await page.getByRole('combobox', { name: 'Role of Samira' }).fill('buddy');
    const sequence = session.sequence;
    await importButton(2).click();

    await expect.element(reportOf()).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Document 1: Gesprek met Samira' }))
      .toHaveAttribute('href', `/project/${session.id}/documents/1`);
    expect(session.sequence).toBe(sequence + 1);
    const model = session.read();
    const documents = model.list('documents').sort((a, b) => a.number - b.number);
    expect(documents.map(({ name, date, kind }) => [name, date, kind])).toEqual([
      ['Gesprek met Samira', '2025-03-11', 'interview'],
      ['Interview 10 Marloes 2025-03-18', '2025-03-18', 'interview']
    ]);
    expect(
      documents.flatMap(({ speakers }) => speakers.map((speaker) => [speaker.label, speaker.interviewer]))
    ).toEqual([
      ['Tessa', true],
      ['Samira', false],
      ['Tessa', true],
      ['Marloes', false]
    ]);
    // Who only interviews is no case of the study.
    expect(model.list('cases').map(({ name, role }) => [name, role])).toEqual([
      ['Samira', 'buddy'],
      ['Marloes', '']
    ]);
    const text = await session.text(documents[0]!.id);
    expect(text.text).toBe('Hoe ben je begonnen als buddy?\nNou, eigenlijk door een briefje op school. 🙂');

    await session.undo();
    expect([session.read().count('documents'), session.read().count('cases')]).toEqual([0, 0]);
  });

  it('keeps a bad file on the list with its reason and imports the rest', async () => {
    const session = await dropped(textFile('leeg.txt', ''), textFile('goed.txt', 'Het ging goed.'));
    await expect.element(page.getByText('The file leeg.txt is empty.').first()).toBeVisible();
    await importButton(1).click();
    await expect.element(reportOf()).toHaveTextContent('leeg.txt is empty');
    await expect.element(page.getByText('1 document imported. 1 file was not imported.')).toBeVisible();
    expect(
      session
        .read()
        .list('documents')
        .map(({ name }) => name)
    ).toEqual(['goed']);
  });

  it('leaves out what is already there, unless the user wants it', async () => {
    const session = await dropped(textFile('a.txt', 'Eén.\nTwee.'));
    await importButton(1).click();
    await page.getByRole('button', { name: 'Import more' }).click();
    dropFiles(textFile('b.txt', 'Eén.\r\nTwee.'), textFile('c.txt', 'Drie.'), textFile('d.txt', 'Drie.'));

    await expect.element(page.getByText('Double: same text as document 1 “a”')).toBeVisible();
    await expect.element(page.getByText('Double: same file as “c.txt”')).toBeVisible();
    await expect.element(page.getByRole('checkbox', { name: 'Import b' })).not.toBeChecked();
    await page.getByRole('checkbox', { name: 'Import d' }).click();
    await importButton(2).click();
    await expect.element(reportOf()).toHaveTextContent('same text as document 1 “a”');
    expect(
      session
        .read()
        .list('documents')
        .map(({ name, number }) => [number, name])
    ).toEqual([
      [1, 'a'],
      [2, 'c'],
      [3, 'd']
    ]);
  });

  it('says of a Kerncode file that it is a project', async () => {
    await dropped(textFile('studie.kerncode', 'PK'));
    await expect.element(page.getByText('A .kerncode file is a whole project.')).toBeVisible();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });

  it('stores nothing when it is left, and takes the corrections up again when asked', async () => {
    const session = await dropped(textFile('a.txt', 'Eén.'));
    const name = page.getByRole('textbox', { name: 'Name of a.txt' });
    await name.fill('Notitie');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(session.read().count('documents')).toBe(0);
    await page.getByRole('button', { name: 'Back to the import' }).click();
    await expect.element(name).toHaveValue('Notitie');
    await importButton(1).click();
    await expect.element(page.getByRole('link', { name: 'Document 1: Notitie' })).toBeVisible();
  });

  it('offers known people and roles, and makes a new one of what is typed', async () => {
    const session = await dropped(vtt('een.vtt', samira));
    await importButton(1).click();
    await page.getByRole('button', { name: 'Import more' }).click();
    dropFiles(vtt('twee.vtt', marloes));
    const person = page.getByRole('combobox', { name: 'Case behind Marloes' });
    await person.fill('sam');
    await expect.element(page.getByRole('option', { name: 'New case “sam”' })).toBeVisible();
    await page.getByRole('option', { name: 'Samira', exact: true }).click();
    await expect.element(person).toHaveValue('Samira');
    await page.getByRole('combobox', { name: 'Case behind Tessa' }).fill('Tess');
    await userEvent.keyboard('{Enter}');
    await importButton(1).click();
    await expect.element(reportOf()).toBeVisible();
    expect(
      session
        .read()
        .list('cases')
        .map(({ name }) => name)
    ).toEqual(['Tessa', 'Samira', 'Tess']);
  });

  it('goes from one name to the next with the arrow keys', async () => {
    await dropped(textFile('a.txt', 'Eén.'), textFile('b.txt', 'Twee.'));
    await page.getByRole('textbox', { name: 'Name of a.txt' }).click();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(page.getByRole('textbox', { name: 'Name of b.txt' })).toHaveFocus();
    await expect.element(page.getByRole('region', { name: 'How “b” becomes a document' })).toBeVisible();
  });

  it('has nothing for axe to find', async () => {
    await dropped(vtt('een.vtt', samira), textFile('leeg.txt', ''), textFile('b.txt', 'Twee.'));
    await expect.element(importButton(2)).toBeEnabled();
    const preview = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(preview.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await importButton(2).click();
    await expect.element(reportOf()).toBeVisible();
    const result = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(result.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
