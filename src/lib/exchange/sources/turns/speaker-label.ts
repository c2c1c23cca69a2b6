/** The longest label that is looked for. A longer text before a colon is a sentence. */
export const labelLimit = 60;

const words = (list: string) => new Set(list.split(','));

// What transcribers call the people in a conversation: these need the least evidence.
const speakerWords = words(
  'interviewer,interviewster,interviewee,int,iv,ivr,geïnterviewde,geinterviewde,respondent,respondente,resp,vrager,' +
    'ondervrager,onderzoeker,onderzoekster,researcher,moderator,gespreksleider,gespreksleidster,gespreksvoerder,' +
    'facilitator,deelnemer,deelneemster,participant,spreker,speaker,onbekend,unknown,onbekende spreker,' +
    'unknown speaker,observator,informant,host,guest'
);
const speakerCodes = words('i,iv,r,v,a,m,q,int,resp');

// Words that stand before a colon in reports, forms, e-mails and lists. Never people.
const headingWords = words(
  'doel,doelen,doelstelling,let op,bron,bronnen,datum,tijd,tijdstip,plaats,locatie,aanwezig,aanwezigen,afwezig,' +
    'afwezigen,afwezig met kennisgeving,notulist,notulen,voorzitter en notulist,verslag,onderwerp,betreft,agenda,' +
    'agendapunt,actie,acties,actiepunt,actiepunten,afspraak,afspraken,besluit,besluiten,conclusie,conclusies,' +
    'samenvatting,toelichting,opmerking,opmerkingen,aandachtspunt,aandachtspunten,inleiding,aanleiding,aanpak,' +
    'achtergrond,resultaat,resultaten,uitkomst,uitkomsten,context,interventie,mechanisme,mechanismen,outcome,' +
    'intervention,mechanism,vervolg,vervolgstap,vervolgstappen,rondvraag,sluiting,opening,mededelingen,vraagstelling,' +
    'hoofdvraag,deelvraag,deelvragen,onderzoeksvraag,thema,topic,fase,stap,tabel,figuur,bijlage,hoofdstuk,paragraaf,' +
    'voorbeeld,casus,week,dag,les,groep,ronde,sessie,bijeenkomst,module,niveau,rubriek,item,onderdeel,punt,artikel,' +
    'tip,tips,top,tops,nb,n.b,ps,p.s,noot,voetnoot,van,aan,cc,bcc,verzonden,verstuurd,to,from,sent,subject,date,time,' +
    'place,location,duration,duur,note,notes,source,sources,goal,aim,attention,conclusion,summary,appendix,table,' +
    'figure,chapter,step,phase,example,action,actions,decision,decisions,agreed,present,absent,apologies,attendees,' +
    'http,https,www,mailto,tel,telefoon,telefoonnummer,e-mail,email,mail,website,adres,naam,name,leeftijd,age,' +
    'geboortedatum,geslacht,functie,school,klas,titel,title,auteur,auteurs,author,project,projectnaam,bestand,' +
    'bestandsnaam,file,opname,opnameduur,recording,transcriptie,transcript,transcribent,transcriber,versie,version,' +
    'status,nummer,respondentnummer,code,reden,reden van aanmelding,hulpvraag,situatie,observatie,observaties,' +
    'interpretatie,reflectie,score,sterk,sterke punten,zwak,voordeel,voordelen,nadeel,nadelen,kans,kansen,' +
    'bedreiging,bedreigingen,positief,negatief,kortom,namelijk,bijvoorbeeld,bv,d.w.z,dus,oftewel,ofwel,want,kern,' +
    'kernpunten,taak,taken,planning,wie,wat,waar,wanneer,waarom,hoe,setting,type,soort,categorie,definitie,' +
    'vergadering,overleg,kenmerk,ons kenmerk,bijlagen,geachte,beste,inhoud,literatuur,keywords,trefwoorden,' +
    'summary keywords,speakers,sprekers,legenda,isbn,issn,doi,url,pagina,page,kijkwijzer,vraag,question,begin,einde,' +
    'doorvraag,doorvragen,vervolgvraag,hoofdvragen,startvraag,openingsvraag,slotvraag,afsluiting,afronding,introductie,' +
    'kennismaking,probe,probes,follow-up,prompt,prompts,closing'
);

// What the first lines of a transcript tell about it, as "Respondent: buddy 3" also does there.
const headerWords = words(
  'datum,tijd,tijdstip,plaats,locatie,duur,opnameduur,lengte,onderwerp,titel,project,projectnaam,bestand,bestandsnaam,' +
    'opname,transcriptie,transcript,transcribent,versie,date,time,place,location,duration,length,title,file,recording,' +
    'transcriber,setting,functie,code,nummer,respondentnummer,interviewdatum,datum interview,datum gesprek,aanwezig,' +
    'aanwezigen,kenmerk,school,leeftijd'
);

