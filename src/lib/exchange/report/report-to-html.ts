import { codebookHtml, codebookHtmlStyle } from '../codebook/codebook-to-html';
import { pageRows } from '../export/cell-text';
import { escapeHtml } from '../export/html-escaping';
import { quotedParagraphs } from '../export/quotation-block';
import type { SealedQuotation } from '../integrity/seal';
import { addSealToHtml } from '../integrity/seal-in-html';
import { noteToHtml } from '../notes/note-to-html';
import { inlineSvg } from './inline-svg';
import type {
  AppendixQuotation,
  ContextPiece,
  ReportBlock,
  ReportContent,
  ReportInline,
  ReportQuotation
} from './report-content';
import { reportHtmlStyle } from './report-html-style';

// The page may load nothing and run nothing: what is in it is all there is.
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * The report as an evidence pack: one page that needs nothing else, runs no script and reads without a network. The number
 * of a quotation opens it with its context; in print those stand at the end. All text is escaped; sealed.
 */
export function reportToHtml(content: ReportContent): string {
  const { title, language, words } = content;
  const page = new PageWriter(content);
  const body = content.blocks.map((block) => page.block(block));
  const html = [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">',
    '<meta name="generator" content="Kerncode">',
    `<title>${escapeHtml(title)}</title><style>${codebookHtmlStyle}${reportHtmlStyle}</style></head>`,
    '<body>',
    `<header><h1 dir="auto">${escapeHtml(title)}</h1>`,
    content.authors.trim() === '' ? '' : `<p class="authors" dir="auto">${escapeHtml(content.authors)}</p>`,
    `<p class="made">${escapeHtml(words.madeWith)}</p></header>`,
    page.contents(),
    '<main>',
    content.quotations.length > 0
      ? `<p class="lead">${escapeHtml(words.numbers)} ${escapeHtml(words.pseudonyms)}</p>`
      : '',
    ...body,
    '</main>',
    page.quotations(),
    '</body></html>',
    ''
  ];
  return addSealToHtml(
    html.filter((line, index) => line !== '' || index === html.length - 1).join('\n'),
    content.seal
  );
}

/** Writes the blocks of one report, counting its tables and figures. */
class PageWriter {
  readonly #content: ReportContent;
  readonly #quotations: ReadonlyMap<string, ReportQuotation>;
  readonly #cited: ReadonlyMap<string, string>;
  #tables = 0;
  #figures = 0;

  constructor(content: ReportContent) {
    this.#content = content;
    this.#quotations = new Map(content.quotations.map((quotation) => [quotation.anchor, quotation]));
    this.#cited = new Map(content.quotations.map(({ citation, anchor }) => [citation, anchor]));
  }

