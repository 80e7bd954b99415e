import { join } from 'node:path';
import { demoWords } from '../../content/demoWords';
import { tabNames } from '../../content/sheetWords';
import { workbenchWords } from '../../content/workbenchWords';
import type { Input, MethodName } from '../../contract/api';
import { readAnswersFile, textOf } from '../demo/inputs';
import { say } from '../demo/options';
import type { LocalHost } from '../host/localHost';

/** The example's own day: its dates are told from here. */
export const EXAMPLE_DAY = '2026-11-23';

/** One call as the planner's page makes it. Throws with the add-on's own words where it refuses. */
function ask<M extends MethodName>(host: LocalHost, method: M, input: Input<M>): void {
  const result = host.call('rpc', method, JSON.stringify(input));
  if (!result.ok) throw new Error(result.message);
  const reply = JSON.parse(String(result.value)) as { ok: boolean; failure?: { message: string } };
  if (!reply.ok) throw new Error(reply.failure?.message ?? method);
}

/** Fills an empty host with the example school, by the same calls a lead makes; leaves the spreadsheet open. `root` is the project. */
export function loadExample(host: LocalHost, root: string): void {
  const answers = readAnswersFile(join(root, 'test/schools/example-primary.json'), EXAMPLE_DAY);
  const list = textOf(join(root, 'test/schools/published-primary.tsv'));
  const school = answers.find(({ key }) => key === 'school.name')?.answer ?? '';
  const workbook = host.openSheet(say(demoWords.workbookOf, { school }));
  ask(host, 'saveAnswers', { answers: [...answers] });
  ask(host, 'addProvision', { text: list });
  ask(host, 'refresh', {});
  ask(host, 'drawCharts', {});
  ask(host, 'sendToDocs', {});
  host.edit({ do: 'deleteTab', tab: 'Sheet1' }, { do: 'look', tab: tabNames.start });
  host.openDoc(workbenchWords.example.document);
  host.openSheet(workbook);
}
