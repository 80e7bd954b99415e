import type { Locator, Page } from 'playwright-core';

/** How a visitor works the page. `count`: clicks and fields so far, keys within one field not counted. */
export type Hands = {
  count(): number;
  press(button: Locator): Promise<void>;
  /** Picks one radio button of a group. */
  choose(radio: Locator): Promise<void>;
  /** Ticks a check box. */
  tick(box: Locator): Promise<void>;
  fill(box: Locator, text: string): Promise<void>;
};

/** With a mouse, and a keyboard to type with. */
export function withMouse(): Hands {
  let done = 0;
  const counting =
    <A extends unknown[]>(work: (...given: A) => Promise<unknown>) =>
    async (...given: A): Promise<void> => {
      done += 1;
      await work(...given);
    };
  return {
    count: () => done,
    press: counting((button) => button.click()),
    choose: counting((radio) => radio.check()),
    tick: counting((box) => box.check()),
    fill: counting((box, text: string) => box.fill(text)),
  };
}

/** Longest way to walk with the Tab key before a place counts as out of reach. */
const MOST_TABS = 300;

/** Where the focus is. */
const FOCUSED = ':focus';

async function isFocused(place: Locator): Promise<boolean> {
  return (await place.and(place.page().locator(FOCUSED)).count()) > 0;
}

/** Is the focus in the group of this radio button? A group is one stop for the Tab key. */
async function isInGroup(radio: Locator): Promise<boolean> {
  const now = radio.page().locator(FOCUSED);
  return (await now.count()) > 0 && (await now.getAttribute('name')) === (await radio.getAttribute('name'));
}

/** With the keyboard alone: Tab to get there, Space and Enter to press, arrows within a group. */
export function withKeyboard(page: Page): Hands {
  let done = 0;
  const walkTo = async (place: Locator, isThere: (place: Locator) => Promise<boolean>): Promise<void> => {
    for (let tabs = 0; tabs <= MOST_TABS; tabs += 1) {
      if (await isThere(place)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The Tab key does not reach ${String(place)}`);
  };
  const act = async (place: Locator, key: string): Promise<void> => {
    done += 1;
    await place.waitFor();
    await walkTo(place, isFocused);
    await page.keyboard.press(key);
  };
  const choose = async (radio: Locator): Promise<void> => {
    done += 1;
    await radio.waitFor();
    await walkTo(radio, isInGroup);
    await page.keyboard.press('Space');
    for (let arrows = 0; arrows < 30 && !(await radio.isChecked()); arrows += 1) await page.keyboard.press('ArrowDown');
  };
  return {
    count: () => done,
    press: (button) => act(button, 'Enter'),
    choose,
    tick: (box) => act(box, 'Space'),
    fill: async (box, text) => {
      done += 1;
      await box.waitFor();
      await walkTo(box, isFocused);
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(text);
    },
  };
}
