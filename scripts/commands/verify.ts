import { readSeal } from '$lib/exchange/integrity/read-seal';
import { verifyReport, type VerifiedQuotation } from '$lib/exchange/integrity/verify-report';
import { verifyLabels, type VerifyLabels } from '$lib/exchange/integrity/verify-labels';
import { WrongUse } from './command-failure';
import { onOneLine } from './on-one-line';
import { openProject } from './open-project';
import { parseOptions } from './parse-options';
import { readCallerFile } from './read-file';
import type { TerminalCommand } from './terminal';

const usage = `Usage: kerncode verify <report.html|.docx|.md> <project.kerncode> [--json]

Compares every quotation in a report that Kerncode made with the project, and with the words the report went out with.
Prints what became of each, and how many still match.

  --language <nl|en>   language of messages
  --json               report as JSON

Exit code: 0 all match, 1 something does not match or could not be read, 2 wrong use.`;

/** Says which quotations of a report still match the project. */
export const verifyCommand: TerminalCommand = {
  summary: 'check the quotations of a report against the project',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {});
    const [reportPath, projectPath, ...others] = positionals;
    if (reportPath === undefined || projectPath === undefined || others.length > 0)
      throw new WrongUse('Name one report and one project.');
    const file = await readCallerFile(reportPath);
    const read = await readSeal(file.bytes, file.name);
    const { model, findText } = await openProject(projectPath);
    const result = await verifyReport(read, model, findText);
    const { quotations, counts, sameProject } = result;
    const labels = verifyLabels(terminal.translate);
    const allMatch = counts.matches === quotations.length;
    if (values.json) {
      const { project, madeAt } = read.seal;
      const facts = { report: file.name, project, madeAt, sameProject, allMatch, counts };
      terminal.print(JSON.stringify({ ...facts, quotations: quotations.map(asFacts) }, null, 2));
    } else {
      if (!sameProject) terminal.warn(terminal.translate('verify.otherProject'));
      for (const line of tableLines(quotations, labels)) terminal.print(line);
      terminal.print(labels.outcome(result));
    }
    return allMatch ? 0 : 1;
  }
};

function asFacts({ citation, status, inProject, sealed, wordsNow, found, printed }: VerifiedQuotation) {
  const { quotationId, shown } = sealed;
  return { citation, quotationId, status, inProject, shown, wordsNow, found, printed };
}

/** A line for each quotation, in columns, and under one that does not match what the report says and what is there now. */
function tableLines(quotations: readonly VerifiedQuotation[], labels: VerifyLabels): string[] {
  const width = Math.max(0, ...quotations.map(({ citation }) => citation.length));
  const statusWidth = Math.max(0, ...quotations.map(({ status }) => labels.status(status).length));
  return quotations.flatMap((verified) => {
    const { citation, status, sealed, wordsNow } = verified;
    const words = onOneLine(sealed.shown || labels.numberOnly);
    const line = `${citation.padEnd(width)}  ${labels.status(status).padEnd(statusWidth)}  ${words}`;
    if (status === 'matches') return [line];
    const indent = ' '.repeat(width + statusWidth + 4);
    const isOther = wordsNow !== null && status !== 'edited-in-report';
    const now = isOther ? [`${indent}${labels.column('now')}: ${onOneLine(wordsNow)}`] : [];
    return [line, ...now, `${indent}${labels.advice(verified)}`];
  });
}
