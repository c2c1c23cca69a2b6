import { describe, expect, it } from 'vitest';
import type { NetworkObject } from '$lib/analysis/networks/network-object';
import type { CodeId, QuotationId } from '$lib/domain/ids';
import { figureToSvg } from '../figure/figure-to-svg';
import type { LabelledLink, PlacedNode } from './drawn-network';
import { groupBox } from './group-box';
import { linkBends, linkPath, pointOnLink } from './link-path';
import { linkStyle } from './link-style';
import { networkFigure, type FigureWords } from './network-figure';
import { nodeBox } from './node-box';

const words: FigureWords = {
  title: 'Band',
  description: '2 codes, 1 verbinding.',
  linkKind: {
    relation: 'relatie',
    tree: 'valt onder',
    coding: 'gecodeerd',
    evidence: 'bewijs',
    about: 'memo over',
    cooccurrence: 'samen'
  },
  objectKind: {
    code: 'code',
    quotation: 'citaat',
    memo: 'memo',
    case: 'respondent',
    document: 'document',
    question: 'deelvraag',
    cimo: 'CIMO',
    configuration: 'configuratie',
    finding: 'bevinding',
    phase: 'fase',
    event: 'gebeurtenis'
  },
  level: { open: 'open code', category: 'categorie', core: 'kerncode' },
  numbers: 'citaten–relaties'
};

function codeNode(
  name: string,
  x: number,
  y: number,
  level: 'open' | 'category' | 'core' = 'open'
): PlacedNode {
  const object: NetworkObject = {
    ref: { kind: 'code', id: name as CodeId },
    key: `code:${name}`,
    kind: 'code',
    name,
    words: '',
    code: { level, colour: 5, grounded: 12, density: 3 }
  };
  return { ...nodeBox(object), x, y };
}

const link = (from: string, to: string, fields: Partial<LabelledLink> = {}): LabelledLink => ({
  id: `${from} ${to}`,
  kind: 'relation',
  from: `code:${from}`,
  to: `code:${to}`,
  directed: true,
  weight: 1,
  label: 'is oorzaak van',
  ...fields
});

const texts = (figure: ReturnType<typeof networkFigure>) =>
  figure.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

describe('the figure of a network', () => {
  it('holds every word, what ties them, and a legend of what is in it', () => {
    const network = {
      nodes: [codeNode('vertrouwen', -400, 0, 'core'), codeNode('tijdsdruk', 300, 100)],
      links: [link('tijdsdruk', 'vertrouwen')],
      groups: [{ name: 'Thuis', keys: ['code:tijdsdruk', 'code:gone'] }]
    };
    const figure = networkFigure(network, words);
    expect(texts(figure)).toEqual([
      'Thuis',
      'is oorzaak van',
      'vertrouwen',
      '12–3',
      'tijdsdruk',
      '12–3',
      'relatie',
      'kerncode',
      'open code',
      '7–2',
      'citaten–relaties'
    ]);
    const xs = figure.marks.flatMap((mark) => ('x' in mark ? [mark.x] : []));
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs)).toBeLessThan(figure.width);
    expect(figureToSvg(figure)).toContain('<title id="title">Band</title>');
  });

  it('has room for words that stand beside all nodes', () => {
    const nodes = [codeNode('a', 0, 0), codeNode('b', 0, 150), codeNode('c', 0, 300)];
    const figure = networkFigure(
      { nodes, links: [link('a', 'c', { label: 'hangt heel nauw samen met' })], groups: [] },
      words
    );
    const label = figure.marks.find((mark) => mark.kind === 'text' && mark.text.startsWith('hangt'))!;
    expect('x' in label && label.x + 90 < figure.width).toBe(true);
  });

  it('is empty for an empty network', () => {
    const figure = networkFigure({ nodes: [], links: [], groups: [] }, words);
    expect(figure.marks).toEqual([]);
    expect(figureToSvg(figure)).toContain('</svg>');
  });

  it('passes by links whose ends are not in it', () => {
    const network = { nodes: [codeNode('tijd', 0, 0)], links: [link('tijd', 'gone')], groups: [] };
    expect(texts(networkFigure(network, words))).not.toContain('is oorzaak van');
  });
});

describe('the box of a node', () => {
  it('breaks a long name and shortens one that goes on', () => {
    const { lines, width } = nodeBox(
      codeNode('het vertrouwen van ouders in de school en in elkaar '.repeat(4), 0, 0).object
    );
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/…$/);
    expect(width).toBeLessThan(200);
  });

  it('shows the first words of a quotation under its number', () => {
    const object: NetworkObject = {
      ref: { kind: 'quotation', id: 'q' as QuotationId },
      key: 'quotation:q',
      kind: 'quotation',
      name: '10:17',
      words: 'Nou, je moet er wel voor gaan staan',
      code: null
    };
    expect(nodeBox(object)).toMatchObject({
      lines: ['10:17'],
      small: [expect.stringMatching(/^Nou/), expect.any(String)]
    });
  });
});

describe('the line of a link', () => {
  const box = (x: number, y: number) => ({ x, y, width: 40, height: 20 });

  it('runs from edge to edge', () => {
    const path = linkPath(box(0, 0), box(100, 0));
    expect(path.d).toBe('M22 0L78 0');
    expect([0, 0.25, 0.5, 1].map((share) => pointOnLink(path, share).x)).toEqual([22, 36, 50, 78]);
    expect(linkPath(box(0, 0), box(0, 50)).d).toBe('M0 12L0 38');
  });

  it('goes round what can stand between two boxes of one column', () => {
    expect(pointOnLink(linkPath(box(0, 0), box(0, 200)), 0.5).x).toBeGreaterThan(20);
    expect(pointOnLink(linkPath(box(0, 200), box(0, 0)), 0.5).x).toBeGreaterThan(20);
  });

  it('is not there between boxes on one spot, and has no numbers that are none', () => {
    expect(linkPath(box(5, 5), box(5, 5)).d).toBe('');
    expect(linkPath(box(0, 0), box(3, 0), 20).d).not.toMatch(/NaN|Infinity/);
  });

  it('lies beside others between the same two, whichever way they run', () => {
    const links = [
      { id: 'one', from: 'a', to: 'b' },
      { id: 'two', from: 'b', to: 'a' },
      { id: 'alone', from: 'a', to: 'c' }
    ];
    const bends = linkBends(links);
    expect(bends.get('alone')).toBe(0);
    const [a, b] = [box(0, 0), box(100, 0)];
    const one = linkPath(a, b, bends.get('one'));
    const two = linkPath(b, a, bends.get('two'));
    expect(Math.sign(pointOnLink(one, 0.5).y)).toBe(-Math.sign(pointOnLink(two, 0.5).y));
  });

  it('is thicker the more often codes occur together', () => {
    const width = (weight: number) =>
      linkStyle({ kind: 'cooccurrence', directed: false, weight }, 16).strokeWidth;
    expect(width(4)).toBeGreaterThan(width(1));
    expect(width(16)).toBe(5);
  });
});

it('draws a group around its members, with room for its name', () => {
  expect(groupBox([])).toBeNull();
  const box = groupBox([{ x: 0, y: 0, width: 100, height: 40 }]);
  expect(box).toEqual({ x: -64, y: -52, width: 128, height: 86 });
});
