import type { Probe } from './probe';

const KEY = 'smhl-probe';

/** Behaviours of the property stores that the bridge to Docs rests on. */
export const storeProbes: readonly Probe[] = [
  {
    id: 'missing-property',
    item: 'P1',
    behaviour: 'A property that was never set is null',
    expected: 'null',
    run: () => String(PropertiesService.getUserProperties().getProperty(`${KEY}-never`)),
  },
  {
    id: 'multi-byte-property',
    item: 'P2',
    behaviour: 'Eight thousand bytes of three-byte letters fit in one value and come back whole',
    expected: 'true',
    run: () => {
      const store = PropertiesService.getUserProperties();
      const text = '€'.repeat(2_660);
      store.setProperty(KEY, text);
      const same = store.getProperty(KEY) === text;
      store.deleteProperty(KEY);
      return String(same);
    },
  },
  {
    id: 'too-large-property',
    item: 'P2',
    behaviour: 'A value over nine kilobytes is refused',
    expected: 'refused',
    run: () => {
      try {
        PropertiesService.getUserProperties().setProperty(KEY, 'x'.repeat(9_300));
        return 'kept';
      } catch {
        return 'refused';
      }
    },
  },
];
