export const blindCoding = {
  title: 'Blind coding',
  lock: 'Done: lock',
  lockedAt: 'Locked on {{date}}: for reading only.',
  locked: 'Locked. Now give your codings back.',
  lockedWith_one: 'Locked. {{count}} place has no code; that is fine. Now give your codings back.',
  lockedWith_other: 'Locked. {{count}} places have no code; that is fine. Now give your codings back.',
  unlock: 'Unlock to correct',
  giveBack: 'Give back',
  giveBackWhy: 'Bring your codings to the project “{{project}}”. This copy stays.',
  intoProject: 'Put them in the project',
  asFile: 'Save as a file',
  projectIsHere: 'The project is in this browser: you first see what goes into it.',
  projectIsElsewhere:
    'The project is not in this browser. Give the file to whoever set up the round, to open it in the project.',
  givenBack: 'Your codings are in “{{session}}”. The comparison opens when everyone has locked.',
  fileSaved: '{{file}} was saved. Give it to whoever looks after the project “{{project}}”.',
  progress: {
    turn_one: '{{coded}} of {{count}} turn',
    turn_other: '{{coded}} of {{count}} turns',
    paragraph_one: '{{coded}} of {{count}} paragraph',
    paragraph_other: '{{coded}} of {{count}} paragraphs',
    sentence_one: '{{coded}} of {{count}} sentence',
    sentence_other: '{{coded}} of {{count}} sentences',
    quotation_one: '{{coded}} of {{count}} quotation',
    quotation_other: '{{coded}} of {{count}} quotations'
  },
  progressHere: {
    turn_one: 'In this document: {{coded}} of {{count}} turn coded',
    turn_other: 'In this document: {{coded}} of {{count}} turns coded',
    paragraph_one: 'In this document: {{coded}} of {{count}} paragraph coded',
    paragraph_other: 'In this document: {{coded}} of {{count}} paragraphs coded',
    sentence_one: 'In this document: {{coded}} of {{count}} sentence coded',
    sentence_other: 'In this document: {{coded}} of {{count}} sentences coded',
    quotation_one: 'In this document: {{coded}} of {{count}} quotation coded',
    quotation_other: 'In this document: {{coded}} of {{count}} quotations coded'
  },
  kind: { turn: 'Turn', paragraph: 'Paragraph', sentence: 'Sentence', quotation: 'Quotation' },
  place: '{{place}} {{number}} of {{all}}, {{state}}',
  hasCode: 'coded',
  hasNoCode: 'no code yet',
  steps: 'Along what is to be coded',
  step: {
    next: 'Next to code',
    previous: 'Previous to code',
    nextUncoded: 'Next without a code',
    previousUncoded: 'Previous without a code'
  },
  noneFurther: 'There is nothing further to code.',
  noneUncoded: 'Everything after this has a code.',
  outside: 'Not to be coded',
  page: {
    why: 'This is your own blind copy from the project “{{project}}”. Nothing of what others coded is in it, and they see nothing of yours until everyone has locked.',
    code: {
      free: 'Code the documents as you are used to. You may make new codes.',
      given: 'Put codes on the places that are given; each stands in the margin as a quotation.'
    },
    parts: 'Code only what has a line in the margin; the rest is there to be read.',
    lock: 'Done? Lock, and give your codings back. You can always unlock to correct.',
    begin: 'Begin coding',
    goOn: 'Go on coding'
  },
  notInCopy: 'This screen is no part of a blind copy: here one only codes.',
  toCopy: 'To what is to be coded',
  wall: {
    title: '{{name}}, you are coding blind',
    why: 'In “{{session}}” you code without seeing what another did, and that is in “{{project}}”. So the project stays closed to you until your codings are locked and given back.',
    toCopy: 'To my blind copy',
    otherCoder: 'I am another coder'
  },
  fileName: { for: '{{session}} for {{name}}', from: '{{session}} from {{name}}' },
  returned: {
    title: 'Codings of {{name}}',
    lockedAt: '{{session}}, locked on {{date}}. Nothing has been stored yet.',
    nothingNew: 'This changes nothing: these codings are in the round already.',
    older: 'Take care: what is there was locked later than this. Taking this replaces that later version.',
    hidden:
      'What is in it stays hidden until all coders have locked. It can be taken: it then counts as locked.',
    textsChanged_one:
      'The text of {{names}} has changed since the blind copy was made. Codings on words that are no longer there do not come along.',
    textsChanged_other:
      'The text of {{count}} documents has changed since the blind copy was made ({{names}}). Codings on words that are no longer there do not come along.',
    take: 'Take them',
    kinds: {
      fresh: 'New',
      same: 'The same as before',
      changed: 'Changed',
      gone: 'Gone',
      outside: 'Outside what was asked, left out',
      byOthers: 'By another coder, left out'
    },
    codesMade: 'Codes made while coding',
    joined: 'there is one of this name; they are taken as one',
    recoded: '{{before}} is now {{after}}',
    moved: '{{code}}: other boundaries',
    commented: '{{code}}: another comment',
    changedTexts: 'Documents whose text has changed',
    takenAndLost: '{{taken}} on the same words, {{lost}} lost',
    lost: 'Lost: these words are no longer there, or in more than one place',
    removedCodes: 'Codes removed or merged in the copy (the round keeps them)',
    changedCodes: 'Texts of codes changed in the copy (left out)',
    fields: {
      name: 'name',
      definition: 'definition',
      include: 'include',
      exclude: 'exclude',
      comment: 'comment'
    },
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more'
  }
};
