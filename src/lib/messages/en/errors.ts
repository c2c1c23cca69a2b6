import type { AppErrorCode } from '$lib/domain/app-error';

export const errors = {
  'import/empty-file': 'The file {{file}} is empty. Nothing was stored.',
  'import/unknown-format':
    '{{file}} is of a kind Kerncode cannot read. Save it as .docx, .txt, .vtt, .pdf or another text format.',
  'import/unreadable-file': '{{file}} cannot be read: the file is probably damaged. Nothing was stored.',
  'import/too-large': '{{file}} is {{megabytes}} MB; the limit is {{limit}} MB. Cut the file into parts.',
  'import/no-text': 'There is no text in {{file}}. Nothing was stored.',
  'import/scanned-pdf':
    '{{file}} is a scanned PDF (pages: {{pages}}) without a text layer. Run text recognition (OCR) on it first.',
  'import/password-protected': '{{file}} is protected by a password. Save it without one and try again.',
  'import/corrupt-archive': '{{file}} is damaged: the packed file is not whole. Ask for a new copy.',
  'import/archive-bomb': '{{file}} unpacks to an unreasonable size and was therefore not read.',
  'import/invalid-xml':
    '{{file}} is damaged: its contents are no valid XML. Open it in the program it came from and save it again.',
  'import/forbidden-xml': '{{file}} holds XML references that can be unsafe and was therefore not read.',
  'import/wrong-extension': '{{file}} is called .{{found}}, but its contents are {{expected}}.',
  'import/not-a-transcript': '{{file}} is not a valid {{format}} file. Nothing was stored.',
  'import/cancelled': 'The import of {{file}} was stopped. Nothing of it was stored.',
  'import/took-too-long':
    'Reading {{file}} got stuck and was stopped. Nothing of it was stored; save it as .docx or .txt and try again.',
  'bundle/not-a-bundle': '{{file}} is not a Kerncode file.',
  'bundle/damaged':
    '{{file}} is damaged at {{entry}} ({{problem}}). Nothing was stored; open another backup.',
  'bundle/newer-version':
    '{{file}} was made by a newer Kerncode (file version {{version}}; this one knows {{supported}}). Update Kerncode.',
  'model/not-found': 'This no longer exists; perhaps it was removed in another tab.',
  'command/empty-name': 'Give it a name.',
  'command/name-taken': 'The name “{{name}}” is already in use.',
  'command/empty-selection': 'Select some text first.',
  'command/outside-text': 'The selection lies outside the text.',
  'command/cycle': '“{{name}}” cannot be put under itself.',
  'command/smart-group':
    '“{{name}}” is a smart group: its condition says which codes are in it. Change that, or make an ordinary group.',
  'command/related-to-itself': '“{{name}}” cannot be related to itself.',
  'command/alternative-circle':
    '“{{name}}” cannot be an alternative to a configuration that is itself an alternative to “{{name}}”.',
  'command/no-coder': 'First choose who is coding.',
  'command/nothing-to-undo': 'There is nothing to undo.',
  'command/nothing-to-redo': 'There is nothing to redo.',
  'cases/unknown-format':
    '{{file}} is no table that Kerncode can read. Save the cases as .xlsx or .csv and try again.',
  'cases/too-large':
    '{{file}} is too large for a table of cases: at most 100,000 rows and 500 columns. Nothing was imported.',
  'cases/no-name-column': 'No column of names was found in {{file}}. Point it out, or title it “Name”.',
  'case/value-does-not-fit': '“{{value}}” does not fit the attribute “{{attribute}}”. Nothing was changed.',
  'command/in-use': '“{{name}}” is still in use ({{count}}×).',
  'storage/quota-exceeded':
    'The browser’s storage is full. What is on screen is not lost: save the project as a file and make room.',
  'storage/unavailable':
    'The browser does not allow data to be stored (private window or policy). Open Kerncode in an ordinary window.',
  'storage/project-missing': 'This project is not (or no longer) in this browser.',
  'storage/migration-failed': 'The project “{{name}}” could not be updated. The old data are unchanged.',
  'storage/write-failed':
    'Saving failed ({{reason}}). The last action was not kept; everything else is safe.',
  'export/nothing-to-export': 'There is nothing to export: there is no row here, or none passes the filters.',
  'export/no-codes': 'There is nothing to export: this project has no codes yet.',
  'export/no-memos': 'There is nothing to export: there are no memos here.',
  'codebook/empty': 'There is not a single row in {{file}}. Nothing was imported.',
  'codebook/unknown-format':
    '{{file}} is no table that Kerncode can read. Save the codebook as .xlsx or .csv and try again.',
  'codebook/unreadable':
    '{{file}} cannot be read: the sheet is probably damaged. Open it in Excel, save it again and retry.',
  'codebook/too-many-rows':
    '{{file}} is too large for a codebook: the maximum is {{limit}} rows and 500 columns. Nothing was imported.',
  'codebook/no-name-column':
    'No column with names of codes was found in {{file}}. Point that column out, or give it the title “Code”.',
  'ratings/empty':
    'There are no ratings in {{file}}. The first row names the coders; below it stands a unit on every row.',
  'ratings/unknown-format':
    '{{file}} is no table that Kerncode can read. Save it as .csv or .xlsx and try again.',
  'ratings/unreadable':
    '{{file}} cannot be read: the sheet is probably damaged. Open it in Excel, save it again and retry.',
  'ratings/too-large': '{{file}} is too large: the maximum is {{rows}} units and {{coders}} coders.',
  'ratings/too-few-coders':
    'Columns with ratings found in {{file}}: {{count}}. At least two are needed, after a first column with the names of the units.',
  'ratings/no-coder-name':
    'In {{file}} column {{column}} has no name. The first row names the coder of every column.',
  'ratings/same-coder':
    'In {{file}} two columns are called “{{name}}”. The first row names the coders, each by another name.',
  'ratings/ragged-row':
    'Row {{row}} of {{file}} has {{found}} cells and the first row has {{expected}}. Leave cells empty where a rating is missing.',
  'ratings/not-a-number':
    'Row {{row}} of {{file}}, {{coder}}: “{{rating}}” is no number, and this level of measurement asks for numbers.',
  'ratings/below-zero':
    'Row {{row}} of {{file}}, {{coder}}: “{{rating}}” is below zero, and level ratio asks for numbers of zero or more.',
  'timeline/end-before-start': '“{{name}}” ends ({{end}}) before it begins ({{start}}). Nothing was changed.',
  'timeline/time-before-start':
    '“{{name}}” ends at {{end}}, before it begins at {{start}}. Nothing was changed.',
  'timeline/unknown-format':
    '{{file}} is no calendar (.ics) and no table (.csv, .tsv or .xlsx). Save the file in one of those forms and import it again.',
  'timeline/not-a-calendar':
    'There is no calendar in {{file}}. Export the calendar again as an iCalendar file (.ics).',
  'timeline/empty': 'There is nothing in {{file}} to import.',
  'timeline/too-large': '{{file}} has more than {{limit}} rows. Split it into more files.',
  'timeline/no-columns':
    'No column with names of phases or events was found in {{file}}. Put titles such as Phase, Name, Start and End above the columns.',
  'timeline/nested-phase':
    '“{{name}}” cannot go there: a sub-phase belongs to a phase that is no sub-phase itself, and has none of its own.',
  'forms/same-choice': '“{{field}}” already has “{{label}}”. Give each choice a name of its own.',
  'forms/one-choice': 'Only one choice can be ticked under “{{field}}”.',
  'forms/quoted-words-changed':
    'Document “{{name}}” was not updated: words quoted in {{quotations}} have been changed on the form. Nothing was changed.',
  'forms/document-in-session':
    'Document “{{name}}” is in comparison “{{session}}”. While it is, its text stays as it is; the form itself is saved.',
  'forms/document-changed':
    'The text of document “{{name}}” has changed in the meantime. Nothing was changed; try again.',
  'responses/empty': 'There is nothing in {{file}}. Nothing was stored.',
  'responses/unknown-format':
    '{{file}} is no table that Kerncode can read. Save it as .csv or .xlsx and try again.',
  'responses/too-large':
    '{{file}} is too large: the maximum is {{rows}} rows, {{columns}} columns and {{cells}} cells. Split the file.',
  'responses/asks-nothing': 'Item {{item}} is a heading over sub-items and asks nothing itself.',
  'responses/out-of-range': '{{found}} does not fit item {{item}}: the scale runs from {{min}} to {{max}}.',
  'responses/between-steps':
    '{{found}} does not fit item {{item}}: the scale counts from {{min}} in steps of {{step}}.',
  'responses/not-a-number': 'Item {{item}} asks for a number. “{{found}}” is not one.',
  'responses/unknown-choice': '“{{found}}” cannot be chosen at item {{item}}.',
  'responses/same-choice': 'The same choice is given twice at item {{item}}.',
  'responses/not-a-day': 'Item {{item}} asks for a day, such as 21-1-2026. “{{found}}” is not one.',
  'responses/no-words': 'Item {{item}} asks for words. Leave it empty when nothing was filled in.',
  'responses/bad-date': '“{{found}}” is not a day. Write 21-1-2026, say, or leave it empty.',
  'responses/taken':
    '{{respondent}} already has a response at “{{moment}}”. Open that one to correct it; nothing was overwritten.',
  'responses/document-changed':
    'Document “{{name}}” has changed in the meantime. Nothing was added; open this window again.',
  'report/nothing-to-report': 'There is nothing to put in the report: first choose at least one part.',
  'verify/no-seal':
    'There is no seal of Kerncode in {{file}}. A report that Kerncode made can be verified (.docx, .html or .md); some programs leave the seal out when they save a file again.',
  'verify/unknown-format':
    '{{file}} is no report that Kerncode can read. Choose the Word file (.docx), the evidence pack (.html) or the Markdown (.md).',
  'verify/damaged':
    '{{file}}, or the seal in it, is damaged and was not verified. Use the copy as Kerncode saved it.',
  'session/no-documents': 'Choose at least one document to code.',
  'session/too-few-seats': 'A comparison needs at least two coders, or one coder at two moments.',
  'session/same-seat': '{{name}} is in it twice. Give each moment a name of its own.',
  'session/overlapping-parts': 'The parts chosen overlap. Choose parts that lie apart.',
  'session/no-units': 'The chosen documents and parts hold no units of this kind.',
  'session/codes-in-project':
    '{{name}} codes in the project itself. There is no blind copy for that and nothing to take in.',
  'session/not-returned': 'The codings of {{name}} have not come back yet. Take in the file first.',
  'session/decided':
    'Differences have been decided already ({{count}}). Correct the codings and take them in again; what was decided then stays.',
  'session/promoted':
    'The consensus is the coding of the project already. What {{name}} had there can no longer be told and cannot be taken again. Undo the promotion of the consensus first.',
  'session/not-open': 'Not everything is locked in “{{name}}” yet. Until then there is nothing to compare.',
  'session/first-measurement': 'The first measurement stays: it is from before the discussion.',
  'session/locked':
    'This blind copy is locked: nothing was changed. Unlock it if something is still to be corrected.',
  'session/outside-parts': 'This piece of text is not part of what is to be coded in this round.',
  'session/given-units': 'The units of this round are given. Their boundaries cannot be moved.',
  'session/not-a-blind-copy': '“{{name}}” is an ordinary project, not a blind copy. Nothing was taken in.',
  'session/other-project': 'This blind copy is of another project: “{{name}}”. Nothing was taken in.',
  'session/unknown-session': 'There is no round “{{name}}” in this project (any more). Nothing was taken in.',
  'session/other-seat':
    'This blind copy is of a coder who is not in this round: {{name}}. Nothing was taken in.',
  'session/not-locked':
    '{{name}} has not locked the blind copy yet. Have that done first, then take in the file again.',
  'session/damaged-copy':
    'The blind copy of {{name}} is damaged: it has codings outside the text. Nothing was taken in.',
  'questionnaire/number-taken': 'This questionnaire already has an item {{number}}. Choose another number.',
  'questionnaire/nested-item':
    'Item {{number}} cannot be a sub-item there: a sub-item has no sub-items of its own.',
  'questionnaire/scale-bounds': 'A scale goes up: {{min}} is not below {{max}}.',
  'questionnaire/scale-step': 'Steps of {{step}} do not fit between {{min}} and {{max}}.',
  'questionnaire/same-choice': 'The choice “{{label}}” is already there.',
  'questionnaire/empty-scale':
    'Scale “{{name}}” has no item yet. Choose at least one that is answered with a scale or a number.',
  'worker/crashed': 'The work in the background broke off ({{reason}}). Nothing is half stored; try again.'
} satisfies Record<AppErrorCode, string>;
