import { areas } from '../../src/content/areas';
import { contacts } from '../../src/content/contacts';
import { indicators } from '../../src/content/indicators';
import { nations } from '../../src/content/nations';
import { needAreas } from '../../src/content/needAreas';
import { provisionTypes } from '../../src/content/provisionTypes';
import { questions } from '../../src/content/questions/index';
import type { DocContent } from '../../src/outputs/documents/docContent';

/** The content as a document reads it. */
export const docContent: DocContent = { areas, contacts, indicators, nations, needAreas, provisionTypes, questions };
