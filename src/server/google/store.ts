import { Refusal } from '../../contract/failure';
import type { PlanStore, TextStore } from '../services';

type Properties = GoogleAppsScript.Properties.Properties;

function textStore(properties: Properties | null): TextStore {
  if (properties === null) throw new Refusal('google-failed', 'no property store');
  return {
    readAll: () => properties.getProperties(),
    read: (key) => properties.getProperty(key),
    write: (entries) => {
      properties.setProperties({ ...entries });
    },
    remove: (keys) => {
      for (const key of keys) properties.deleteProperty(key);
    },
  };
}

/** Bytes cross as signed numbers; a code with other letters in it than base64's is not ours. */
function isBase64(code: string): boolean {
  return code.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(code);
}

function ungzip(code: string): string | null {
  try {
    const blob = Utilities.newBlob(Utilities.base64Decode(code), 'application/x-gzip');
    return Utilities.ungzip(blob).getDataAsString('UTF-8');
  } catch {
    return null;
  }
}

/** Plans live in the person's own store (shared by Sheets and Docs) or the open file's; never in the script's. */
export function createPlanStore(): PlanStore {
  return {
    mine: () => textStore(PropertiesService.getUserProperties()),
    file: () => textStore(PropertiesService.getDocumentProperties()),
    squeeze: (text) => Utilities.base64Encode(Utilities.gzip(Utilities.newBlob(text, 'text/plain')).getBytes()),
    unsqueeze: (code) => (isBase64(code) ? ungzip(code) : null),
  };
}
