import type { Action } from '$lib/state/actions.svelte';
import type { AppState } from '$lib/state/app-state.svelte';
import type { OutlineStep } from './outline-place';

type Deeds = {
  hasQuestions: () => boolean;
  /** Whether a section or finding is chosen. */
  hasItem: () => boolean;
  hasFinding: () => boolean;
  add: (kind: 'section' | 'finding') => void;
  rename: () => void;
  move: (step: OutlineStep) => void;
  chooseEvidence: () => void;
  focusOutline: () => void;
};

const moves = [
  { id: 'outline-up', step: 'up', label: 'findings.keys.up', keys: ['Alt+ArrowUp'] },
  { id: 'outline-down', step: 'down', label: 'findings.keys.down', keys: ['Alt+ArrowDown'] },
  { id: 'outline-in', step: 'in', label: 'findings.keys.in', keys: ['Alt+ArrowRight'] },
  { id: 'outline-out', step: 'out', label: 'findings.keys.out', keys: ['Alt+ArrowLeft'] }
] as const;

/** Taken by the outline and the lists themselves; told so that `?` shows them. */
const ownKeys = [
  { id: 'outline-next', label: 'findings.keys.next', keys: ['Enter'] },
  { id: 'outline-next-section', label: 'findings.keys.nextSection', keys: ['Shift+Enter'] },
  { id: 'outline-open', label: 'findings.keys.open', keys: [' '] },
  { id: 'outline-delete', label: 'findings.keys.delete', keys: ['Delete'] },
  { id: 'excerpt-leave-out', label: 'findings.keys.leaveOut', keys: ['Alt+.'] },
  { id: 'excerpt-clarify', label: 'findings.keys.clarify', keys: ['Alt+,'] },
  { id: 'evidence-tick', label: 'findings.keys.tick', keys: [' '] },
  { id: 'evidence-add', label: 'findings.keys.addEvidence', keys: ['Enter'] }
] as const;

/** What can be done on the findings screen, by key and from the palette. */
export function findingsPageActions(app: AppState, deeds: Deeds): Action[] {
  const group = () => app.t('findings.title');
  return [
    {
      id: 'finding-new',
      label: () => app.t('findings.addFinding'),
      group,
      keys: ['n'],
      isEnabled: deeds.hasQuestions,
      run: () => deeds.add('finding')
    },
    {
      id: 'section-new',
      label: () => app.t('findings.addSection'),
      group,
      keys: ['Shift+N'],
      isEnabled: deeds.hasQuestions,
      run: () => deeds.add('section')
    },
    {
      id: 'outline-rename',
      label: () => app.t('findings.keys.rename'),
      group,
      keys: ['F2'],
      isEnabled: deeds.hasItem,
      run: deeds.rename
    },
    {
      id: 'finding-evidence',
      label: () => app.t('findings.evidence.choose'),
      group,
      keys: ['b'],
      isEnabled: deeds.hasFinding,
      run: deeds.chooseEvidence
    },
    {
      id: 'outline-focus',
      label: () => app.t('findings.keys.outline'),
      group,
      keys: ['o'],
      isEnabled: deeds.hasQuestions,
      run: deeds.focusOutline
    },
    ...moves.map(({ id, step, label, keys }) => ({
      id,
      label: () => app.t(label),
      group,
      keys,
      isEnabled: deeds.hasItem,
      run: () => deeds.move(step)
    })),
    ...ownKeys.map(({ id, label, keys }) => ({
      id,
      label: () => app.t(label),
      group,
      keys,
      keyOnly: true,
      isEnabled: () => false,
      run: () => undefined
    }))
  ];
}