  block(block: ReportBlock): string {
    const { words } = this.#content;
    switch (block.kind) {
      case 'heading': {
        const tag = `h${block.level + 1}`;
        return `<${tag} id="${block.anchor}" dir="auto">${headingHtml(block)}</${tag}>`;
      }
      case 'paragraph':
        return `<p dir="auto">${this.#inline(block.content)}</p>`;
      case 'label':
        return `<p class="label" dir="auto">${escapeHtml(block.text)}</p>`;
      case 'list': {
        const tag = block.ordered ? 'ol' : 'ul';
        const items = block.items.map((item) => `<li dir="auto">${this.#inline(item)}</li>`);
        return `<${tag}>${items.join('')}</${tag}>`;
      }
      case 'note':
        return noteToHtml(block.blocks, 5, ({ ref, label }) => {
          const anchor = ref.kind === 'quotation' ? this.#content.anchors[ref.id] : undefined;
          return anchor === undefined ? escapeHtml(label) : this.#citation(anchor, label);
        });
      case 'finding': {
        const tag = `h${block.level + 1}`;
        const number = `<span class="number">${escapeHtml(words.finding)} ${escapeHtml(block.number)}</span>`;
        return `<${tag} class="finding" id="${block.anchor}" dir="auto">${number} ${escapeHtml(block.statement)}</${tag}>`;
      }
      case 'quotation':
        return this.#quotation(block.anchor, block.layout, block.shown);
      case 'mentions': {
        const named = block.anchors.map((anchor) =>
          this.#citation(anchor, this.#quotations.get(anchor)?.citation ?? '')
        );
        return `<p class="mentions">${escapeHtml(block.label)}: ${named.join(', ')}</p>`;
      }
      case 'table':
        return this.#table(block);
      case 'figure': {
        this.#figures += 1;
        const caption = `${words.figure} ${this.#figures}. ${block.caption}`;
        const drawing = inlineSvg(block.figure, `figure-${this.#figures}`);
        return `<figure class="drawing"><div class="paper">${drawing}</div><figcaption dir="auto">${escapeHtml(caption)}</figcaption></figure>`;
      }
      case 'codebook':
        return codebookHtml(block.sections)
          .map((piece) => piece.replace(/^<h([234])\b([^]*)<\/h\1>$/, lowerHeading))
          .join('\n');
      case 'quotations':
        return block.entries.map((entry) => this.#entry(entry)).join('\n');
    }
  }

  contents(): string {
    const { blocks, words } = this.#content;
    let isInAppendix = false;
    const headings = blocks.filter((block) => {
      if (block.kind !== 'heading') return false;
      if (block.level === 1) isInAppendix = block.appendix === true;
      return block.level === 1 || (block.level === 2 && !isInAppendix);
    });
    if (headings.length === 0) return '';
    const lines = headings.map((block) => {
      const heading = block as Extract<ReportBlock, { kind: 'heading' }>;
      return `<li class="level-${heading.level}"><a href="#${heading.anchor}" dir="auto">${headingHtml(heading)}</a></li>`;
    });
    const heading = escapeHtml(words.contents);
    return `<nav class="contents" aria-label="${heading}"><h2>${heading}</h2><ul>${lines.join('')}</ul></nav>`;
  }

  /** Every quotation that is cited, closed until its number is pressed; in print they stand open. */
  quotations(): string {
    const { quotations, words } = this.#content;
    if (quotations.length === 0) return '';
    return [
      `<section class="evidence" aria-label="${escapeHtml(words.quotationsShown)}">`,
      `<h2 class="print">${escapeHtml(words.quotationsShown)}</h2>`,
      ...quotations.map((quotation) => this.#evidence(quotation)),
      '</section>'
    ].join('\n');
  }

  #evidence(quotation: ReportQuotation): string {
    const { anchor, citation, attribution, source, words, context, sealed } = quotation;
    const { close, backToText } = this.#content.words;
    return [
      `<article class="evidence-item" id="${anchor}" popover aria-labelledby="${anchor}-name"${placeAttributes(sealed[0])}>`,
      `<div class="bar"><h3 id="${anchor}-name" dir="auto">${escapeHtml(attribution)}</h3>`,
      `<button type="button" popovertarget="${anchor}" popovertargetaction="hide" aria-label="${escapeHtml(`${close} (${citation})`)}">${escapeHtml(close)}</button>`,
      `<a class="back" href="#at-${anchor}">${escapeHtml(backToText)}</a></div>`,
      `<p class="source">${escapeHtml(source)}</p>`,
      ...context.before.map(contextHtml),
      `<blockquote>${quotedHtml(words)}</blockquote>`,
      ...context.after.map(contextHtml),
      '</article>'
    ].join('');
  }

  /** The number as a button; as a link where pages know no popovers and on paper. */
  #citation(anchor: string, citation: string): string {
    const words = escapeHtml(citation);
    const mark = this.#mark(anchor);
    return `<span class="cite"${mark}><button type="button" popovertarget="${anchor}">${words}</button><a href="#${anchor}">${words}</a></span>`;
  }

  readonly #marked = new Set<string>();

  /** Where “back to the text” leads: the first place a quotation is cited at. */
  #mark(anchor: string): string {
    if (this.#marked.has(anchor)) return '';
    this.#marked.add(anchor);
    return ` id="at-${anchor}"`;
  }

