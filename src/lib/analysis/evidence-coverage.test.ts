import { describe, expect, it } from 'vitest';
import { evidenceCoverage } from './evidence-coverage';
import { exampleStudy, question } from './quotation-table/example-study';

const context = { kind: 'cimo', id: 'context' } as const;

describe('coverage of the questions and CIMO elements', () => {
  const study = exampleStudy();
  const coverage = () => evidenceCoverage(study.model).map(({ key: _, target: __, ...counts }) => counts);
  const byHand = coverage();

  it('counts quotations made evidence by hand, the questions by number and then C, I, M, O', () => {
    expect(evidenceCoverage(study.model).map(({ key }) => key)).toEqual([
      'question:question-1',
      'question:question-2',
      'cimo:context',
      'cimo:intervention',
      'cimo:mechanism',
      'cimo:outcome'
    ]);
    expect(byHand[0]).toEqual({
      supportingCount: 1,
      contraryCount: 1,
      documentCount: 2,
      impliedCount: 0,
      impliedContraryCount: 0
    });
  });

  it('counts what codes imply apart, without what was overruled or tied by hand', () => {
    study.rule('code-trust', question(2));
    study.rule('code-visit', question(2), 'contrary');
    study.rule('code-time', context, 'contrary');
    study.overrule('7:2', question(2));
    const [, second, third] = coverage();
    expect(second).toEqual({ ...byHand[1], impliedCount: 2, impliedContraryCount: 0 });
    expect(third).toEqual({ ...byHand[2], impliedCount: 2, impliedContraryCount: 2 });
  });
});
