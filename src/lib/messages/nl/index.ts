import { agreement } from './agreement';
import { agreementResults } from './agreementResults';
import { cases } from './cases';
import { codebook } from './codebook';
import { coefficients } from './coefficients';
import { codeGroups } from './codeGroups';
import { codes } from './codes';
import { codeTable } from './codeTable';
import { documents } from './documents';
import { coding } from './coding';
import { genealogy } from './genealogy';
import { importing } from './import';
import { memos } from './memos';
import { notes } from './notes';
import { objects } from './objects';
import { network } from './network';
import { palette } from './palette';
import { paradigm } from './paradigm';
import { project } from './project';
import { quotations } from './quotations';
import { relations } from './relations';
import { saturation } from './saturation';
import { search } from './search';
import { differences } from './differences';
import { sessionReport } from './sessionReport';
import { sessions } from './sessions';
import { blindCoding } from './blindCoding';
import { startAreas } from './start-areas';
import { table } from './table';
import { balance } from './balance';
import { configurations } from './configurations';
import { evidenceRules } from './evidenceRules';
import { findings } from './findings';
import { matrix } from './matrix';
import { phases } from './phases';
import { recommendations } from './recommendations';
import { report } from './report';
import { reportText } from './reportText';
import { verify } from './verify';
import { questionnaires } from './questionnaires';
import { responses } from './responses';
import { responseImport } from './responseImport';
import { scores } from './scores';
import { scoresReport } from './scoresReport';
import { numbers } from './numbers';
import { jointDisplay } from './jointDisplay';
import { casePage } from './casePage';
import { timeline } from './timeline';
import { timelineScreen } from './timelineScreen';
import { timelineFigure } from './timelineFigure';
import { timelineTable } from './timelineTable';
import { phaseCodes } from './phaseCodes';
import { collection } from './collection';
import { researchLog } from './researchLog';
import { forms } from './forms';
import { timelineImport } from './timelineImport';
import { formCompare } from './formCompare';
import { formImport } from './formImport';
import { formPrint } from './formPrint';
import { period } from './period';
import { tour } from './tour';

export const nl = {
  ...startAreas,
  agreement,
  agreementResults,
  coefficients,
  differences,
  sessionReport,
  sessions,
  blindCoding,
  cases,
  codebook,
  codeGroups,
  codes,
  codeTable,
  documents,
  coding,
  genealogy,
  importing,
  memos,
  notes,
  objects,
  network,
  palette,
  paradigm,
  project,
  quotations,
  relations,
  saturation,
  search,
  table,
  tour,
  balance,
  configurations,
  evidenceRules,
  findings,
  matrix,
  phases,
  recommendations,
  report,
  reportText,
  verify,
  questionnaires,
  responses,
  responseImport,
  scores,
  scoresReport,
  numbers,
  jointDisplay,
  casePage,
  timeline,
  timelineScreen,
  timelineFigure,
  timelineTable,
  phaseCodes,
  collection,
  researchLog,
  forms,
  timelineImport,
  formCompare,
  formImport,
  formPrint,
  period
};
