import type { Action } from '$lib/state/actions.svelte';
import type { AppState } from '$lib/state/app-state.svelte';
import type { CodingScreen } from './coding-screen.svelte';
import { sectionIndexAt, type Block } from './transcript-sections';

type Move = (screen: CodingScreen, offset: number) => number;

/** The keys of the caret in the transcript; with Shift each extends the selection. */
export function caretActions(app: AppState, screen: CodingScreen): Action[] {
  const { boundaries } = screen;
  const moves: [label: 'character' | 'word' | 'sentence' | 'turn' | 'text', string, Move][] = [
    ['character', 'ArrowLeft', (_, at) => boundaries.previousCharacter(at)],
    ['character', 'ArrowRight', (_, at) => boundaries.nextCharacter(at)],
    ['word', 'Mod+ArrowLeft', (_, at) => boundaries.previousWordStart(at)],
    ['word', 'Mod+ArrowRight', (_, at) => boundaries.nextWordEnd(at)],
    ['sentence', 'Alt+ArrowUp', (_, at) => boundaries.previousSentenceStart(at)],
    ['sentence', 'Alt+ArrowDown', (_, at) => boundaries.nextSentenceStart(at)],
    ['turn', 'Mod+ArrowUp', previousTurnStart],
    ['turn', 'Mod+ArrowDown', nextTurnStart],
    ['text', 'Mod+Home', () => 0],
    ['text', 'Mod+End', () => screen.text.text.length]
  ];
  const byOffset = moves.map(([label, keys, move]) =>
    caretAction(app, screen, `caret-${keys}`, app.t(`coding.caret.${label}`), keys, (extend) => {
      const selected = screen.selection.selected;
      if (!selected) return;
      const isForward = /Right|Down|End/.test(keys);
      const { span } = screen.selection;
      // As everywhere: an arrow without Shift ends a selection at its edge.
      const to =
        span && !extend && label === 'character'
          ? isForward
            ? span.end
            : span.start
          : move(screen, selected.focus);
      moveCaret(screen, to, extend);
    })
  );
  const byLine = (
    [
      ['line', 'ArrowUp', 'backward', 'line'],
      ['line', 'ArrowDown', 'forward', 'line'],
      ['lineEdge', 'Home', 'backward', 'lineboundary'],
      ['lineEdge', 'End', 'forward', 'lineboundary']
    ] as const
  ).map(([label, keys, direction, unit]) =>
    caretAction(app, screen, `caret-${keys}`, app.t(`coding.caret.${label}`), keys, (extend) => {
      screen.selection.moveByLine(direction, unit, extend);
      screen.scroll.toBox(screen.selection.caretBox());
    })
  );
  const byPage = ([-1, 1] as const).map((direction) => {
    const keys = direction === 1 ? 'PageDown' : 'PageUp';
    return caretAction(app, screen, `caret-${keys}`, app.t('coding.caret.page'), keys, (extend) => {
      const { selected, root } = screen.selection;
      const box = screen.selection.caretBox();
      if (!selected || !root || !box) return;
      screen.scroll.byPage(direction);
      const to = screen.scroll.offsetAt(box.left, box.top + box.height / 2);
      if (to !== null) moveCaret(screen, to, extend);
    });
  });
  return [...byOffset, ...byLine, ...byPage, selectTurn(app, screen)];
}

function caretAction(
  app: AppState,
  screen: CodingScreen,
  id: string,
  label: string,
  keys: string,
  run: (extend: boolean) => void
): Action {
  const parts = keys.split('+');
  const extended = [...parts.slice(0, -1), 'Shift', parts.at(-1)].join('+');
  return {
    id,
    label: () => label,
    group: () => app.t('coding.caretGroup'),
    keys: [keys, extended],
    keyOnly: true,
    isEnabled: () => screen.selection.hasFocus,
    run: (event) => run(event?.shiftKey ?? false)
  };
}

function moveCaret(screen: CodingScreen, to: number, extend: boolean): void {
  const { selected } = screen.selection;
  screen.selection.move(extend && selected ? selected.anchor : to, to);
  screen.scroll.toBox(screen.selection.caretBox());
}

/** Selects the turn at the caret; when it is selected already, the whole text. */
function selectTurn(app: AppState, screen: CodingScreen): Action {
  return {
    id: 'select-turn',
    label: () => app.t('coding.selectTurn'),
    group: () => app.t('coding.caretGroup'),
    keys: ['Mod+a'],
    keyOnly: true,
    isEnabled: () => screen.selection.hasFocus,
    run: () => {
      const { caret, span } = screen.selection;
      if (caret === null) return;
      const block = blockAt(screen, span ? span.start : caret);
      const end = block?.turn?.end ?? block?.paragraphs.at(-1)?.end ?? 0;
      if (!block || (span && span.start <= block.start && span.end >= end))
        screen.selection.move(0, screen.text.text.length);
      else screen.selection.move(block.start, end);
    }
  };
}

function blockAt(screen: CodingScreen, offset: number): Block | undefined {
  const { blocks } = screen.sections[sectionIndexAt(screen.sections, offset)]!;
  return blocks.findLast(({ start }) => start <= offset);
}

function nextTurnStart(screen: CodingScreen, offset: number): number {
  for (let index = sectionIndexAt(screen.sections, offset); index < screen.sections.length; index++) {
    const next = screen.sections[index]!.blocks.find(({ start, opensTurn }) => opensTurn && start > offset);
    if (next) return next.start;
  }
  return screen.text.text.length;
}

function previousTurnStart(screen: CodingScreen, offset: number): number {
  for (let index = sectionIndexAt(screen.sections, offset); index >= 0; index--) {
    const previous = screen.sections[index]!.blocks.findLast(
      ({ start, opensTurn }) => opensTurn && start < offset
    );
    if (previous) return previous.start;
  }
  return 0;
}
