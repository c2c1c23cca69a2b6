import { decodeEntities } from './decode-entities';
import { findDate } from './find-date';
import { readAttribute } from './html-tokens';

const headSize = 200_000;
const dateNames =
  /^(?:date|dc\.date|dcterms\.(?:date|created|issued|modified)|article:published_time|pubdate|publish-?date|datepublished|last-modified)$/i;

/** The day a page gives in its title or its meta data; null when it gives none. */
export function htmlDate(html: string): string | null {
  const head = html.slice(0, headSize);
  const title = /<title[^<>]{0,200}>([^<]{0,500})/i.exec(head)?.[1] ?? '';
  const fromTitle = findDate(decodeEntities(title));
  if (fromTitle !== null) return fromTitle;
  for (const [, attributes = ''] of head.matchAll(/<meta\s([^<>]{1,1000})>/gi)) {
    const name =
      readAttribute(attributes, 'name') ??
      readAttribute(attributes, 'property') ??
      readAttribute(attributes, 'itemprop');
    if (name === null || !dateNames.test(name)) continue;
    const day = findDate(readAttribute(attributes, 'content') ?? '');
    if (day !== null) return day;
  }
  return null;
}
