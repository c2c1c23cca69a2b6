import type { Attachment } from 'svelte/attachments';
import type { CodingScreen } from './coding-screen.svelte';
import { litName, paint, type Layer } from './highlight-layers';
import type { Interval } from './lanes';
import { toRanges } from './text-position';

/** Paints the few spans that come and go: what the pointer is on, what is open, the hit, the drop, the selection. */
export function paintSpans(screen: CodingScreen): Attachment {
  return (element) => {
    const erasers = spansOf(screen).flatMap(([name, span]) =>
      span ? [paint(name, toRanges(element, span.start, span.end))] : []
    );
    return () => erasers.forEach((erase) => erase());
  };
}

function spansOf({ session, hoverId, openQuotation, dropSpan, find, selection }: CodingScreen) {
  const model = session.read('quotations', 'codings', 'codes');
  const hovered = hoverId ? model.find('quotations', hoverId) : undefined;
  const spans: [string, Interval | null | undefined][] = [
    ['hit-current' satisfies Layer, find.isOpen ? find.current : null],
    ['drop' satisfies Layer, dropSpan],
    // While the keyboard is in the text the browser paints its own selection.
    ['selection' satisfies Layer, selection.hasFocus ? null : selection.span]
  ];
  for (const lit of new Set([openQuotation, hovered])) {
    if (!lit) continue;
    const [coding] = model.codingsOf(lit.id);
    spans.push([litName(coding ? model.get('codes', coding.codeId).colour : null), lit]);
  }
  return spans;
}
