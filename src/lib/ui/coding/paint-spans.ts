import type { Attachment } from 'svelte/attachments';
import type { CodingScreen } from './coding-screen.svelte';
import { litName, paint, type Layer } from './highlight-layers';
import type { Interval } from './lanes';
import { toRanges } from './text-position';
import type { Section } from './transcript-sections';

/** Paints what comes and goes in a section: what the pointer is on, what is open, the hit, the drop, the selection. */
export function paintSpans(screen: CodingScreen, section: Section): Attachment {
  return (element) => {
    if (!screen.views.at(section.index).isNear) return;
    const erasers = spansOf(screen).flatMap(([name, span]) => {
      if (!span || span.start >= section.end || span.end <= section.start) return [];
      return [paint(name, toRanges(element, span.start, span.end))];
    });
    return () => erasers.forEach((erase) => erase());
  };
}

function spansOf({ session, hoverId, openQuotation, dropSpan, find, selection }: CodingScreen) {
  const hit = find.isOpen ? find.current : null;
  const { span } = selection;
  const spans: [string, Interval | null | undefined][] = [
    ['hit-current' satisfies Layer, hit],
    ['drop' satisfies Layer, dropSpan],
    ['selection' satisfies Layer, isSame(span, hit) ? null : span]
  ];
  if (!hoverId && !openQuotation) return spans;
  const model = session.read('quotations', 'codings', 'codes');
  const hovered = hoverId ? model.find('quotations', hoverId) : undefined;
  for (const lit of new Set([openQuotation, hovered])) {
    // What is selected is lit already.
    if (!lit || isSame(lit, span)) continue;
    const [coding] = model.codingsOf(lit.id);
    spans.push([litName(coding ? model.get('codes', coding.codeId).colour : null), lit]);
  }
  return spans;
}

function isSame(a: Interval | null, b: Interval | null): boolean {
  return a !== null && b !== null && a.start === b.start && a.end === b.end;
}
