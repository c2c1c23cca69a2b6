import type { Attachment } from 'svelte/attachments';
import type { CodingScreen } from './coding-screen.svelte';
import { paint, type Layer } from './highlight-layers';
import type { Interval } from './lanes';
import { toRanges } from './text-position';

/** Paints the few spans that come and go: what the pointer is on, what is open, the hit, the drop, the selection. */
export function paintSpans(screen: CodingScreen): Attachment {
  return (element) => {
    const erasers = spansOf(screen).flatMap(([layer, span]) =>
      span ? [paint(layer, toRanges(element, span.start, span.end))] : []
    );
    return () => erasers.forEach((erase) => erase());
  };
}

function spansOf({ session, hoverId, openQuotation, dropSpan, find, selection }: CodingScreen) {
  const hovered = hoverId ? session.read('quotations').find('quotations', hoverId) : null;
  const spans: [Layer, Interval | null | undefined][] = [
    ['hover', hovered],
    ['open', openQuotation],
    ['hit-current', find.isOpen ? find.current : null],
    ['drop', dropSpan],
    // While the keyboard is in the text the browser paints its own selection.
    ['selection', selection.hasFocus ? null : selection.span]
  ];
  return spans;
}
