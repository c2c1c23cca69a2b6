export const blindCoding = {
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
