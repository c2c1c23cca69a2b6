import { cimoElements } from '$lib/domain/cimo-element';
import type { Action } from '$lib/state/actions.svelte';
import type { AppState } from '$lib/state/app-state.svelte';
import type { CodingGestures } from './coding-gestures';
import type { CodingScreen } from './coding-screen.svelte';

/** What can be done with the selection or the open quotation, by key and from the palette. */
export function codingActions(app: AppState, screen: CodingScreen, gestures: CodingGestures): Action[] {
  const group = () => app.t('coding.group');
  const isOpen = () => screen.openQuotation !== null && !screen.isLocked;
  // In a blind copy only codes and comments go back to the project.
  const isCopy = () => screen.session.read('project').project.blindCoding !== undefined;
  const hasTarget = () => !screen.isLocked && (screen.target !== null || screen.selection.caret !== null);
  return [
    {
      id: 'code',
      label: () => app.t('coding.code'),
      group,
      keys: ['c'],
      isEnabled: hasTarget,
      run: () => gestures.prompt('codes')
    },
    {
      id: 'in-vivo',
      label: () => app.t('coding.inVivo'),
      group,
      keys: ['v'],
      isEnabled: hasTarget,
      run: () => void gestures.inVivo()
    },
    {
      id: 'last-code',
      label: () => app.t('coding.lastCode'),
      group,
      keys: ['q'],
      isEnabled: hasTarget,
      run: () => void gestures.applyLast()
    },
    {
      id: 'recent-codes',
      label: () => app.t('coding.recentCodes'),
      group,
      keys: ['r'],
      isEnabled: hasTarget,
      run: () => gestures.prompt('recent')
    },
    {
      id: 'comment',
      label: () => app.t('coding.commentOn'),
      group,
      keys: ['n'],
      isEnabled: hasTarget,
      run: () => void gestures.comment()
    },
    {
      id: 'mention-in-memo',
      label: () => app.t('memos.mentionHere'),
      group,
      keys: ['m'],
      isEnabled: () => hasTarget() && !isCopy(),
      run: () => void gestures.mentionInMemo()
    },
    {
      id: 'delete-quotation',
      label: () => app.t('coding.deleteQuotation'),
      group,
      keys: ['Delete'],
      isEnabled: isOpen,
      run: () => void gestures.deleteOpen()
    },
    ...edgeActions(app, gestures, isOpen),
    ...linkActions(app, screen, gestures, () => hasTarget() && !isCopy()),
    ...readingActions(app, screen, gestures)
  ];
}

function edgeActions(app: AppState, gestures: CodingGestures, isEnabled: () => boolean): Action[] {
  const edges = [
    ['end', -1, 'Alt+Shift+ArrowLeft', 'endBack'],
    ['end', 1, 'Alt+Shift+ArrowRight', 'endOn'],
    ['start', -1, 'Mod+Alt+ArrowLeft', 'startBack'],
    ['start', 1, 'Mod+Alt+ArrowRight', 'startOn']
  ] as const;
  return edges.map(([edge, direction, keys, label]) => ({
    id: `edge-${label}`,
    label: () => app.t(`coding.edges.${label}`),
    group: () => app.t('coding.group'),
    keys: [keys],
    isEnabled,
    run: () => void gestures.moveEdge(edge, direction)
  }));
}

/** A link per question and CIMO element; with Alt the link is contrary. */
function linkActions(
  app: AppState,
  screen: CodingScreen,
  gestures: CodingGestures,
  isEnabled: () => boolean
): Action[] {
  const group = () => app.t('coding.linkGroup');
  const questions = screen.session
    .read('questions')
    .list('questions')
    .toSorted((a, b) => a.number - b.number);
  const targets = [
    ...questions.map(({ id, number, text }) => ({
      target: { kind: 'question' as const, id },
      key: number <= 9 ? String(number) : null,
      name: `${app.t('domain.question', { number })} ${text}`.trim()
    })),
    ...cimoElements.map((id) => ({
      target: { kind: 'cimo' as const, id },
      key: `Shift+${id.charAt(0).toUpperCase()}`,
      name: app.t(`domain.cimo.${id}`)
    }))
  ];
  return targets.flatMap(({ target, key, name }): Action[] => [
    {
      id: `link-${target.kind}-${target.id}`,
      label: () => app.t('coding.linkTo', { target: name }),
      group,
      keys: key ? [key] : [],
      isEnabled,
      run: () => void gestures.toggleLink(target, 'supporting')
    },
    {
      id: `contrary-${target.kind}-${target.id}`,
      label: () => app.t('coding.contraryTo', { target: name }),
      group,
      keys: key ? [`Alt+${key}`] : [],
      isEnabled,
      run: () => void gestures.toggleLink(target, 'contrary')
    }
  ]);
}

function readingActions(app: AppState, screen: CodingScreen, gestures: CodingGestures): Action[] {
  const group = () => app.t('coding.readGroup');
  const inText = () => screen.selection.hasFocus;
  return [
    {
      id: 'next-quotation',
      label: () => app.t('coding.nextQuotation'),
      group,
      keys: [']'],
      run: () => void screen.step(1)
    },
    {
      id: 'previous-quotation',
      label: () => app.t('coding.previousQuotation'),
      group,
      keys: ['['],
      run: () => void screen.step(-1)
    },
    {
      id: 'open-here',
      label: () => app.t('coding.openHere'),
      group,
      keys: ['Enter'],
      keyOnly: true,
      isEnabled: inText,
      run: () => screen.openNextAtCaret()
    },
    {
      id: 'announce-here',
      label: () => app.t('coding.announceHere'),
      group,
      keys: ['k'],
      isEnabled: () => screen.selection.caret !== null,
      run: () => gestures.announceHere()
    },
    {
      id: 'codebook',
      label: () => app.t('coding.codebook'),
      group,
      keys: ['b'],
      run: () => screen.panels.toggleSide('codes')
    },
    {
      id: 'memo-pane',
      label: () => app.t('memos.pane'),
      group,
      keys: ['w'],
      run: () => screen.panels.toggleSide('memo')
    },
    {
      id: 'find-in-document',
      label: () => app.t('coding.find'),
      group,
      keys: ['/', 'Mod+f'],
      run: () => screen.openFind()
    },
    {
      id: 'leave-quotation',
      label: () => app.t('coding.leave'),
      group,
      keys: ['Escape'],
      keyOnly: true,
      isEnabled: () => inText() && (screen.openQuotation !== null || screen.selection.span !== null),
      run: () => screen.leave()
    }
  ];
}
