/** State that is changed by events only. What was dispatched can be read at once; listeners are told after each event. */
export type Store<State, Event> = {
  state(): State;
  dispatch(event: Event): void;
  listen(listener: () => void): void;
};

/** A store over a pure reducer. */
export function createStore<State, Event>(
  next: (state: State, event: Event) => State,
  first: State,
): Store<State, Event> {
  let now = first;
  const listeners: (() => void)[] = [];
  return {
    state: () => now,
    dispatch: (event) => {
      now = next(now, event);
      for (const listener of listeners) listener();
    },
    listen: (listener) => {
      listeners.push(listener);
    },
  };
}
