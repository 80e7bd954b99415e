import { describe, expect, test } from 'vitest';
import { content } from '../../src/content/index';
import { buildActionPlanSheet } from '../../src/outputs/actionPlanSheet';
import { buildGapAnalysisSheet } from '../../src/outputs/gapAnalysisSheet';
import { buildProvisionMapSheet } from '../../src/outputs/provisionMapSheet';
import type { SheetModel } from '../../src/outputs/sheetModel';
import { vocabularyOf } from '../../src/outputs/sheetParts';
import { buildStartSheet } from '../../src/outputs/startSheet';
import { nextStepFor } from '../../src/server/nextStep';
import { FIXTURE_DAY, type FixtureSchool, fixtureSchools, understood } from '../schools/fixtureSchools';
import { renderRows } from './renderSheet';

function sheetsOf(school: FixtureSchool): readonly SheetModel[] {
  const known = understood(school);
  const { answers, findings, provision } = known;
  const nation = content.nations[answers.nation];
  const vocabulary = vocabularyOf(nation, answers.setting);
  const start = {
    nation,
    setting: answers.setting,
    answers,
    next: nextStepFor(known, true),
    contacts: content.contacts,
    version: '0.1.0',
  };
  return [
    buildStartSheet(start),
    buildProvisionMapSheet(findings, provision, content),
    buildGapAnalysisSheet(findings, content, [], { vocabulary, provision }),
    buildActionPlanSheet(findings, FIXTURE_DAY, [], { vocabulary }),
  ];
}
