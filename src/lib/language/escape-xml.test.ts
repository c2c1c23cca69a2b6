import { expect, it } from 'vitest';
import { escapeXml } from './escape-xml';

it.each([
  ['a < b & "c" > d', 'a &lt; b &amp; &quot;c&quot; &gt; d'],
  ['&amp;', '&amp;amp;'],
  ['a\u0000b\u000Bc\uFFFEd', 'abcd'],
  ['x\uD800y', 'x\uFFFDy'],
  ['één 🦊\t\n', 'één 🦊\t\n']
])('writes %j as XML', (text, written) => {
  expect(escapeXml(text)).toBe(written);
});
