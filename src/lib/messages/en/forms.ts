import type { forms as dutch } from '../nl/forms';

export const forms: typeof dutch = {
  title: 'Forms',
  lead: 'What you fill in yourself: an observation guide during a training, an intake with a parent. Every filled-in form can be coded.',
  observerLabel: 'Observer',
  empty: 'There are no forms yet. Begin with an observation guide or an intake form, or make one yourself.',
  new: 'New form',
  import: 'Import filled-in ones',
  fill: 'Fill in',
  fillOf: 'Fill in {{name}}',
  edit: 'Sections',
  compare: 'Compare',
  print: 'Print',
  screensOf: 'Screens of form {{name}}',
  noSuchTemplate: 'This form is not here (any more).',
  noSuchForm: 'This filled-in form is not here (any more).',
  toForms: 'To the forms',
  fieldCount_one: '{{count}} section',
  fieldCount_other: '{{count}} sections',
  list: {
    none: 'Not filled in yet.',
    label: 'Filled in: {{name}}',
    name: 'Name',
    date: 'Date',
    observer: 'Filled in by',
    people: 'About whom',
    filled: 'Filled in',
    filledOf: '{{filled}} of {{count}}',
    document: 'Document',
    noDocument: 'no document',
    behind: 'is behind',
    remove: 'Remove {{name}}',
    removed: '“{{name}}” has been removed.',
    removedButDocument: '“{{name}}” has been removed; its document has stayed.'
  },
  create: {
    title: 'New form',
    begin: 'Begin with',
    name: 'Name',
    make: 'Make',
    guide: {
      label: 'Observation guide',
      hint: 'Six sections with a prompt, for taking notes with their time during a training.'
    },
    intake: {
      label: 'Intake form',
      hint: 'Questions to talk about, availability and wishes to tick, and an advice with five options.'
    },
    blank: { label: 'Empty form', hint: 'You think up the sections and questions yourself.' }
  },
  about: {
    name: 'Name of the form',
    kind: 'Becomes a document of kind',
    instruction: 'What it is for and how to fill it in',
    instructionHint: 'Stands above the form on screen and on paper.'
  },
  field: {
    list: 'Sections of {{name}}',
    keys: 'Arrows walk through the sections, Enter opens, Alt+↑ and Alt+↓ move, Delete removes.',
    none: 'Add a first section or question below.',
    new: 'New section, or paste several lines',
    add: 'Add',
    added_one: 'Added “{{name}}”',
    added_other: 'Added {{count}} sections',
    moved: '“{{name}}” is now at place {{place}} of {{count}}',
    removed: '“{{name}}” has been removed.',
    pane: 'Section {{number}}',
    back: 'Sections',
    name: 'Name or question',
    prompt: 'Prompt or explanation',
    promptHint: 'What to look at, or what to ask.',
    kind: 'What is filled in',
    withText: 'With room for an explanation',
    byObserver: 'Said by who fills it in',
    byObserverHint:
      'On an intake of one person the words count as that person’s. An advice or impression is of who fills it in.',
    remove: 'Remove section',
    up: 'Up',
    down: 'Down',
    lostField_one: 'Something was filled in under “{{name}}” on {{count}} form. It will go too.',
    lostField_other: 'Something was filled in under “{{name}}” on {{count}} forms. It will go too.',
    lostChoice_one: '“{{choice}}” is ticked on {{count}} form. That tick will go.',
    lostChoice_other: '“{{choice}}” is ticked on {{count}} forms. Those ticks will go.',
    lostUndo: 'You can undo it.',
    leave: 'Leave as it is',
    changeAnyway: 'Change anyway'
  },
  delete: 'Delete form',
  deleted: '“{{name}}” has been deleted.',
  deletedWith_one: '“{{name}}” has been deleted, with {{count}} filled-in form. Documents have stayed.',
  deletedWith_other: '“{{name}}” has been deleted, with {{count}} filled-in forms. Documents have stayed.',
  filling: {
    about: 'Details',
    aboutChange: 'Change details',
    aboutClose: 'Fold details',
    change: 'Change',
    close: 'Fold',
    wholeDay: 'A form is of a whole day, such as 4 March 2025.',
    aboutEmpty: 'No details yet',
    name: 'Name',
    event: 'Event',
    noEvent: 'None',
    eventHint: 'Takes over its date, place and people.',
    date: 'Date',
    where: 'Place',
    observer: 'Filled in by',
    phase: 'Phase',
    noPhase: 'Follows from the date',
    present: 'Present',
    whose: 'Of whom',
    addPerson: 'Name of a respondent',
    addPersonAction: 'Add',
    newPerson: '“{{name}}” is now a respondent of this project.',
    removePerson: 'Take {{name}} away',
    presentCount_one: '{{count}} present',
    presentCount_other: '{{count}} present',
    rubrics: 'Sections',
    filledMark: 'filled in',
    noteCount_one: '{{count}} note',
    noteCount_other: '{{count}} notes',
    notes: 'Notes under {{name}}',
    note: 'New note under {{name}}',
    notePlaceholder: 'What do you see and hear?',
    noteHint: 'Enter adds the note, Shift+Enter begins a new line.',
    addNote: 'Add note',
    began: 'begun at {{time}}',
    kept: 'Not added yet, but kept',
    noteText: 'Note of {{time}}',
    noteWithoutTime: 'Note {{number}}',
    noteTime: 'Time of note {{number}}',
    removeNote: 'Remove note {{number}}',
    noteRemoved: 'The note has been removed.',
    words: '{{name}}: text',
    wordsBeside: 'Explanation of {{name}}',
    wordsBesideLabel: 'Explanation',
    clearChoice: 'Clear choice',
    saved: 'Saved {{time}}',
    failed: 'Not saved',
    retry: 'Try again',
    undo: 'Undo',
    back: 'Forms',
    make: 'Make document',
    makeHint: 'After that you can code every section. You can fill in more later.',
    open: 'Code document {{number}}',
    update: 'Update document {{number}}',
    updated: 'Document {{number}} now says what is filled in here.',
    remove: 'Remove filled-in form',
    noFields: 'This form has no sections yet.',
    toFields: 'Make sections',
    keys: {
      group: 'Filling in a form',
      next: 'Next section',
      previous: 'Previous section',
      rubric: 'To section 1 to 9'
    }
  },
  behind: {
    title: 'Update document',
    lead: 'Words that are quoted in the document have been changed on the form. A quotation may not lose its words.',
    keep: 'These sections stay as they stand in the document; the rest is updated.',
    stuck:
      'These quotations reach across sections that now lie elsewhere. Make them smaller or remove them first, or leave the document as it is.',
    update: 'Update the rest'
  },
  example: {
    guide: {
      name: 'Observation guide training',
      instruction:
        'Under each section note what you see and hear, as literally as you can. Put what you think of it between brackets.',
      fields: {
        f1: {
          name: 'Training: set-up',
          prompt:
            'What was planned for this session, and what really happened? What took more or fewer minutes than planned, and at which task did the group come to life?'
        },
        f2: {
          name: 'Training: content',
          prompt:
            'Which subject is dealt with? Note what participants recognise from their own lives, what they ask to hear again, and which terms they begin to use themselves.'
        },
        f3: {
          name: 'Trainers: interaction',
          prompt:
            'Who speaks, and to whom? Which question or example of a trainer gets the talk going, and when does it fall silent?'
        },
        f4: {
          name: 'Buddies: attitude',
          prompt:
            'Describe what you see people do: take notes, object, nod, look at the clock. Does that change during the evening, and why?'
        },
        f5: {
          name: 'Buddies: questions',
          prompt:
            'Write down each question as literally as you can. Who asks it, what is it about, and is it answered?'
        },
        f6: {
          name: 'Other',
          prompt:
            'All that you want to remember and that has no place above, such as an idea for the next session.'
        }
      }
    },
    intake: {
      name: 'Intake buddy',
      instruction:
        'Hold it as a conversation; the order may differ. Note as much as you can in the parent’s own words.',
      fields: {
        f1: { name: 'The conversation' },
        f2: { name: 'Reason', prompt: 'What makes you want to become a buddy?' },
        f3: {
          name: 'Own experience',
          prompt:
            'What have you been through yourself with school and support, and how do you look back on it now?'
        },
        f4: {
          name: 'Working with school',
          prompt: 'What matters to you in that? What do you do when it gets tense?'
        },
        f5: {
          name: 'Role as a buddy',
          prompt: 'What would you like to be for another parent, and what not?'
        },
        f6: { name: 'Strong and hard', prompt: 'What comes easily to you? What do you dread?' },
        f7: { name: 'Practical' },
        f8: {
          name: 'Availability',
          prompt: 'When and how can you train and meet parents?',
          choices: {
            c1: 'by day',
            c2: 'in the evening',
            c3: 'at the weekend',
            c4: 'online',
            c5: 'at school',
            c6: 'at a parent’s home'
          }
        },
        f9: {
          name: 'Wishes',
          prompt: 'What would you like us to mind in a match?',
          choices: {
            c1: 'rather at one’s own school',
            c2: 'rather at another school',
            c3: 'has own transport',
            c4: 'mind faith or culture',
            c5: 'mind other children at home'
          }
        },
        f10: { name: 'Closing' },
        f11: {
          name: 'Advice',
          prompt: 'What do you advise after this conversation, and why?',
          choices: {
            c1: 'start with the training',
            c2: 'start, with a point for the trainers to mind',
            c3: 'talk once more first',
            c4: 'not yet: one’s own story is too close',
            c5: 'do not start'
          }
        },
        f12: {
          name: 'Impression',
          prompt: 'What struck you in the conversation that the trainers should know?'
        }
      }
    },
    blank: { name: 'Form' }
  }
};
