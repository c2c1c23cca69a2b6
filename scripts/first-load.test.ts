import { describe, expect, it } from 'vitest';
import { scriptsOf } from './first-load.mjs';

describe('scriptsOf', () => {
  it('takes the entries and what they import, each once, and leaves out style sheets', () => {
    const manifest = {
      start: { file: 'start.js', imports: ['shared'] },
      page: { file: 'page.js', imports: ['shared', 'style'] },
      shared: { file: 'shared.js', imports: ['start'] },
      style: { file: 'style.css' },
      'on demand': { file: 'pdf.js' }
    };
    expect(scriptsOf(manifest, ['start', 'page', 'missing'])).toEqual(['page.js', 'shared.js', 'start.js']);
  });
});
