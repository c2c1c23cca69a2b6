import { describe, expect, it } from 'vitest';
import { updateCode } from '$lib/commands/codes/update-code';
import { commentQuotation } from '$lib/commands/coding/comment-quotation';
import { saveMemo } from '$lib/commands/memos/save-memo';
import type { MemoId } from '$lib/domain/ids';
import { foldText } from '$lib/language/fold-text';
import { putAxialRecords } from '$lib/testing/axial-records';
import { TestProject } from '$lib/testing/test-project';
import { resultLines } from './result-lines';
import { searchProject, type SearchScope } from './search-project';

const text = 'De coördinator belde. Nou, de COORDINATOR belde terug.';

function search(query: string, scope: SearchScope = 'everything') {
  const project = new TestProject();
  const document = project.document({ length: text.length });
  const code = project.code('Coördinatie');
  project.run(updateCode, { id: project.code('Spil'), definition: 'Rol van de coördinator' });
  project.quotation(document, 0, 21, code);
  project.run(commentQuotation, {
    place: { documentId: document, start: 0, end: 21 },
    comment: 'wélke coordinator?'
  });
  return searchProject(project.model, () => foldText(text), query, scope);
}

describe('searchProject', () => {
  it('finds in texts, codes and comments whatever the accents and case', () => {
    const { documents, codes, comments, hitCount, isCut } = search('coordinator');
    expect(documents.map(({ hits }) => hits)).toEqual([
      [
        { start: 3, end: 14 },
        { start: 30, end: 41 }
      ]
    ]);
    expect(codes.map(({ code, field }) => [code.name, field])).toEqual([['Spil', 'definition']]);
    expect(comments.map(({ hit }) => hit)).toEqual([{ start: 6, end: 17 }]);
    expect([hitCount, isCut]).toEqual([2, false]);
  });

  it.each<[SearchScope, number, number, number]>([
    ['texts', 2, 0, 0],
    ['quotations', 1, 0, 0],
    ['codes', 0, 2, 0],
    ['comments', 0, 0, 1]
  ])('looks only in %s when asked to', (scope, texts, codes, comments) => {
    const result = search('coordinat', scope);
    expect([result.hitCount, result.codes.length, result.comments.length]).toEqual([texts, codes, comments]);
  });

  it('finds memos by title, and by their words without the signs of formatting', () => {
    const project = new TestProject();
    const save = (id: string, title: string, text: string) =>
      project.run(saveMemo, { id: id as MemoId, title, text });
    save('een', 'De coördinator', 'niets');
    save('twee', 'Ander', 'de **co**ördinator en [oud](kc:code/weg)');
    const { memos } = searchProject(project.model, () => undefined, 'coordinator', 'memos');
    expect(memos.map(({ memo, words, hit }) => [memo.id, words.slice(hit.start, hit.end)])).toEqual([
      ['een', 'coördinator'],
      ['twee', 'coördinator']
    ]);
  });

  it('finds nothing for one letter or none', () => {
    for (const query of ['', ' ', 'c']) expect(resultLines(search(query))).toEqual([]);
  });

  it('finds comments on whatever has one, and says on what', () => {
    const project = TestProject.coded();
    putAxialRecords(project);
    const [group] = project.model.list('codeGroups');
    project.put('codeGroups', { ...group!, comment: 'Nog **duiden**.' });
    const [network] = project.model.list('networks');
    project.put('networks', { ...network!, comment: 'Zelf duiden we dit anders.' });
    const found = searchProject(project.model, () => undefined, 'duiden', 'comments').comments.map(
      ({ on, words }) => [on.kind, words]
    );
    expect(found).toEqual([
      ['group', 'Nog duiden.'],
      ['network', 'Zelf duiden we dit anders.']
    ]);
  });

  it('heads hits with their document, after codes and comments', () => {
    expect(resultLines(search('coordinator')).map(({ kind }) => kind)).toEqual([
      'codes',
      'code',
      'comments',
      'comment',
      'document',
      'hit',
      'hit'
    ]);
  });
});
