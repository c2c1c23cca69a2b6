import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFilledForm } from './read-filled-form';
import { formTemplate } from './testing/form-templates';
import { toldForm } from './testing/told-form';

const folder = 'fixtures/forms';
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const filesOf = (name: string) => readdirSync(join(folder, name)).filter((file) => file !== 'expected.json');

async function told(name: string, file: string) {
  const template = formTemplate(name === 'intake' ? 'intake' : 'guide');
  const bytes = new Uint8Array(readFileSync(join(folder, name, file)));
  const { forms } = await readFilledForm({ name: file, bytes }, template);
  return forms.map((form) => toldForm(form, template.fields));
}

describe.each(cases.map(({ name }) => name))('a filled-in form: %s', (name) => {
  const expected: unknown = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));

  it.each(filesOf(name))('is read from %s', async (file) => {
    expect(await told(name, file)).toEqual(expected);
  });
});
