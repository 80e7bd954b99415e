import { offersWords as words } from '../content/offersWords';
import type { Client, Output } from '../contract/api';
import type { Answer } from './answers/answer';
import { changedCells, type Edit, seenCells } from './offers/edit';
import type { OfferType } from './offers/find';
import { type Preview, type RowChange, rowsToAdd, withNeed } from './offers/rows';
import type { OffersEvent, OffersScreen, OffersState } from './offersState';
import { inShort, say } from './say';
import type { Work } from './work';

/** What the screens about offers can ask for. */
export type OffersActions = {
  /** Shows one of these screens. */
  show(screen: OffersScreen): void;
  typePasted(text: string): void;
  preview(): void;
  pickTab(): void;
  previewTab(sheetId: number, name: string): void;
  change(line: number, change: RowChange): void;
  narrow(onlyLooks: boolean): void;
  add(): void;
  openSearch(): void;
  search(text: string): void;
  pick(type: OfferType): void;
  draft(column: string, text: string): void;
  addType(): void;
  openRegister(): void;
  filter(text: string): void;
  /** `page`: of the register, to come back to. */
  edit(key: string, page: number): void;
  type(column: string, text: string): void;
  save(page: number): void;
  settle(take: 'mine' | 'theirs', page: number): void;
  /** Goes to the cell in the sheet; no key: to the tab. */
  showInSheet(key: string, column: string): void;
  openMap(): void;
  /** The places of the map as plain questions. */
  listPlaces(): void;
  /** Saves what was said of a place, with all other answers. */
  say(question: string, answer: Answer): void;
  settlePlace(question: string, take: 'mine' | 'theirs'): void;
  /** Saves, reads the map again and sums up. */
  finishWalk(): void;
};

/** Saving of answers, as the whole page has it. */
export type AnswerParts = {
  readonly answer: (key: string, answer: Answer) => void;
  readonly settleAnswer: (key: string, take: 'mine' | 'theirs') => void;
  /** Saves now; true once everything is in the sheet. */
  readonly flush: () => Promise<boolean>;
};

/** What these actions are given: the server, the state at the moment of the press, and ways to change it. */
export type OffersParts = {
  readonly client: Client;
  readonly latest: () => OffersState;
  readonly tell: (event: OffersEvent) => void;
  readonly show: (screen: OffersScreen) => void;
  /** Says on the present screen what is wrong with what was typed. */
  readonly refuse: (message: string) => void;
  /** Says what just happened, read out. */
  readonly notice: (text: string) => void;
  readonly work: Work;
  readonly answers: AnswerParts;
  readonly listPlaces: () => void;
};

/** The most characters of a pasted list: what the server takes in one go. */
const MOST_PASTED = 400_000;

type Rows = NonNullable<Parameters<Client['addProvision']>[0]['rows']>;

