/** Groups whose words are not the text's: tables of fonts aside, which are read for themselves. */
const skipped = new Set([
  'colortbl',
  'fldinst',
  'sp',
  'shprslt',
  'nonshppict',
  'nonesttables',
  'xe',
  'tc',
  'rxe',
  'private',
  'template',
  'ftnsep',
  'ftnsepc',
  'ftncn',
  'aftnsep',
  'aftnsepc',
  'aftncn',
  'bkmkstart',
  'bkmkend',
  'listtable',
  'listoverridetable',
  'revtbl',
  'pntxta',
  'pntxtb',
  'filetbl',
  'objdata',
  'themedata'
]);
/** Groups marked as optional that do hold words, or what ends a row. */
const optionalWithWords = new Set(['shpinst', 'nesttableprops', 'ud', 'annotation', 'shppict']);
const headers = new Set([
  'header',
  'headerl',
  'headerr',
  'headerf',
  'footer',
  'footerl',
  'footerr',
  'footerf'
]);

/** What a group is for: its words are text, or go somewhere else, or nowhere. */
export type RtfDestination = 'text' | 'skip' | 'fonts' | 'styles' | 'info' | 'title' | 'label' | 'header';

/**
 * Where the words of a group go that this control word opens; null when the word opens no special group.
 * `isOptional` is whether `\*` stood before it: a reader that does not know such a group passes over it.
 */
export function findRtfDestination(word: string, isOptional: boolean): RtfDestination | null {
  if (skipped.has(word)) return 'skip';
  if (headers.has(word)) return 'header';
  switch (word) {
    case 'fonttbl':
      return 'fonts';
    case 'stylesheet':
      return 'styles';
    case 'info':
      return 'info';
    case 'listtext':
    case 'pntext':
      return 'label';
    case 'pict':
    case 'shppict':
    case 'annotation':
      return 'skip';
    default:
      return isOptional && !optionalWithWords.has(word) ? 'skip' : null;
  }
}
