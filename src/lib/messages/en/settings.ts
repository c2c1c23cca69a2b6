export const settings = {
  title: 'Settings',
  appearance: 'Language and appearance',
  coder: 'Coder in this tab',
  storage: 'Storage in this browser',
  used: '{{used}} of {{quota}} in use',
  persisted: 'The browser has promised not to clear these data by itself.',
  notPersisted: 'The browser may clear these data when it runs out of room. Save your project as a file too.',
  askPersist: 'Ask the browser to keep them',
  persistRefused:
    'The browser does not promise that now. Install Kerncode as an app or save your project as a file.',
  history: 'History',
  historyWhy: 'Everything that was done in this project, newest first.',
  when: 'When',
  what: 'What',
  who: 'Who',
  moreHistory: 'Show more',
  kinds: { do: 'done', undo: 'undone', redo: 'done again' },
  tourAgain: 'See the tour again',
  help: 'Help'
};