  #quotation(anchor: string, layout: 'block' | 'pull', shown: string): string {
    const { citation, who } = this.#quotations.get(anchor)!;
    return `<figure class="quotation ${layout}"><blockquote>${quotedHtml(shown)}</blockquote><figcaption dir="auto">${this.#citation(anchor, citation)}, ${escapeHtml(who)}</figcaption></figure>`;
  }

  #entry({ anchor, citation, attribution, words }: AppendixQuotation): string {
    const named = this.#quotations.has(anchor)
      ? this.#citation(anchor, citation) + escapeHtml(attribution.slice(citation.length))
      : escapeHtml(attribution);
    return `<figure class="quotation block"><blockquote>${quotedHtml(words)}</blockquote><figcaption dir="auto">${named}</figcaption></figure>`;
  }

  #table({ caption, table }: Extract<ReportBlock, { kind: 'table' }>): string {
    this.#tables += 1;
    const { titles, rows } = pageRows(
      table.groups.flatMap(({ rows: own }) => own),
      table
    );
    const isNumber = table.columns.filter(({ id }) => id !== 'group').map(({ type }) => type === 'number');
    const align = (index: number) => (isNumber[index] ? ' class="number"' : '');
    const head = titles.map((title, index) => `<th scope="col"${align(index)}>${escapeHtml(title)}</th>`);
    const body = rows.map((cells) => {
      const [first = '', ...others] = cells.map((text) => this.#cell(text));
      const values = others.map((cell, index) => `<td${align(index + 1)} dir="auto">${cell}</td>`);
      return `<tr><th scope="row"${align(0)} dir="auto">${first}</th>${values.join('')}</tr>`;
    });
    const name = escapeHtml(`${this.#content.words.table} ${this.#tables}. ${caption}`);
    return `<div class="table" role="region" aria-label="${name}" tabindex="0"><table><caption dir="auto">${name}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
  }

  /** The number of a quotation opens it in a table as well. */
  #cell(text: string): string {
    const anchor = this.#cited.get(text);
    return anchor === undefined ? escapeHtml(text).replaceAll('\n', '<br>') : this.#citation(anchor, text);
  }

  #inline(content: readonly ReportInline[]): string {
    return content
      .map((piece) => {
        if (piece.kind === 'citation') return this.#citation(piece.anchor, piece.citation);
        const words = escapeHtml(piece.text).replaceAll('\n', '<br>');
        return piece.bold ? `<strong>${words}</strong>` : words;
      })
      .join('');
  }
}

function headingHtml({ number, text }: { number?: string; text: string }): string {
  return number === undefined ? escapeHtml(text) : `${escapeHtml(number)} ${escapeHtml(text)}`;
}

function quotedHtml(text: string): string {
  return quotedParagraphs({ text })
    .map((paragraph) => `<p dir="auto">${escapeHtml(paragraph)}</p>`)
    .join('');
}

/** Where a quotation stands in its document, for whoever looks at the page's source; the seal has the same of all. */
function placeAttributes(sealed: SealedQuotation | undefined): string {
  if (!sealed) return '';
  const { document, quotationId, textHash, start, end } = sealed;
  const place = { document, quotation: quotationId, hash: textHash, start, end };
  return Object.entries(place)
    .map(([name, value]) => ` data-${name}="${escapeHtml(String(value))}"`)
    .join('');
}

function contextHtml({ speaker, words }: ContextPiece): string {
  const who = speaker === '' ? '' : `<b>${escapeHtml(speaker)}</b> `;
  return `<p class="context" dir="auto">${who}${escapeHtml(words).replaceAll('\n', '<br>')}</p>`;
}

/** Under the title of the page every heading is one level deeper. */
function lowerHeading(_heading: string, level: string, rest: string): string {
  return `<h${Number(level) + 1}${rest}</h${Number(level) + 1}>`;
}