/** The label by which two spellings are one speaker: case, outer brackets and runs of white space aside. */
export function labelKey(label: string): string {
  return label.toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * The label as it is shown: outer brackets, emphasis and quotes taken off, white space made single, and before a
 * label of transcribers the number of the line ("12 R1") or behind it a full stop ("Int."). Of a chat the name only.
 */
export function cleanLabel(raw: string): string {
  const label = withoutChat(raw.replace(/\s+/g, ' ').replace(/^[\s[(<{*_"“]+|(?: [-–—])?[\s*_:"”]*$/g, ''));
  const unbracketed = /[[(<{]/.test(label) ? label : label.replace(/[\])>}]+$/, '').trimEnd();
  const bare = unbracketed.replace(/^\d{1,4}[.)]? (?=\p{L})/u, '').replace(/\.$/, '');
  return isSpeakerWord(bare) ? bare : unbracketed;
}

/** Zoom's chat says "From Anna to Everyone", in Dutch "Van Anna aan Iedereen". */
function withoutChat(label: string): string {
  const found = /^(?:From (.{1,50}?)(?: to .{1,50})?|Van (.{1,50}?) (?:aan|naar) (?:I|i)edereen)$/.exec(
    label
  );
  return found?.[1] ?? found?.[2] ?? label;
}

/**
 * Whether a text could name a speaker: a few words that hold a letter (or a telephone number, as Teams shows
 * callers), without the marks of a sentence. "Mw. A. de Vries (ib'er)" can; "Hij zei toen, en dat klopt. Want" not.
 */
export function isLabelShape(label: string): boolean {
  if (label === '' || label.length > labelLimit) return false;
  if (isTelephoneNumber(label)) return true;
  if (/[?!;=„“”"«»‘\\\t\n•■…]|\.\.|\/\/|^[-–—'’.,:]/.test(label) || !/\p{L}/u.test(label)) return false;
  // "Karin | De Wilg" is how people show themselves in Zoom; other bars are those of a table.
  if (label.includes('|') && !/^[^|]+ \| [^|]+$/.test(label)) return false;
  const parts = label.split(' ');
  return (
    parts.length <= 7 &&
    parts.every((part, index) => !part.endsWith('.') || isShortened(part, index === parts.length - 1))
  );
}

/** A full stop ends an initial, or a title before a name, not a sentence. */
function isShortened(part: string, isLast: boolean): boolean {
  return /^(?:\p{L}\.)+$/u.test(part) || (!isLast && /^\p{L}{2,4}\.$/u.test(part));
}

const particle = /^(?:van|de|der|den|het|'t|ten|ter|te|la|le|el|al|bin|ben|von|du|da|di|en)$/;

/** Whether a word can be part of a name: it begins with a capital or not with a letter, or is a particle ("van"). */
export function isNamePart(part: string): boolean {
  return !/^\p{Ll}/u.test(part) || particle.test(part);
}

/**
 * Whether a label begins as a name or a role does: with a capital, a digit, in a script without capitals, as a
 * device ("iPhone van Karin"), or with particles before a capital ("van den Berg").
 */
export function isNameLike(label: string): boolean {
  const parts = label.split(' ');
  if (parts.length > 5) return false;
  const isSurname = parts.length > 1 && parts.every(isNamePart) && /^\p{Lu}/u.test(parts.at(-1) ?? '');
  return !/^\p{Ll}(?!\p{Lu})/u.test(label) || isSurname;
}

/** Whether the label is the telephone number by which someone called in. */
export function isTelephoneNumber(label: string): boolean {
  return /^\+?[\d*][\d\s*().-]{5,20}$/.test(label);
}

/** "R", "B2", "VO1": a code that a transcriber gives to a person. */
export function isCodeLike(label: string): boolean {
  return /^\p{Lu}{1,3}\d{0,3}$/u.test(label);
}

/** Whether the label is one that transcribers give to speakers: "Interviewer", "Respondent 3", "I", "R1", "SPEAKER_00". */
export function isSpeakerWord(label: string): boolean {
  const key = labelKey(label);
  const base = baseOf(key);
  return speakerWords.has(base) || speakerCodes.has(key.replace(/\s?\d{1,3}$/, ''));
}

/** Whether the word stands before a colon in reports and forms ("Doel", "Let op", "Fase 2"), so names no speaker. */
export function isHeadingWord(label: string): boolean {
  const key = labelKey(label);
  return headingWords.has(key) || headingWords.has(baseOf(key));
}

/** Whether the word introduces a fact about a whole transcript in its first lines: "Datum", "Duur". */
export function isHeaderWord(label: string): boolean {
  return headerWords.has(labelKey(label));
}

/** The label without its number: "r12" and "r3" are of one family. */
export function baseOf(key: string): string {
  return key.replace(/[\s_-]?\d{1,4}[a-z]?$/, '').trimEnd();
}
