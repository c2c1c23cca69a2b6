import type { phases as dutch } from '../nl/phases';

export const phases: typeof dutch = {
  title: 'Phases',
  none: 'No phases yet. Divide the study, with a goal and an approach for each phase.',
  name: 'Name of phase {{number}}',
  goal: 'Goal',
  approach: 'Approach',
  start: 'From',
  end: 'Until',
  documents_one: '{{count}} document',
  documents_other: '{{count}} documents',
  new: 'New phase',
  add: 'Add phase',
  moveUp: 'Phase {{number}} up',
  moveDown: 'Phase {{number}} down',
  remove: 'Remove phase {{number}}',
  asTable: 'Tracks, sub-phases and planning in the table'
};
