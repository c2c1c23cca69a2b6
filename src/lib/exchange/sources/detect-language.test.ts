import { expect, it } from 'vitest';
import { detectLanguage } from './detect-language';

it.each([
  ['nl', 'Ja, dat is goed. Ik ben een beetje zenuwachtig, hoor. De hond is gelukkig rustig.'],
  ['en', 'We were wondering how you would load the orders, and what they do with this.'],
  ['unknown', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.'],
  ['unknown', 'نعم هذا صحيح'],
  ['unknown', '']
])('detects %s', (language, text) => expect(detectLanguage(text)).toBe(language));
