import type { AppErrorCode } from '$lib/domain/app-error';

/** What happened, whether the data are safe, what now: one entry per error code. */
export const errors = {
  'import/empty-file': 'Het bestand {{file}} is leeg. Er is niets opgeslagen.',
  'import/unknown-format':
    '{{file}} is van een soort die Kerncode niet kan lezen. Sla het op als .docx, .txt, .vtt, .pdf of een ander tekstformaat.',
  'import/unreadable-file':
    '{{file}} kan niet worden gelezen: het bestand is waarschijnlijk beschadigd. Er is niets opgeslagen.',
  'import/too-large': '{{file}} is {{megabytes}} MB; het maximum is {{limit}} MB. Knip het bestand in delen.',
  'import/no-text': 'In {{file}} staat geen tekst. Er is niets opgeslagen.',
  'import/scanned-pdf':
    '{{file}} is een gescande PDF (pagina’s: {{pages}}) zonder tekstlaag. Laat er eerst tekstherkenning (OCR) op los.',
  'import/password-protected':
    '{{file}} is met een wachtwoord beveiligd. Sla het zonder wachtwoord op en probeer het opnieuw.',
  'import/corrupt-archive':
    '{{file}} is beschadigd: het ingepakte bestand is niet heel. Vraag om een nieuw exemplaar.',
  'import/archive-bomb': '{{file}} pakt uit tot een onredelijke omvang en is daarom niet gelezen.',
  'import/invalid-xml':
    '{{file}} is beschadigd: de inhoud is geen geldige XML. Open het in het oorspronkelijke programma en sla het opnieuw op.',
  'import/forbidden-xml':
    '{{file}} bevat XML-verwijzingen die onveilig kunnen zijn en is daarom niet gelezen.',
  'import/wrong-extension': '{{file}} heet .{{found}}, maar de inhoud is {{expected}}.',
  'import/not-a-transcript': '{{file}} is geen geldig {{format}}-bestand. Er is niets opgeslagen.',
  'import/cancelled': 'Het importeren van {{file}} is gestopt. Er is niets van opgeslagen.',
  'import/took-too-long':
    'Het lezen van {{file}} kwam niet verder en is gestopt. Er is niets van opgeslagen; sla het op als .docx of .txt en probeer het opnieuw.',
  'bundle/not-a-bundle': '{{file}} is geen Kerncode-bestand.',
  'bundle/damaged':
    '{{file}} is beschadigd bij {{entry}} ({{problem}}). Er is niets opgeslagen; open een andere reservekopie.',
  'bundle/newer-version':
    '{{file}} is gemaakt met een nieuwere Kerncode (bestandsversie {{version}}; deze kent {{supported}}). Werk Kerncode bij.',
  'model/not-found': 'Dit onderdeel bestaat niet meer; misschien is het in een ander tabblad verwijderd.',
  'command/empty-name': 'Geef een naam op.',
  'command/name-taken': 'De naam “{{name}}” is al in gebruik.',
  'command/empty-selection': 'Selecteer eerst een stuk tekst.',
  'command/outside-text': 'De selectie valt buiten de tekst.',
  'command/cycle': '“{{name}}” kan niet onder zichzelf worden gezet.',
  'command/smart-group':
    '“{{name}}” is een slimme groep: welke codes erin zitten, volgt uit de voorwaarde. Pas die aan, of maak een gewone groep.',
  'command/related-to-itself': '“{{name}}” kan geen relatie met zichzelf hebben.',
  'command/alternative-circle':
    '“{{name}}” kan geen alternatief zijn voor een configuratie die zelf een alternatief is voor “{{name}}”.',
  'command/no-coder': 'Kies eerst wie er codeert.',
  'command/nothing-to-undo': 'Er is niets om ongedaan te maken.',
  'command/nothing-to-redo': 'Er is niets om opnieuw te doen.',
  'cases/unknown-format':
    '{{file}} is geen tabel die Kerncode kan lezen. Sla de respondenten op als .xlsx of .csv en probeer het opnieuw.',
  'cases/too-large':
    '{{file}} is te groot voor een tabel van respondenten: het maximum is 100.000 rijen en 500 kolommen. Er is niets geïmporteerd.',
  'cases/no-name-column':
    'In {{file}} is geen kolom met namen gevonden. Wijs die kolom aan of geef haar de kop “Naam”.',
  'case/value-does-not-fit': '“{{value}}” past niet bij het kenmerk “{{attribute}}”. Er is niets gewijzigd.',
  'command/in-use': '“{{name}}” is nog in gebruik ({{count}}×).',
  'storage/quota-exceeded':
    'De opslagruimte van de browser is vol. Wat op het scherm staat is niet verloren: bewaar het project als bestand en maak ruimte vrij.',
  'storage/unavailable':
    'De browser staat het opslaan van gegevens niet toe (privévenster of beleid). Open Kerncode in een gewoon venster.',
  'storage/project-missing': 'Dit project staat niet (meer) in deze browser.',
  'storage/migration-failed':
    'Het project “{{name}}” kon niet worden bijgewerkt. De oude gegevens zijn onveranderd.',
  'storage/write-failed':
    'Opslaan is niet gelukt ({{reason}}). De laatste handeling is niet bewaard; de rest is veilig.',
  'export/nothing-to-export':
    'Er is niets om te exporteren: er is hier geen enkele rij, of geen rij voldoet aan de filters.',
  'export/no-codes': 'Er is niets om te exporteren: dit project heeft nog geen codes.',
  'export/no-memos': 'Er is niets om te exporteren: er zijn hier geen memo’s.',
  'codebook/empty': 'In {{file}} staat geen enkele rij. Er is niets geïmporteerd.',
  'codebook/unknown-format':
    '{{file}} is geen tabel die Kerncode kan lezen. Sla het codeboek op als .xlsx of .csv en probeer het opnieuw.',
  'codebook/unreadable':
    '{{file}} kan niet worden gelezen: het werkblad is waarschijnlijk beschadigd. Open het in Excel, sla het opnieuw op en probeer het nog eens.',
  'codebook/too-many-rows':
    '{{file}} is te groot voor een codeboek: het maximum is {{limit}} rijen en 500 kolommen. Er is niets geïmporteerd.',
  'codebook/no-name-column':
    'In {{file}} is geen kolom met namen van codes gevonden. Wijs die kolom aan of geef haar de kop “Code”.',
  'ratings/empty':
    'Er staan geen beoordelingen in {{file}}. De eerste rij noemt de codeurs; daaronder staat op elke rij een eenheid.',
  'ratings/unknown-format':
    '{{file}} is geen tabel die Kerncode kan lezen. Sla het op als .csv of .xlsx en probeer het opnieuw.',
  'ratings/unreadable':
    '{{file}} is niet te lezen: het blad is waarschijnlijk beschadigd. Open het in Excel, sla het opnieuw op en probeer het nog eens.',
  'ratings/too-large': '{{file}} is te groot: het maximum is {{rows}} eenheden en {{coders}} codeurs.',
  'ratings/too-few-coders':
    'Kolommen met beoordelingen in {{file}}: {{count}}. Er zijn er ten minste twee nodig, na een eerste kolom met de namen van de eenheden.',
  'ratings/no-coder-name':
    'In {{file}} heeft kolom {{column}} geen naam. De eerste rij noemt van elke kolom de codeur.',
  'ratings/same-coder':
    'In {{file}} heten twee kolommen “{{name}}”. De eerste rij noemt de codeurs, elk met een andere naam.',
  'ratings/ragged-row':
    'Rij {{row}} van {{file}} heeft {{found}} cellen en de eerste rij {{expected}}. Laat een cel leeg waar een beoordeling ontbreekt.',
  'ratings/not-a-number':
    'Rij {{row}} van {{file}}, {{coder}}: “{{rating}}” is geen getal, en dit meetniveau vraagt getallen.',
  'ratings/below-zero':
    'Rij {{row}} van {{file}}, {{coder}}: “{{rating}}” ligt onder nul, en meetniveau ratio vraagt getallen van nul of hoger.',
  'timeline/end-before-start':
    '“{{name}}” eindigt ({{end}}) voordat het begint ({{start}}). Er is niets gewijzigd.',
  'timeline/time-before-start':
    '“{{name}}” eindigt om {{end}}, vóór het begin om {{start}}. Er is niets gewijzigd.',
  'timeline/unknown-format':
    '{{file}} is geen agenda (.ics) en geen tabel (.csv, .tsv of .xlsx). Sla het bestand in een van die vormen op en importeer het opnieuw.',
  'timeline/not-a-calendar':
    'In {{file}} staat geen agenda. Exporteer de agenda opnieuw als iCalendar-bestand (.ics).',
  'timeline/empty': 'In {{file}} staat niets om te importeren.',
  'timeline/too-large': '{{file}} heeft meer dan {{limit}} rijen. Verdeel het over meer bestanden.',
  'timeline/no-columns':
    'In {{file}} is geen kolom met namen van fasen of gebeurtenissen gevonden. Zet boven de kolommen titels als Fase, Naam, Begin en Einde.',
  'timeline/nested-phase':
    '“{{name}}” kan daar niet onder: een deelfase hoort bij een fase die zelf geen deelfase is en heeft zelf geen deelfasen.',
  'forms/same-choice': '“{{label}}” staat al bij “{{field}}”. Geef elke keuze een eigen naam.',
  'forms/one-choice': 'Bij “{{field}}” kan maar één keuze worden aangekruist.',
  'forms/quoted-words-changed':
    'Document “{{name}}” is niet bijgewerkt: op het formulier zijn woorden veranderd die in {{quotations}} zijn geciteerd. Er is niets gewijzigd.',
  'forms/document-in-session':
    'Document “{{name}}” zit in vergelijking “{{session}}”. Zolang dat zo is, blijft de tekst zoals zij is; het formulier is wel bewaard.',
  'forms/document-changed':
    'De tekst van document “{{name}}” is intussen veranderd. Er is niets gewijzigd; probeer het opnieuw.',
  'responses/empty': 'Er staat niets in {{file}}. Er is niets opgeslagen.',
  'responses/unknown-format':
    '{{file}} is geen tabel die Kerncode kan lezen. Sla het op als .csv of .xlsx en probeer het opnieuw.',
  'responses/too-large':
    '{{file}} is te groot: het maximum is {{rows}} rijen, {{columns}} kolommen en {{cells}} cellen. Splits het bestand.',
  'responses/asks-nothing': 'Item {{item}} is een kopje boven deelitems en vraagt zelf niets.',
  'responses/out-of-range': 'Bij item {{item}} past {{found}} niet: de schaal loopt van {{min}} tot {{max}}.',
  'responses/between-steps':
    'Bij item {{item}} past {{found}} niet: de schaal telt vanaf {{min}} in stappen van {{step}}.',
  'responses/not-a-number': 'Bij item {{item}} hoort een getal. “{{found}}” is dat niet.',
  'responses/unknown-choice': 'Bij item {{item}} valt “{{found}}” niet te kiezen.',
  'responses/same-choice': 'Bij item {{item}} staat dezelfde keuze er twee keer.',
  'responses/not-a-day': 'Bij item {{item}} hoort een dag, zoals 21-1-2026. “{{found}}” is dat niet.',
  'responses/no-words': 'Bij item {{item}} horen woorden. Laat het leeg als er niets is ingevuld.',
  'responses/bad-date': '“{{found}}” is geen dag. Schrijf bijvoorbeeld 21-1-2026, of laat het leeg.',
  'responses/taken':
    'Van {{respondent}} is er bij “{{moment}}” al een ingevulde lijst. Open die om haar te verbeteren; er is niets overschreven.',
  'responses/document-changed':
    'Document “{{name}}” is intussen veranderd. Er is niets toegevoegd; open het venster opnieuw.',
  'report/nothing-to-report': 'Er is niets om in het rapport te zetten: kies eerst ten minste één onderdeel.',
  'verify/no-seal':
    'In {{file}} staat geen zegel van Kerncode. Controleren kan met een rapport dat Kerncode heeft gemaakt (.docx, .html of .md); sommige programma’s laten het zegel weg als ze een bestand opnieuw opslaan.',
  'verify/unknown-format':
    '{{file}} is geen rapport dat Kerncode kan lezen. Kies het Word-bestand (.docx), het bewijspakket (.html) of de Markdown (.md).',
  'verify/damaged':
    '{{file}} of het zegel erin is beschadigd en is niet gecontroleerd. Neem het exemplaar zoals Kerncode het opsloeg.',
  'session/no-documents': 'Kies ten minste één document om te coderen.',
  'session/too-few-seats': 'Een vergelijking vraagt ten minste twee codeurs, of één codeur op twee momenten.',
  'session/same-seat': '{{name}} staat er twee keer in. Geef elk moment een eigen naam.',
  'session/overlapping-parts': 'De gekozen delen overlappen elkaar. Kies delen die los van elkaar liggen.',
  'session/no-units': 'In de gekozen documenten en delen zijn geen eenheden van deze soort te vinden.',
  'session/codes-in-project':
    '{{name}} codeert in het project zelf. Daar hoort geen blinde kopie bij en er is niets in te lezen.',
  'session/not-returned': 'De coderingen van {{name}} zijn nog niet terug. Lees eerst het bestand in.',
  'session/decided':
    'Er is al over verschillen besloten ({{count}}). Verbeter de coderingen en lees ze opnieuw in; wat besloten is blijft dan staan.',
  'session/promoted':
    'De consensus is al de codering van het project. Wat {{name}} daar had, is niet meer na te gaan en kan niet opnieuw worden overgenomen. Maak eerst het overnemen van de consensus ongedaan.',
  'session/not-open': 'In “{{name}}” is nog niet alles vergrendeld. Tot dan is er niets te vergelijken.',
  'session/first-measurement': 'De eerste meting blijft staan: die is van vóór het overleg.',
  'session/locked':
    'Deze blinde kopie is vergrendeld: er is niets gewijzigd. Ontgrendel hem als er nog iets te verbeteren is.',
  'session/outside-parts': 'Dit stuk tekst hoort niet bij wat er in deze ronde te coderen is.',
  'session/given-units': 'In deze ronde liggen de eenheden vast. De grenzen kunnen niet worden verplaatst.',
  'session/not-a-blind-copy':
    '“{{name}}” is een gewoon project en geen blinde kopie. Er is niets overgenomen.',
  'session/other-project':
    'Deze blinde kopie hoort bij een ander project: “{{name}}”. Er is niets overgenomen.',
  'session/unknown-session':
    'De ronde “{{name}}” bestaat niet (meer) in dit project. Er is niets overgenomen.',
  'session/other-seat':
    'Deze blinde kopie is van een codeur die niet in deze ronde zit: {{name}}. Er is niets overgenomen.',
  'session/not-locked':
    '{{name}} heeft de blinde kopie nog niet vergrendeld. Laat dat eerst doen en lees het bestand dan opnieuw in.',
  'session/damaged-copy':
    'De blinde kopie van {{name}} is beschadigd: er staan coderingen buiten de tekst. Er is niets overgenomen.',
  'questionnaire/number-taken': 'Deze vragenlijst heeft al een item {{number}}. Kies een ander nummer.',
  'questionnaire/nested-item':
    'Item {{number}} kan daar niet als deelitem staan: een deelitem heeft zelf geen deelitems.',
  'questionnaire/scale-bounds': 'Een schaal loopt op: {{min}} ligt niet onder {{max}}.',
  'questionnaire/scale-step': 'Stappen van {{step}} passen niet tussen {{min}} en {{max}}.',
  'questionnaire/same-choice': 'De keuze “{{label}}” staat er al.',
  'questionnaire/empty-scale':
    'Schaal “{{name}}” heeft nog geen item. Kies er minstens één met een schaal of een getal als antwoord.',
  'worker/crashed':
    'Het werk op de achtergrond is afgebroken ({{reason}}). Er is niets half opgeslagen; probeer het opnieuw.'
} satisfies Record<AppErrorCode, string>;