/** From a list to the register. */
const listActions = ({ client, latest, tell, show, refuse, work }: OffersParts) => {
  const review = (preview: Preview, tab: string) => {
    tell({ type: 'read', preview, tab });
    show({ at: 'preview', page: 0 });
  };
  let press = { rows: '', name: '' };
  const stored = (recorded: Output<'addProvision'>) => {
    press = { rows: '', name: '' };
    tell({ type: 'stored' });
    show({ at: 'pasted', recorded });
  };
  /** The same rows after a failure are the same press: it may have worked, and only its reply was lost. */
  const pressFor = (rows: Rows): string => {
    const text = JSON.stringify(rows);
    if (press.rows !== text) press = { rows: text, name: new Date().toISOString() };
    return press.name;
  };
  const addRows = (rows: Rows) => {
    const attempt = pressFor(rows);
    return work('add', () => client.addProvision({ rows, attempt }), stored);
  };
  return {
    typePasted: (text: string) => tell({ type: 'pasted', text }),
    preview: () => {
      const { pasted } = latest();
      if (pasted.trim() === '') return refuse(words.paste.empty);
      if (pasted.length > MOST_PASTED)
        return refuse(say(words.paste.tooLong, { have: pasted.length, most: MOST_PASTED }));
      work(
        'preview',
        () => client.previewList({ text: pasted }),
        (preview) => review(preview, ''),
      );
    },
    pickTab: () => {
      work(
        'tabs',
        () => client.listTabs({}),
        ({ tabs }) => show({ at: 'tabs', tabs }),
      );
    },
    previewTab: (sheetId: number, name: string) => {
      work(
        'preview',
        () => client.previewTab({ sheetId }),
        (preview) => review(preview, name),
      );
    },
    change: (line: number, change: RowChange) => tell({ type: 'changed', line, change }),
    narrow: (onlyLooks: boolean) => {
      tell({ type: 'narrowed', onlyLooks });
      show({ at: 'preview', page: 0 });
    },
    add: () => {
      const { list } = latest();
      const rows = list === null ? [] : rowsToAdd(list);
      if (rows.length === 0) return refuse(words.preview.none);
      addRows(rows);
    },
    draft: (column: string, text: string) => {
      const { draft } = latest();
      tell({ type: 'drafted', cells: column === 'mainNeed' ? withNeed(draft, text) : { ...draft, [column]: text } });
    },
    addType: () => {
      const { draft } = latest();
      if ((draft.name ?? '').trim() === '') return refuse(words.type.noName);
      addRows([draft]);
    },
  };
};

/** The register and the catalogue. */
const registerActions = ({ client, latest, tell, show, notice, work }: OffersParts) => {
  const read = (screen: OffersScreen) =>
    work(
      'offers',
      () => client.offers({}),
      (known) => {
        tell({ type: 'known', known });
        show(screen);
      },
    );
  const saved = (edit: Edit, reply: Output<'saveOffer'>, page: number) => {
    tell({ type: 'saved', key: edit.key, saved: reply });
    if (latest().edit !== null) return;
    show({ at: 'register', page });
    notice(say(words.edit.saved, { name: inShort(reply.offer?.cells.name ?? '') }));
  };
  const save = (page: number) => {
    const { edit } = latest();
    if (edit === null) return;
    const cells = changedCells(edit);
    if (Object.keys(cells).length === 0) return notice(words.edit.nothing);
    const call = () => client.saveOffer({ key: edit.key, cells, was: seenCells(edit) });
    work('saveOffer', call, (reply) => saved(edit, reply, page));
  };
  return {
    openSearch: () => {
      if (latest().known === null) read({ at: 'search' });
      else show({ at: 'search' });
    },
    search: (text: string) => tell({ type: 'searched', text }),
    pick: (type: OfferType) => {
      tell({ type: 'drafted', cells: type.cells });
      show({ at: 'type', type });
    },
    openRegister: () => void read({ at: 'register', page: 0 }),
    filter: (text: string) => {
      tell({ type: 'filtered', text });
    },
    edit: (key: string, page: number) => {
      tell({ type: 'editing', key });
      show({ at: 'edit', page });
    },
    type: (column: string, text: string) => tell({ type: 'typed', column, text }),
    save,
    settle: (take: 'mine' | 'theirs', page: number) => {
      tell({ type: 'settled', take });
      save(page);
    },
    showInSheet: (key: string, column: string) => {
      const call = () => client.showCell({ tab: 'provision', key, column });
      work('showCell', call, ({ message }) => notice(message));
    },
  };
};

/** The map, need by need. */
const mapActions = ({ client, tell, show, work, answers, listPlaces }: OffersParts) => {
  const readAgain = (screen: OffersScreen) =>
    answers.flush().then(() =>
      work(
        'offers',
        () => client.offers({}),
        (known) => {
          tell({ type: 'known', known });
          show(screen);
        },
      ),
    );
  return {
    openMap: () => void readAgain({ at: 'map' }),
    listPlaces,
    say: answers.answer,
    settlePlace: answers.settleAnswer,
    finishWalk: () => void readAgain({ at: 'walked' }),
  };
};

/** The actions over one client. */
export function createOffersActions(parts: OffersParts): OffersActions {
  return { show: parts.show, ...listActions(parts), ...registerActions(parts), ...mapActions(parts) };
}
