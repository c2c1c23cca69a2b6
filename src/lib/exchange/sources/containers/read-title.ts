import { parseXml } from '$lib/exchange/archive/parse-xml';

/**
 * The title in the properties of a .docx or .odt; empty without one.
 *
 * @throws AppError when the XML is invalid or forbidden.
 */
export function readTitle(source: { file: string; content: Uint8Array }): string {
  let title = '';
  let inTitle = false;
  parseXml(source, {
    open: (name) => {
      inTitle = name === 'title';
    },
    text: (text) => {
      if (inTitle) title += text;
    },
    close: () => {
      inTitle = false;
    }
  });
  return title;
}
