import { parseXml } from '../../archive/parse-xml';
import { cellText } from './cell-text';

/** The texts that cells refer to by number; pieces with a look of their own are joined, readings of Japanese left out. */
export function readSharedStrings(file: string, xml: Uint8Array): string[] {
  const strings: string[] = [];
  let pieces = '';
  let isInText = false;
  let isReading = false;
  parseXml(
    { file, content: xml },
    {
      open: (name) => {
        if (name === 't') isInText = !isReading;
        else if (name === 'rPh') isReading = true;
        else if (name === 'si') pieces = '';
      },
      text: (text) => {
        if (isInText) pieces += text;
      },
      close: (name) => {
        if (name === 't') isInText = false;
        else if (name === 'rPh') isReading = false;
        else if (name === 'si') strings.push(cellText(pieces));
      }
    }
  );
  return strings;
}
