import { OpenButton, type Starts } from './header';
import { words } from './words';

const { welcome } = words;

/** The first page: nothing is open yet. */
export function Welcome({ starts, busy }: { readonly starts: Starts; readonly busy: boolean }) {
  return (
    <main class="welcome">
      <p class="brand">
        {words.page.heading} <span class="tag">{words.page.tag}</span>
      </p>
      <h1>{welcome.heading}</h1>
      <p class="lead">{welcome.lead}</p>
      <div class="ways">
        <section>
          <button type="button" class="first" disabled={busy} onClick={starts.example}>
            {welcome.example}
          </button>
          <p>{welcome.exampleHelp}</p>
        </section>
        <section>
          <button type="button" disabled={busy} onClick={starts.empty}>
            {welcome.empty}
          </button>
          <p>{welcome.emptyHelp}</p>
        </section>
        <section>
          <OpenButton label={welcome.open} take={starts.open} />
          <p>{welcome.openHelp}</p>
        </section>
      </div>
      <p role="status" class="busy">
        {busy ? welcome.working : ''}
      </p>
      <ul class="notes">
        <li>{words.page.local}</li>
        {welcome.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </main>
  );
}
