import type { Component } from 'svelte';
import Combine from '@lucide/svelte/icons/combine';
import CornerDownRight from '@lucide/svelte/icons/corner-down-right';
import Diamond from '@lucide/svelte/icons/diamond';
import FolderPlus from '@lucide/svelte/icons/folder-plus';
import FolderTree from '@lucide/svelte/icons/folder-tree';
import Palette from '@lucide/svelte/icons/palette';
import Spline from '@lucide/svelte/icons/spline';
import Split from '@lucide/svelte/icons/split';
import Trash from '@lucide/svelte/icons/trash';
import { codeLevels, type CodeLevel } from '$lib/domain/code';
import type { MessageKey } from '$lib/messages/messages';
import type { Action } from '$lib/state/actions.svelte';
import type { AppState } from '$lib/state/app-state.svelte';

/** What is asked for before a gesture is made. */
export type GestureDialog = 'bundle' | 'merge' | 'split' | 'colour' | 'group' | 'relate' | 'move' | 'delete';

/** Something to do with the selected codes: at once, or by one of its choices. */
export type Gesture = {
  id: string;
  /** On the button, short. */
  label: string;
  /** In the palette and under `?`, in full. */
  action: string;
  icon: Component<{ size?: number | string; 'aria-hidden'?: 'true' }>;
  keys?: readonly string[];
  run: () => void;
  choices?: readonly { label: string; keys: string; run: () => void }[];
};

type Deeds = { open: (dialog: GestureDialog) => void; setLevel: (level: CodeLevel) => void };
type Opener = Omit<Gesture, 'run' | 'label' | 'action' | 'choices'> & {
  id: GestureDialog;
  label: MessageKey;
  action: MessageKey;
  /** How many codes it takes. */
  takes: [least: number, most: number];
};

const axial: readonly Opener[] = [
  {
    id: 'bundle',
    label: 'codes.bundle.button',
    action: 'codes.bundle.action',
    icon: FolderTree,
    keys: ['b'],
    takes: [1, Infinity]
  },
  {
    id: 'merge',
    label: 'codes.merge.button',
    action: 'codes.merge.action',
    icon: Combine,
    keys: ['m'],
    takes: [2, Infinity]
  },
  {
    id: 'split',
    label: 'codes.split.button',
    action: 'codes.split.action',
    icon: Split,
    keys: ['s'],
    takes: [1, 1]
  },
  {
    id: 'relate',
    label: 'codes.relate',
    action: 'codes.relateAction',
    icon: Spline,
    keys: ['r'],
    takes: [2, 2]
  }
];

const plain: readonly Opener[] = [
  {
    id: 'colour',
    label: 'codes.colour',
    action: 'codes.colourAction',
    icon: Palette,
    keys: ['c'],
    takes: [1, Infinity]
  },
  {
    id: 'group',
    label: 'codes.group.add',
    action: 'codes.groupAction',
    icon: FolderPlus,
    keys: ['g'],
    takes: [1, Infinity]
  },
  {
    id: 'move',
    label: 'codes.moveUnder',
    action: 'codes.moveAction',
    icon: CornerDownRight,
    keys: ['o'],
    takes: [1, Infinity]
  },
  {
    id: 'delete',
    label: 'codes.remove.run',
    action: 'codes.deleteAction',
    icon: Trash,
    keys: ['Delete'],
    takes: [1, Infinity]
  }
];

/** The gestures that fit a selection of so many codes, the axial ones first. */
export function selectionGestures({ t }: AppState, count: number, deeds: Deeds): Gesture[] {
  const openers = (list: readonly Opener[]): Gesture[] =>
    list
      .filter(({ takes: [least, most] }) => count >= least && count <= most)
      .map(({ id, label, action, icon, keys }) => ({
        id,
        label: t(label),
        action: t(action),
        icon,
        keys,
        run: () => deeds.open(id)
      }));
  const level: Gesture = {
    id: 'level',
    label: t('codes.level'),
    action: t('codes.level'),
    icon: Diamond,
    run: () => undefined,
    choices: codeLevels.map((one, index) => ({
      label: t(`domain.level.${one}`),
      keys: String(index + 1),
      run: () => deeds.setLevel(one)
    }))
  };
  return [...openers(axial), level, ...openers(plain)];
}

/** The same gestures by key and from the palette. */
export function gestureActions(app: AppState, gestures: readonly Gesture[]): Action[] {
  const group = () => app.t('codes.selection');
  return gestures.flatMap(({ id, action, keys, run, choices }): Action[] =>
    choices
      ? choices.map((choice) => ({
          id: `codes-${id}-${choice.keys}`,
          label: () => app.t('codes.setLevel', { level: choice.label }),
          group,
          keys: [choice.keys],
          run: choice.run
        }))
      : [{ id: `codes-${id}`, label: () => action, group, keys, run }]
  );
}
