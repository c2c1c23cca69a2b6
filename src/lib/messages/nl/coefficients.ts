/** What each coefficient is, on one screen: what it asks, what its signs stand for, and when it misleads. */
export const coefficients = {
  explain: 'Uitleg: {{name}}',
  explanation: 'uitleg',
  asks: 'Wat vraagt deze maat?',
  formula: 'Formule',
  where: 'Daarin is',
  filledIn: 'Ingevuld voor ‘{{code}}’',
  range: 'Bereik',
  undefinedWhen: 'Niet te bepalen',
  misleads: 'Wanneer leidt deze maat om de tuin?',
  intervals:
    'Het interval komt uit een bootstrap over documenten of beurten. Bij weinig documenten (minder dan tien) is het te smal: het kan niet weten wat niet in de steekproef zat.',
  source: 'Bron',
  /** Names as a column has room for. */
  short: {
    percentAgreement: '% overeen',
    positiveAgreement: 'Positief',
    negativeAgreement: 'Negatief',
    cohensKappa: 'Kappa',
    scottsPi: 'Pi',
    fleissKappa: 'Fleiss',
    meanPairwiseKappa: 'Kappa (paren)',
    brennanPrediger: 'B-P',
    gwetAc1: 'AC1',
    krippendorffAlpha: 'Alfa',
    binaryAlpha: '|uα',
    kuAlpha: '(k)uα',
    cuAlpha: 'cuα',
    uAlpha: 'uα',
    spanF1: 'F1',
    spanF1Exact: 'F1 exact',
    pooledKappa: 'Gepoolde kappa',
    meanPercentAgreement: 'Gem. %',
    meanCohensKappa: 'Gem. kappa',
    meanKrippendorffAlpha: 'Gem. alfa',
    alphaJaccard: 'Alfa (Jaccard)',
    alphaMasi: 'Alfa (MASI)',
    holsti: 'Holsti'
  },
  percentAgreement: {
    asks: 'In welk deel van de eenheden kwamen de codeurs tot hetzelfde oordeel: deze code wel, of deze code niet? Bij meer dan twee codeurs: het gemiddelde over de eenheden van het deel van de paren dat hetzelfde zei.',
    where:
      'a: eenheden die beiden met de code hebben; b en c: eenheden die alleen de een of alleen de ander heeft; d: eenheden die geen van beiden heeft; n: alle eenheden.',
    range: 'Van 0 tot 1. 1 is volledige overeenstemming.',
    undefinedWhen: 'Als er geen eenheid is die twee of meer codeurs hebben beoordeeld.',
    misleads:
      'Toeval telt mee. Is een code zeldzaam, dan zijn bijna alle eenheden ‘geen van beiden’ en komt het percentage vanzelf boven de 90, ook als de codeurs elkaar nooit vinden. Geef dit getal niet zonder prevalentie en positieve overeenstemming.'
  },
  positiveAgreement: {
    asks: 'Als een codeur de code gaf, hoe vaak gaf de ander die dan ook?',
    where:
      'a: eenheden die beiden met de code hebben; b en c: eenheden die alleen de een of alleen de ander heeft.',
    range: 'Van 0 tot 1.',
    undefinedWhen: 'Als niemand de code gaf.',
    misleads:
      'Eenheden die beiden leeg lieten tellen niet mee. Dat is eerlijk bij een zeldzame code, maar bij een heel gewone code ligt het getal vanzelf hoog. Lees het samen met de negatieve overeenstemming.'
  },
  negativeAgreement: {
    asks: 'Als een codeur de code niet gaf, hoe vaak liet de ander die dan ook weg?',
    where:
      'd: eenheden die geen van beiden heeft; b en c: eenheden die alleen de een of alleen de ander heeft.',
    range: 'Van 0 tot 1.',
    undefinedWhen: 'Als iedereen de code aan elke eenheid gaf.',
    misleads:
      'Bij een zeldzame code is dit getal bijna altijd dicht bij 1 en zegt het weinig. De positieve overeenstemming is dan het getal om naar te kijken.'
  },
  cohensKappa: {
    asks: 'Hoeveel van de ruimte boven toeval hebben de twee codeurs gehaald, als toeval betekent dat ieder blind codeert met de eigen frequentie?',
    where:
      'pₒ: de waargenomen overeenstemming; pₑ: die bij toeval, waarin p₁ en p₂ het deel van de eenheden zijn dat de ene en de andere codeur de code gaf.',
    range: 'Tot 1. 0 is wat toeval geeft, onder 0 is slechter dan toeval.',
    undefinedWhen:
      'Als beide codeurs de code aan alle, of aan geen enkele eenheid gaven: toeval verklaart dan alles.',
    misleads:
      'De prevalentieparadox: bij een zeldzame of een heel gewone code is de kappa laag terwijl het percentage hoog is (Feinstein & Cicchetti, 1990). Verschillen de codeurs in frequentie, dan wordt hij juist hoger. Bij minder dan vijf positieve eenheden hangt alles aan een enkele eenheid.'
  },
  scottsPi: {
    asks: 'Hoeveel van de ruimte boven toeval is gehaald, als toeval betekent dat beiden blind coderen met dezelfde, gemiddelde frequentie?',
    where:
      'pₒ: de waargenomen overeenstemming; p: het deel van alle oordelen dat de code geeft, gemiddeld over de codeurs.',
    range: 'Tot 1. 0 is wat toeval geeft.',
    undefinedWhen: 'Als iedereen overal hetzelfde oordeel gaf.',
    misleads:
      'Dezelfde prevalentieparadox als bij kappa. Pi ligt nooit boven kappa; verschillen de codeurs in frequentie, dan ligt hij lager.'
  },
  meanPairwiseKappa: {
    asks: 'Wat is Cohens kappa gemiddeld over alle paren codeurs?',
    where: 'κ: de kappa van elk paar; k: het aantal paren.',
    range: 'Tot 1. 0 is wat toeval geeft.',
    undefinedWhen: 'Als hij voor een van de paren niet bestaat.',
    misleads:
      'Een gemiddelde verbergt het paar dat elkaar niet vindt: kijk ook naar de paren. Verder geldt alles wat bij Cohens kappa staat, de prevalentieparadox voorop.'
  },
  fleissKappa: {
    asks: 'Hetzelfde als Scotts pi, maar met meer dan twee codeurs die elke eenheid hebben beoordeeld.',
    where:
      'P: het gemiddelde over de eenheden van het deel van de paren codeurs dat overeenstemt; Pₑ: de som van de kwadraten van hoe vaak elk oordeel is gegeven.',
    range: 'Tot 1. 0 is wat toeval geeft.',
    undefinedWhen: 'Als er een oordeel ontbreekt, of als iedereen overal hetzelfde oordeel gaf.',
    misleads:
      'Het is geen veralgemening van Cohens kappa, hoe hij ook heet: met twee codeurs geeft hij Scotts pi. Ook hier geldt de prevalentieparadox.'
  },
  krippendorffAlpha: {
    asks: 'Hoeveel kleiner is het waargenomen verschil van mening dan wat je zou zien als de oordelen willekeurig over de eenheden waren verdeeld?',
    where:
      'Dₒ: het waargenomen verschil, over alle paren van oordelen binnen een eenheid; Dₑ: het verwachte verschil, over alle paren van oordelen.',
    range: 'Tot 1. 0 is wat toeval geeft.',
    undefinedWhen: 'Als alle oordelen hetzelfde zijn: er is dan geen verschil te verwachten.',
    misleads:
      'Krippendorffs vuistregel (.800 om op te bouwen, .667 voor voorlopige uitspraken) is voor alfa bedacht en voor geen andere maat. Ook alfa zakt bij scheve verdelingen: een zeldzame code vraagt meer eenheden. Voor twee codeurs zonder ontbrekende oordelen ligt hij een fractie boven Scotts pi.'
  },
  gwetAc1: {
    asks: 'Hoeveel van de ruimte boven toeval is gehaald, als alleen een deel van de oordelen toeval is: die waarbij de codeurs twijfelen?',
    where:
      'pₒ: de waargenomen overeenstemming; p: het deel van alle oordelen dat de code geeft, gemiddeld over de codeurs.',
    range: 'Tot 1. 0 is wat toeval geeft.',
    undefinedWhen: 'Als er geen eenheid is die twee of meer codeurs hebben beoordeeld.',
    misleads:
      'AC1 heeft geen last van de prevalentieparadox, maar is gul bij scheve verdelingen: een zeldzame code die de codeurs nooit op dezelfde plek zetten, kan toch boven .9 uitkomen. Noem hem niet in plaats van kappa of alfa, maar ernaast.'
  },
  brennanPrediger: {
    asks: 'Hoeveel van de ruimte boven toeval is gehaald, als toeval betekent dat elk oordeel even waarschijnlijk is?',
    where: 'pₒ: de waargenomen overeenstemming; q: het aantal mogelijke oordelen, hier twee: wel en niet.',
    range: 'Van −1 tot 1 bij twee oordelen. 0 is wat toeval geeft.',
    undefinedWhen: 'Als er geen eenheid is die twee of meer codeurs hebben beoordeeld.',
    misleads:
      'Met twee oordelen heet hij ook PABAK en is het niets anders dan het percentage op een andere schaal. Wat van het percentage bij zeldzame codes geldt, geldt dus ook hier.'
  },
  binaryAlpha: {
    asks: 'Zelfde plaats: zijn het dezelfde tekens die de codeurs met een code hebben gemarkeerd, los van de grenzen van eenheden?',
    where:
      'Dₒ: het waargenomen verschil, over de tekens waar stukken van verschillende codeurs elkaar snijden; Dₑ: het verwachte, als stukken willekeurig lagen.',
    range: 'Tot 1. 0 is wat toeval geeft.',
    undefinedWhen: 'Als niemand iets heeft gecodeerd, of iedereen alles.',
    misleads:
      'Een codeur die een hele alinea neemt en een ander die alleen de zin neemt, zijn het over de tekens vaak oneens en over de inhoud vaak eens. Kijk ook naar de maat per beurt.'
  },
  kuAlpha: {
    asks: 'Van wat met deze code is gecodeerd: noemde de ander diezelfde tekens ook zo?',
    where: 'Dₒ en Dₑ als bij cuα, maar alleen over paren waarin deze code voorkomt.',
    range: 'Tot 1. 0 is wat toeval geeft.',
    undefinedWhen:
      'Als de code alleen voorkomt waar de andere codeur niets heeft: er is dan niets om mee te vergelijken.',
    misleads:
      'Hij kijkt alleen waar beiden iets coderen. Een code die de ander oversloeg telt niet als verschil; de dekking zegt hoeveel er is vergeleken.'
  },
  cuAlpha: {
    asks: 'Zelfde code op dezelfde plaats: waar beiden iets codeerden, kozen zij daar dezelfde code?',
    where:
      'Dₒ: het deel van de tekens in overlappingen met verschillende codes; Dₑ: wat daarvan bij toeval te verwachten is.',
    range: 'Tot 1. 0 is wat toeval geeft.',
    undefinedWhen:
      'Als er geen tekst is die door twee codeurs is gecodeerd, of als daar maar één code voorkomt.',
    misleads:
      'Wat de een codeerde en de ander leeg liet telt niet mee. Een hoge cuα met een lage |uα betekent: eens over de codes, oneens over de plaats.'
  },
  uAlpha: {
    asks: 'Plaats en code samen: zijn het dezelfde tekens, met dezelfde code?',
    where:
      'Dₒ: het waargenomen verschil in ligging en code van overlappende stukken; Dₑ: het verwachte, als stukken willekeurig lagen.',
    range: 'Tot 1. 0 is wat toeval geeft.',
    undefinedWhen: 'Als niemand iets heeft gecodeerd.',
    misleads:
      'Twee vragen in één getal. Is hij laag, dan weet je nog niet of het aan de plaats ligt (|uα) of aan de code (cuα).'
  },
  spanF1: {
    asks: 'Welk deel van de gemarkeerde stukken heeft bij de ander een stuk met dezelfde code dat er voor minstens de helft mee samenvalt?',
    where:
      'm: stukken die aan elkaar zijn gekoppeld, elk hoogstens één keer; n₁ en n₂: de stukken van de ene en de andere codeur.',
    range: 'Van 0 tot 1.',
    undefinedWhen: 'Als geen van beiden de code gaf.',
    misleads:
      'Zonder correctie voor toeval; bij vrije stukken is die er nauwelijks. Een codeur die één lang stuk markeert waar de ander er drie korte heeft, kan hoogstens één keer gelijk krijgen.'
  },
  spanF1Exact: {
    asks: 'Welk deel van de gemarkeerde stukken heeft bij de ander een stuk met dezelfde code en precies dezelfde grenzen?',
    where:
      'm: stukken met dezelfde code, hetzelfde begin en hetzelfde eind; n₁ en n₂: de stukken van de ene en de andere codeur.',
    range: 'Van 0 tot 1.',
    undefinedWhen: 'Als geen van beiden de code gaf.',
    misleads:
      'Eén spatie verschil telt als geheel verschil. Bij vrij gekozen stukken is hij bijna altijd laag; bij gegeven eenheden zegt hij wel iets.'
  },
  pooledKappa: {
    asks: 'Eén kappa voor alle codes samen: hoeveel van de ruimte boven toeval is gemiddeld gehaald?',
    where:
      'pₒ en pₑ: de waargenomen en de bij toeval verwachte overeenstemming van elke code, gemiddeld over de codes.',
    range: 'Tot 1. 0 is wat toeval geeft.',
    undefinedWhen: 'Als bij elke code alles toeval kan zijn.',
    misleads:
      'Stabieler dan het gemiddelde van losse kappa’s, omdat zeldzame codes hem niet laten uitschieten. Maar één getal verbergt de codes die niet werken: kijk altijd ook per code.'
  },
  meanPercentAgreement: {
    asks: 'Wat is het percentage overeenstemming gemiddeld over de codes?',
    where: 'pₒ: het percentage van elke code; k: het aantal codes waarvoor het bestaat.',
    range: 'Van 0 tot 1.',
    undefinedWhen: 'Als het voor geen enkele code bestaat.',
    misleads: 'Hoe meer zeldzame codes, hoe dichter bij 1. Dit getal zegt vooral hoe fijn het codeboek is.'
  },
  meanCohensKappa: {
    asks: 'Wat is Cohens kappa gemiddeld over de codes?',
    where: 'κ: de kappa van elke code; k: het aantal codes waarvoor hij bestaat.',
    range: 'Tot 1.',
    undefinedWhen: 'Als hij voor geen enkele code bestaat.',
    misleads:
      'Een code die drie keer voorkomt telt even zwaar als een die driehonderd keer voorkomt. Codes zonder kappa vallen weg. De gepoolde kappa heeft dat niet.'
  },
  meanKrippendorffAlpha: {
    asks: 'Wat is Krippendorffs alfa gemiddeld over de codes?',
    where: 'α: de alfa van elke code; k: het aantal codes waarvoor hij bestaat.',
    range: 'Tot 1.',
    undefinedWhen: 'Als hij voor geen enkele code bestaat.',
    misleads:
      'Een zeldzame code telt even zwaar als een gewone, en codes zonder alfa vallen weg. De grenzen .800 en .667 gelden voor één alfa, niet voor een gemiddelde.'
  },
  alphaJaccard: {
    asks: 'Zelfde codes bij de hele eenheid: hoeveel lijken de verzamelingen codes die elk aan een eenheid gaf op elkaar?',
    where:
      'δ: de afstand tussen twee verzamelingen, 1 min wat ze delen gedeeld door wat ze samen hebben; Dₒ en Dₑ: de gemiddelde afstand binnen eenheden en tussen alle eenheden.',
    range: 'Tot 1. 0 is wat toeval geeft.',
    undefinedWhen: 'Als alle eenheden van iedereen precies dezelfde codes hebben.',
    misleads:
      'Twee lege verzamelingen zijn het eens: met veel lege eenheden gaat het getal vooral over wel of niet coderen. Hoeveel codes een eenheid kan krijgen bepaalt mee wat er te halen is.'
  },
  alphaMasi: {
    asks: 'Als Jaccard, maar milder als de ene verzameling in de andere past en strenger als ze elkaar alleen overlappen.',
    where:
      'δ: 1 min Jaccards gelijkenis maal M; M is 1 bij gelijke verzamelingen, ⅔ als de ene in de andere past, ⅓ bij overlap en 0 zonder overlap.',
    range: 'Tot 1. 0 is wat toeval geeft.',
    undefinedWhen: 'Als alle eenheden van iedereen precies dezelfde codes hebben.',
    misleads:
      'De gewichten ⅓ en ⅔ zijn een afspraak, geen meting. Noem erbij dat het MASI is: alfa’s met verschillende afstanden zijn niet te vergelijken.'
  },
  holsti: {
    asks: 'Van alle coderingen van beiden samen: welk deel heeft een tegenhanger?',
    where: 'M: coderingen waarover ze het eens zijn; N₁ en N₂: de coderingen van de ene en de andere codeur.',
    range: 'Van 0 tot 1.',
    undefinedWhen: 'Als er niets is gecodeerd.',
    misleads:
      'Zonder correctie voor toeval. Wie alles codeert met weinig codes, haalt vanzelf veel. Geef hem niet als enige maat.'
  }
};
