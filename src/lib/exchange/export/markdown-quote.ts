import { escapeMarkdown } from './markdown-escaping';
import { attribution, quotedParagraphs } from './quotation-block';

/** A quotation as a block quote, with where it comes from as its last paragraph. */
export function markdownQuote(quote: { text: string; citation: string; roles: string }): string {
  const paragraphs = [...quotedParagraphs(quote), attribution(quote)].map(escapeMarkdown);
  return paragraphs.map((paragraph) => `> ${paragraph}`).join('\n>\n');
}
